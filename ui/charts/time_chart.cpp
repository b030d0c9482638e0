// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_chart.h"

#include <algorithm>

#include <QVBoxLayout>

#include <qcustomplot.h>

#include "ui/charts/chart_heading.h"
#include "ui/charts/plain_axes.h"
#include "ui/charts/time_ticker.h"
#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {
constexpr int kLeft = 46, kTop = 14, kRight = 18, kBottom = 26;
constexpr double kHeadroom = 1.25; ///< room for the latest value above the line
constexpr float kFill = 0.14F;
} // namespace

TimeChart::TimeChart(Line line, Tone tone, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_column(words.column)
    , m_plot(new QCustomPlot(this))
    , m_graph(m_plot->addGraph())
    , m_latest(new QCPItemText(m_plot)) {
    setAccessibleName(words.title);
    m_graph->setLineStyle(line == Line::Steps ? QCPGraph::lsStepLeft : QCPGraph::lsLine);
    m_graph->setAntialiased(line != Line::Steps); // level and upright lines gain nothing by it
    m_latest->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_latest->setClipToAxisRect(false);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    setUpAxes();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new ChartHeading(words.title, words.caption, this));
    column->addWidget(m_plot, 1);
    restyle();
}

void TimeChart::setUpAxes() {
    setUpPlainPlot(m_plot, {kLeft, kTop, kRight, kBottom});
    m_plot->xAxis->setTicker(makeTimeTicker());
    m_plot->yAxis->setTicker(makePlainTicker(PlainNumbers::Counts));
}

void TimeChart::show(const Series& series) {
    m_series = series;
    m_graph->setData(QVector<double>(series.times.begin(), series.times.end()),
                     QVector<double>(series.values.begin(), series.values.end()), true);
    const auto most = std::max_element(series.values.begin(), series.values.end());
    const double top = most == series.values.end() ? 1 : std::max(1.0, *most);
    m_plot->xAxis->setRange(0, std::max(series.until, 1e-3));
    m_plot->yAxis->setRange(0, top * kHeadroom);
    placeLatest(series);
    setAccessibleDescription(
        tr("Now: %1. Highest: %2.").arg(series.latest, numberLocale().toString(top, 'f', top < 10 ? 1 : 0)));
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void TimeChart::placeLatest(const Series& series) {
    m_latest->setVisible(!series.values.empty());
    m_latest->setText(series.latest);
    // above the line wherever the words stand, which is more than over its last point
    const double from = series.until * 0.8;
    double highest = 0;
    for (std::size_t i = 0; i < series.times.size(); ++i)
        if (series.times[i] >= from || i + 1 == series.times.size())
            highest = std::max(highest, series.values[i]);
    m_latest->position->setCoords(series.until, highest + m_plot->yAxis->range().size() * 0.03);
}

void TimeChart::restyle() {
    const QColor line = m_tone == Tone::Wait ? tokens().wait : tokens().compute;
    QColor fill = line;
    fill.setAlphaF(kFill);
    stylePlainPlot(m_plot);
    m_graph->setPen(QPen(line, 1.5));
    m_graph->setBrush(fill);
    m_graph->setAntialiasedFill(false);
    m_latest->setFont(roleFont(FontRole::H3));
    m_latest->setColor(m_tone == Tone::Wait ? tokens().warnText : tokens().accent);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QWidget* TimeChart::plot() const {
    return m_plot;
}

TextTable TimeChart::table() const {
    TextTable table{{tr("Seconds"), m_column}, {}, {[](double time) { return numberLocale().toString(time, 'f', 3); }}};
    const QLocale c = QLocale::c();
    for (std::size_t i = 0; i < m_series.times.size(); ++i)
        table.rows.push_back({c.toString(m_series.times[i], 'f', 3), c.toString(m_series.values[i], 'g', 6)});
    return table;
}

} // namespace manyhands
