// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_progress.h"

#include <algorithm>

#include "core/measure/stopwatch.h"
#include "core/session/task_payloads.h"

namespace manyhands {

namespace {

/// A run that goes wrong a million times says so ten thousand times.
constexpr std::uint64_t kMostLogLines = 10'000;
constexpr std::size_t kLongestLine = 64 << 10; ///< bytes; a longer one is split
constexpr std::size_t kMostStrays = 1000;
constexpr std::size_t kMostNotes = 1000;

std::string workerName(WorkerId worker) {
    return "W" + std::to_string(worker.value());
}

} // namespace

RunProgress::RunProgress(const RunPlan& plan, RunMode mode, std::int64_t startNs)
    : m_plan(std::make_shared<const RunPlan>(plan))
    , m_mode(mode)
    , m_startNs(startNs)
    , m_ledger(std::make_shared<TaskLedger>(plan.inputs->size()))
    , m_outputs(std::make_shared<OutputBook>(plan.keepOutputs))
    , m_workers(static_cast<std::uint32_t>(mode == RunMode::Serial ? 1 : plan.workers), startNs, runsPrograms(plan))
    , m_workerCount(mode == RunMode::Serial ? 1 : plan.workers) {}

bool RunProgress::nextTask(TaskSpec& spec) {
    while (m_begun < m_plan->inputs->size()) {
        const std::uint64_t place = m_begun++;
        const std::uint64_t row = m_plan->longestFirst ? (*m_plan->longestFirst)[place] : place;
        spec.id = TaskId(row + 1);
        if (!m_finishedBefore.empty() && m_finishedBefore[spec.id.value()])
            continue;
        if (m_samePayload) {
            spec.payload = *m_samePayload;
            return true;
        }
        auto payload = taskPayload(*m_plan, row);
        if (payload) {
            spec.payload = std::move(*payload);
            if (m_plan->inputs->columns() == 0 && !runsPrograms(*m_plan))
                m_samePayload = spec.payload;
            return true;
        }
        TaskReport report;
        report.task = spec.id;
        report.state = TaskState::Failed;
        const std::string why = payload.error().sentence();
        report.value = why;
        taskEnded(report);
    }
    return false;
}

bool RunProgress::taskAgain(TaskId id, TaskSpec& spec) {
    auto payload = taskPayload(*m_plan, id.value() - 1);
    if (!payload)
        return false;
    spec.id = id;
    spec.payload = std::move(*payload);
    return true;
}

TaskEvent RunProgress::eventOf(const TaskReport& report, TaskEvent::Kind kind) const {
    TaskEvent event;
    event.kind = kind;
    event.state = report.state;
    event.attempt = countedAttempt(report);
    event.oddChunk = report.oddChunk;
    event.task = report.task;
    event.worker = report.worker;
    event.queuedNs = relative(report.queuedNs);
    event.askedNs = relative(report.askedNs);
    event.claimedNs = relative(report.claimedNs);
    event.startedNs = relative(report.startedNs);
    event.endedNs = relative(report.endedNs);
    event.cpuNs = report.cpuNs;
    return event;
}

void RunProgress::taskStarted(const TaskReport& report) {
    if (m_firstStartNs < 0)
        m_firstStartNs = report.startedNs;
    TaskEvent event = eventOf(report, TaskEvent::Kind::Started);
    event.state = TaskState::Running;
    m_batch.tasks.push_back(std::move(event));
}

void RunProgress::taskProgressed(TaskId task, WorkerId worker, std::int64_t timeNs, float fraction) {
    TaskEvent event;
    event.kind = TaskEvent::Kind::Progress;
    event.state = TaskState::Running;
    event.task = task;
    event.worker = worker;
    event.endedNs = relative(timeNs);
    event.progress = fraction;
    m_batch.tasks.push_back(std::move(event));
}

void RunProgress::outputArrived(TaskId task, int stream, std::string_view bytes) {
    m_outputs->append(task, stream, bytes);
}

void RunProgress::outputVoided(TaskId task, bool last) {
    if (!last)
        m_outputs->drop(task);
}

void RunProgress::taskEnded(const TaskReport& report) {
    if (report.startedNs > 0 && (m_firstStartNs < 0 || report.startedNs < m_firstStartNs))
        m_firstStartNs = report.startedNs;
    m_lastEndNs = std::max(m_lastEndNs, report.endedNs);
    TaskEvent event = eventOf(report, report.willRetry ? TaskEvent::Kind::Retried : TaskEvent::Kind::Ended);
    event.progress = report.state == TaskState::Succeeded ? 1.0F : 0.0F;
    event.summary = report.value;
    TaskEntry entry{report.state,  event.attempt, report.worker.value(), event.queuedNs, event.startedNs,
                    event.endedNs, event.cpuNs,   report.exitCode,       report.signal};
    if (report.state == TaskState::Cancelled && report.startedNs <= 0)
        entry.attempts = static_cast<std::uint16_t>(event.attempt - 1);
    m_ledger->attemptEnded(report.task, entry, report.value, !report.willRetry);
    m_workers.taskEnded(report);
    if (report.state == TaskState::Crashed && !report.willRetry)
        m_outputs->keepLastWords(report.task, report.address, report.lastOutput);
    const bool hasOutput = runsPrograms(*m_plan) || report.stdoutBytes > 0; // a plug-in's task may write, too
    TaskOutput output;
    if (hasOutput)
        output = m_outputs->close(report.task, report.stdoutBytes, report.stderrBytes);
    if (m_saver != nullptr)
        m_saver->taskEnded(report, entry, hasOutput ? &output : nullptr);
    if (hasOutput && !report.willRetry) {
        if (std::holds_alternative<CommandTask>(m_plan->task)) // of others the value is the result
            m_ledger->addToHash(report.task, output.stdoutText);
        m_batch.outputs.push_back(std::move(output));
    } else {
        m_outputs->drop(report.task); // that of a plug-in's task that crashed, too: nobody has counted it
    }
    if (report.willRetry)
        m_ledger->keepAttempt(report.task, entry, report.value);
    if (report.state != TaskState::Succeeded && report.state != TaskState::Cancelled)
        logAttempt(report);
    m_batch.tasks.push_back(std::move(event));
}

void RunProgress::logAttempt(const TaskReport& report) {
    LogLine line;
    line.timeNs = std::max<std::int64_t>(relative(report.endedNs), 0);
    line.level = report.willRetry ? LogLine::Level::Warning : LogLine::Level::Error;
    line.source = report.worker.isValid() ? workerName(report.worker) : "Run";
    line.task = report.task;
    line.worker = report.worker;
    line.text = "Task " + std::to_string(report.task.value());
    line.text += report.state == TaskState::Crashed    ? " crashed: "
                 : report.state == TaskState::TimedOut ? ": "
                                                       : " failed: ";
    line.text += report.value;
    if (report.willRetry)
        line.text += "; it will be tried again (attempt " + std::to_string(report.attempt + 1) + ")";
    log(std::move(line));
}

void RunProgress::workerChanged(const WorkerReport& report) {
    m_workers.changed(report);
    WorkerEvent event;
    event.kind = report.kind == WorkerReport::Kind::Spawned ? WorkerEvent::Kind::Spawned
                 : report.kind == WorkerReport::Kind::Ready ? WorkerEvent::Kind::Ready
                                                            : WorkerEvent::Kind::Ended;
    event.worker = report.worker;
    event.pid = report.pid;
    event.timeNs = std::max<std::int64_t>(relative(report.timeNs), 0);
    event.planned = report.planned;
    if (report.kind == WorkerReport::Kind::Ended) {
        event.reason = report.status.text();
        event.signal = report.status.signal;
        event.outOfMemory = report.outOfMemory;
    }
    if (report.unkillable) {
        event.reason = "it can't be ended: it waits in the kernel (state D)";
        log({event.timeNs,
             LogLine::Level::Error,
             workerName(report.worker),
             "Process " + std::to_string(report.pid) +
                 " can't be ended: it waits in the kernel (state D). Its place stays empty; look at the disk or "
                 "network "
                 "folder that it uses",
             {},
             report.worker,
             true});
    } else if (report.kind == WorkerReport::Kind::Ended && !report.planned)
        log({event.timeNs,
             LogLine::Level::Warning,
             workerName(report.worker),
             "Process " + std::to_string(report.pid) + " was ended by " + event.reason +
                 (m_mode == RunMode::Pool ? "; a new one takes its place" : ""),
             {},
             report.worker});
    m_batch.lifecycle.push_back(std::move(event));
}

/// As it is for the terminal, line by line for the log.
void RunProgress::workerWrote(WorkerId worker, std::string_view bytes) {
    m_batch.written.push_back({worker, std::string(bytes)});
    while (!bytes.empty() && m_logged < kMostLogLines) {
        const std::size_t end = std::min(bytes.find('\n'), kLongestLine);
        LogLine line;
        line.timeNs = monotonicNs() - m_startNs;
        line.source = workerName(worker);
        line.text = bytes.substr(0, end);
        line.worker = worker;
        line.isOutput = true;
        if (!line.text.empty())
            log(std::move(line));
        bytes.remove_prefix(std::min(bytes.size(), end == kLongestLine ? end : end + 1));
    }
}

void RunProgress::serverReplaced() {
    log({monotonicNs() - m_startNs,
         LogLine::Level::Warning,
         "Fork server",
         "The fork server ended unexpectedly and its workers with it. A new one was started; unfinished tasks went "
         "back to "
         "the queue",
         {},
         {},
         true});
}

void RunProgress::engineFailed(const Error& error, bool serverLost) {
    m_failure = error;
    m_serverLost = serverLost;
    log({monotonicNs() - m_startNs, LogLine::Level::Error, "Run", error.sentence(), {}, {}});
}

bool RunProgress::pausesAfterDeaths(const Error& error) {
    m_deathPause = m_plan->pauseOnCrashLoop;
    if (!m_deathPause)
        return false;
    m_batch.heldBy = error;
    log({monotonicNs() - m_startNs, LogLine::Level::Error, "Run", "Paused. " + error.sentence(), {}, {}, true});
    return true;
}

void RunProgress::holdToSave(const SaveStatus& status) {
    Error held = status.problem.value_or(
        Error{"The disk is too slow", "results come faster than they can be saved", "They go on by themselves.", 0});
    held.what = "Paused: " + std::to_string(status.unsaved) + " results wait to be saved. " + held.what;
    log({monotonicNs() - m_startNs, LogLine::Level::Warning, "History", held.sentence(), {}, {}, true});
    m_batch.heldBy = std::move(held);
    m_batch.heldToSave = true;
}

void RunProgress::strayFound(int pid, std::string_view name) {
    if (m_strays.size() < kMostStrays)
        m_strays.push_back({pid, std::string(name)});
    log({monotonicNs() - m_startNs,
         LogLine::Level::Warning,
         "Run",
         "Process " + std::to_string(pid) + " (" + std::string(name) +
             ") was left behind by a task. It was ended with the task's worker",
         {},
         {}});
}

void RunProgress::workerStopped(WorkerId worker, int pid, TaskId task) {
    const std::string where =
        task.isValid() ? " in task " + std::to_string(task.value()) + ". It waits" : ". The others take its tasks";
    log({monotonicNs() - m_startNs, LogLine::Level::Warning, workerName(worker),
         "Process " + std::to_string(pid) + " was stopped by somebody (state T)" + where +
             "; let it go on (kill -CONT " + std::to_string(pid) + ") or end the worker",
         task, worker, true});
}

void RunProgress::workersRefused(int error, std::uint32_t running) {
    const StartLimit limit = startLimit(error);
    m_batch.shortage = WorkerShortage{static_cast<int>(running), m_workerCount, limit};
    log({monotonicNs() - m_startNs,
         LogLine::Level::Warning,
         "Run",
         "The run goes on with " + std::to_string(running) + " of " + std::to_string(m_workerCount) +
             " workers: " + describe(limit, error) + ". Close other programs, or raise the limit",
         {},
         {},
         true});
}

void RunProgress::resized(const Engine& engine, const Result<void>& outcome, const std::string& reason) {
    m_workerCount = static_cast<int>(engine.workers());
    const std::int64_t timeNs = monotonicNs() - m_startNs;
    if (outcome)
        m_batch.resizes.push_back({timeNs, m_workerCount});
    log({timeNs,
         outcome ? LogLine::Level::Info : LogLine::Level::Warning,
         "Run",
         outcome ? "Now " + std::to_string(m_workerCount) + (m_workerCount == 1 ? " worker" : " workers") +
                       (reason.empty() ? "" : ": " + reason)
                 : outcome.error().sentence(),
         {},
         {},
         true});
}

void RunProgress::log(LogLine line) {
    if (line.note && m_notes.size() < kMostNotes)
        m_notes.push_back({seconds(line.timeNs), line.text});
    if (++m_logged > kMostLogLines)
        return;
    if (m_logged == kMostLogLines)
        line.text = "Further messages of this run are left out";
    m_batch.log.push_back(std::move(line));
}

RunBatch RunProgress::takeBatch() {
    RunBatch batch = std::exchange(m_batch, {});
    batch.mode = m_mode;
    batch.nowNs = monotonicNs() - m_startNs;
    batch.workers = m_workerCount;
    batch.counters = m_ledger->counters();
    batch.pssBytes = m_workers.pssBytes();
    batch.peakPssBytes = m_workers.peakPssBytes();
    return batch;
}

} // namespace manyhands
