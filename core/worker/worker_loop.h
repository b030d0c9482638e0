// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/unique_fd.h"
#include "core/worker/workload.h"

namespace manyhands {

/// What a worker process hands back as its exit code when it leaves by itself.
enum class WorkerExit : int {
    Left = 0,          ///< told to leave, or the serial list is done
    BadSegment = 101,  ///< the shared memory could not be mapped or is not a queue
    BadWorkload = 102, ///< the workload is unknown or its configuration unreadable
    Refused = 103,     ///< the workload cannot be done: why is in the worker's last words
};

/// Makes a workload by name and configuration; nullptr for a name it does not know.
using WorkloadMaker = std::unique_ptr<Workload> (*)(std::string_view name, std::string_view configuration);

/// The body of a worker process: maps the segment and runs tasks until told to leave. Single-threaded; called in a
/// freshly forked or executed process, never in the host.
WorkerExit runWorker(UniqueFd segment, UniqueFd doorbell, std::uint32_t slot, WorkloadMaker make = makeWorkload);

} // namespace manyhands
