// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_spec.h"

namespace manyhands {

std::string_view stateName(TaskState state) {
    switch (state) {
    case TaskState::Queued:
        return "queued";
    case TaskState::Running:
        return "running";
    case TaskState::Succeeded:
        return "succeeded";
    case TaskState::Failed:
        return "failed";
    case TaskState::Crashed:
        return "crashed";
    case TaskState::TimedOut:
        return "timed_out";
    case TaskState::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

} // namespace manyhands
