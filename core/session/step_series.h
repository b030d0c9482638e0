// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace manyhands {

/// From `time` on (seconds since the run's start) the count was `value`.
struct CountStep {
    double time = 0;
    std::int64_t value = 0;
    bool operator==(const CountStep&) const = default;
};

/// How a count went while time passed, in a fixed number of equal time buckets that start at 0 s; when time outgrows
/// the last one, neighbours are merged, so memory does not grow with the run. Changes may come in any order.
class StepSeries {
public:
    static constexpr std::size_t kBuckets = 16384;

    /// At `time` the count went up (down) by so many.
    void change(double time, std::int64_t by);
    /// The count with every change of the bucket that holds `time`.
    std::int64_t at(double time) const;
    std::int64_t last() const { return m_total; }
    /// How exactly a moment is known, in seconds.
    double resolution() const { return m_bucketSeconds; }

private:
    static constexpr double kFirstSpanSeconds = 0.25;

    std::size_t bucketOf(double time) const;
    void mergePairs();
    void settle() const;

    double m_bucketSeconds = kFirstSpanSeconds / static_cast<double>(kBuckets);
    std::int64_t m_total = 0;
    std::vector<std::int64_t> m_changes; ///< by bucket, up to the last used one
    /// Running sums, right before bucket m_settled only: many changes come at once, and are summed up once.
    mutable std::vector<std::int64_t> m_counts;
    mutable std::size_t m_settled = 0;
};

} // namespace manyhands
