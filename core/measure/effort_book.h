// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/measure/task_effort.h"

namespace manyhands {

/// Puts together what the processes of a run say of their tasks.
class EffortBook {
public:
    void add(const TaskEffort& effort);
    /// `cpuNs`: the tasks' whole CPU time; `countedNs`: the part of it that the time in the kernel is to be a part of.
    TaskEffort sum(std::int64_t cpuNs, std::int64_t countedNs) const;

private:
    TaskEffort m_sum;
    bool m_allCounted = true; ///< instructions and cycles are known of each process that ran tasks
    std::vector<std::pair<std::int64_t, std::int64_t>> m_canaries; ///< of each process: median, and of how many
};

/// Of so much of the same work.
TaskEffort scaled(TaskEffort effort, double share);
/// Of two runs; what only one of them knows is not known.
TaskEffort meanOf(const TaskEffort& a, const TaskEffort& b);

} // namespace manyhands
