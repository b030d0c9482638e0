// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/ipc/queue_layout.h"
#include "core/worker/effort_meter.h"
#include "core/worker/time_probe.h"

namespace manyhands {

/// Keeps a worker's account of its own time (see WorkTotals) and shows it to the host.
///
/// The wall clock is read at every task's begin and end; what the processor and the run queue say of it only where
/// kPeriodNs have gone by. So a task or a gap of that length is measured by itself, and of shorter ones as many as fill
/// it together: a wait makes its own task or gap long, and is hardly ever charged to another.
class WorkMeter {
public:
    struct Options {
        bool waits = true;     ///< ask the kernel for times in its run queue
        bool explains = false; ///< look at the processor's clock and counters as well: see EffortMeter
    };
    WorkMeter(layout::Slot& slot, const layout::Control& control, Options options);

    /// Before the first look for a task.
    void ready();
    /// Around a sleep for want of a task.
    void waitBegins();
    void waitEnds();
    /// Between two chunks, with the first task of the next one at hand: looks at the processor's clock where that is
    /// due. True: it did, which took some CPU time.
    bool lookAtClock(std::int64_t nowNs);
    /// When the task begins, ns.
    std::int64_t taskBegins();
    /// `child`: the programs that it ran and waited for. The thread's CPU time, or -1 where it was not worth reading:
    /// that costs as much as all else here, so whoever wants it too takes it from here.
    std::int64_t taskEnds(std::int64_t nowNs, const ChildUse& child);
    /// After the result was handed over: shows what taskEnds() found, which must not delay the result.
    void settle();
    /// Before the process ends.
    void leave();

private:
    static constexpr std::int64_t kPeriodNs = 400'000;
    /// What was not shown yet when a worker falls asleep stays unknown if it never wakes up.
    static constexpr std::int64_t kWorthShowingNs = 100'000;

    std::int64_t pooledNs() const { return m_taskNs + m_gapNs; }
    /// Outside a task: deals out what the clocks say of the time since they were last read.
    void closePeriod();
    void publish();

    layout::Slot& m_slot;
    const layout::Control& m_control;
    TimeProbe m_probe;
    std::optional<EffortMeter> m_effort; ///< from ready() on: without stamps no clock is read
    bool m_explains;
    WorkTotals m_totals;
    TimeSnap m_last;            ///< at the period's begin
    std::int64_t m_sinceNs = 0; ///< the present task's or gap's begin, or the last reading in it
    std::int64_t m_gapBeginNs = 0;
    bool m_inTask = false;
    bool m_isToBeShown = false;
    // of this period
    std::int64_t m_taskNs = 0, m_gapNs = 0, m_sleptNs = 0;
    std::int64_t m_childCpuNs = 0, m_childWaitNs = 0;
    std::int64_t m_canaryNs = 0;
    // of this gap
    std::int64_t m_restWaitNs = 0;
    std::int64_t m_starvedNs = 0, m_serialNs = 0, m_pausedNs = 0, m_measuringNs = 0;
    // of this sleep
    std::int64_t m_waitBeginNs = 0, m_pausesBefore = 0, m_sectionsBefore = 0;
    std::int64_t m_allChildCpuNs = 0;
};

} // namespace manyhands
