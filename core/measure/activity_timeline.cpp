// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/activity_timeline.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace manyhands {

namespace {

void addTo(ActivityTimes& sum, const ActivityTimes& part, double share = 1) {
    for (std::size_t i = 0; i < kActivities; ++i)
        sum[i] += part[i] * share;
}

} // namespace

double totalOf(const ActivityTimes& times) {
    return std::accumulate(times.begin(), times.end(), 0.0);
}

double processorShare(const ActivityTimes& times) {
    const double busy = totalOf(times) - times[static_cast<std::size_t>(Activity::Idle)];
    return busy > 0 ? times[static_cast<std::size_t>(Activity::OnProcessor)] / busy
                    : std::numeric_limits<double>::quiet_NaN();
}

ActivityTimes sumOf(const std::vector<ActivityTimes>& buckets) {
    ActivityTimes sum{};
    for (const ActivityTimes& bucket : buckets)
        addTo(sum, bucket);
    return sum;
}

void ActivityTimeline::add(std::uint32_t worker, double from, double to, const ActivityTimes& times) {
    if (!(to > from) || from < 0)
        return;
    makeRoomFor(to);
    if (worker >= m_workers.size())
        m_workers.resize(worker + 1);
    auto& buckets = m_workers[worker];
    const auto last = std::min(static_cast<std::size_t>(to / m_bucketS), kBuckets - 1);
    if (last >= buckets.size())
        buckets.resize(last + 1);
    for (auto bucket = static_cast<std::size_t>(from / m_bucketS); bucket <= last; ++bucket) {
        const double begin = std::max(from, static_cast<double>(bucket) * m_bucketS);
        const double end = std::min(to, static_cast<double>(bucket + 1) * m_bucketS);
        addTo(buckets[bucket], times, std::max(end - begin, 0.0) / (to - from));
    }
}

void ActivityTimeline::makeRoomFor(double time) {
    while (time > m_bucketS * static_cast<double>(kBuckets)) {
        for (auto& buckets : m_workers) {
            std::vector<ActivityTimes> merged((buckets.size() + 1) / 2);
            for (std::size_t i = 0; i < buckets.size(); ++i)
                addTo(merged[i / 2], buckets[i]);
            buckets = std::move(merged);
        }
        m_bucketS *= 2;
    }
}

ActivityTimes ActivityTimeline::totals() const {
    ActivityTimes sum{};
    for (const auto& buckets : m_workers)
        addTo(sum, sumOf(buckets));
    return sum;
}

} // namespace manyhands
