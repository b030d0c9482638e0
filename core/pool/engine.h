// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/base/ids.h"

namespace manyhands {

struct EngineOptions {
    std::uint32_t workers = 1;
    std::uint32_t cells = 4096; ///< power of two: tasks in the queue or at work at most
    std::uint32_t chunk = 1;    ///< tasks a worker claims at once
    bool stamps = true;         ///< record times (off: only for measuring the queue itself)
    bool spawn = false;
    std::string workload;
    std::string configuration;
    int maxAttempts = 1;
    std::int64_t timeoutNs = 0; ///< per task; 0: none
    std::int64_t graceNs = 5'000'000'000;
    int nice = 0;
    bool pin = false;
    std::uint64_t addressSpaceBytes = 0;
    std::uint64_t memoryCap = 1ULL << 30U; ///< largest shared segment
};

/// What is going on in a worker place at this moment, read from shared memory without asking anybody.
struct PlaceView {
    int pid = 0;
    bool alive = false, ready = false, suspended = false;
    std::int64_t spawnedNs = 0; ///< CLOCK_MONOTONIC; 0 none
    TaskId task;                ///< running now; invalid when none
    std::int64_t sinceNs = 0;
    float progress = 0;
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

    virtual std::uint32_t places() const = 0;
    virtual PlaceView view(std::uint32_t place) const = 0;
    virtual std::uint32_t queued() const = 0;

    virtual std::uint64_t processesStarted() const = 0;
    virtual std::uint64_t processesEnded() const = 0;
};

} // namespace manyhands
