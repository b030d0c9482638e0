// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/ids.h"

namespace manyhands {

/// One task as it travels to a worker: its number and the bytes its workload understands.
/// Built-in workloads and plug-ins: a ParameterBlock (workload_info.h). Commands: argv, each word ended by NUL.
struct TaskSpec {
    TaskId id;
    std::string payload;
};

/// Where a task stands. The last five are final: every submitted task ends in exactly one of them.
enum class TaskState : std::uint8_t { Queued, Running, Succeeded, Failed, Crashed, TimedOut, Cancelled };

/// The word used in JSON and tables: "queued", "succeeded", "timed_out", …
std::string_view stateName(TaskState state);

constexpr bool isFinal(TaskState state) {
    return state >= TaskState::Succeeded;
}

} // namespace manyhands
