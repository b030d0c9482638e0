// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <utility>

#include "core/measure/folded_stacks.h"
#include "core/monitor/symboliser.h"
#include "core/session/activity_watch.h"
#include "core/session/perf_recorder.h"
#include "core/session/run_plan.h"
#include "core/store/profile_record.h"

namespace manyhands {

/// Gathers what the workers of a profiled run do: their call stacks as they take them themselves, or those of their
/// programs as perf does, and what the system shows of them.
class ProfileWatch {
public:
    static constexpr std::uint32_t kHertz = 100;
    /// Call stacks a second of processor time that workers of such a run take; 0: it is not profiled, or its tasks are
    /// programs, which cannot be sampled from inside.
    static std::uint32_t hertzFor(const RunPlan& plan);

    /// Which takes the stacks of the programs of a profiled run; of another run it records nothing.
    static PerfRecorder perfFor(const RunPlan& plan, int server);

    /// `server`: the process that workers are forked from.
    ProfileWatch(const RunPlan& plan, std::int64_t startNs, int server, PerfRecorder perf = {});

    int pauseMs() const { return m_activities.pauseMs(); }
    void look(const Engine& engine) { m_activities.look(engine); }
    /// Often enough that the workers' rings do not run full (some seconds), and once when the engine is closed.
    void takeStacks(Engine& engine);
    /// Once, when the engine is closed. With perf it takes some seconds. `server`: the process that workers are forked
    /// from by now; perf does not follow to another one than that of the start.
    RecordedProfile record(int server);

private:
    using Process = std::pair<std::uint32_t, std::uint32_t>; ///< place, process by its own account
    void recordStacks(RecordedProfile& profile);
    const AddressSpace& spaceOf(const StackSample& sample, const Engine& engine);

    std::uint32_t m_hertz;
    bool m_ofPrograms;
    bool m_sharesLayout; ///< all workers come from one process: their code lies at the same addresses
    int m_server;
    bool m_ownNumbers; ///< workers see other process numbers than the host
    ActivityWatch m_activities;
    PerfRecorder m_perf;
    std::map<Process, AddressSpace> m_spaces;
    AddressSpace m_lastSpace;
    Symboliser m_symbols;
    StackFolder m_stacks;
    std::uint64_t m_samples = 0, m_dropped = 0;
};

} // namespace manyhands
