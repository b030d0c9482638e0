// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparison.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

using Level = MeasurementWarning::Level;

constexpr std::size_t kResultsShown = 10;
/// The kernel counts the others' time in ticks of 10 ms: of shorter runs it says nothing.
constexpr double kShortestJudgedS = 0.2;

std::vector<std::pair<std::string, std::string>> describedPlan(const ComparisonPlan& plan, const RunRecord& record) {
    std::vector<std::pair<std::string, std::string>> described;
    for (const auto& entry : record.plan) {
        if (entry.first != "workers" && entry.first != "mode")
            described.push_back(entry);
    }
    std::string compared = "serial";
    for (const int count : comparedWorkers(plan))
        compared += ", " + std::to_string(count);
    described.emplace_back("compared", compared);
    described.emplace_back("repeats", std::to_string(plan.repeats));
    described.emplace_back("warmup", std::to_string(plan.warmups));
    described.emplace_back("order", plan.interleaved ? "interleaved" : "sequential");
    described.emplace_back("seed", std::to_string(plan.seed));
    return described;
}

} // namespace

Comparison::Comparison(RunSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
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
    m_steps = comparisonSteps(plan);
    m_position = 0;
    m_active = true;
    m_stopping = false;
    m_book.clear();
    m_singleWalls.clear();
    m_multiWalls.clear();
    m_repeated = 0;
    m_worstDisturbance = 0;
    m_circumstances = {usableProcessors, kNotKnown, readMachineState().cpuSome10};
    m_record = {};
    m_record.resultsEqual = true;
    m_hashedConfiguration.clear();
    m_session.prepare();
    beginStep();
}

void Comparison::stop() {
    m_stopping = true;
    m_session.stop();
}

void Comparison::kill() {
    m_stopping = true;
    m_session.kill();
}

void Comparison::beginStep() {
    if (!m_active)
        return;
    if (m_stopping || m_position == m_steps.size()) {
        finish();
        return;
    }
    const ComparisonStep& step = m_steps[m_position];
    emit advanced({step, static_cast<int>(m_position) + 1, static_cast<int>(m_steps.size())});
    m_machine.read(processCpuNs() + m_workersCpuNs);
    m_session.start(stepPlan(m_plan, step), step.configuration.mode);
}

void Comparison::takeRecord(const RunRecordPtr& record) {
    if (!m_active)
        return;
    if (record->state == "failed" && record->summary.crashed > 0) { // one process does not survive a crash
        m_record.failedTasks += record->summary.tasks - record->summary.succeeded;
        finish();
        return;
    }
    if (record->state == "failed") {
        m_active = false;
        emit failed({"The comparison could not go on",
                     "a run of it could not (" + configurationName(m_steps[m_position].configuration) + ')',
                     {},
                     0});
        return;
    }
    m_stopping = m_stopping || record->state == "stopped";
    if (!m_stopping)
        takeTimes(*record);
    ++m_position;
    // the session is still inside its own signal: the next run begins once it has returned
    QMetaObject::invokeMethod(this, &Comparison::beginStep, Qt::QueuedConnection);
}

void Comparison::takeTimes(const RunRecord& record) {
    const ComparisonStep step = m_steps[m_position];
    const bool disturbed = wasDisturbed(record);
    m_record.failedTasks += record.summary.tasks - record.summary.succeeded;
    m_record.machine = record.machine;
    if (step.part == ComparisonStep::Part::Comparison) {
        m_record.plan = describedPlan(m_plan, record);
        compareResults(record);
    }
    if (step.warmup)
        return;
    // as many repeats as there are blocks, whatever the results say: only the cause counts
    const bool repeat = disturbed && m_repeated < m_plan.repeats;
    if (repeat) {
        ++m_repeated;
        m_steps.push_back(step);
    }
    if (step.part == ComparisonStep::Part::Comparison) {
        m_book.add(step.configuration, record, repeat);
        if (step.configuration.mode == RunMode::Serial)
            noteLongestTask(record);
        emit rowsChanged();
    } else if (!repeat) {
        const double wall = record.summary.wallS;
        (step.part == ComparisonStep::Part::TutorialSingle ? m_singleWalls : m_multiWalls).push_back(wall);
    }
}

