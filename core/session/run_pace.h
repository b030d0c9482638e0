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

/// Of a run with `workers`. `processors`: that tasks can keep busy. Reads every task.
RunPace paceOf(const RunRecord& record, int workers, double processors);

} // namespace manyhands
