// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_chart.h"

#include <cmath>

#include <QVBoxLayout>

#include <qcustomplot.h>

#include "ui/charts/area_style.h"
#include "ui/charts/time_ticker.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {
constexpr int kLeft = 8;
constexpr int kRight = 16;
constexpr int kMostBins = 500;
constexpr int kPixelsPerBin = 3;
constexpr int kPixelsPerTick = 100;
} // namespace

LaneChart::LaneChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setObjectName(QStringLiteral("lanePlot"));
    m_plot->setAccessibleName(tr("Timeline of the workers"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    // else it has a buffer of its own, cleared and blended with each frame though nothing is ever in it
    m_plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setMargins({0, 0, 0, 0});
    m_plot->plotLayout()->setRowSpacing(0);
    buildLanes();
    buildStrip();
    m_pauses = {addPauseBands(m_lanes->axis(QCPAxis::atTop)), addPauseBands(m_strip->axis(QCPAxis::atBottom))};
    m_plot->installEventFilter(this);
    m_marks = std::make_unique<LaneMarks>(m_lanes, m_strip);
    restyle();
}

void LaneChart::buildLanes() {
    m_lanes = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(0, 0, m_lanes);
    m_lanes->setAutoMargins(QCP::msNone);
    m_lanes->setMargins({kLeft, kTop, kRight, 0});
    hideAxes(m_lanes);
    QCPAxis* time = m_lanes->axis(QCPAxis::atTop);
    time->setVisible(true);
    time->setTicker(makeTimeTicker([this](double tick, const QString& label) { return hasRoomFor(tick, label); }));
    time->setTicks(true);
    time->setTickLabels(true);
    time->setTickLength(0, 4);
    time->setTickLabelPadding(3);
    time->grid()->setVisible(true);
    time->grid()->setZeroLinePen(Qt::NoPen);
    m_drawing = addLaneDrawing(time, m_lanes->axis(QCPAxis::atLeft));
}

void LaneChart::buildStrip() {
    m_strip = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(1, 0, m_strip);
    m_strip->setAutoMargins(QCP::msNone);
    m_strip->setMargins({kLeft, 10, kRight, 6});
    m_strip->setSizeConstraintRect(QCPLayoutElement::scrOuterRect); // else the margins come on top
    m_strip->setMinimumSize(0, kStripHeight);
    m_strip->setMaximumSize(QWIDGETSIZE_MAX, kStripHeight);
    hideAxes(m_strip);
    QCPAxis* time = m_strip->axis(QCPAxis::atBottom);
    QCPAxis* count = m_strip->axis(QCPAxis::atLeft);
    m_limit = m_plot->addGraph(time, count);
    m_limit->setAntialiased(false); // level and upright lines gain nothing by it
    m_busy = m_plot->addGraph(time, count);
}

QWidget* LaneChart::plot() const {
    return m_plot;
}

void LaneChart::setView(const LaneView& view) {
    m_view = view;
    m_drawing->setView(view);
    m_lanes->setMargins({kLeft, kTop + changesStrip(), kRight, 0});
    m_lanes->axis(QCPAxis::atTop)->setOffset(changesStrip());
    m_lanes->axis(QCPAxis::atTop)->setRange(view.lower, view.lower + view.width);
    m_strip->axis(QCPAxis::atBottom)->setRange(view.lower, view.lower + view.width);
    for (PauseBands* bands : m_pauses)
        bands->setSpans(view.store != nullptr ? &view.store->pauses() : nullptr);
    m_marks->show(view.moment, view.range, {view.lower, view.lower + view.width});
}

void LaneChart::refresh() {
    m_lanes->axis(QCPAxis::atTop)->ticker()->setTickCount(std::max(2, lanesRect().width() / kPixelsPerTick));
    refreshStrip();
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void LaneChart::refreshStrip() {
    const int bins = std::clamp(lanesRect().width() / kPixelsPerBin, 1, kMostBins);
    const double top = m_view.store == nullptr ? 1 : std::max(1, m_view.store->laneCount());
    QVector<double> times;
    QVector<double> counts;
    if (m_view.store != nullptr && m_view.width > 0) {
        const double end = m_view.lower + m_view.width;
        const std::vector<double> means = m_view.store->busyWorkers(m_view.lower, end, bins);
        for (std::size_t i = 0; i < means.size() && !std::isnan(means[i]); ++i) {
            const double middle = m_view.lower + (static_cast<double>(i) + 0.5) * m_view.width / bins;
            times.append(std::min(middle, m_view.store->now()));
            counts.append(means[i]);
        }
        const double until = std::min(end, m_view.store->now());
        m_limit->setData({m_view.lower, until}, {top, top}, true);
    }
    m_busy->setData(times, counts, true);
    m_strip->axis(QCPAxis::atLeft)->setRange(0, top * 1.04);
}

void LaneChart::restyle() {
    m_labelHalves.clear();
    const Tokens& t = tokens();
    m_plot->setBackground(QBrush(t.surface));
    QCPAxis* time = m_lanes->axis(QCPAxis::atTop);
    time->setBasePen(QPen(t.borderStrong, 1));
    time->setTickPen(QPen(t.borderStrong, 1));
    time->setTickLabelColor(t.text2);
    time->setTickLabelFont(roleFont(FontRole::Caption));
    time->grid()->setPen(QPen(t.grid, 1));
    styleArea(m_busy);
    m_limit->setPen(QPen(t.idle, 1, Qt::DashLine));
    m_drawing->restyle();
    m_marks->restyle();
    refresh();
}

QRect LaneChart::lanesRect() const {
    // from the size, as the plot lays its parts out only when it is drawn
    const int top = kTop + changesStrip();
    return {kLeft, top, m_plot->width() - kLeft - kRight, m_plot->height() - top - kStripHeight};
}

/// Its height.
int LaneChart::changesStrip() const {
    return m_view.store != nullptr && !m_view.store->resizes().empty() ? kChangesStrip : 0;
}

double LaneChart::timeAt(int x) const {
    return m_view.lower + (x - lanesRect().left()) * secondsPerPixel();
}

double LaneChart::secondsPerPixel() const {
    return m_view.width / std::max(1, lanesRect().width());
}

/// A label stands across its tick: near an edge it would be cut off.
bool LaneChart::hasRoomFor(double tick, const QString& label) const {
    constexpr double kWiderThanAny = 80; // to measure a label costs more than to draw it
    const double x = lanesRect().left() + (tick - m_view.lower) / secondsPerPixel();
    if (x > kWiderThanAny && x < m_plot->width() - kWiderThanAny)
        return true;
    if (x <= 0 || x >= m_plot->width())
        return false;
    double& half = m_labelHalves[label];
    if (half == 0)
        half = QFontMetricsF(roleFont(FontRole::Caption)).horizontalAdvance(label) / 2 + 1;
    return x - half >= 0 && x + half <= m_plot->width();
}

int LaneChart::laneAt(int y) const {
    const int below = y - lanesRect().top();
    return below < 0 || below >= lanesRect().height() ? -1 : m_view.order.laneAt(m_view.geometry.laneAt(below));
}

/// The frame around a plot that has the focus comes and goes.
bool LaneChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_marks->showFocus(event->type() == QEvent::FocusIn);
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
    }
    return QWidget::eventFilter(watched, event);
}

void LaneChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit resized();
}

} // namespace manyhands
