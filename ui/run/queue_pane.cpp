// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/queue_pane.h"

#include "ui/charts/plot_painter.h"
#include "ui/charts/time_chart.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/number_text.h"

#include <QHBoxLayout>
#include <QStackedLayout>

#include <algorithm>

#include "core/session/trace_store.h"

namespace manyhands {

namespace {

constexpr int kLeastPoints = 120, kMostPoints = 400, kPixelsPerPoint = 2; ///< what is finer cannot be seen
constexpr double kWindowS = 0.2; ///< over which tasks are counted for the throughput
constexpr QSize kPicture(640, 300);

int pointsOf(const QWidget& chart) {
    return std::clamp(chart.width() / kPixelsPerPoint, kLeastPoints, kMostPoints);
}

TimeChart::Series waitingOf(const TraceStore& store, int points) {
    TimeChart::Series series;
    series.until = store.now();
    for (const CountStep& step : store.queueDepth().steps(0, store.now(), points)) {
        series.times.push_back(step.time);
        series.values.push_back(static_cast<double>(step.value));
    }
    const std::int64_t left = store.queueDepth().at(store.now());
    series.times.push_back(store.now()); // the last step reaches to the present
    series.values.push_back(static_cast<double>(left));
    series.latest = QueuePane::tr("%1 left").arg(countText(static_cast<std::uint64_t>(left)));
    return series;
}

TimeChart::Series throughputOf(const TraceStore& store, int points) {
    TimeChart::Series series;
    series.until = store.now();
    const double window = std::max(kWindowS, store.now() / points);
    for (int i = 0; i <= points; ++i) {
        const double time = store.now() * i / points;
        const double from = std::max(0.0, time - window);
        const auto done = static_cast<double>(store.tallies().done(time) - store.tallies().done(from));
        series.times.push_back(time);
        series.values.push_back(done / window);
    }
    const double last = series.values.back();
    const double mean = store.now() > 0 ? static_cast<double>(store.tallies().done(store.now())) / store.now() : 0;
    series.latest = store.isGoing() ? QueuePane::tr("%1 tasks/s").arg(threeDigits(last))
                                    : QueuePane::tr("%1 tasks/s on average").arg(threeDigits(mean));
    return series;
}

Exportable exportableOf(TimeChart* chart, const QString& name) {
    return {name,
            chart->accessibleName(),
            [chart] { return chart->table(); },
            kPicture,
            [chart](QPainter& painter) { paintPlot(chart->plot(), painter, QRect(QPoint(), kPicture)); },
            [chart] { chart->restyle(); }};
}

} // namespace

QueuePane::QueuePane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_waiting(new TimeChart(TimeChart::Line::Steps, TimeChart::Tone::Wait,
                              {tr("Tasks waiting in the queue"), tr("not yet claimed by a worker"), tr("Waiting")}))
    , m_throughput(new TimeChart(TimeChart::Line::Straight, TimeChart::Tone::Work,
                                 {tr("Throughput"), tr("tasks per second, 0.2 s window"), tr("Tasks per second")})) {
    m_waiting->setObjectName(QStringLiteral("waitingChart"));
    m_throughput->setObjectName(QStringLiteral("throughputChart"));
    auto* empty = new EmptyState(this);
    empty->setTexts(tr("No tasks yet"), tr("While a run goes, the queue empties here."));
    auto* charts = new QWidget(this);
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(16, 12, 16, 4);
    row->setSpacing(28);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_throughput, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(charts);
}

void QueuePane::show(const TraceStore& store) {
    const bool any = store.counters().total > 0 && store.now() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (!any)
        return;
    m_waiting->show(waitingOf(store, pointsOf(*m_waiting)));
    m_throughput->show(throughputOf(store, pointsOf(*m_throughput)));
}

bool QueuePane::hasCharts() const {
    return m_stack->currentIndex() == 1;
}

void QueuePane::restyle() {
    m_waiting->restyle();
    m_throughput->restyle();
}

QList<QWidget*> QueuePane::charts() const {
    return {m_waiting, m_throughput};
}

std::vector<Exportable> QueuePane::exportables() const {
    if (!hasCharts())
        return {};
    return {exportableOf(m_waiting, QStringLiteral("queue")), exportableOf(m_throughput, QStringLiteral("throughput"))};
}

} // namespace manyhands
