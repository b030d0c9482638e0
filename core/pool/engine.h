// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/measure/run_account.h"

namespace manyhands {

struct EngineOptions {
    std::uint32_t workers = 1;
    bool openEnded = false;        ///< more may come when nextTask() has none
    std::uint32_t mostWorkers = 0; ///< what resize() may ask for; 0: `workers`
    std::uint32_t cells = 4096;    ///< power of two: tasks in the queue or at work at most
    std::uint32_t chunk = 1;       ///< tasks a worker claims at once
    bool stamps = true;            ///< record times (off: only for measuring the queue itself)
    bool waits = true;             ///< ask the kernel for times in its run queue
    bool explains = false; ///< look at processors' clocks and counters, for what slows tasks down; with stamps only
    bool spawn = false;
    std::string workload;
    std::string configuration;
    int maxAttempts = 1;
    std::int64_t timeoutNs = 0; ///< per task; 0: none
    std::int64_t graceNs = 5'000'000'000;
    int nice = 0;
    bool pin = false;
    std::uint64_t addressSpaceBytes = 0;
    bool keepsOutput = false; ///< what workers write comes to the listener instead of to this process' own streams
    std::uint64_t arenaBytes = 8U << 20U;  ///< for payloads of more than 40 bytes
    std::uint64_t memoryCap = 1ULL << 30U; ///< largest shared segment
    std::uint64_t tasksPerProcess = 0;     ///< a worker is replaced after so many tasks; 0: never
    /// A worker whose own memory (resident, without what it shares) has grown beyond this is replaced once its task is
    /// done; 0: never.
    std::uint64_t memoryPerProcess = 0;
    std::uint32_t stackHertz = 0; ///< call stacks a second of a worker's processor time; 0: the run is not profiled
    std::int64_t unkillableNs = 10'000'000'000; ///< after SIGKILL: then a worker that is still there is given up
    int deathsAllowed = 10; ///< within 30 s and without a task done in between; more workers may die more often
};

/// What is going on in a worker place at this moment, read from shared memory without asking anybody.
struct PlaceView {
    int pid = 0;
    bool alive = false, ready = false, suspended = false;
    bool stopped = false;       ///< by somebody else, for seconds
    std::int64_t spawnedNs = 0; ///< CLOCK_MONOTONIC; 0 none
    TaskId task;                ///< running now; invalid when none
    std::int64_t sinceNs = 0;
    float progress = 0;
};

/// The call stack of a worker at one moment.
struct StackSample {
    std::uint32_t place = 0;
    std::uint32_t process = 0;            ///< by its own account
    std::vector<std::uint64_t> addresses; ///< the innermost first
};

/// One run of tasks in worker processes: Qt-free, thread-free. It owns the shared segment, the workers and one wait
/// descriptor; step() does what is due. All calls from the thread that made it.
class Engine {
public:
    virtual ~Engine() = default;

    virtual int descriptor() const = 0;
    /// Waits at most `waitNs` (0: not at all) and then does what is due, for about 10 ms at most.
    virtual void step(std::int64_t waitNs) = 0;
    /// True once every worker is gone and every task accounted for; step() need not be called any more.
    virtual bool isClosed() const = 0;

    /// No task is begun until resume; running ones finish.
    virtual void setPaused(bool paused) = 0;
    /// Tasks begun and not ended.
    virtual std::uint32_t running() const = 0;
    /// Running tasks finish, nothing else is begun, workers leave.
    virtual void stop() = 0;
    /// SIGTERM now, SIGKILL after the grace time.
    virtual void terminate() = 0;
    virtual void kill() = 0;
    /// Its task goes back to the queue, a new process takes the place.
    virtual void endWorker(std::uint32_t place) = 0;
    virtual void suspendWorker(std::uint32_t place, bool suspended) = 0;

    /// What becomes of the workers that are too many.
    enum class Shrink {
        Drain, ///< they finish the task at hand
        Stop   ///< SIGTERM, then SIGKILL after the grace time; their tasks go back to the queue
    };
    /// From now on so many workers, the lowest places. Error: what cannot be done, and why.
    virtual Result<void> resize(std::uint32_t workers, Shrink how) = 0;
    /// How many there are to be.
    virtual std::uint32_t workers() const = 0;

    /// Places in use, those of workers that are leaving included.
    virtual std::uint32_t places() const = 0;
    virtual PlaceView view(std::uint32_t place) const = 0;
    virtual std::uint32_t queued() const = 0;

    /// What is known by now of where the time went; what the engine itself cannot know (the machine, the end) is left
    /// out.
    virtual RunAccount account() const = 0;

    /// Of a profiled run: the stacks since the last call, those of workers that have ended included.
    virtual std::vector<StackSample> takeStacks() = 0;
    /// Stacks that found no room, so far.
    virtual std::uint64_t droppedStacks() const = 0;

    virtual std::uint64_t processesStarted() const = 0;
    virtual std::uint64_t processesEnded() const = 0;
};

} // namespace manyhands
