// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/session/busy_sums.h"

namespace manyhands {

/// How busy a lane was, in a fixed number of equal time buckets that start at 0 s. When time outgrows the last bucket,
/// neighbours are merged and the buckets become twice as long, so memory and drawing time do not grow with the run.
/// Busy time is kept as a running sum: a stretch costs one look-up whatever its length. Flags have a second, coarser
/// level for stretches of many buckets: memory traffic is what a picture of many lanes costs.
class BusyOverview {
public:
    enum Flag : std::uint8_t { Failed = 1, OddChunk = 2, EvenChunk = 4 };
    static constexpr std::size_t kBuckets = 16384;
    static constexpr std::size_t kCoarseBuckets = 4096;

    /// `firstSpan`: seconds until the first merge. A task fills the buckets it touches, so in too fine ones the first
    /// seconds of a run would cost the most.
    explicit BusyOverview(double firstSpan = 8);

    /// Adds the busy time [start, end) in seconds; `flags` go to every bucket it touches.
    void add(double start, double end, std::uint8_t flags);

    double bucketSeconds() const { return m_bucketSeconds; }
    /// Busy seconds before `time`; within a bucket busy time counts as evenly spread.
    double busyBefore(double time) const;
    double busyBetween(double from, double to) const { return busyBefore(to) - busyBefore(from); }

    /// Equal stretches side by side; stretch i is [first + i, first + i + 1) * seconds.
    struct Stretches {
        double seconds = 1;
        std::int64_t first = 0;
        int count = 0;
    };
    /// The busy share of each stretch, and all flags of the buckets whose middle lies in it, so that a flag belongs to
    /// one of several adjoining stretches and never to none; of the bucket it begins in where a stretch is too short to
    /// hold a middle. `shares` and `flags` have room for `count`.
    void read(const Stretches& stretches, float* shares, std::uint8_t* flags) const;

private:
    void mergePairs();
    void addFlags(std::size_t first, std::size_t last, std::uint8_t flags);
    void readShares(double step, const Stretches& stretches, float* shares) const;
    static void readFlags(const std::vector<std::uint8_t>& level, double step, const Stretches& stretches,
                          std::uint8_t* flags);

    double m_bucketSeconds;
    BusySums m_before; ///< busy seconds before each used bucket, and in all
    std::vector<std::uint8_t> m_flags, m_coarseFlags;
};

} // namespace manyhands
