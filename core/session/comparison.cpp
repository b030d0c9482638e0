// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparison.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/measure/stopwatch.h"
#include "core/monitor/cpu_count.h"
#include "core/monitor/worker_supplies.h"

namespace manyhands {

namespace {

constexpr int kLookAroundMs = 500;
constexpr double kQuiet = 0.10; ///< of all processors, taken by others
constexpr int kMostDiscarded = 3;
constexpr double kComputes = 0.8; ///< CPU time per wall time of tasks that hardly wait
constexpr int kMostPerProcessor = 4, kAlwaysSearched = 8;
constexpr ComparisonStep kSizingStep{{RunMode::Serial, 1}, ComparisonStep::Part::Comparison, true};

bool needsSizing(const ComparisonPlan& plan) {
    return plan.lengthensShortRuns || plan.search;
}

std::vector<std::pair<std::string, std::string>> describedPlan(const ComparisonPlan& plan, const RunRecord& record,
                                                               int rounds) {
    std::vector<std::pair<std::string, std::string>> described;
    for (const auto& entry : record.plan) {
        if (entry.first != "workers" && entry.first != "mode")
            described.push_back(entry);
    }
    std::string compared = "serial";
    for (const int count : comparedWorkers(plan))
        compared += ", " + std::to_string(count);
    described.emplace_back("compared", plan.search ? "searched" : compared);
    if (rounds > 1)
        described.emplace_back("rounds", std::to_string(rounds));
    described.emplace_back("repeats", plan.untilPrecise ? "until precise" : std::to_string(plan.repeats));
    described.emplace_back("warmup", std::to_string(plan.warmups));
    described.emplace_back("order", plan.interleaved ? "interleaved" : "sequential");
    described.emplace_back("seed", std::to_string(plan.seed));
    return described;
}

/// How long a serial run would have taken without other programs, as far as it is known. They must not make the runs
/// that follow it short.
double ownSeconds(const RunRecord& record) {
    const double wall = record.summary.wallS;
    if (!record.areas || !record.areas->waitsSplit)
        return wall;
    const double waited = seconds((*record.areas)[TimePart::OtherPrograms]);
    return std::clamp(wall - waited, std::min(wall, record.summary.cpuS), wall);
}

} // namespace

Comparison::Comparison(RunSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    m_quietTimer.setSingleShot(true);
    connect(&m_quietTimer, &QTimer::timeout, this, &Comparison::lookAround);
    connect(&m_session, &RunSession::finished, this, &Comparison::takeRecord);
    connect(&m_session, &RunSession::failed, this, [this](const Error& error) {
        if (std::exchange(m_active, false))
            emit failed(error);
    });
}

void Comparison::start(const ComparisonPlan& plan, int usableProcessors) {
    if (const auto valid = validate(plan); !valid) {
        emit failed(valid.error());
        return;
    }
    m_plan = plan;
    m_plan.plan.keepOutputs = false; // beginnings show what differs
    m_schedule = makeSchedule(plan, usableProcessors);
    m_again.clear();
    m_number = 0;
    m_rounds = needsSizing(plan) ? 0 : 1;
    m_active = true;
    m_stopping = m_pausing = m_held = false;
    m_book.clear();
    m_discarded.clear();
    m_failed.clear();
    m_noise.clear();
    m_loops.clear();
    m_singleWalls.clear();
    m_multiWalls.clear();
    m_usable = usableProcessors;
    m_circumstances = {static_cast<double>(usableProcessors), kNotKnown};
    m_results = {};
    m_record = {};
    m_session.prepare();
    m_canaryNs = clockCanaryNs();
    m_startedNs = monotonicNs();
    m_machineNoise = {};
    m_machineNoise.pressureBefore = m_machine.read(processCpuNs() + m_workersCpuNs).cpuSome10;
    m_quietTimer.start(kLookAroundMs);
}

/// Before the first run: what other programs take now, and whether to wait for them.
void Comparison::lookAround() {
    if (!m_active)
        return;
    const MachineState state = m_machine.read(processCpuNs() + m_workersCpuNs);
    m_machineNoise.pressureBefore = state.cpuSome10;
    m_machineNoise.othersBefore = state.othersCpuShare < 0 ? -1 : state.othersCpuShare / systemCpuCount();
    const double waited = seconds(monotonicNs() - m_startedNs);
    if (!m_stopping && m_machineNoise.othersBefore > kQuiet && waited < m_plan.waitForQuietS) {
        emit waitedForQuiet(m_machineNoise.othersBefore);
        m_quietTimer.start(kLookAroundMs);
        return;
    }
    m_startedNs = monotonicNs();
    beginStep();
}

void Comparison::beginNow() {
    m_plan.waitForQuietS = 0;
}

void Comparison::stop() {
    m_stopping = true;
    m_session.stop();
    resume();
}

void Comparison::kill() {
    m_stopping = true;
    m_session.kill();
    resume();
}

void Comparison::pause() {
    m_pausing = m_active && !m_stopping;
}

void Comparison::resume() {
    m_pausing = false;
    if (std::exchange(m_held, false))
        beginStep();
}

std::optional<ComparisonStep> Comparison::nextStep() {
    if (m_stopping)
        return std::nullopt;
    if (m_rounds == 0 && makesSizingRun())
        return kSizingStep;
    if (m_again.empty()) {
        if (auto next = m_schedule->next(seconds(monotonicNs() - m_startedNs)))
            return next;
        if (!discardsWarmups())
            return std::nullopt;
    }
    const ComparisonStep step = m_again.front();
    m_again.pop_front();
    return step;
}

void Comparison::beginStep() {
    if (!m_active)
        return;
    if (m_pausing) {
        m_held = true;
        emit paused();
        return;
    }
    const auto step = nextStep();
    if (!step) {
        finish();
        return;
    }
    m_step = *step;
    ++m_number;
    const int total = std::max(m_schedule->total() + makesSizingRun() + m_record.repeatedRuns, m_number);
    emit advanced({m_step, m_number, total, m_step.warmup ? 0 : m_book.runs(m_step.configuration) + 1});
    m_machine.read(processCpuNs() + m_workersCpuNs);
    m_conditions.begin();
    m_asleepNs = asleepNs();
    m_session.start(stepPlan(m_plan, m_step, std::max(1, m_rounds)), m_step.configuration.mode);
}

void Comparison::takeRecord(const RunRecordPtr& record) {
    if (!m_active)
        return;
    if (record->state == "failed" && record->summary.crashed > 0) { // one process does not survive a crash
        m_failed[m_step.configuration] += record->summary.tasks - record->summary.succeeded;
        m_record.interrupted = true;
        finish();
        return;
    }
    if (record->state == "failed") {
        m_active = false;
        emit failed({"The comparison could not go on",
                     "a run of it could not (" + configurationName(m_step.configuration) + ')',
                     {},
                     0});
        return;
    }
    m_stopping = m_stopping || record->state == "stopped";
    if (!m_stopping)
        takeTimes(record);
    // the session is still inside its own signal: the next run begins once it has returned
    QMetaObject::invokeMethod(this, &Comparison::beginStep, Qt::QueuedConnection);
}

void Comparison::takeTimes(const RunRecordPtr& record) {
    const RunNoise noise = noiseOf(*record);
    if (const std::uint64_t failed = record->summary.tasks - record->summary.succeeded; failed > 0)
        m_failed[m_step.configuration] += failed;
    m_record.machine = record->machine;
    if (const double busy = busyProcessors(record->machine); busy > 0)
        m_circumstances.processors = std::min<double>(m_usable, busy);
    limitWorkers(*record);
    if (sizesRuns(*record))
        return;
    if (m_step.part == ComparisonStep::Part::Comparison && !m_step.brief) {
        m_record.plan = describedPlan(m_plan, *record, std::max(1, m_rounds));
        m_results.take(configurationName(m_step.configuration), record);
    }
    if (m_step.warmup)
        return;
    if (mustRepeat(noise)) {
        ++m_record.repeatedRuns;
        m_again.push_back(m_step);
        if (m_step.part == ComparisonStep::Part::Comparison)
            m_book.add(m_step.configuration, *record, {true, sleptMeanwhile()});
        return;
    }
    countMeasured(*record, noise);
}

/// Where there is no warm-up that shows how long runs are.
bool Comparison::makesSizingRun() const {
    return m_plan.warmups == 0 && needsSizing(m_plan);
}

/// The first warm-up, of the plain loop, shows how long runs are and whether tasks compute or wait. True: the run did
/// other work than those that follow.
bool Comparison::sizesRuns(const RunRecord& record) {
    if (m_rounds > 0 || !m_step.warmup || m_step.configuration.mode != RunMode::Serial)
        return false;
    const double wall = ownSeconds(record);
    m_rounds = m_plan.lengthensShortRuns ? roundsNeeded(m_plan, wall, m_usable) : 1;
    if (m_plan.search && m_plan.mostWorkers == 0 && record.summary.cpuS >= kComputes * wall)
        m_schedule->limitWorkers(std::max(kAlwaysSearched, kMostPerProcessor * m_usable));
    return m_rounds > 1;
}

/// No count that the machine has no room for: known once some run has shown what a worker takes.
void Comparison::limitWorkers(const RunRecord& record) {
    if (!m_record.limit.empty())
        return;
    const double bytesPerWorker = static_cast<double>(record.summary.peakPssBytes) / m_step.configuration.workers;
    const WorkerLimit limit = manyhands::limitWorkers(m_schedule->mostWorkers(), readWorkerSupplies(bytesPerWorker));
    if (limit.reason.empty())
        return;
    m_record.limit = limit.reason;
    m_schedule->limitWorkers(limit.workers);
}

void Comparison::countMeasured(const RunRecord& record, const RunNoise& noise) {
    m_schedule->took(m_step, noise.wallS);
    if (m_step.part != ComparisonStep::Part::Comparison) {
        (m_step.part == ComparisonStep::Part::TutorialSingle ? m_singleWalls : m_multiWalls).push_back(noise.wallS);
        return;
    }
    m_book.add(m_step.configuration, record, {false, sleptMeanwhile()});
    m_noise.push_back(noise);
    if (m_step.configuration.mode == RunMode::Serial) {
        m_loops.push_back(record.areas);
        // a disturbed run makes its tasks longer: the shortest of these times is the safe one to hold others against
        const double longest = longestTaskS(record);
        if (!(m_circumstances.longestTaskS <= longest))
            m_circumstances.longestTaskS = longest;
    }
    emit rowsChanged();
}

/// A first run that still was a warm-up is left out and another one made. False: there is none.
bool Comparison::discardsWarmups() {
    for (const auto& row : m_book.rows()) {
        const Configuration configuration{row.mode == "serial" ? RunMode::Serial : RunMode::Pool, row.workers};
        if (!isFirstAnOutlier(row.walls) || m_discarded[configuration] == kMostDiscarded)
            continue;
        ++m_discarded[configuration];
        m_book.discardFirst(configuration);
        std::erase_if(m_noise, [&, first = true](const RunNoise& noise) mutable {
            return noise.configuration == configuration && std::exchange(first, false);
        });
        m_again.push_back({configuration});
    }
    return !m_again.empty();
}

void Comparison::finish() {
    m_active = false;
    m_machineNoise.canaryRatio = canaryRatio();
    m_machineNoise.onBattery = isOnBattery();
    m_machineNoise.slowGovernor = slowGovernor();
    m_record.interrupted = m_record.interrupted || m_stopping;
    m_record.rows = m_book.rows();
    m_record.chunkRows = m_book.chunkRows();
    if (!m_singleWalls.empty() && !m_multiWalls.empty())
        m_record.tutorial = TutorialTiming{median(m_singleWalls), comparedWorkers(m_plan).back(), median(m_multiWalls)};
    m_results.describe(m_record);
    m_record.resultsEqual = m_record.resultsEqual && !m_record.rows.empty();
    for (const auto& [configuration, failed] : m_failed)
        m_record.failedTasks += failed;
    addWarnings(m_record);
    emit finished(std::make_shared<const CompareRecord>(m_record));
}

} // namespace manyhands
