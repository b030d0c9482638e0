// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/count_chart.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include "ui/charts/count_labels.h"
#include "ui/charts/plain_axes.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

constexpr int kLeft = 46, kTop = 8, kRight = 14, kBottom = 44;
constexpr double kHeadroom = 1.12, kLawsHeadroom = 1.55;  ///< laws may reach so far above what was measured
constexpr double kHalfBand = 0.5, kMostOfAxis = 1.0 / 30; ///< a count wide, where there are not too few
constexpr double kFactorRoom = 1.25;                      ///< below and above, on a logarithmic axis
constexpr int kPointingAt = 14, kTipDistance = 6;         ///< pixels
constexpr int kNumberEvery = 28;                          ///< pixels of the value axis

QCPItemText* note(QCustomPlot* plot) {
    auto* made = new QCPItemText(plot); // the plot owns it
    made->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    made->position->setType(QCPItemPosition::ptAbsolute);
    made->setClipToAxisRect(false);
    return made;
}

QString figureText(CountChart::Value kind, double value) {
    switch (kind) {
    case CountChart::Value::Share:
        return percentText(value);
    case CountChart::Value::Seconds:
        return durationText(value);
    default:
        return timesText(value);
    }
}

PlainNumbers numbersOf(CountChart::Value kind, bool byFactors) {
    return kind == CountChart::Value::Share     ? PlainNumbers::Shares
           : kind != CountChart::Value::Seconds ? PlainNumbers::Values
           : byFactors                          ? PlainNumbers::SecondsByFactor
                                                : PlainNumbers::Seconds;
}

QVector<double> vectorOf(const std::vector<double>& values) {
    return {values.begin(), values.end()};
}

} // namespace

CountChart::CountChart(const Look& look, const QString& title, const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(title)
    , m_caption(caption)
    , m_plot(new QCustomPlot(this))
    , m_line(m_plot->addGraph())
    , m_spread(new QCPErrorBars(m_plot->xAxis, m_plot->yAxis))
    , m_chosen(m_plot->addGraph())
    , m_band(new QCPItemRect(m_plot))
    , m_chosenText(note(m_plot))
    , m_footText(note(m_plot))
    , m_labelText(note(m_plot)) {
    setAccessibleName(title);
    m_plot->setMinimumHeight(70);
    // laws lie under what was measured
    m_plot->addLayer(QStringLiteral("laws"), m_plot->layer(QStringLiteral("grid")), QCustomPlot::limAbove);
    m_band->setLayer(QStringLiteral("background"));
    m_chosen->setLineStyle(QCPGraph::lsNone);
    m_spread->setDataPlottable(m_line);
    m_spread->setSymbolGap(0);
    setUpPlainPlot(m_plot, {kLeft, kTop, kRight, kBottom});
    m_plot->xAxis->setLabel(tr("Processes"));
    m_plot->xAxis->setTicker(makePlainTicker(PlainNumbers::CountsFromOne, m_look.ticks));
    connect(m_plot, &QCustomPlot::afterLayout, this, &CountChart::settle);
    m_plot->installEventFilter(this);
    arrange();
    restyle();
    show({});
}

void CountChart::arrange() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(roleLabel(m_title, "h3", this));
    m_unit = roleLabel(m_caption, "cap", this);
    m_unit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_unit, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_plot, 1);
}

