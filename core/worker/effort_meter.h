// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/measure/child_use.h"
#include "core/measure/task_effort.h"
#include "core/worker/processor_counters.h"
#include "core/worker/rare_canary.h"

namespace manyhands {

/// Adds up what the tasks of this worker took of their processor besides the time: for the calling thread, and the
/// programs that it ran. The kernel is asked every kPeriodNs only, and the processor counts on by itself.
///
/// What tasks share with the gaps between them is dealt out over the whole run: the kernel measures its own time by
/// looking every few milliseconds. A gap's processor time is taken to be in the kernel first, where it wakes others and
/// falls asleep, so that a pool's own work is not taken for the tasks'.
class EffortMeter {
public:
    static constexpr std::int64_t kPeriodNs = 10'000'000;

    /// `counters`: not open where they are not wanted, or refused. From now on.
    explicit EffortMeter(ProcessorCounters counters);

    void childEnded(const ChildUse& child);
    /// CPU time that went by since the last call, in tasks and between them. Cheap.
    void took(std::int64_t taskCpuNs, std::int64_t gapCpuNs);
    /// Between two tasks: runs the fixed loop, and returns its CPU time. That is not to be among the gaps' in took().
    std::int64_t runCanary(std::int64_t nowNs);
    bool isCanaryDue(std::int64_t nowNs) const { return m_canary.isDue(nowNs); }
    bool isDue(std::int64_t nowNs) const { return nowNs - m_readNs >= kPeriodNs; }
    /// Asks the kernel. All so far.
    const TaskEffort& read(std::int64_t nowNs);

private:
    void readUsage();
    void readCounters();

    ProcessorCounters m_counters;
    RareCanary m_canary;
    TaskEffort m_effort;
    ChildUse m_children;
    std::int64_t m_readNs = 0;
    std::int64_t m_taskCpuNs = 0, m_gapCpuNs = 0;
    std::int64_t m_taskUserNs = 0, m_gapUserNs = 0; ///< as of the last reading; those of programs are among the tasks'
    std::int64_t m_systemBeforeNs = 0, m_minorBefore = 0, m_majorBefore = 0;
    ProcessorCounters::Counts m_leftOut; ///< the canary's
};

} // namespace manyhands
