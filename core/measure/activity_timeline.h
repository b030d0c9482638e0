// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace manyhands {

/// What a worker does at a moment.
enum class Activity : std::uint8_t {
    OnProcessor,
    WaitForProcessor, ///< it could run
    Disk,
    Lock,
    Sleep,
    Ipc,   ///< a pipe, a socket, the network
    Child, ///< the end of another process
    Other, ///< a wait whose cause the system does not name
    Idle   ///< it has no task
};
inline constexpr std::size_t kActivities = 9;

/// Seconds of each.
using ActivityTimes = std::array<double, kActivities>;

double totalOf(const ActivityTimes& times);
/// On a processor, as a share of the time in which there was a task; NaN where there was none.
double processorShare(const ActivityTimes& times);

/// What each worker did, in equal buckets of the run's time, however long it goes on: when they run out, two become
/// one. Memory is bounded.
class ActivityTimeline {
public:
    static constexpr std::size_t kBuckets = 256; ///< even
    static constexpr double kFirstBucketS = 0.01;

    /// What `worker` (from 0) did between two moments, in seconds since the run's start; `times` adds up to about their
    /// distance and is spread evenly over it.
    void add(std::uint32_t worker, double from, double to, const ActivityTimes& times);

    double bucketS() const { return m_bucketS; }
    /// By worker, then by bucket; a worker's list ends with the last bucket in which something was seen.
    const std::vector<std::vector<ActivityTimes>>& workers() const { return m_workers; }
    ActivityTimes totals() const;

private:
    void makeRoomFor(double time);

    double m_bucketS = kFirstBucketS;
    std::vector<std::vector<ActivityTimes>> m_workers;
};

ActivityTimes sumOf(const std::vector<ActivityTimes>& buckets);

} // namespace manyhands
