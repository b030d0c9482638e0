// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/ids.h"
#include "core/tasks/task_spec.h"

namespace manyhands {

/// One line of a run's event log, from which the live view, the record and every chart are drawn.
/// All times are nanoseconds since the run's start (its t0); -1 where not known.
struct TaskEvent {
    enum class Kind : std::uint8_t {
        Started,  ///< a worker began the task
        Progress, ///< `progress` changed
        Ended,    ///< the attempt is over and the task is final: `state` tells how
        Retried,  ///< the attempt is over (failed, crashed, timed out: `state`), the task goes back to the queue
    };
    Kind kind = Kind::Ended;
    TaskState state = TaskState::Queued;
    std::uint16_t attempt = 1;
    bool restored = false; ///< from the history: it ended before the run was resumed, and has been told of already
    bool oddChunk = false; ///< alternates from chunk to chunk of one worker, for shading
    TaskId task;
    WorkerId worker;
    std::int64_t queuedNs = -1;
    std::int64_t askedNs = -1; ///< the worker began to look for a task: from here to claimedNs it waited for one
    std::int64_t claimedNs = -1;
    std::int64_t startedNs = -1;
    std::int64_t endedNs = -1;
    std::int64_t cpuNs = -1; ///< CPU time of the attempt; -1 where the task was too short to measure
    float progress = 0;      ///< 0…1
    std::string summary; ///< short: the result of a built-in task, the error's message, "exit code 3"; UTF-8, one line
};

/// A worker's comings and goings. Times as above.
struct WorkerEvent {
    enum class Kind : std::uint8_t { Spawned, Ready, Ended };
    Kind kind = Kind::Spawned;
    WorkerId worker;
    int pid = 0;
    std::int64_t timeNs = 0;
    bool planned = true;      ///< Ended: told to leave, as opposed to a death
    std::string reason;       ///< Ended: "signal 9 (SIGKILL, killed)"
    int signal = 0;           ///< Ended: by this one; 0: by none
    bool outOfMemory = false; ///< Ended: by the kernel, for want of memory
};

} // namespace manyhands
