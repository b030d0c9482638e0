// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_marks.h"

#include <qcustomplot.h>

#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr double kFocusWidth = 4; ///< half of it lies outside the plot

/// Time across; down, 0 is the top of the lanes (of the strip) and 1 the bottom.
void anchor(QCPItemPosition* position, QCPAxisRect* rect, QCPAxis* time) {
    position->setAxes(time, rect->axis(QCPAxis::atLeft));
    position->setAxisRect(rect);
    position->setTypeX(QCPItemPosition::ptPlotCoords);
    position->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

} // namespace

LaneMarks::LaneMarks(QCPAxisRect* lanes, QCPAxisRect* strip) {
    QCustomPlot* const plot = lanes->parentPlot();
    const std::array rects{lanes, strip};
    for (std::size_t i = 0; i < rects.size(); ++i) {
        QCPAxisRect* const rect = rects[i];
        QCPAxis* const time = rect->axis(rect == lanes ? QCPAxis::atTop : QCPAxis::atBottom);
        m_marks[i].range = new QCPItemRect(plot);
        m_marks[i].moment = new QCPItemLine(plot);
        for (QCPItemPosition* position : {m_marks[i].range->topLeft, m_marks[i].range->bottomRight,
                                          m_marks[i].moment->start, m_marks[i].moment->end})
            anchor(position, rect, time);
        for (QCPAbstractItem* item :
             {static_cast<QCPAbstractItem*>(m_marks[i].range), static_cast<QCPAbstractItem*>(m_marks[i].moment)}) {
            item->setClipAxisRect(rect);
            item->setSelectable(false);
            item->setAntialiased(false);
        }
    }
    m_time = new QCPItemText(plot);
    anchor(m_time->position, lanes, lanes->axis(QCPAxis::atTop));
    m_time->setClipToAxisRect(false);
    m_time->setSelectable(false);
    m_time->setPadding({6, 4, 6, 4}); // as high as the labels of the axis, which it covers
    m_focus = new QCPItemRect(plot);
    m_focus->setClipToAxisRect(false);
    m_focus->setSelectable(false);
    m_focus->setAntialiased(false);
    m_focus->topLeft->setType(QCPItemPosition::ptViewportRatio);
    m_focus->bottomRight->setType(QCPItemPosition::ptViewportRatio);
    m_focus->topLeft->setCoords(0, 0);
    m_focus->bottomRight->setCoords(1, 1);
    showFocus(false);
    show({}, {}, {});
    restyle();
}

void LaneMarks::showFocus(bool focused) {
    m_focus->setVisible(focused);
}

void LaneMarks::show(std::optional<double> moment, std::optional<TimeSpan> range, const TimeSpan& time) {
    m_time->setVisible(moment && *moment >= time.start && *moment <= time.end);
    if (m_time->visible())
        showMoment(*moment, time);
    for (const Marks& marks : m_marks) {
        marks.moment->setVisible(m_time->visible());
        marks.range->setVisible(range.has_value());
        if (range) {
            marks.range->topLeft->setCoords(range->start, 0);
            marks.range->bottomRight->setCoords(range->end, 1);
        }
    }
}

void LaneMarks::showMoment(double moment, const TimeSpan& time) {
    constexpr double kNearEdge = 0.06;
    for (const Marks& marks : m_marks) {
        marks.moment->start->setCoords(moment, 0);
        marks.moment->end->setCoords(moment, 1);
    }
    const double share = (moment - time.start) / time.length();
    m_time->setPositionAlignment(Qt::AlignBottom | (share < kNearEdge       ? Qt::AlignLeft
                                                    : share > 1 - kNearEdge ? Qt::AlignRight
                                                                            : Qt::AlignHCenter));
    m_time->position->setCoords(moment, 0);
    m_time->setText(momentText(moment));
}

void LaneMarks::restyle() {
    const Tokens& t = tokens();
    QColor tint = t.accent;
    tint.setAlphaF(0.18F);
    for (const Marks& marks : m_marks) {
        marks.range->setPen(QPen(t.accent, 1));
        marks.range->setBrush(tint);
        marks.moment->setPen(QPen(t.accent, 2));
    }
    m_focus->setPen(QPen(t.accent, kFocusWidth));
    m_time->setFont(roleFont(FontRole::Badge));
    m_time->setColor(t.onAccent);
    m_time->setBrush(t.accent);
    m_time->setPen(Qt::NoPen);
}

} // namespace manyhands
