// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/session/run_plan.h"
#include "core/tasks/task_spec.h"

namespace manyhands {

/// Linux passes no single argument longer than this (MAX_ARG_STRLEN, 32 pages of 4 KiB, with the NUL at its end).
inline constexpr std::size_t kLongestArgument = 131'071;

/// What the task in `row` (from 0) takes with it: the bound parameters, the expanded argv or a
/// function's JSON value. The error names the task.
Result<std::string> taskPayload(const RunPlan& plan, std::uint64_t row);

/// The parameters of a task that is described so, with the input of `row`.
Result<std::string> boundPayload(const WorkloadInfo& info, const Settings& settings, const InputSource& inputs,
                                 std::uint64_t row);

/// The same with the task's number, row + 1.
Result<TaskSpec> taskSpec(const RunPlan& plan, std::uint64_t row);

/// The input of `row`, one value a column.
std::vector<std::string> rowValues(const InputSource& inputs, std::uint64_t row);

/// The name of the plan's workload in the catalogue ("command", "python", "plugin" for those kinds), and what its
/// workers are set up with.
std::string workloadName(const RunPlan& plan);
std::string workloadConfiguration(const RunPlan& plan);

} // namespace manyhands
