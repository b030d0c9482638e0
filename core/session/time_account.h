// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/measure/time_areas.h"
#include "core/monitor/machine_use.h"
#include "core/session/run_batch.h"
#include "core/session/wait_watch.h"

namespace manyhands {

/// Puts together what the engine, the machine and the session know of where a run's time went.
class TimeAccount {
public:
    struct Options {
        bool ofPrograms = false; ///< workers run programs
        std::string root;        ///< stands before "/proc/…": "" is this machine
    };
    /// At the run's start.
    TimeAccount(std::int64_t startNs, Options options);

    WaitWatch& waits() { return m_waits; }
    /// The run stood still: no task ran, and none was to be begun.
    void stoodStill(ClockSpan span) { m_standing.push_back(span); }
    /// What it knows by now; the last time once it is closed.
    void take(const Engine& engine) { m_account = engine.account(); }
    /// The same while workers run programs: what those use is known only when they end, so meanwhile it is what was
    /// seen of it. `cpuNs`: of each place's process and what it runs; -1 unknown.
    void take(const Engine& engine, const std::vector<std::int64_t>& cpuNs);

    /// `workersCpuNs`: of all worker processes and what they ran.
    RunAccount stamps(RunMode mode, std::int64_t endNs, std::int64_t workersCpuNs) const;
    /// Of these stamps. None where there is nothing to tell: a serial run
    /// whose process never got to its loop.
    std::optional<TimeAreas> areas(RunMode mode, std::int64_t endNs, std::int64_t workersCpuNs) const;
    /// The time of the plain loop, paused spans included, ns; 0 unknown.
    std::int64_t loopNs() const;

private:
    std::int64_t m_startNs;
    bool m_ofPrograms;
    std::string m_root;
    std::int64_t m_cpuBeforeNs;
    MachineUse m_useBefore;
    WaitWatch m_waits;
    std::vector<ClockSpan> m_standing;
    RunAccount m_account;
};

} // namespace manyhands
