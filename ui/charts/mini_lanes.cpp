// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mini_lanes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/charts/lane_signs.h"
#include "ui/charts/time_ticker.h"
#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr int kNames = 32, kAxis = 24, kLanes = 96, kRight = 12;
constexpr int kMostLane = 22, kLeastNamed = 14, kLeastSigned = 7;
constexpr int kPixelsPerTick = 80;
constexpr double kWorthShowing = 0.02; ///< less waiting than that in a task is not drawn

bool isBad(const LessonSpan& span) {
    return span.kind == LessonSpan::Kind::Failed || span.kind == LessonSpan::Kind::LeftBehind;
}

/// What MiniLanes shows, once.
class LanesPicture {
public:
    LanesPicture(QPainter& painter, const QSize& size, const LessonSide& side, double scaleS)
        : m_painter(painter)
        , m_size(size)
        , m_side(side)
        , m_scaleS(scaleS) {}

    void paint(const QString& remark) const {
        const auto lanes = static_cast<int>(m_side.lanes.size());
        for (int lane = 0; lane < lanes; ++lane)
            paintLane(lane);
        for (int lane = 0; lane < lanes; ++lane)
            paintFailures(lane); // above the lane before, too
        paintNames();
        paintAxis();
        paintRemark(remark);
    }

private:
    /// Below the signs of the first lane.
    QRect plot() const {
        return QRect({0, 0}, m_size).adjusted(scaled(kNames), kFailureSign.height(), -kRight, -scaled(kAxis));
    }
    double xOf(double seconds) const { return plot().left() + std::min(seconds / m_scaleS, 1.0) * plot().width(); }
    QRectF laneRect(int lane) const;
    void paintLane(int lane) const;
    void paintSpan(const QRectF& lane, const LessonSpan& span) const;
    void paintFailures(int lane) const;
    void paintNames() const;
    void paintAxis() const;
    void paintRemark(const QString& remark) const;

    QPainter& m_painter;
    QSize m_size;
    const LessonSide& m_side;
    double m_scaleS;
};

QRectF LanesPicture::laneRect(int lane) const {
    // whole pixels: sharp edges
    const int height = std::min(kMostLane, plot().height() / std::max(1, static_cast<int>(m_side.lanes.size())));
    const double gap = height >= 8 ? height / 4.0 : height >= 3 ? 1 : 0;
    return {static_cast<double>(plot().left()), plot().top() + lane * height + gap / 2,
            static_cast<double>(plot().width()), height - gap};
}

void LanesPicture::paintLane(int lane) const {
    const QRectF area = laneRect(lane);
    QRectF used = area;
    used.setRight(xOf(m_side.spanS));
    m_painter.fillRect(used, tokens().laneBackground);
    for (const LessonSpan& span : m_side.lanes[static_cast<std::size_t>(lane)])
        paintSpan(area, span);
}

/// A task that waited shows how much in front of a line, since nobody knows when in it that was.
void LanesPicture::paintSpan(const QRectF& lane, const LessonSpan& span) const {
    const double left = xOf(span.from);
    QRectF bar(left, lane.top(), std::max(xOf(span.to) - left, 1.0), lane.height());
    if (span.kind == LessonSpan::Kind::StartUp) {
        paintStartUp(m_painter, bar);
        return;
    }
    if (span.kind == LessonSpan::Kind::Task && span.computing < 1 - kWorthShowing) {
        const double line = std::max(lane.height() / 3, 1.0);
        m_painter.fillRect(QRectF(bar.left(), lane.center().y() - line / 2, bar.width(), line), tokens().wait);
        bar.setWidth(std::max(bar.width() * span.computing, 1.0));
    }
    m_painter.fillRect(bar, isBad(span) ? tokens().fail : tokens().compute);
}

/// One sign for all that it covers. Low lanes have no room for signs: all theirs stand above the first lane.
void LanesPicture::paintFailures(int lane) const {
    const QRectF bar = laneRect(lane);
    const double tip = bar.height() >= kLeastSigned ? bar.top() + 1 : plot().top();
    double free = 0;
    for (const LessonSpan& span : m_side.lanes[static_cast<std::size_t>(lane)]) {
        const double x = xOf(span.from);
        if (!isBad(span) || x < free)
            continue;
        const QPointF at(x - kFailureSign.width() / 2.0, tip - kFailureSign.height());
        paintFailureSign(m_painter, QRectF(at, kFailureSign));
        free = x + kFailureSign.width();
    }
}

