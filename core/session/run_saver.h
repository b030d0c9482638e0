// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/pool/pool_listener.h"
#include "core/session/run_batch.h"
#include "core/session/run_plan.h"
#include "core/session/task_ledger.h"
#include "core/store/run_record.h"
#include "core/store/store_writer.h"
#include "core/store/task_rows.h"

namespace manyhands {

/// Plans whose inputs take more are not kept, and their runs can't be resumed.
inline constexpr std::size_t kLargestKeptPlan = 64U << 20U;

/// What a run begins with in the history. `head`: its record so far, without tasks.
NewRun newRun(const RunPlan& plan, const RunRecord& head);

/// Keeps a run in the history while it goes: makes blocks of the tasks that end, ten a second at most, and hands them
/// to the writer. Never waits. Used by the session's thread.
class RunSaver {
public:
    RunSaver(Result<std::string> path, StoreWriter::Beginning beginning, std::function<void()> changed)
        : m_writer(std::move(path), std::move(beginning), std::move(changed)) {}

    /// An attempt is over; it was the task's last one unless `report` says that it will be tried again. `output`: of
    /// commands, as it was gathered; nullptr: none.
    void taskEnded(const TaskReport& report, const TaskEntry& entry, const TaskOutput* output);
    /// The task was begun by a program that was interrupted.
    void markInterrupted(const RunningTask& task, std::string_view message);
    /// Now is the time to hand on what has gathered, if it is. `running` tells what is at work.
    void handOn(std::int64_t clockNs, const RunCounters& counters,
                const std::function<std::vector<RunningTask>()>& running);
    /// Everything that is left, and the record; nothing may come after it.
    void finish(const RunRecord& record, std::int64_t clockNs);
    void stopWaiting() { m_writer.stopWaiting(); }

    /// With the results that have not been handed on yet.
    SaveStatus status() const;
    /// So much waits to be written that no more should come.
    bool isFull() const { return m_writer.status().waitingBytes + m_rows.size() > kMostWaiting; }
    bool isFinished() const { return m_finished; }

private:
    static constexpr std::uint64_t kMostWaiting = 64U << 20U;
    void append(const TaskRow& row);
    void sendBlock(const BlockHead& head, const RunStanding& standing);

    StoreWriter m_writer;
    std::string m_rows;
    std::uint64_t m_results = 0; ///< tasks that ended, in m_rows
    std::uint64_t m_outputBytes = 0;
    std::int64_t m_handedNs = -1;
    std::vector<RunningTask> m_running; ///< as it was handed on last
    RunStanding m_standing;             ///< likewise
    bool m_finished = false;
};

/// What the record says of it.
RecordedSaving describeSaving(const SaveStatus& status);

} // namespace manyhands
