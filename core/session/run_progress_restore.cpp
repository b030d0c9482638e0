// SPDX-License-Identifier: GPL-3.0-or-later
// How a run takes up what an earlier part of it has left in the history.
#include <algorithm>

#include "core/measure/stopwatch.h"
#include "core/session/run_progress.h"

namespace manyhands {

void RunProgress::restore(const UnfinishedRun& run) {
    m_finishedBefore.resize(m_plan->inputs->size() + 1);
    run.tasks.forEach([this](const TaskRow& row) { restore(row); });
    std::string twice;
    for (const RunningTask& task : run.interrupted) {
        constexpr const char* kMark = "interrupted with its program: it may have run already, wholly or in part";
        TaskEntry entry;
        entry.state = TaskState::Cancelled;
        entry.attempts = m_attemptsBefore[task.task] = static_cast<std::uint16_t>(task.attempt);
        m_ledger->keepAttempt(TaskId(task.task), entry, kMark);
        if (m_saver != nullptr)
            m_saver->markInterrupted(task, kMark);
        twice += (twice.empty() ? "" : ", ") + std::to_string(task.task);
    }
    std::string text = "Resumed: " + std::to_string(run.finished) + " of " + std::to_string(m_plan->inputs->size()) +
                       " tasks were finished";
    if (!twice.empty())
        text += "; these were at work and may run twice: " + twice;
    log({monotonicNs() - m_startNs, LogLine::Level::Info, "Run", text, {}, {}, true});
    if (const std::uint64_t damaged = run.tasks.damagedBlocks(); damaged > 0)
        log({monotonicNs() - m_startNs,
             LogLine::Level::Warning,
             "Run",
             "Of the saved results " + std::to_string(damaged) + " blocks are damaged; their tasks run again",
             {},
             {},
             true});
}

void RunProgress::restore(const TaskRow& row) {
    if (row.task == 0 || row.task >= m_finishedBefore.size() || m_finishedBefore[row.task])
        return;
    const TaskId task(row.task);
    const TaskEntry entry = entryOf(row);
    m_finishedBefore[row.task] = row.isLast;
    m_ledger->attemptEnded(task, entry, row.value, row.isLast);
    m_cpuBeforeNs += std::max<std::int64_t>(row.cpuNs, 0);
    TaskEvent event;
    event.kind = row.isLast ? TaskEvent::Kind::Ended : TaskEvent::Kind::Retried;
    event.state = entry.state;
    event.attempt = entry.attempts;
    event.restored = true;
    event.task = task;
    event.worker = WorkerId(entry.worker);
    event.queuedNs = entry.queuedNs;
    event.startedNs = entry.startedNs;
    event.endedNs = entry.endedNs;
    event.cpuNs = entry.cpuNs;
    event.progress = entry.state == TaskState::Succeeded ? 1.0F : 0.0F;
    event.summary = row.value;
    m_batch.tasks.push_back(std::move(event));
    if (row.hasOutput && row.isLast) {
        if (std::holds_alternative<CommandTask>(m_plan->task))
            m_ledger->addToHash(task, row.stdoutText);
        m_outputs->restore(outputOf(row));
    }
    if (row.isLast)
        return;
    m_ledger->keepAttempt(task, entry, row.value);
    m_attemptsBefore[row.task] = entry.attempts;
}

/// The engine counts from 1 whatever there was before.
std::uint16_t RunProgress::countedAttempt(const TaskReport& report) const {
    if (m_attemptsBefore.empty())
        return report.attempt;
    const auto before = m_attemptsBefore.find(report.task.value());
    return before == m_attemptsBefore.end() ? report.attempt
                                            : static_cast<std::uint16_t>(report.attempt + before->second);
}

std::uint32_t RunProgress::nextAttempt(TaskId task) const {
    const TaskEntry* const entry = m_ledger->entry(task);
    if (entry != nullptr && entry->attempts > 0)
        return entry->attempts + 1U;
    const auto before = m_attemptsBefore.find(task.value());
    return before == m_attemptsBefore.end() ? 1U : before->second + 1U;
}

} // namespace manyhands
