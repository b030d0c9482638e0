// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_chart.h"

#include <QVBoxLayout>

#include <qcustomplot.h>

#include "ui/charts/area_style.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {
constexpr int kHeight = 40;
constexpr double kHeadroom = 1.08;
} // namespace

SeriesChart::SeriesChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_graph(m_plot->addGraph()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setLayoutDirection(Qt::LeftToRight);
    setFixedHeight(kHeight);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    m_plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical); // see LaneChart
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins({0, 0, 0, 0});
    m_plot->plotLayout()->setMargins({0, 0, 0, 0});
    hideAxes(m_plot->axisRect());
    restyle();
}

void SeriesChart::setSeries(const std::vector<double>& times, const std::vector<double>& values) {
    m_graph->setData(QVector<double>(times.begin(), times.end()), QVector<double>(values.begin(), values.end()), true);
}

void SeriesChart::setTimeRange(double lower, double upper) {
    m_plot->xAxis->setRange(lower, upper);
}

void SeriesChart::setTop(double value) {
    m_plot->yAxis->setRange(0, value > 0 ? value * kHeadroom : 1);
}

void SeriesChart::refresh() {
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

QWidget* SeriesChart::plot() const {
    return m_plot;
}

TextTable SeriesChart::table(const QString& head) const {
    TextTable table{{tr("Seconds"), head}, {}, {[](double time) { return numberLocale().toString(time, 'f', 3); }}};
    for (const QCPGraphData& point : *m_graph->data())
        table.rows.push_back({QString::number(point.key, 'f', 3), QString::number(point.value, 'g', 6)});
    return table;
}

void SeriesChart::restyle() {
    m_plot->setBackground(QBrush(tokens().panel));
    styleArea(m_graph);
    refresh();
}

} // namespace manyhands
