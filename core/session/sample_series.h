// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/session/run_batch.h"

namespace manyhands {

/// A look at a worker while it ran.
struct WorkerSample {
    double time = 0;     ///< seconds since the run's start
    double cpuShare = 0; ///< of one processor
    double megabytes = 0;
    double ownMegabytes = 0; ///< of those, not shared with anybody
    WorkerLive::State state = WorkerLive::State::Running;
};

/// What was seen of a worker over a whole run, however long: the last looks one by one, older ones several to an entry
/// (mean of the processor, peak of the memory). Memory is bounded.
class SampleSeries {
public:
    static constexpr std::size_t kRecent = 128;
    static constexpr std::size_t kHistory = 512; ///< even

    /// Times ascend.
    void add(const WorkerSample& sample);

    bool empty() const { return m_count == 0; }
    const WorkerSample& last() const { return m_recent.back(); } ///< not when empty
    double meanCpuShare() const { return empty() ? 0 : m_cpuSum / static_cast<double>(m_count); }
    double peakMegabytes() const { return m_peak; }

    /// The entry that `time` lies in; nullptr before the first.
    const WorkerSample* at(double time) const;
    double peakUntil(double time) const;
    /// All entries from the one that `from` lies in to the last that begins before or at `to`.
    std::vector<WorkerSample> between(double from, double to) const;

private:
    void fold(const WorkerSample& sample);
    void mergePairs();

    std::vector<WorkerSample> m_history, m_recent; ///< all of the first are older than the second
    std::size_t m_perEntry = 1;                    ///< looks in an entry of the history
    std::size_t m_inLast = 0;                      ///< looks in its last entry
    std::size_t m_count = 0;
    double m_cpuSum = 0;
    double m_peak = 0;
};

} // namespace manyhands
