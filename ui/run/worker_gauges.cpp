// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worker_gauges.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/charts/chart_actions.h"
#include "ui/charts/plot_painter.h"
#include "ui/charts/series_chart.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tabular_label.h"

namespace manyhands {

namespace {

constexpr double kRecentSeconds = 5;
constexpr QSize kPicture(480, 80); ///< of a gauge that leaves the window

TabularLabel* figure(const QString& name) {
    auto* made = new TabularLabel;
    made->setObjectName(name);
    made->setProperty("role", "strong");
    return made;
}

QString megabytesText(double megabytes) {
    return memoryQuantity(static_cast<std::uint64_t>(megabytes * 1e6)).text();
}

} // namespace

WorkerGauges::WorkerGauges(QWidget* parent)
    : QWidget(parent)
    , m_cpu{roleLabel({}, "field", this), figure(QStringLiteral("workerCpu")), new SeriesChart, "worker-cpu",
            tr("Processors")}
    , m_memory{roleLabel({}, "field", this), figure(QStringLiteral("workerMemory")), new SeriesChart, "worker-memory",
               tr("Memory (MB)")}
    , m_own(caption(QStringLiteral("workerOwnMemory"), this)) {
    m_cpu.chart->setAccessibleName(tr("Processor use of this worker"));
    m_cpu.chart->setObjectName(QStringLiteral("workerCpuChart"));
    m_memory.chart->setAccessibleName(tr("Memory of this worker"));
    m_memory.chart->setObjectName(QStringLiteral("workerMemoryChart"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    add(layout, m_cpu);
    add(layout, m_memory);
    layout->addWidget(m_own);
    layout->addWidget(horizontalRule(this));
}

void WorkerGauges::add(QVBoxLayout* layout, const Gauge& gauge) {
    auto* row = new QHBoxLayout;
    row->addWidget(gauge.title);
    row->addStretch();
    row->addWidget(gauge.value);
    layout->addLayout(row);
    layout->addWidget(gauge.chart);
    auto* const actions = new ChartActions(gauge.chart);
    connect(actions, &ChartActions::copyAsked, this, [this, &gauge] { emit copyRequested(exportableOf(gauge)); });
    connect(actions, &ChartActions::tableAsked, this, [this, &gauge] { emit tableRequested(exportableOf(gauge)); });
}

Exportable WorkerGauges::exportableOf(const Gauge& gauge) const {
    SeriesChart* const chart = gauge.chart;
    return {QString::fromLatin1(gauge.file),
            tr("Worker %1: %2").arg(m_worker).arg(gauge.title->text()),
            [chart, head = gauge.head] { return chart->table(head); },
            kPicture,
            [chart](QPainter& painter) { paintPlot(chart->plot(), painter, QRect({}, kPicture)); },
            [chart] { chart->restyle(); }};
}

void WorkerGauges::restyle() {
    m_cpu.chart->restyle();
    m_memory.chart->restyle();
}

/// The last seconds, or all of the run after its end.
void WorkerGauges::show(const Shown& shown) {
    m_worker = shown.worker;
    const SampleSeries& series = shown.series;
    const bool recent = shown.recent;
    std::vector<double> times, shares, megabytes;
    for (const WorkerSample& sample : series.between(recent ? shown.until - kRecentSeconds : 0, shown.until)) {
        times.push_back(sample.time);
        shares.push_back(sample.cpuShare);
        megabytes.push_back(sample.megabytes);
    }
    const bool any = !times.empty();
    m_cpu.title->setText(recent ? tr("CPU, last 5 s") : tr("CPU"));
    m_memory.title->setText(recent ? tr("Memory, last 5 s") : tr("Memory"));
    m_cpu.value->setText(!any     ? unknownText()
                         : recent ? percentText(shares.back())
                                  : tr("%1 average").arg(percentText(series.meanCpuShare())));
    m_memory.value->setText(!any || series.peakMegabytes() <= 0 ? unknownText()
                            : recent                            ? megabytesText(megabytes.back())
                                     : tr("%1 peak").arg(megabytesText(series.peakMegabytes())));
    m_cpu.chart->setSeries(times, shares);
    m_cpu.chart->setTop(any ? std::max(1.0, *std::max_element(shares.begin(), shares.end())) : 1);
    m_memory.chart->setSeries(times, megabytes);
    m_memory.chart->setTop(series.peakMegabytes());
    const double last = any ? times.back() : shown.until;
    for (const Gauge* gauge : {&m_cpu, &m_memory}) {
        gauge->chart->setTimeRange(recent ? last - kRecentSeconds : (any ? times.front() : 0), last);
        gauge->chart->setAccessibleDescription(gauge->value->text());
        gauge->chart->refresh();
    }
    m_own->setVisible(shown.ownBytes > 0);
    m_own->setText(tr("%1 is its own; the rest is shared with the parent.").arg(memoryQuantity(shown.ownBytes).text()));
}

} // namespace manyhands
