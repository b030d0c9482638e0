// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worker_details.h"

#include <algorithm>
#include <optional>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/measure/stopwatch.h"
#include "ui/charts/chart_actions.h"
#include "ui/charts/lane_tooltip.h"
#include "ui/charts/plot_painter.h"
#include "ui/charts/series_chart.h"
#include "ui/run/time_split.h"
#include "ui/shared/insight_note.h"
#include "ui/shared/number_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/tabular_label.h"

namespace manyhands {

namespace {

constexpr double kRecentSeconds = 5;
constexpr QSize kPicture(480, 80); ///< of a gauge that leaves the window

QLabel* label(const char* role, const QString& text = {}) {
    auto* made = new QLabel(text);
    made->setProperty("role", role);
    return made;
}

TabularLabel* figure(const QString& name) {
    auto* made = new TabularLabel;
    made->setObjectName(name);
    made->setProperty("role", "strong");
    return made;
}

QFrame* rule() {
    auto* made = new QFrame;
    made->setProperty("rule", "h");
    return made;
}

QString megabytesText(double megabytes) {
    return memoryQuantity(static_cast<std::uint64_t>(megabytes * 1e6)).text();
}

/// The shortest tasks take some nanoseconds, which would read as none.
QString taskLengthText(double seconds) {
    constexpr double kTooShort = 1e-7;
    return seconds > 0 && seconds < kTooShort ? WorkerDetails::tr("under 0.1 µs") : shortDurationText(seconds);
}

/// By the user, or by somebody else: it can be let go on.
bool holds(WorkerLive::State state) {
    return state == WorkerLive::State::Suspended || state == WorkerLive::State::Stopped;
}

QString stateWord(WorkerLive::State state) {
    switch (state) {
    case WorkerLive::State::Starting:
        return WorkerDetails::tr("Starting");
    case WorkerLive::State::Idle:
        return WorkerDetails::tr("Waiting");
    case WorkerLive::State::Running:
        return WorkerDetails::tr("Running");
    case WorkerLive::State::Suspended:
        return WorkerDetails::tr("Suspended");
    case WorkerLive::State::Stopped:
        return WorkerDetails::tr("Stopped");
    case WorkerLive::State::Ended:
        return WorkerDetails::tr("Ended");
    }
    return {};
}

ChipTone stateTone(WorkerLive::State state) {
    if (state == WorkerLive::State::Ended || state == WorkerLive::State::Idle)
        return ChipTone::Neutral;
    return holds(state) ? ChipTone::Warn : ChipTone::Active;
}

} // namespace

WorkerDetails::WorkerDetails(QWidget* parent)
    : QWidget(parent) {
    build();
    arrange();
    connectParts();
    refresh();
}

void WorkerDetails::build() {
    setObjectName(QStringLiteral("workerDetails"));
    m_name = label("h2");
    m_name->setObjectName(QStringLiteral("workerName"));
    m_state = new StateChip;
    m_process = label("cap");
    m_process->setObjectName(QStringLiteral("workerProcess"));
    m_cpu = {label("field"), figure(QStringLiteral("workerCpu")), new SeriesChart, "worker-cpu", tr("Processors")};
    m_memory = {label("field"), figure(QStringLiteral("workerMemory")), new SeriesChart, "worker-memory",
                tr("Memory (MB)")};
    m_cpu.chart->setAccessibleName(tr("Processor use of this worker"));
    m_cpu.chart->setObjectName(QStringLiteral("workerCpuChart"));
    m_memory.chart->setObjectName(QStringLiteral("workerMemoryChart"));
    m_memory.chart->setAccessibleName(tr("Memory of this worker"));
    m_own = label("cap");
    m_own->setObjectName(QStringLiteral("workerOwnMemory"));
    m_own->setWordWrap(true);
    m_splitTitle = label("field");
    m_split = new TimeSplit;
    m_done = figure(QStringLiteral("workerDone"));
    m_failed = figure(QStringLiteral("workerFailed"));
    m_typical = figure(QStringLiteral("workerTypical"));
    m_slowest = new QPushButton;
    m_slowest->setObjectName(QStringLiteral("slowestTask"));
    m_slowest->setProperty("kind", "link");
    m_insight = new InsightNote;
    m_insight->setObjectName(QStringLiteral("workerInsight"));
    m_suspend = new QPushButton(tr("Suspend"));
    m_suspend->setObjectName(QStringLiteral("suspendWorker"));
    m_end = new QPushButton(tr("End worker…"));
    m_end->setObjectName(QStringLiteral("endWorker"));
    m_end->setProperty("kind", "danger");
}

void WorkerDetails::arrange() {
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 14, 16, 0);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_state);
    layout->addLayout(head);
    layout->addWidget(m_process);
    m_gauges = new QWidget;
    auto* gauges = new QVBoxLayout(m_gauges);
    gauges->setContentsMargins(0, 0, 0, 0);
    gauges->setSpacing(8);
    addGauge(gauges, m_cpu);
    addGauge(gauges, m_memory);
    gauges->addWidget(m_own);
    gauges->addWidget(rule());
    layout->addWidget(m_gauges);
    layout->addWidget(m_splitTitle);
    layout->addWidget(m_split);
    layout->addWidget(rule());
    addFact(layout, tr("Tasks done"), m_done);
    addFact(layout, tr("Failed attempts"), m_failed);
    addFact(layout, tr("Typical task"), m_typical);
    addFact(layout, tr("Slowest task"), m_slowest);
    layout->addWidget(m_insight);
    layout->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_suspend, 1);
    buttons->addWidget(m_end, 1);
    buttons->setContentsMargins(16, 8, 16, 12);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScroll(body), 1);
    whole->addLayout(buttons);
}

