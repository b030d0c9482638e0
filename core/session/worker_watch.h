// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/monitor/process_sampler.h"
#include "core/pool/engine.h"
#include "core/pool/pool_listener.h"
#include "core/session/run_batch.h"
#include "core/store/run_record.h"

namespace manyhands {

/// Keeps an eye on the workers of one run: who came and went, what each did, CPU and memory. Times given out are
/// relative to the run's start.
class WorkerWatch {
public:
    WorkerWatch(std::uint32_t places, std::int64_t startNs, bool withChildren);

    void changed(const WorkerReport& report);
    void taskEnded(const TaskReport& report);

    /// One look at CPU (every kCpuIntervalNs) and memory (a few workers at a time, so that looking stays cheap).
    void sample(const Engine& engine, std::int64_t nowNs);
    std::vector<WorkerLive> live(const Engine& engine) const;

    std::uint64_t pssBytes() const;
    std::uint64_t peakPssBytes() const { return m_peakPss; }
    std::int64_t cpuNs() const { return m_cpuNs; } ///< of ended workers
    /// Of the processes that are there, by place: what was seen last, and as much since then as went on at that rate.
    /// -1 where nobody is, or nothing was seen yet.
    std::vector<std::int64_t> livingCpuNs(std::int64_t nowNs) const;
    std::uint32_t readyPlaces() const;
    /// One entry a process.
    const std::vector<RecordedWorker>& processes() const { return m_processes; }

private:
    static constexpr std::int64_t kCpuIntervalNs = 200'000'000;
    static constexpr std::size_t kMemoryReadings = 4; ///< a look; each costs up to a millisecond

    struct Place {
        WorkerLive live;
        std::int64_t sampledNs = 0;
        std::int64_t sampledCpuNs = -1;
        std::size_t process = 0; ///< index in m_processes
    };
    void sampleCpu(std::int64_t nowNs);
    void sampleMemory();
    Place* placeOf(int pid);

    std::int64_t m_startNs;
    bool m_withChildren;
    ProcessSampler m_sampler;
    std::vector<Place> m_places;
    std::vector<RecordedWorker> m_processes;
    std::int64_t m_lastSampleNs = 0;
    std::size_t m_nextMemory = 0;
    std::uint64_t m_peakPss = 0;
    std::int64_t m_cpuNs = 0;
};

} // namespace manyhands
