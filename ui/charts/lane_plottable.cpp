// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_plottable.h"

#include <cmath>
#include <limits>
#include <vector>

#include <qcustomplot.h>

#include "core/measure/stopwatch.h"
#include "ui/charts/lane_evidence.h"
#include "ui/charts/lane_signs.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr double kTextWidth = 28; ///< a narrower task has no room for its number
constexpr int kTextHeight = 14;
constexpr int kTriangleLane = 12; ///< lower lanes have no room for triangles: all theirs stand above the first lane
constexpr int kTriangle = kFailureSign.width() / 2;
constexpr int kTriangleHeight = kFailureSign.height();
constexpr double kFineScreen = 1.5; ///< device pixels to a pixel

class LanePlottable : public QCPAbstractPlottable, public LaneDrawing {
public:
    LanePlottable(QCPAxis* timeAxis, QCPAxis* laneAxis)
        : QCPAbstractPlottable(timeAxis, laneAxis) {
        setAntialiased(false);
        restyle();
    }

    void setView(const LaneView& view) override { m_view = view; }
    void restyle() override {
        m_palette = lanePalette();
        m_triangle = {};
    }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; } // lanes are asked, not tasks
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override {
        found = m_view.store != nullptr;
        return {0, found ? m_view.store->now() : 1};
    }
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override {
        found = false;
        return {};
    }

protected:
    void drawLegendIcon(QCPPainter*, const QRectF&) const override {}
    /// The selected lane reaches to the plot's edges.
    QRect clipRect() const override {
        constexpr int kAbove = std::max(kTriangleHeight, kChangesStrip);
        const QRect lanes = keyAxis()->axisRect()->rect();
        return {0, lanes.top() - kAbove, mParentPlot->width(), lanes.height() + kAbove};
    }

    void draw(QCPPainter* painter) override {
        if (m_view.store == nullptr)
            return;
        // a resize may draw after the store was emptied and before the next view
        if (m_view.geometry.laneCount == 0 || m_view.geometry.laneCount > m_view.store->laneCount())
            return;
        drawSelection(painter);
        drawBars(painter);
        drawTexts(painter);
        paintEvidence(*painter, m_view, lanes());
        drawTriangles(painter);
        drawSpot(painter);
        drawResizes(painter);
        drawNow(painter);
    }

