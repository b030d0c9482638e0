// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_place.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace manyhands {

namespace {
constexpr double kDotEvery = 3;
constexpr double kGap = 2, kApart = 8; ///< around a label; to another beside it
constexpr double kClearly = 4;         ///< nearer to its own curve than to the next
constexpr int kOutside = 1000, kOnLabel = 100;
} // namespace

LabelPlace::Dots LabelPlace::dotsOf(const std::vector<QPointF>& points) {
    Dots dots;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const QPointF way = points[i + 1] - points[i];
        const int steps = static_cast<int>(std::clamp(std::hypot(way.x(), way.y()) / kDotEvery, 1.0, 2000.0));
        for (int step = 0; step <= steps; ++step)
            dots.push_back(points[i] + way * step / steps);
    }
    return dots;
}

void LabelPlace::addLine(const std::vector<QPointF>& points) {
    std::ranges::copy(dotsOf(points), std::back_inserter(m_dots));
}

std::size_t LabelPlace::addCurve(const std::vector<QPointF>& points, bool hasLabel) {
    m_haveLabels.push_back(hasLabel);
    addLine(points);
    m_curves.push_back(dotsOf(points));
    return m_curves.size() - 1;
}

bool LabelPlace::belongsTo(std::size_t curve, const QRectF& rect, Among among) const {
    const auto distance = [&rect](const Dots& dots) {
        double least = std::numeric_limits<double>::infinity();
        for (const QPointF& dot : dots) {
            const QPointF inside(std::clamp(dot.x(), rect.left(), rect.right()),
                                 std::clamp(dot.y(), rect.top(), rect.bottom()));
            least = std::min(least, std::hypot(dot.x() - inside.x(), dot.y() - inside.y()));
        }
        return least;
    };
    const double own = distance(m_curves[curve]);
    for (std::size_t other = 0; other < m_curves.size(); ++other) {
        const bool counts = among == Among::All || m_haveLabels[other];
        if (other != curve && counts && distance(m_curves[other]) < own + kClearly)
            return false;
    }
    return true;
}

QRectF LabelPlace::placeBy(std::size_t curve, const std::vector<QRectF>& candidates) {
    const auto own = [&](Among among, bool onlyFree) {
        std::vector<QRectF> some;
        std::ranges::copy_if(candidates, std::back_inserter(some), [&](const QRectF& rect) {
            return m_area.contains(rect) && belongsTo(curve, rect, among) && (!onlyFree || hits(rect) == 0);
        });
        return some;
    };
    for (const auto& some : {own(Among::All, true), own(Among::Labelled, true), own(Among::All, false)})
        if (!some.empty())
            return place(some);
    return place(candidates);
}

int LabelPlace::hits(const QRectF& rect) const {
    const QRectF around = rect.adjusted(-kGap, -kGap, kGap, kGap), apart = rect.adjusted(-kApart, 0, kApart, 0);
    int count = m_area.contains(rect) ? 0 : kOutside;
    for (const QRectF& taken : m_taken)
        count += apart.intersects(taken) ? kOnLabel : 0;
    for (const QPointF& dot : m_dots)
        count += around.contains(dot) ? 1 : 0;
    return count;
}

QRectF LabelPlace::place(const std::vector<QRectF>& candidates) {
    const QRectF* best = nullptr;
    int fewest = 0;
    for (const QRectF& candidate : candidates) {
        const int under = hits(candidate);
        if (best == nullptr || under < fewest) {
            best = &candidate;
            fewest = under;
        }
        if (under == 0)
            break;
    }
    m_taken.push_back(*best);
    return *best;
}

} // namespace manyhands
