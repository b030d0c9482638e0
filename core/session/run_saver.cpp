// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_saver.h"

#include <algorithm>

#include <QDateTime>

#include "core/measure/stopwatch.h"
#include "core/session/plan_codec.h"
#include "core/store/formats/run_json.h"

namespace manyhands {

namespace {

constexpr std::int64_t kBlockIntervalNs = 5'000'000;
constexpr std::size_t kLargeBlock = 1U << 20U;
/// Of stdout, and of stderr, of one task: the first half and the last half.
constexpr std::size_t kMostOutput = 1U << 20U;
constexpr std::uint64_t kMostOutputOfARun = 1ULL << 30U;

std::string cut(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return std::string(text);
    return std::string(text.substr(0, most / 2)) + std::string(text.substr(text.size() - most / 2));
}

std::string headOf(const RunRecord& record) {
    RunRecord head = record;
    head.recordedTasks = 0;
    std::string json;
    writeRunJson(head, [&](std::string_view bytes) { json += bytes; });
    return json;
}

} // namespace

NewRun newRun(const RunPlan& plan, const RunRecord& head) {
    NewRun run;
    run.title = planTitle(plan);
    run.started = head.machine.hostTime;
    run.workers = plan.workers;
    run.tasks = plan.inputs->size();
    run.head = headOf(head);
    run.plan = encodePlan(plan);
    if (run.plan.size() > kLargestKeptPlan) {
        run.notResumable = "its inputs take " + std::to_string(run.plan.size() >> 20U) + " MiB, and up to " +
                           std::to_string(kLargestKeptPlan >> 20U) + " MiB are kept";
        run.plan.clear();
    }
    return run;
}

void RunSaver::taskEnded(const TaskReport& report, const TaskEntry& entry, const TaskOutput* output) {
    if (entry.state == TaskState::Cancelled && entry.startedNs < 0)
        return; // it was never begun: that is what a task is of which nothing is said
    TaskRow row;
    row.task = report.task.value();
    row.state = static_cast<std::uint8_t>(entry.state);
    row.isLast = !report.willRetry && entry.state != TaskState::Cancelled;
    row.attempt = entry.attempts;
    row.worker = entry.worker;
    row.queuedNs = entry.queuedNs;
    row.startedNs = entry.startedNs;
    row.endedNs = entry.endedNs;
    row.cpuNs = entry.cpuNs;
    row.exitCode = entry.exitCode;
    row.signal = entry.signal;
    row.value = report.value;
    row.address = report.address;
    row.lastOutput = report.lastOutput;
    m_results += row.isLast ? 1 : 0;
    if (output == nullptr) {
        append(row);
        return;
    }
    const std::size_t most = m_outputBytes < kMostOutputOfARun ? kMostOutput : 0;
    const std::string out = cut(output->stdoutText, most), err = cut(output->stderrText, most);
    row.hasOutput = true;
    row.stdoutText = out;
    row.stderrText = err;
    row.stdoutBytes = output->stdoutBytes;
    row.stderrBytes = output->stderrBytes;
    m_outputBytes += out.size() + err.size();
    append(row);
}

void RunSaver::markInterrupted(const RunningTask& task, std::string_view message) {
    TaskRow row;
    row.task = task.task;
    row.state = static_cast<std::uint8_t>(TaskState::Cancelled);
    row.isLast = false;
    row.attempt = task.attempt;
    row.value = message;
    append(row);
}

void RunSaver::append(const TaskRow& row) {
    appendTaskRow(row, m_rows);
    if (m_rows.size() >= kLargeBlock)
        sendBlock({row.endedNs, m_running}, m_standing);
}

void RunSaver::handOn(std::int64_t clockNs, const RunCounters& counters,
                      const std::function<std::vector<RunningTask>()>& running) {
    if (m_handedNs >= 0 && clockNs - m_handedNs < kBlockIntervalNs)
        return;
    // while the writer is behind, one large block is better than many small ones
    if (m_writer.status().waitingBytes > 0)
        return;
    std::vector<RunningTask> now = running();
    if (m_rows.empty() && now == m_running)
        return;
    m_handedNs = clockNs;
    m_running = now;
    m_standing = {counters.done(), counters.failures(), seconds(clockNs)};
    sendBlock({clockNs, std::move(now)}, m_standing);
}

void RunSaver::sendBlock(const BlockHead& head, const RunStanding& standing) {
    std::string block;
    block.reserve(m_rows.size() + 64);
    appendBlockHead(head, block);
    block += m_rows;
    m_rows.clear();
    m_writer.add(std::move(block), standing, std::exchange(m_results, 0));
}

void RunSaver::finish(const RunRecord& record, std::int64_t clockNs) {
    const RunSummary& summary = record.summary;
    const std::uint64_t failures = summary.failed + summary.crashed + summary.timedOut;
    const RunStanding standing{summary.succeeded + failures, failures, summary.wallS};
    sendBlock({clockNs, {}}, standing); // nothing is at work any more
    m_finished = true;
    m_writer.finish({record.state, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString(),
                     headOf(record), standing, record.haltedAfter});
}

SaveStatus RunSaver::status() const {
    SaveStatus status = m_writer.status();
    status.unsaved += m_results;
    return status;
}

RecordedSaving describeSaving(const SaveStatus& status) {
    RecordedSaving saving;
    saving.run = status.run;
    saving.saved = status.phase == SaveStatus::Phase::Saved;
    if (!saving.saved && status.problem)
        saving.problem = status.problem->sentence();
    saving.notDurable = status.notDurable;
    saving.unsaved = status.unsaved;
    return saving;
}

} // namespace manyhands
