// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/session/record_builder.h"
#include "core/store/run_store.h"
#include "core/store/task_rows.h"

namespace manyhands {

/// What the history holds of the tasks of one run, in memory.
class SavedTasks {
public:
    static Result<SavedTasks> read(RunStore& store, std::int64_t run);

    /// Every attempt that was kept, in the order in which they ended.
    void forEach(const std::function<void(const TaskRow&)>& visit) const;
    /// What was at work when the last block was made.
    const BlockHead& last() const { return m_last; }
    /// Blocks that do not hold what was written; their tasks count as unfinished.
    std::uint64_t damagedBlocks() const { return m_damaged; }

    /// Prepares the first `count` tasks for known().
    void index(std::uint64_t count);
    /// `task` from 1. `output` takes what it wrote, to which the result points.
    KnownTask known(std::uint64_t task, TaskOutput& output) const;

private:
    struct Place {
        std::uint32_t block = 0; ///< from 1; 0: none
        std::uint32_t position = 0;
    };
    TaskRow rowAt(Place place) const;

    std::vector<std::string> m_blocks;
    BlockHead m_last;
    std::uint64_t m_damaged = 0;
    std::vector<Place> m_ends; ///< by task
    std::multimap<std::uint64_t, Place> m_earlier;
};

/// What a row says, as the session knows it.
TaskEntry entryOf(const TaskRow& row);
TaskOutput outputOf(const TaskRow& row);

} // namespace manyhands