void CountChart::setLogarithmic(bool on) {
    m_logarithmic = on;
    setAccessibleName(on ? tr("%1, logarithmic", "a title or a unit").arg(m_title) : m_title);
    m_unit->setText(!on                   ? m_caption
                    : m_caption.isEmpty() ? tr("logarithmic")
                                          : tr("%1, logarithmic", "a title or a unit").arg(m_caption));
    fitAxes();
    markRecommended();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString CountChart::textOf(double value) const {
    return figureText(m_look.value, value);
}

const CountPoint* CountChart::pointOf(std::optional<int> processes) const {
    const auto found =
        std::ranges::find_if(m_picture.points, [&](const CountPoint& point) { return point.processes == processes; });
    return found == m_picture.points.end() ? nullptr : &*found;
}

void CountChart::show(const CountPicture& picture) {
    m_picture = picture;
    QVector<double> keys, values;
    for (const CountPoint& point : m_picture.points) {
        keys << point.processes;
        values << point.value;
    }
    m_line->setData(keys, values, true);
    clearCurves();
    for (const CountCurve& curve : m_picture.curves)
        addCurve(curve);
    fitAxes();
    markRecommended();
    styleCurves();
    setAccessibleDescription(m_picture.finding);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CountChart::clearCurves() {
    for (const CurveLines& curve : m_curves) {
        for (QCPGraph* const graph : {curve.low, curve.high, curve.line}) {
            if (graph != nullptr)
                m_plot->removeGraph(graph);
        }
        m_plot->removeItem(curve.label);
    }
    m_curves.clear();
}

void CountChart::addCurve(const CountCurve& curve) {
    const auto graph = [this, &curve](const std::vector<double>& values) {
        QCPGraph* const made = m_plot->addGraph();
        made->setLayer(QStringLiteral("laws"));
        made->setData(vectorOf(curve.counts), vectorOf(values), true);
        return made;
    };
    CurveLines lines;
    if (!curve.low.empty()) {
        lines.low = graph(curve.low);
        lines.high = graph(curve.high);
        lines.high->setChannelFillGraph(lines.low);
    }
    lines.line = graph(curve.values);
    lines.label = note(m_plot);
    lines.label->setText(curve.label);
    m_curves.push_back(lines);
}

double CountChart::topOfAxis() const {
    double measured = m_look.value == Value::Share ? 1 : 0;
    for (const CountPoint& point : m_picture.points)
        measured = std::max(measured, point.high);
    double top = measured * kHeadroom;
    for (const CountCurve& curve : m_picture.curves) {
        for (const auto* values : {&curve.values, &curve.high}) {
            for (const double value : *values)
                top = std::max(top, std::min(value * 1.03, measured * kLawsHeadroom));
        }
    }
    return top > 0 ? top : std::max(1, m_picture.most);
}

void CountChart::fitAxes() {
    const double most = std::max(1, m_picture.most);
    const double margin = std::max(kHalfBand, most * 0.035);
    m_plot->xAxis->setRange(1 - margin, most + margin);
    double least = HUGE_VAL;
    for (const CountPoint& point : m_picture.points)
        least = std::min(least, point.low);
    // where nothing is measured there is nothing to multiply
    const bool byFactors = m_logarithmic && least > 0 && std::isfinite(least);
    m_plot->yAxis->setScaleType(byFactors ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_plot->yAxis->setTicker(makePlainTicker(numbersOf(m_look.value, byFactors), m_look.footLabel ? 5 : 4));
    if (byFactors)
        m_plot->yAxis->setRange(least / kFactorRoom, topOfAxis() * kFactorRoom);
    else
        m_plot->yAxis->setRange(0, topOfAxis());
    limitNumbers();
}

void CountChart::markRecommended() {
    const CountPoint* const point = pointOf(m_picture.recommended);
    const CountPoint* const labelled = pointOf(m_picture.labelled);
    m_band->setVisible(point != nullptr);
    m_chosen->setVisible(point != nullptr);
    m_chosenText->setVisible(point != nullptr);
    m_footText->setVisible(point != nullptr && m_look.footLabel);
    m_labelText->setVisible(labelled != nullptr && labelled != point);
    if (labelled != nullptr)
        m_labelText->setText(textOf(labelled->value));
    if (point == nullptr)
        return;
    const double top = m_plot->yAxis->range().upper;
    const double half = std::min(kHalfBand, m_plot->xAxis->range().size() * kMostOfAxis);
    m_band->topLeft->setCoords(point->processes - half, top);
    m_band->bottomRight->setCoords(point->processes + half, m_plot->yAxis->range().lower);
    m_chosen->setData({static_cast<double>(point->processes)}, {point->value});
    m_chosenText->setText(textOf(point->value));
    m_footText->setText(tr("%1 recommended").arg(point->processes));
}

/// What depends on how large the plot is.
void CountChart::settle() {
    showSpreads();
    placeLabels();
}

/// A bar that the point would hide is none; neither is one of no length, which would show its whiskers.
void CountChart::showSpreads() {
    QVector<double> below, above;
    for (const CountPoint& point : m_picture.points) {
        const double pixels = m_plot->yAxis->coordToPixel(point.low) - m_plot->yAxis->coordToPixel(point.high);
        const bool shown = pixels > m_look.pointSize;
        below << (shown ? point.value - point.low : qQNaN());
        above << (shown ? point.high - point.value : qQNaN());
    }
    m_spread->setData(below, above);
}

void CountChart::placeLabels() {
    CountLabels labels(m_plot, m_line);
    for (const CurveLines& curve : m_curves)
        labels.avoid(curve.line);
    for (const CountPoint& point : m_picture.points)
        labels.avoidBar(point.processes, point.low, point.high);
    if (m_footText->visible())
        labels.atFoot(m_footText, *m_picture.recommended);
    if (m_chosenText->visible())
        labels.atPoint(m_chosenText, QPointF(*m_picture.recommended, pointOf(m_picture.recommended)->value));
    if (m_labelText->visible())
        labels.atPoint(m_labelText, QPointF(*m_picture.labelled, pointOf(m_picture.labelled)->value));
    for (const CurveLines& curve : m_curves)
        labels.atCurve(curve.label, curve.line);
}

/// A low chart has room for few numbers.
void CountChart::limitNumbers() {
    const int axis = m_plot->height() - kTop - kBottom;
    m_plot->yAxis->ticker()->setTickCount(std::clamp(axis / kNumberEvery, 2, m_look.footLabel ? 5 : 4));
}

void CountChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    limitNumbers();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QPoint CountChart::placeOf(const CountPoint& point) const {
    return {static_cast<int>(std::lround(m_plot->xAxis->coordToPixel(point.processes))),
            static_cast<int>(std::lround(m_plot->yAxis->coordToPixel(point.value)))};
}

bool CountChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    tellPoint(help->pos(), help->globalPos());
    return true;
}

/// Of the point that is pointed at; beside the pointer, so that the point stays in sight.
void CountChart::tellPoint(const QPoint& position, const QPoint& globalPosition) const {
    const auto distance = [&](const CountPoint& point) { return (placeOf(point) - position).manhattanLength(); };
    const auto nearest = std::ranges::min_element(m_picture.points, {}, distance);
    if (nearest == m_picture.points.end() || distance(*nearest) > kPointingAt) {
        QToolTip::hideText();
        return;
    }
    const QRect around(placeOf(*nearest) - QPoint(kPointingAt, kPointingAt), QSize(2 * kPointingAt, 2 * kPointingAt));
    QToolTip::showText(globalPosition + QPoint(kTipDistance, kTipDistance), nearest->tip, m_plot, around);
}

QWidget* CountChart::plot() const {
    return m_plot;
}

TextTable CountChart::table() const {
    TextTable table{{tr("Processes"), m_title, tr("From"), tr("To")}, {}};
    for (const CountPoint& point : m_picture.points)
        table.rows.push_back({QString::number(point.processes), QString::number(point.value, 'g', 6),
                              QString::number(point.low, 'g', 6), QString::number(point.high, 'g', 6)});
    const auto shown = [kind = m_look.value](double value) { return figureText(kind, value); };
    table.shown = {{}, shown, shown, shown};
    return table;
}

} // namespace manyhands
