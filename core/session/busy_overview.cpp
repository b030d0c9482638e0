// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/busy_overview.h"

#include <algorithm>

namespace manyhands {

namespace {

constexpr double kFirstSpanSeconds = 0.25;
constexpr std::size_t kPerCoarse = BusyOverview::kBuckets / BusyOverview::kCoarseBuckets;

} // namespace

BusyOverview::BusyOverview()
    : m_bucketSeconds(kFirstSpanSeconds / static_cast<double>(kBuckets))
    , m_flags(kBuckets, 0)
    , m_coarseFlags(kCoarseBuckets, 0) {}

void BusyOverview::add(double start, double end, std::uint8_t flags) {
    start = std::max(0.0, start);
    end = std::max(start, end);
    while (end >= m_bucketSeconds * static_cast<double>(kBuckets))
        mergePairs();
    const auto first = static_cast<std::size_t>(start / m_bucketSeconds);
    const auto last = static_cast<std::size_t>(end / m_bucketSeconds);
    if (m_before.size() < last + 2)
        m_before.resize(last + 2, m_before.back());
    for (std::size_t bucket = first; bucket <= last; ++bucket) {
        if (bucket > first && static_cast<double>(bucket) * m_bucketSeconds >= end)
            break; // ends exactly where this bucket begins
        m_flags[bucket] |= flags;
        m_coarseFlags[bucket / kPerCoarse] |= flags;
    }
    for (std::size_t i = first + 1; i < m_before.size(); ++i)
        m_before[i] += std::min(end, static_cast<double>(i) * m_bucketSeconds) - start;
}

/// `place` in buckets from the start.
inline double BusyOverview::beforePlace(double place) const {
    if (place <= 0)
        return 0;
    if (place >= static_cast<double>(m_before.size() - 1))
        return m_before.back();
    const auto bucket = static_cast<std::size_t>(place);
    const double part = place - static_cast<double>(bucket);
    return m_before[bucket] + part * (m_before[bucket + 1] - m_before[bucket]);
}

double BusyOverview::busyBefore(double time) const {
    return beforePlace(time / m_bucketSeconds);
}

void BusyOverview::read(const Stretches& stretches, float* shares, std::uint8_t* flags) const {
    readShares(stretches, shares);
    const double step = stretches.seconds / m_bucketSeconds;
    if (step >= static_cast<double>(kPerCoarse))
        readFlags(m_coarseFlags, step / static_cast<double>(kPerCoarse), stretches, flags);
    else
        readFlags(m_flags, step, stretches, flags);
}

void BusyOverview::readShares(const Stretches& stretches, float* shares) const {
    const double step = stretches.seconds / m_bucketSeconds;
    const double perStretch = 1.0 / stretches.seconds;
    double before = beforePlace(static_cast<double>(stretches.first) * step);
    for (int i = 0; i < stretches.count; ++i) {
        const double next = beforePlace(static_cast<double>(stretches.first + i + 1) * step);
        shares[i] = static_cast<float>((next - before) * perStretch);
        before = next;
    }
}

/// `step`: buckets of `level` per stretch.
void BusyOverview::readFlags(const std::vector<std::uint8_t>& level, double step, const Stretches& stretches,
                             std::uint8_t* flags) {
    const auto last = static_cast<double>(level.size());
    const auto bucketAt = [last](double place) { return static_cast<int>(std::clamp(place, 0.0, last)); };
    const std::uint8_t* const values = level.data();
    double place = static_cast<double>(stretches.first) * step;
    int bucket = bucketAt(place + 0.5);
    for (int i = 0; i < stretches.count; ++i) {
        const double nextPlace = static_cast<double>(stretches.first + i + 1) * step;
        const int nextBucket = bucketAt(nextPlace + 0.5);
        std::uint8_t all = 0;
        if (bucket == nextBucket && place >= 0 && place < last)
            all = values[static_cast<int>(place)];
        for (; bucket < nextBucket; ++bucket)
            all |= values[bucket];
        flags[i] = all;
        place = nextPlace;
    }
}

void BusyOverview::mergePairs() {
    const std::size_t buckets = m_before.size() - 1;
    const std::size_t half = (buckets + 1) / 2;
    for (std::size_t i = 0; i <= half; ++i)
        m_before[i] = m_before[std::min(2 * i, buckets)];
    m_before.resize(half + 1);
    for (std::vector<std::uint8_t>* flags : {&m_flags, &m_coarseFlags}) {
        const std::size_t size = flags->size();
        for (std::size_t i = 0; i < size / 2; ++i)
            (*flags)[i] = static_cast<std::uint8_t>((*flags)[2 * i] | (*flags)[2 * i + 1]);
        std::fill(flags->begin() + static_cast<std::ptrdiff_t>(size / 2), flags->end(), std::uint8_t{0});
    }
    m_bucketSeconds *= 2;
}

} // namespace manyhands
