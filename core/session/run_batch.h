// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/measure/time_areas.h"
#include "core/monitor/start_limit.h"
#include "core/tasks/task_event.h"

namespace manyhands {

enum class RunMode { Serial, Pool };

enum class RunState {
    Ready,
    Starting,
    Running,
    Pausing,
    Paused,
    Stopping,
    Stopped, ///< by the user or the halt policy, before all tasks were done
    Finished,
    FinishedWithFailures,
    Failed,    ///< could not start, or could not go on
    HelperLost ///< the fork server ended and could not be started again
};

struct RunCounters {
    std::uint64_t total = 0;
    std::uint64_t queued = 0; ///< in the shared queue
    std::uint64_t running = 0;
    std::uint64_t succeeded = 0;
    std::uint64_t failed = 0;
    std::uint64_t crashed = 0;
    std::uint64_t timedOut = 0;
    std::uint64_t cancelled = 0;
    std::uint64_t retried = 0; ///< attempts beyond the first
    std::uint64_t done() const { return succeeded + failed + crashed + timedOut; }
    std::uint64_t failures() const { return failed + crashed + timedOut; }
};

/// A worker as it is now.
struct WorkerLive {
    enum class State {
        Starting,
        Idle,
        Running,
        Suspended,
        Stopped, ///< by somebody else (state T)
        Ended
    };
    WorkerId worker;
    int pid = 0;
    State state = State::Starting;
    std::uint64_t done = 0;
    std::uint64_t failed = 0;
    std::int64_t spawnedNs = -1; ///< since the run's start
    TaskId task;                 ///< running now; invalid when idle
    std::int64_t taskSinceNs = -1;
    float progress = 0;
    double cpuShare = -1; ///< of one processor, over the last sample interval; -1 unknown
    std::int64_t cpuNs = 0;
    std::uint64_t pssBytes = 0; ///< its fair share of memory; 0 unknown
    std::uint64_t ownBytes = 0; ///< private memory
};

struct LogLine {
    enum class Level { Info, Warning, Error };
    std::int64_t timeNs = 0;
    Level level = Level::Info;
    std::string source; ///< "Run", "W5", "Fork server"
    std::string text;
    TaskId task;
    WorkerId worker;
    bool note = false;     ///< goes into the record, and is said in a terminal at once
    bool isOutput = false; ///< a worker wrote it
};

/// What a command wrote in its last attempt, whole or as far as it was kept. Comes with the task's Ended event.
struct TaskOutput {
    TaskId task;
    std::string stdoutText, stderrText;             ///< bytes
    std::uint64_t stdoutBytes = 0, stderrBytes = 0; ///< as written; more than was kept when `truncated`
    bool truncated = false;
    /// Bytes written and not kept, of both.
    std::uint64_t dropped() const { return stdoutBytes - stdoutText.size() + stderrBytes - stderrText.size(); }
};

/// What a worker wrote itself: not one of the commands that it runs.
struct WorkerText {
    WorkerId worker;
    std::string text; ///< bytes
};

/// From `timeNs` on (since the run's start) there are to be so many workers.
struct CountChange {
    std::int64_t timeNs = 0;
    int workers = 0;
};

/// A worker in a task was seen to wait, within these times (since the run's start).
struct SeenWait {
    WorkerId worker;
    TimePart part = TimePart::Blocked; ///< what for
    std::int64_t fromNs = 0, toNs = 0;
};

/// The system lets no more workers start. The run goes on with those it has, and asks again from time to time.
struct WorkerShortage {
    int running = 0;
    int wanted = 0;
    StartLimit limit;
};

/// What happened since the last batch, and how things stand. Sent some times a second while something happens.
struct RunBatch {
    std::int64_t nowNs = 0;    ///< since the run's start
    std::int64_t activeNs = 0; ///< the same without paused spans
    RunMode mode = RunMode::Pool;
    RunState state = RunState::Ready;
    int workers = 0;
    RunCounters counters;
    std::vector<TaskEvent> tasks; ///< in the order of their times, per worker
    std::vector<WorkerEvent> lifecycle;
    std::vector<CountChange> resizes; ///< while the run goes
    std::vector<WorkerLive> live;     ///< one a worker, by place; empty when nothing was sampled
    std::vector<SeenWait> waits;      ///< of those looked at, a few at a time
    std::vector<LogLine> log;
    std::optional<Error> heldBy;            ///< the run has just paused itself, and why
    bool heldToSave = false;                ///< because its results can't be saved; it goes on by itself
    std::optional<WorkerShortage> shortage; ///< has just been seen
    std::vector<TaskOutput> outputs;        ///< of commands that ended
    std::vector<WorkerText> written;
    std::uint64_t pssBytes = 0; ///< all workers now; 0 unknown
    std::uint64_t peakPssBytes = 0;
    std::optional<TimeAreas> areas; ///< where the workers' time went so far; about once a second
};

using RunBatchPtr = std::shared_ptr<const RunBatch>;

} // namespace manyhands