/// In a low window, or with large text, the details have no room at once.
QWidget* WorkerDetails::makeScroll(QWidget* body) {
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("detailsScroll"));
    scroll->setAccessibleName(tr("All about the selection"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body->setObjectName(QStringLiteral("formBody"));
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return scroll;
}

void WorkerDetails::addGauge(QVBoxLayout* layout, const Gauge& gauge) {
    auto* row = new QHBoxLayout;
    row->addWidget(gauge.title);
    row->addStretch();
    row->addWidget(gauge.value);
    layout->addLayout(row);
    layout->addWidget(gauge.chart);
}

void WorkerDetails::addFact(QVBoxLayout* layout, const QString& name, QWidget* value) {
    constexpr int kLinkPadding = 6;
    auto* row = new QHBoxLayout;
    QLabel* const title = label("sub", name);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    row->addWidget(value);
    if (qobject_cast<QPushButton*>(value) != nullptr)
        row->addSpacing(-kLinkPadding);
    layout->addLayout(row);
}

void WorkerDetails::connectParts() {
    for (const Gauge* gauge : {&m_cpu, &m_memory}) {
        auto* const actions = new ChartActions(gauge->chart);
        connect(actions, &ChartActions::copyAsked, this,
                [this, gauge] { emit chartCopyRequested(exportableOf(*gauge)); });
        connect(actions, &ChartActions::tableAsked, this, [this, gauge] { emit tableRequested(exportableOf(*gauge)); });
    }
    connect(m_slowest, &QPushButton::clicked, this, [this] { emit taskActivated(m_slowestTask); });
    connect(m_end, &QPushButton::clicked, this, [this] { emit endRequested(m_worker); });
    connect(m_suspend, &QPushButton::clicked, this, [this] {
        const int index = lane();
        if (index >= 0)
            emit suspendRequested(m_worker, !holds(m_store->live(index).state));
    });
}

Exportable WorkerDetails::exportableOf(const Gauge& gauge) const {
    SeriesChart* const chart = gauge.chart;
    return {QString::fromLatin1(gauge.file),
            tr("Worker %1: %2").arg(m_worker).arg(gauge.title->text()),
            [chart, head = gauge.head] { return chart->table(head); },
            kPicture,
            [chart](QPainter& painter) { paintPlot(chart->plot(), painter, QRect({}, kPicture)); },
            [chart] { chart->restyle(); }};
}

void WorkerDetails::setStore(const TraceStore* store) {
    m_store = store;
    clear();
}

void WorkerDetails::setWorker(quint32 worker) {
    m_worker = worker;
    refresh();
}

void WorkerDetails::clear() {
    m_shares.reset();
    setWorker(0);
}

void WorkerDetails::restyle() {
    m_cpu.chart->restyle();
    m_memory.chart->restyle();
    update();
}

/// -1: the whole run.
int WorkerDetails::lane() const {
    return m_store == nullptr || m_worker == 0 ? -1 : m_store->laneOf(WorkerId(m_worker));
}

const WorkerLive& WorkerDetails::live(int index) const {
    const bool past = m_past != nullptr && static_cast<std::size_t>(index) < m_past->live.size();
    return past ? m_past->live[static_cast<std::size_t>(index)] : m_store->live(index);
}

void WorkerDetails::setShares(std::optional<TimeShares> shares) {
    m_shares = std::move(shares);
}

void WorkerDetails::showPast(const RunBatch* moment) {
    m_past = moment;
    refresh();
}

void WorkerDetails::refresh() {
    const int index = lane();
    showHead(index);
    m_gauges->setVisible(index >= 0);
    if (index >= 0)
        showGauges(index);
    showButtons(index);
    showInsight(index);
    std::optional<double> moment;
    if (m_past != nullptr)
        moment = seconds(m_past->nowNs);
    if (m_store == nullptr)
        showFacts({});
    else
        showFacts(index >= 0 ? laneFacts(*m_store, index, moment) : runFacts(*m_store, moment));
}

void WorkerDetails::showHead(int index) {
    m_state->setVisible(index >= 0);
    m_process->setVisible(index >= 0);
    m_splitTitle->setText(index >= 0 ? tr("Where its time went") : tr("Where the workers' time went"));
    if (index < 0) {
        m_name->setText(tr("All workers"));
        return;
    }
    const WorkerLive& shown = live(index);
    m_name->setText(tr("Worker %1").arg(m_worker));
    m_state->setState(stateWord(shown.state), stateTone(shown.state));
    m_process->setText(shown.spawnedNs < 0
                           ? tr("PID %1").arg(shown.pid)
                           : tr("PID %1 · started at %2").arg(shown.pid).arg(momentText(seconds(shown.spawnedNs))));
}

/// The last seconds before now or the past moment that is shown, all of the run after its end.
void WorkerDetails::showGauges(int index) {
    const SampleSeries& series = m_store->samples(index);
    const bool recent = m_past != nullptr || m_store->isGoing();
    const double until = m_past != nullptr ? seconds(m_past->nowNs) : m_store->now();
    std::vector<double> times, shares, megabytes;
    for (const WorkerSample& sample : series.between(recent ? until - kRecentSeconds : 0, until)) {
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
    const double last = any ? times.back() : until;
    for (const Gauge* gauge : {&m_cpu, &m_memory}) {
        gauge->chart->setTimeRange(recent ? last - kRecentSeconds : (any ? times.front() : 0), last);
        gauge->chart->setAccessibleDescription(gauge->value->text());
        gauge->chart->refresh();
    }
    const std::uint64_t own = live(index).ownBytes;
    m_own->setVisible(own > 0);
    m_own->setText(tr("%1 is its own; the rest is shared with the parent.").arg(memoryQuantity(own).text()));
}

void WorkerDetails::showFacts(const LaneFacts& facts) {
    const bool any = facts.done + facts.failed > 0;
    if (m_worker == 0 && m_shares && m_past == nullptr)
        m_split->setShares(*m_shares);
    else
        m_split->setFacts(facts);
    m_done->setText(countText(facts.done));
    m_failed->setText(countText(facts.failed));
    m_typical->setText(any ? taskLengthText(facts.typical) : unknownText());
    m_slowestTask = facts.slowestTask.value();
    m_slowest->setEnabled(any);
    m_slowest->setText(any ? tr("#%1, %2").arg(countText(m_slowestTask), taskLengthText(facts.slowest))
                           : unknownText());
    m_slowest->setAccessibleName(any ? tr("Show task %1, the slowest").arg(m_slowestTask) : tr("Slowest task"));
}

void WorkerDetails::showInsight(int index) {
    const double slower = index < 0 ? 0 : slowerThanOthers(*m_store, index);
    m_insight->setText(slower <= 0 ? QString()
                                   : tr("%1 slower than the other workers. It may share its core with another program.")
                                         .arg(percentText(slower)));
}

void WorkerDetails::showButtons(int index) {
    const auto state = index >= 0 ? m_store->live(index).state : WorkerLive::State::Ended;
    const bool alive = index >= 0 && m_store->isGoing() && state != WorkerLive::State::Ended;
    m_suspend->setVisible(index >= 0);
    m_end->setVisible(index >= 0);
    m_suspend->setEnabled(alive);
    m_end->setEnabled(alive);
    m_suspend->setText(holds(state) ? tr("Resume") : tr("Suspend"));
}

} // namespace manyhands
