// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/session/run_batch.h"
#include "core/tasks/task_spec.h"

namespace manyhands {

/// How an attempt ended, as the ledger keeps it. Times are nanoseconds since the run's start, -1 unknown.
struct TaskEntry {
    TaskState state = TaskState::Queued;
    std::uint16_t attempts = 0;
    std::uint32_t worker = 0;
    std::int64_t queuedNs = -1, startedNs = -1, endedNs = -1, cpuNs = -1;
    std::int32_t exitCode = -1;
    std::int32_t signal = 0;
};

/// Every task's account. A task is entered once it is queued or ended; a final state is never overwritten.
///
/// Memory is bounded: entries are kept in blocks of 65,536 tasks (about 5 MiB a block with short values); beyond the
/// first kItemised tasks a block is dropped once all of it is final, so that a run of any length needs at most about 80
/// MiB for its entries plus what is still open.
class TaskLedger {
public:
    static constexpr std::uint64_t kItemised = 1'000'000;

    explicit TaskLedger(std::uint64_t total);

    /// Records the end of an attempt; `value` is the result or the error's message.
    void attemptEnded(TaskId task, const TaskEntry& entry, std::string_view value, bool final);
    /// An attempt that is not the last; the first kAttemptsKept of a run are kept.
    struct Attempt {
        TaskEntry entry; ///< `attempts`: its number
        std::string message;
    };
    static constexpr std::size_t kAttemptsKept = 100'000;
    void keepAttempt(TaskId task, const TaskEntry& entry, std::string_view message);
    std::vector<Attempt> earlierAttempts(TaskId task) const;

    /// Everything that is not final is cancelled: the run is over.
    void cancelRest();

    const RunCounters& counters() const { return m_counters; }
    /// Sum of a hash over (task, state, value) of all final tasks: independent of the order in which they ended.
    std::uint64_t resultsHash() const { return m_hash; }
    /// Adds the hash of a command's output.
    void addToHash(TaskId task, std::string_view bytes);

    std::uint64_t itemised() const;
    /// `task` <= itemised(): always there. A later one: nullptr once its block was dropped.
    const TaskEntry* entry(TaskId task) const;
    std::string_view value(TaskId task) const;

private:
    static constexpr std::uint64_t kBlockTasks = 65'536;
    struct Block {
        std::vector<TaskEntry> entries;
        std::vector<std::string> values;
        std::uint64_t finals = 0;
    };
    Block& blockOf(std::uint64_t index);
    void count(TaskState state);

    std::uint64_t m_total;
    RunCounters m_counters;
    std::uint64_t m_hash = 0;
    std::multimap<std::uint64_t, Attempt> m_earlier; ///< by task
    std::vector<std::unique_ptr<Block>> m_blocks;
};

} // namespace manyhands
