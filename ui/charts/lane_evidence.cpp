// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_evidence.h"

#include <QPainter>

#include <algorithm>

#include "core/session/loss_evidence.h"
#include "core/session/trace_store.h"
#include "ui/charts/lane_plottable.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr float kFade = 0.72F;
constexpr double kLeastWidth = 2, kLeastApart = 1; ///< px: nearer ones are one

/// Spans of one lane as stretches of pixels.
class Painting {
public:
    Painting(QPainter& painter, const LaneView& view, const QRect& lanes)
        : m_painter(painter)
        , m_view(view)
        , m_lanes(lanes)
        , m_fade(tokens().surface)
        , m_nowX(std::clamp<double>(xOf(view.store->now()), lanes.left(), lanes.right() + 1)) {
        m_fade.setAlphaF(kFade);
    }

    void paintRow(int row) {
        m_bar = m_view.geometry.barRect(row, 0).translated(0, m_lanes.top());
        m_x = m_lanes.left();
        m_left = m_right = -1;
        const auto& spans = *m_view.evidence;
        const int lane = spans.front().lane == LaneSpan::kAllLanes ? LaneSpan::kAllLanes : m_view.order.laneAt(row);
        const auto first = std::ranges::lower_bound(spans, lane, {}, &LaneSpan::lane);
        const auto last = std::ranges::upper_bound(spans, lane, {}, &LaneSpan::lane);
        // they may overlap their neighbours by a rounding, no more: sorted by begin they are sorted by end
        auto span =
            std::ranges::lower_bound(first, last, m_view.lower, {}, [](const LaneSpan& s) { return s.span.end; });
        for (; span != last && span->span.start < m_view.lower + m_view.width; ++span)
            take(xOf(span->span.start), xOf(span->span.end));
        finish();
        fade(m_nowX);
    }

private:
    double xOf(double time) const { return m_lanes.left() + (time - m_view.lower) / m_view.width * m_lanes.width(); }

    void take(double left, double right) {
        right = std::max(right, left + kLeastWidth);
        if (m_right >= 0 && left <= m_right + kLeastApart) {
            m_right = std::max(m_right, right);
            return;
        }
        finish();
        m_left = left;
        m_right = right;
    }

    void finish() {
        if (m_right < 0)
            return;
        const double left = std::max<double>(m_left, m_lanes.left() - 1);
        const double right = std::min<double>(m_right, m_lanes.right() + 2);
        fade(left);
        m_x = std::max(m_x, right);
        m_painter.setPen(QPen(tokens().text, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(left, m_bar.top(), right - left, m_bar.height() - 1));
        m_right = -1;
    }

    void fade(double until) {
        if (until > m_x)
            m_painter.fillRect(QRectF(m_x, m_bar.top(), until - m_x, m_bar.height()), m_fade);
    }

    QPainter& m_painter;
    const LaneView& m_view;
    QRect m_lanes, m_bar;
    QColor m_fade;
    double m_nowX;
    double m_x = 0;                 ///< up to there all is painted
    double m_left = 0, m_right = 0; ///< the stretch that is not painted yet; m_right < 0: none
};

} // namespace

void paintEvidence(QPainter& painter, const LaneView& view, const QRect& lanes) {
    if (view.evidence == nullptr || view.evidence->empty())
        return;
    Painting painting(painter, view, lanes);
    for (int row = view.geometry.firstVisible(); row <= view.geometry.lastVisible(); ++row)
        painting.paintRow(row);
}

} // namespace manyhands