void LanesPicture::paintNames() const {
    const auto lanes = static_cast<int>(m_side.lanes.size());
    m_painter.setPen(tokens().text2);
    if (lanes > 1 && laneRect(0).height() < kLeastNamed) {
        const QRectF all(0, plot().top(), scaled(kNames), laneRect(lanes - 1).bottom() - plot().top());
        m_painter.drawText(all.adjusted(0, 0, 0, -all.height() / 2), Qt::AlignTop | Qt::AlignLeft,
                           QStringLiteral("W1"));
        m_painter.drawText(all.adjusted(0, all.height() / 2, 0, 0), Qt::AlignBottom | Qt::AlignLeft,
                           QStringLiteral("W%1").arg(lanes));
        return;
    }
    for (int lane = 0; lane < lanes; ++lane) {
        const QRectF row = laneRect(lane);
        m_painter.drawText(QRectF(0, row.center().y() - kMostLane / 2.0, scaled(kNames), kMostLane),
                           Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("W%1").arg(lane + 1));
    }
}

void LanesPicture::paintAxis() const {
    const Tokens& t = tokens();
    const QRect area = plot();
    const int top = area.bottom() + 2;
    const double step = timeStep(m_scaleS, std::max(2, area.width() / kPixelsPerTick));
    m_painter.fillRect(QRect(area.left(), top, area.width(), 1), t.borderStrong);
    m_painter.setPen(t.text2);
    for (int tick = 0; tick * step <= m_scaleS; ++tick) {
        const double x = std::round(xOf(tick * step));
        m_painter.fillRect(QRectF(x, top, 1, 4), t.borderStrong);
        const double room = std::min<double>(kPixelsPerTick, 2 * (m_size.width() - x));
        m_painter.drawText(QRectF(x - room / 2, top + 4, room, scaled(kAxis) - 4), Qt::AlignTop | Qt::AlignHCenter,
                           timeTickText(tick * step, step));
    }
}

void LanesPicture::paintRemark(const QString& remark) const {
    if (remark.isEmpty() || m_side.lanes.empty())
        return;
    const double left = xOf(m_side.spanS) + 8;
    QFont font = roleFont(FontRole::Caption);
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    if (left + m_painter.fontMetrics().horizontalAdvance(remark) > m_size.width())
        return;
    const QRectF last = laneRect(static_cast<int>(m_side.lanes.size()) - 1);
    m_painter.setPen(tokens().okText);
    m_painter.drawText(QRectF(left, plot().top(), m_size.width() - left, last.bottom() - plot().top()),
                       Qt::AlignVCenter | Qt::AlignLeft, remark);
}

QString kindName(LessonSpan::Kind kind) {
    switch (kind) {
    case LessonSpan::Kind::StartUp:
        return MiniLanes::tr("Start-up");
    case LessonSpan::Kind::Failed:
        return MiniLanes::tr("Failed");
    case LessonSpan::Kind::LeftBehind:
        return MiniLanes::tr("Left behind");
    case LessonSpan::Kind::Task:
        break;
    }
    return MiniLanes::tr("Task");
}

} // namespace

MiniLanes::MiniLanes(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MiniLanes::show(const LessonSide& side, double scaleS, const QString& remark) {
    m_side = side;
    m_scaleS = scaleS > 0 ? scaleS : 1;
    m_remark = remark;
    update();
}

QSize MiniLanes::sizeHint() const {
    return {240, scaled(kLanes) + scaled(kAxis)};
}

void MiniLanes::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, size());
}

void MiniLanes::paint(QPainter& painter, const QSize& size) const {
    painter.setLayoutDirection(Qt::LeftToRight); // as every chart
    painter.setFont(roleFont(FontRole::Caption));
    LanesPicture(painter, size, m_side, m_scaleS).paint(m_remark);
}

TextTable MiniLanes::table() const {
    const auto shown = [](double value) { return numberLocale().toString(value, 'f', 3); };
    TextTable table{{tr("Worker"), tr("What"), tr("From (s)"), tr("To (s)"), tr("Own work (s)")},
                    {},
                    {{}, {}, shown, shown, shown}};
    const QLocale c = QLocale::c();
    for (std::size_t lane = 0; lane < m_side.lanes.size(); ++lane) {
        for (const LessonSpan& span : m_side.lanes[lane]) {
            const double own = span.kind == LessonSpan::Kind::Task ? (span.to - span.from) * span.computing : 0;
            table.rows.push_back({QStringLiteral("W%1").arg(lane + 1), kindName(span.kind),
                                  c.toString(span.from, 'f', 6), c.toString(span.to, 'f', 6), c.toString(own, 'f', 6)});
        }
    }
    return table;
}

} // namespace manyhands
