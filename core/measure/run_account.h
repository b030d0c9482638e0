// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/measure/clock_span.h"
#include "core/measure/task_effort.h"

namespace manyhands {

/// What a worker process has measured of its own time: running totals, ns. Points in time are CLOCK_MONOTONIC.
/// A "wait" is time in the kernel's run queue: ready to run, and no processor free.
struct WorkTotals {
    std::int64_t readyNs = 0;     ///< its first look for a task; 0: it never got there
    std::int64_t untilNs = 0;     ///< the totals cover [readyNs, untilNs]
    std::int64_t lastEndNs = 0;   ///< when its last task ended; 0: none has
    std::int64_t setUpWaitNs = 0; ///< before readyNs
    std::int64_t cpuNs = 0;       ///< at untilNs, from the process' start, children it has waited for included
    std::int64_t taskNs = 0, taskCpuNs = 0, taskWaitNs = 0;
    std::int64_t gapNs = 0, gapWaitNs = 0; ///< between tasks, the time since the last one included
    /// Of the gaps that a task has ended: while the queue had nothing, while the host was in a serial section then,
    /// while the queue was paused, and CPU time of looks at the processor's clock.
    std::int64_t starvedNs = 0, serialNs = 0, pausedNs = 0, measuringNs = 0;
    std::int64_t restNs = 0, restWaitNs = 0; ///< parts of gapNs and gapWaitNs: since the last task
    std::int64_t tasks = 0;
    std::int64_t waitsKnown = 0; ///< 1: the kernel told the waits
    TaskEffort effort;           ///< of its tasks
};

/// One process of a run.
struct ProcessAccount {
    std::uint32_t place = 0;
    std::int64_t askedNs = 0;
    std::int64_t endedNs = 0;     ///< 0: it is still there
    std::int64_t cpuNs = -1;      ///< of the whole process, once ended; -1 unknown
    std::int64_t brokenSince = 0; ///< when the task began that it did not finish; 0: none
    bool fromStart = false;       ///< asked for at the run's start: its slot begins there
    bool retired = false;         ///< nobody was to take its place: its slot ends with it
    WorkTotals totals;
};

/// How often blocked workers were seen waiting for what; weights, of no unit.
struct BlockedSamples {
    double disk = 0, lock = 0, sleep = 0, ipc = 0, child = 0, unknown = 0;
    double known() const { return disk + lock + sleep + ipc + child; }
};

/// The stamps of one run. -1 where the system does not tell.
struct RunAccount {
    bool serial = false;                ///< one process, a plain loop: it has one slot
    std::int64_t startNs = 0;           ///< t0
    std::int64_t endNs = 0;             ///< after the last clean-up
    std::vector<ClockSpan> sections;    ///< while the host did what only it can: nothing else could go on
    std::int64_t sectionsNs = 0;        ///< of all of them, also of those that are not listed
    bool openEnded = false;             ///< tasks come from outside, whenever they come
    std::vector<ClockSpan> pauses;      ///< while no task was to be begun
    std::vector<ClockSpan> standing;    ///< parts of `pauses` in which no task ran: they do not count as the run's time
    std::int64_t coordinatorCpuNs = 0;  ///< of the thread that makes tasks and hands them out
    std::int64_t coordinatorWaitNs = 0; ///< and how long it had no processor for that; 0 also where not known
    std::int64_t ownCpuNs = 0;          ///< of this program and its workers
    std::int64_t machineBusyNs = -1;    ///< of all processors, stolen time included
    std::int64_t throttledNs = -1;      ///< by a quota of a control group
    BlockedSamples blocked;
    std::vector<ProcessAccount> processes; ///< those of one place in the order of their times
};

} // namespace manyhands
