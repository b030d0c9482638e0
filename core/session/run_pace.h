// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/measure/pop_table.h"
#include "core/store/compare_record.h"

namespace manyhands {

/// What the tasks of a measured run tell besides the time that it took, each by itself.
struct RunPace {
    /// Tasks/s from when all workers were at work to when the first had no further task. NaN where that is too short to
    /// tell: less than two tasks take.
    double steadyTasksPerS = kNotKnown;
    /// Without the serial run's share. None: not all tasks are itemised, or they mostly wait, which the factors would
    /// blame on the pool.
    std::optional<PopInput> pop;
};

/// What a window tells of a run's tasks when it is over.
struct TaskFigures {
    RunPace pace;
    double longestTaskS = kNotKnown; ///< NaN where none has times
};
/// Reads every task: for the thread of the session, between two runs.
TaskFigures taskFigures(const RunRecord& record);

/// Of a run with `workers`. `processors`: that tasks can keep busy. Reads every task.
RunPace paceOf(const RunRecord& record, int workers, double processors);

} // namespace manyhands
