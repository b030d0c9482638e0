// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/exit_status.h"
#include "core/base/ids.h"
#include "core/tasks/task_spec.h"

namespace manyhands {

/// The end of one attempt at a task. Times are CLOCK_MONOTONIC nanoseconds, -1 where unknown.
struct TaskReport {
    TaskId task;
    WorkerId worker;
    TaskState state = TaskState::Succeeded;
    bool willRetry = false; ///< the task goes back to the queue; otherwise `state` is final
    std::uint16_t attempt = 1;
    bool oddChunk = false;
    std::uint32_t workersLost = 0; ///< that died in this task so far, in all attempts
    std::int64_t queuedNs = -1, askedNs = -1, claimedNs = -1, startedNs = -1, endedNs = -1, cpuNs = -1;
    std::string_view payload; ///< as the worker left it in shared memory; during the call, empty when it never ran
    std::string_view value;   ///< result, or the error's message; valid during the call
    int exitCode = -1;        ///< commands; -1 none
    int signal = 0;           ///< what ended the command, or the worker
    std::optional<std::uint64_t> address; ///< of the signal: where the worker read or wrote
    std::string_view lastOutput; ///< of the worker that ended in this task: 64 KiB at most; valid during the call
    std::uint64_t stdoutBytes = 0, stderrBytes = 0;
};

struct WorkerReport {
    enum class Kind { Spawned, Ready, Ended };
    Kind kind = Kind::Spawned;
    WorkerId worker;
    int pid = 0;
    std::int64_t timeNs = 0;
    std::int64_t cpuNs = 0;   ///< Ended: with its children
    bool planned = true;      ///< Ended: told to leave or ended by the host
    ExitStatus status;        ///< Ended
    bool unkillable = false;  ///< Ended: SIGKILL does not end it; its place is given up
    bool outOfMemory = false; ///< Ended: by the kernel, for want of memory
};

/// Whoever uses an engine. Called from step() only; may not call back into the engine from there.
class PoolListener {
public:
    virtual ~PoolListener() = default;
    /// The next task to queue; false when there is none left (or none now: refill() asks again).
    virtual bool nextTask(TaskSpec& spec) = 0;
    /// The payload of `id` once more, for a further attempt.
    virtual bool taskAgain(TaskId id, TaskSpec& spec) = 0;
    virtual void taskStarted(const TaskReport& report) = 0;
    virtual void taskProgressed(TaskId task, WorkerId worker, std::int64_t timeNs, float fraction) = 0;
    /// stdout (1) or stderr (2) of a running command.
    virtual void outputArrived(TaskId task, int stream, std::string_view bytes) = 0;
    /// The worker died before the task was committed: what arrived of a long value is void, and of its output too
    /// unless this attempt is the `last`: then it shows what the task wrote before it ended.
    virtual void outputVoided(TaskId task, bool last) = 0;
    virtual void taskEnded(const TaskReport& report) = 0;
    virtual void workerChanged(const WorkerReport& report) = 0;
    /// A worker itself has written to its standard output or error (see EngineOptions::keepsOutput).
    virtual void workerWrote(WorkerId worker, std::string_view bytes) {
        static_cast<void>(worker);
        static_cast<void>(bytes);
    }
    /// The fork server was lost and a new one started.
    virtual void serverReplaced() = 0;
    /// Workers die one after the other and no task gets done. True: the run stays paused, with no new worker, until
    /// somebody resumes it. False: the engine fails with this error.
    virtual bool pausesAfterDeaths(const Error& error) {
        static_cast<void>(error);
        return false;
    }
    /// A process that a task had left behind was found after its worker's end, and killed.
    virtual void strayFound(int pid, std::string_view name) {
        static_cast<void>(pid);
        static_cast<void>(name);
    }
    /// A worker was stopped by somebody else (SIGSTOP) and has been so for seconds. It is not taken for dead. `task`:
    /// that it was at; invalid where it was idle.
    virtual void workerStopped(WorkerId worker, int pid, TaskId task) {
        static_cast<void>(worker);
        static_cast<void>(pid);
        static_cast<void>(task);
    }
    /// The system has refused more processes for a while (`error`: why, an errno): the run goes on with `running` ones.
    virtual void workersRefused(int error, std::uint32_t running) {
        static_cast<void>(error);
        static_cast<void>(running);
    }
    /// The engine can't go on; it ends its workers and closes.
    virtual void engineFailed(const Error& error, bool serverLost) = 0;
};

} // namespace manyhands
