// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace manyhands {

/// How busy a lane was, in a fixed number of equal time buckets that start at 0 s. When time outgrows the last bucket,
/// neighbours are merged and the buckets become twice as long, so memory and drawing time do not grow with the run.
class BusyOverview {
public:
    enum Flag : std::uint8_t { Failed = 1, OddChunk = 2, EvenChunk = 4 };

    /// `buckets` must be even.
    explicit BusyOverview(std::size_t buckets);

    /// Adds the busy time [start, end) in seconds; `flags` go to every bucket it touches.
    void add(double start, double end, std::uint8_t flags);

    std::size_t size() const { return m_busy.size(); }
    double bucketSeconds() const { return m_bucketSeconds; }
    const std::vector<float>& busy() const { return m_busy; } ///< seconds per bucket
    const std::vector<std::uint8_t>& flags() const { return m_flags; }

    /// Busy seconds within [from, to); a bucket cut by a bound counts by the part that lies inside.
    double busyBetween(double from, double to) const;

private:
    void mergePairs();

    double m_bucketSeconds;
    std::vector<float> m_busy;
    std::vector<std::uint8_t> m_flags;
};

} // namespace manyhands