bool Comparison::wasDisturbed(const RunRecord& record) {
    m_workersCpuNs += nanoseconds(std::max(0.0, record.summary.cpuS));
    const MachineState state = m_machine.read(processCpuNs() + m_workersCpuNs);
    if (state.othersCpuShare < 0 || record.summary.wallS < kShortestJudgedS)
        return false;
    const double share = state.othersCpuShare / m_steps[m_position].configuration.workers;
    if (!m_steps[m_position].warmup)
        m_worstDisturbance = std::max(m_worstDisturbance, share);
    return disturbance(share) == Level::Red;
}

void Comparison::compareResults(const RunRecord& record) {
    const std::string name = configurationName(m_steps[m_position].configuration);
    if (m_hashedConfiguration.empty()) {
        m_hash = record.resultsHash;
        m_hashedConfiguration = name;
        countResults(record);
    } else if (m_hash != record.resultsHash && m_record.resultsEqual) {
        m_record.resultsEqual = false;
        m_record.differing = m_hashedConfiguration + " and " + name;
    }
}

void Comparison::countResults(const RunRecord& record) {
    std::map<std::string, std::uint64_t> counts;
    for (std::uint64_t i = 0; i < record.recordedTasks; ++i) {
        const RecordedTask task = record.taskAt(i);
        if (task.value.empty())
            continue;
        if (counts.size() == kResultsShown && !counts.contains(task.value))
            return; // too many different ones to be worth showing
        ++counts[task.value];
    }
    m_record.results.assign(counts.begin(), counts.end());
}

void Comparison::noteLongestTask(const RunRecord& record) {
    double longest = 0;
    for (std::uint64_t i = 0; i < record.recordedTasks; ++i) {
        const RecordedTask task = record.taskAt(i);
        if (std::isfinite(task.endedS - task.startedS))
            longest = std::max(longest, task.endedS - task.startedS);
    }
    // a disturbed run makes its tasks longer: the shortest of these times is the safe one to hold others against
    if (!(m_circumstances.longestTaskS <= longest))
        m_circumstances.longestTaskS = longest;
}

void Comparison::addWarnings(CompareRecord& record) const {
    record.warnings = comparisonDoubts(record.rows, record.tutorial, m_circumstances);
    if (const auto level = disturbance(m_worstDisturbance))
        record.warnings.push_back(
            {"F1", *level, "",
             "Other programs computed meanwhile, up to " + std::to_string(std::lround(100 * m_worstDisturbance)) +
                 " % of the workers' time; " + std::to_string(m_repeated) +
                 (m_repeated == 1 ? " disturbed run was" : " disturbed runs were") + " repeated."});
    if (!record.resultsEqual)
        record.warnings.push_back({"R1", Level::Invalid, record.differing, "The results differ."});
    if (record.failedTasks > 0)
        record.warnings.push_back(
            {"R2", Level::Invalid, "",
             std::to_string(record.failedTasks) + " tasks did not succeed, in all runs together."});
    record.grade = gradeOf(record.warnings);
}

void Comparison::finish() {
    m_active = false;
    m_record.interrupted = m_position < m_steps.size() || m_stopping;
    m_record.rows = m_book.rows();
    if (!m_singleWalls.empty() && !m_multiWalls.empty())
        m_record.tutorial = TutorialTiming{median(m_singleWalls), comparedWorkers(m_plan).back(), median(m_multiWalls)};
    m_record.resultsEqual = m_record.resultsEqual && !m_record.rows.empty();
    addWarnings(m_record);
    emit finished(std::make_shared<const CompareRecord>(m_record));
}

} // namespace manyhands