private:
    QRect lanes() const { return keyAxis()->axisRect()->rect(); }
    double xOf(double time) const { return lanes().left() + (time - m_view.lower) / m_view.width * lanes().width(); }

    void drawSelection(QCPPainter* painter) const {
        const int row = m_view.order.rowOf(m_view.selectedLane);
        if (row < 0)
            return;
        const QRect lane = m_view.geometry.laneRect(row, mParentPlot->width());
        painter->fillRect(lane.translated(0, lanes().top()), tokens().selected);
    }

    void drawBars(QCPPainter* painter) {
        const double ratio = mParentPlot->bufferDevicePixelRatio();
        const LaneGeometry& geometry = m_view.geometry;
        LaneFrame frame;
        const auto pixels = static_cast<int>(std::lround(lanes().width() * ratio));
        if (pixels <= 0 || m_view.width <= 0)
            return;
        frame.columnPixels = m_view.zooming && ratio >= kFineScreen ? 2 : 1;
        frame.columns.count = (pixels + frame.columnPixels - 1) / frame.columnPixels;
        frame.columns.secondsPerColumn = m_view.width * frame.columnPixels / pixels;
        frame.columns.first = std::llround(m_view.lower / frame.columns.secondsPerColumn);
        for (int row = geometry.firstVisible(); row <= geometry.lastVisible(); ++row)
            frame.lanes.push_back(m_view.order.laneAt(row));
        frame.barHeight = std::max(1, static_cast<int>(std::lround(geometry.barHeight() * ratio)));
        frame.selectedLane = m_view.selectedLane;
        frame.pixelRatio = ratio;
        frame.palette = m_palette;
        const QImage& image = m_renderer.render(*m_view.store, frame);

        const double nowColumn = m_view.store->now() / frame.columns.secondsPerColumn;
        const int shown = static_cast<int>(std::clamp(std::ceil(nowColumn) - static_cast<double>(frame.columns.first),
                                                      0.0, static_cast<double>(frame.columns.count)));
        blit(painter, image,
             {geometry.firstVisible(), static_cast<int>(frame.lanes.size()), frame.barHeight,
              shown * frame.columnPixels});
    }

    struct Rows {
        int first, count, barHeight, pixels;
    };

    /// Up to now only: after it there is nothing, not an idle lane.
    void blit(QCPPainter* painter, const QImage& image, const Rows& rows) const {
        const QRect first = m_view.geometry.barRect(rows.first, 0).translated(lanes().topLeft());
        if (m_view.geometry.space() == 0) {
            const QRect all(0, 0, rows.pixels, rows.count * rows.barHeight);
            painter->drawImage(first.topLeft(), image, all);
            return;
        }
        for (int row = 0; row < rows.count; ++row) {
            const QRect source(0, row * rows.barHeight, rows.pixels, rows.barHeight);
            const QPoint at(first.left(), first.top() + row * m_view.geometry.laneHeight);
            painter->drawImage(at, image, source);
        }
    }

    void drawTexts(QCPPainter* painter) const {
        const LaneGeometry& geometry = m_view.geometry;
        if (geometry.barHeight() < kTextHeight)
            return;
        painter->setFont(roleFont(FontRole::Badge));
        // the accent's text colour is the readable one of white and ink on the compute colour too
        painter->setPen(tokens().onAccent);
        const auto most = static_cast<std::size_t>(2 * lanes().width() / kTextWidth);
        for (int row = geometry.firstVisible(); row <= geometry.lastVisible(); ++row) {
            const LaneTrace& lane = m_view.laneOfRow(row);
            const std::size_t first = lane.firstEndingAfter(m_view.lower);
            const std::size_t last = lane.firstEndingAfter(m_view.lower + m_view.width);
            if (last - first > most)
                continue; // too many for any but a few to have room
            const QRect bar = geometry.barRect(row, 0).translated(0, lanes().top());
            for (std::size_t i = first; i < std::min(last + 1, lane.size()); ++i)
                drawText(painter, bar, {lane.start()[i], lane.end()[i]}, lane.task(i));
            if (lane.open)
                drawText(painter, bar, {lane.open->start, m_view.store->now()}, lane.open->task);
        }
    }

    void drawText(QCPPainter* painter, const QRect& bar, const TimeSpan& span, TaskId task) const {
        const double left = std::max<double>(xOf(span.start), lanes().left());
        const double right = std::min<double>(xOf(span.end), lanes().right());
        const QString text = QString::number(task.value());
        if (right - left < kTextWidth || painter->fontMetrics().horizontalAdvance(text) > right - left - 6)
            return;
        painter->drawText(QRectF(left, bar.top(), right - left, bar.height()), Qt::AlignCenter, text);
    }

    void drawTriangles(QCPPainter* painter) {
        const LaneGeometry& geometry = m_view.geometry;
        const bool inLanes = geometry.laneHeight >= kTriangleLane;
        if (m_triangle.devicePixelRatio() != mParentPlot->bufferDevicePixelRatio() || m_triangle.isNull())
            m_triangle = triangleImage();
        std::vector<bool> failing(static_cast<std::size_t>(std::max(1, lanes().width() + 1)), false);
        for (int row = geometry.firstVisible(); row <= geometry.lastVisible(); ++row) {
            markFailures(m_view.laneOfRow(row), failing);
            if (inLanes)
                drawMarked(painter, lanes().top() + geometry.barRect(row, 0).top() + 1, failing);
        }
        if (!inLanes)
            drawMarked(painter, lanes().top(), failing);
    }

    /// Columns of pixels in which an attempt failed, at most one in a triangle's width.
    void markFailures(const LaneTrace& lane, std::vector<bool>& failing) const {
        const double apart = 2 * kTriangle * m_view.width / std::max(1, lanes().width());
        std::size_t i = lane.nextFailure(lane.firstEndingAfter(m_view.lower));
        while (i < lane.size() && lane.start()[i] < m_view.lower + m_view.width) {
            const double x = xOf(std::max(lane.start()[i], m_view.lower)) - lanes().left();
            failing[std::min(failing.size() - 1, static_cast<std::size_t>(std::lround(x)))] = true;
            i = lane.nextFailure(std::max(i + 1, lane.firstEndingAfter(lane.start()[i] + apart)));
        }
    }

    /// One triangle for all that it covers, or several lanes would make a smear of them; then none is marked any more.
    void drawMarked(QCPPainter* painter, int bottom, std::vector<bool>& failing) const {
        int free = -kTriangle;
        for (int x = 0; x < static_cast<int>(failing.size()); ++x) {
            if (failing[static_cast<std::size_t>(x)] && x >= free) {
                painter->drawImage(QPoint(lanes().left() + x - kTriangle, bottom - kTriangleHeight), m_triangle);
                free = x + 2 * kTriangle;
            }
        }
        failing.assign(failing.size(), false);
    }

    /// As an image: a thousand antialiased polygons would cost more than all lanes.
    QImage triangleImage() const {
        const double ratio = mParentPlot->bufferDevicePixelRatio();
        QImage image(kFailureSign * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintFailureSign(painter, QRectF({0, 0}, kFailureSign));
        return image;
    }

    void drawSpot(QCPPainter* painter) const {
        if (!m_view.spot || m_view.order.rowOf(m_view.spot->lane) < 0)
            return;
        constexpr double kLeastWidth = 3;
        const QRect bar = m_view.geometry.barRect(m_view.order.rowOf(m_view.spot->lane), 0);
        const double left = xOf(m_view.spot->span.start);
        const double width = std::max(kLeastWidth, xOf(m_view.spot->span.end) - left);
        painter->setPen(QPen(tokens().text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(left, lanes().top() + bar.top() - 1, width, bar.height() + 2));
    }

    /// From so far above the lanes down to the last one; false when the time is not in view.
    bool drawUpright(QCPPainter* painter, double time, const QPen& pen, int above = 0) const {
        const double x = std::round(xOf(time));
        if (x < lanes().left() || x > lanes().right() + 1)
            return false;
        const int bottom = std::min(lanes().height(), m_view.geometry.contentHeight() - m_view.geometry.scroll);
        painter->setPen(pen);
        painter->drawLine(QLineF(x, lanes().top() - above, x, lanes().top() + bottom));
        return true;
    }

    void drawNow(QCPPainter* painter) const {
        if (m_view.store->now() > 0)
            drawUpright(painter, m_view.store->now(), QPen(tokens().text, 1));
    }

    /// Where the number of workers was changed, with the new one above the lanes; without it where the next mark leaves
    /// no room.
    void drawResizes(QCPPainter* painter) const {
        painter->setFont(roleFont(FontRole::Badge));
        double nextX = std::numeric_limits<double>::infinity();
        const auto& changes = m_view.store->resizes();
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            const double time = seconds(change->timeNs);
            const QString text = QStringLiteral("→ %1").arg(change->workers);
            QRect box(0, 0, painter->fontMetrics().horizontalAdvance(text) + 8, kChangesStrip);
            box.moveTopLeft({static_cast<int>(std::lround(xOf(time))) + 1, lanes().top() - kChangesStrip});
            if (drawUpright(painter, time, QPen(tokens().text2, 1, Qt::DashLine), kChangesStrip) && box.right() < nextX)
                painter->drawText(box, Qt::AlignCenter, text);
            nextX = xOf(time);
        }
    }

    LaneView m_view;
    LaneRenderer m_renderer;
    LanePalette m_palette;
    QImage m_triangle;
};

} // namespace

LanePalette lanePalette() {
    const Tokens& t = tokens();
    return {t.laneBackground.rgb(), t.selected.rgb(), t.compute.rgb(),  t.compute2.rgb(), t.fail.rgb(),
            t.startUp.rgb(),        t.wait.rgb(),     t.transfer.rgb(), t.idle.rgb()};
}

LaneDrawing* addLaneDrawing(QCPAxis* timeAxis, QCPAxis* laneAxis) {
    return new LanePlottable(timeAxis, laneAxis); // QCustomPlot takes ownership in the base's constructor
}

} // namespace manyhands
