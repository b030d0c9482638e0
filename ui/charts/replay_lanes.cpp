// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/replay_lanes.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QPainter>

#include "ui/charts/lane_geometry.h"
#include "ui/charts/lane_plottable.h"
#include "ui/charts/time_ticker.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr int kTitle = 16;
constexpr int kGap = 6; ///< between the blocks
constexpr int kAxis = 20;
constexpr int kRight = 28; ///< half of the last tick's text
constexpr int kMostLane = 16;
constexpr int kFewLanes = 16, kManyLanes = 64; ///< height they are given at least, together
constexpr int kPixelsPerTick = 90;

int laneCount(const ReplayLanes::Run& run) {
    return run.lanes ? run.lanes->laneCount() : 0;
}

} // namespace

ReplayLanes::ReplayLanes(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ReplayLanes::show(const Run& upper, const Run& lower) {
    m_blocks[0] = {upper, {}};
    m_blocks[1] = {lower, {}};
    updateGeometry();
    update();
}

QSize ReplayLanes::minimumSizeHint() const {
    const int lanes = laneCount(m_blocks[0].run) + laneCount(m_blocks[1].run);
    return {240, 2 * kTitle + kGap + kAxis + std::clamp(lanes * LaneGeometry::kLowest, kFewLanes, kManyLanes)};
}

double ReplayLanes::scaleS() const {
    double longest = 0;
    for (const Block& block : m_blocks)
        longest = std::max(longest, block.run.lanes ? block.run.lanes->now() : 0.0);
    return longest > 0 ? longest : 1;
}

double ReplayLanes::xOf(double time, const QRect& area) const {
    return area.left() + time / scaleS() * area.width();
}

int ReplayLanes::laneHeight(int height) const {
    const int lanes = std::max(1, laneCount(m_blocks[0].run) + laneCount(m_blocks[1].run));
    return std::clamp(height / lanes, LaneGeometry::kLowest, kMostLane);
}

void ReplayLanes::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect());
}

void ReplayLanes::paint(QPainter& painter, const QRect& area) {
    painter.setLayoutDirection(Qt::LeftToRight); // as every chart
    painter.setFont(roleFont(FontRole::Caption));
    QRect plot = area.adjusted(0, 0, -kRight, -kAxis);
    const int forLanes = plot.height() - 2 * kTitle - kGap;
    const int lane = laneHeight(forLanes);
    paintAxis(painter, area.adjusted(0, 0, -kRight, 0));
    // where not all fit, each block gets its share
    const int all = std::max(1, laneCount(m_blocks[0].run) + laneCount(m_blocks[1].run));
    for (Block& block : m_blocks) {
        const int height = std::min(laneCount(block.run) * lane, forLanes * laneCount(block.run) / all);
        plot.setTop(paintBlock(painter, {plot.left(), plot.top(), plot.width(), kTitle + height}, block, lane) + kGap);
    }
}

/// Returns its lower edge.
int ReplayLanes::paintBlock(QPainter& painter, const QRect& area, Block& block, int laneHeight) const {
    if (!block.run.lanes)
        return area.bottom();
    const QRect lanes = area.adjusted(0, kTitle, 0, 0);
    const int shown = lanes.height() / laneHeight;
    QString title = block.run.title;
    if (shown < laneCount(block.run))
        title += QStringLiteral(" · ") + tr("the first %Ln worker(s)", nullptr, shown);
    painter.setPen(tokens().text2);
    painter.drawText(QRect(area.left(), area.top(), area.width(), kTitle), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
    paintLanes(painter, lanes, block, laneHeight);
    const double end = std::round(xOf(block.run.lanes->now(), area));
    painter.fillRect(QRectF(end, lanes.top() - 2, 2, lanes.height() + 4), tokens().text2);
    return area.bottom();
}

void ReplayLanes::paintLanes(QPainter& painter, const QRect& area, Block& block, int laneHeight) const {
    const TraceStore& store = *block.run.lanes;
    const int lanes = std::min(store.laneCount(), area.height() / laneHeight);
    const int gap = laneHeight > LaneGeometry::kLowest ? 1 : 0;
    const double ratio = painter.device()->devicePixelRatioF();
    const auto pixels = static_cast<int>(std::lround(area.width() * ratio));
    if (pixels <= 0 || lanes == 0)
        return;
    LaneFrame frame;
    frame.columns = {scaleS() / pixels, 0, pixels};
    for (int lane = 0; lane < lanes; ++lane)
        frame.lanes.push_back(lane);
    frame.barHeight = std::max(1, static_cast<int>(std::lround((laneHeight - gap) * ratio)));
    frame.pixelRatio = ratio;
    frame.palette = lanePalette();
    const QImage& image = block.renderer.render(store, frame);
    // to its end only: after it there is nothing, not an idle lane
    const int until = std::clamp(static_cast<int>(std::ceil(store.now() / frame.columns.secondsPerColumn)), 0, pixels);
    for (int lane = 0; lane < lanes; ++lane) {
        const QPoint at(area.left(), area.top() + lane * laneHeight);
        painter.drawImage(at, image, QRect(0, lane * frame.barHeight, until, frame.barHeight));
    }
}

void ReplayLanes::paintAxis(QPainter& painter, const QRect& area) const {
    const Tokens& t = tokens();
    const QRect axis(area.left(), area.bottom() - kAxis, area.width(), kAxis);
    const double step = timeStep(scaleS(), std::max(2, area.width() / kPixelsPerTick));
    painter.fillRect(QRect(axis.left(), axis.top(), axis.width(), 1), t.borderStrong);
    for (int tick = 0; tick * step <= scaleS(); ++tick) {
        const double x = std::round(xOf(tick * step, area));
        painter.fillRect(QRectF(x, area.top() + kTitle, 1, axis.top() - area.top() - kTitle), t.grid);
        painter.fillRect(QRectF(x, axis.top(), 1, 4), t.borderStrong);
        painter.setPen(t.text2);
        const int wide = kPixelsPerTick;
        painter.drawText(QRectF(tick == 0 ? x : x - wide / 2.0, axis.top() + 4, wide, kAxis - 4),
                         Qt::AlignTop | (tick == 0 ? Qt::AlignLeft : Qt::AlignHCenter),
                         timeTickText(tick * step, step));
    }
}

} // namespace manyhands
