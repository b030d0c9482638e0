// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scaling_chart.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include "ui/charts/plain_axes.h"
#include "ui/shared/field.h"
#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr int kLeft = 46, kTop = 12, kRight = 18, kBottom = 44;
constexpr double kPoint = 8;
constexpr double kHeadroom = 1.12;

QPen solid(const QColor& color, double width = 1) {
    return {color, width};
}

QCPItemText* note(QCustomPlot* plot, Qt::Alignment alignment) {
    auto* made = new QCPItemText(plot); // the plot owns it
    made->setPositionAlignment(alignment);
    made->setClipToAxisRect(false);
    return made;
}

} // namespace

ScalingChart::ScalingChart(Value value, const QString& title, const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_value(value)
    , m_plot(new QCustomPlot(this))
    , m_line(m_plot->addGraph())
    , m_spread(new QCPErrorBars(m_plot->xAxis, m_plot->yAxis))
    , m_ideal(m_plot->addGraph())
    , m_best(note(m_plot, Qt::AlignHCenter | Qt::AlignBottom))
    , m_idealText(note(m_plot, Qt::AlignRight | Qt::AlignTop)) {
    setAccessibleName(title);
    m_spread->setDataPlottable(m_line);
    m_spread->setSymbolGap(0);
    m_idealText->setText(tr("Ideal"));
    setUpPlainPlot(m_plot, {kLeft, kTop, kRight, kBottom});
    m_plot->xAxis->setLabel(tr("Processes"));
    m_plot->xAxis->setTicker(makePlainTicker(PlainNumbers::Counts, 8));
    m_plot->yAxis->setTicker(makePlainTicker(m_value == Value::Share ? PlainNumbers::Shares : PlainNumbers::Values));
    arrange(title, caption);
    restyle();
}

void ScalingChart::arrange(const QString& title, const QString& caption) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(roleLabel(title, "h3", this));
    row->addWidget(roleLabel(caption, "cap", this));
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_plot, 1);
}

QString ScalingChart::textOf(double value) const {
    return m_value == Value::Share ? percentText(value) : timesText(value);
}

void ScalingChart::setPoints(const std::vector<CountPoint>& points) {
    m_points = points;
    QVector<double> keys, values, below, above;
    for (const CountPoint& point : m_points) {
        keys << point.processes;
        values << point.value;
        // a single run has no spread: no bar at all, where a bar of no length would show its whiskers
        const bool spread = point.high > point.low;
        below << (spread ? point.value - point.low : qQNaN());
        above << (spread ? point.high - point.value : qQNaN());
    }
    m_line->setData(keys, values, true);
    m_spread->setData(below, above);
    fitAxes();
    markBest();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QWidget* ScalingChart::plot() const {
    return m_plot;
}

TextTable ScalingChart::table() const {
    TextTable table{{tr("Processes"), accessibleName(), tr("From"), tr("To")}, {}};
    for (const CountPoint& point : m_points)
        table.rows.push_back({QString::number(point.processes), QString::number(point.value, 'g', 6),
                              QString::number(point.low, 'g', 6), QString::number(point.high, 'g', 6)});
    return table;
}

void ScalingChart::setIdealShown(bool shown) {
    m_idealShown = shown;
    fitAxes();
}

void ScalingChart::fitAxes() {
    const double most = m_points.empty() ? 1 : m_points.back().processes;
    double top = m_value == Value::Share ? 1 : 0;
    for (const CountPoint& point : m_points)
        top = std::max(top, point.high);
    m_plot->xAxis->setRange(0.5, most + 0.5);
    m_plot->yAxis->setRange(0, std::max(top, 1.0) * kHeadroom);
    m_ideal->setVisible(m_idealShown);
    m_idealText->setVisible(m_idealShown);
    if (!m_idealShown)
        return;
    // as far as the axes reach: the line must not decide how small the points are drawn
    const double end = std::min(most, m_plot->yAxis->range().upper);
    m_ideal->setData({1, end}, {1, end}, true);
    m_idealText->position->setCoords(end * 0.94, end);
}

/// The fastest count carries its figure; so does the description, for who can't see it.
void ScalingChart::markBest() {
    const auto best = std::max_element(m_points.begin(), m_points.end(),
                                       [](const auto& a, const auto& b) { return a.value < b.value; });
    m_best->setVisible(best != m_points.end() && m_value == Value::Times);
    if (best == m_points.end())
        return;
    m_best->setText(textOf(best->value));
    m_best->position->setCoords(best->processes, best->high + m_plot->yAxis->range().size() * 0.025);
    QStringList words;
    for (const CountPoint& point : m_points)
        words << tr("%1: %2").arg(point.processes).arg(textOf(point.value));
    setAccessibleDescription(
        tr("Best at %1: %2. All: %3.").arg(best->processes).arg(textOf(best->value), words.join(QStringLiteral(", "))));
}

void ScalingChart::restyle() {
    const Tokens& t = tokens();
    stylePlainPlot(m_plot);
    m_line->setPen(solid(t.compute, 1.5));
    m_line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, t.surface, t.compute, kPoint));
    m_spread->setPen(solid(t.compute));
    m_ideal->setPen(QPen(t.text3, 1, Qt::DashLine));
    for (QCPItemText* text : {m_best, m_idealText})
        text->setFont(roleFont(FontRole::Field));
    m_best->setColor(t.accent);
    m_idealText->setColor(t.text2);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace manyhands
