// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_place.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {
constexpr double kDotEvery = 3;
constexpr double kGap = 2, kApart = 8; ///< around a label; to another beside it
constexpr int kOutside = 1000, kOnLabel = 100;
} // namespace

void LabelPlace::addLine(const std::vector<QPointF>& points) {
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const QPointF way = points[i + 1] - points[i];
        const int steps = static_cast<int>(std::clamp(std::hypot(way.x(), way.y()) / kDotEvery, 1.0, 2000.0));
        for (int step = 0; step <= steps; ++step)
            m_dots.push_back(points[i] + way * step / steps);
    }
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
