// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/busy_overview.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

/// Places in buckets as fixed-point numbers, 32 bits of them behind the point: column i's place is i * step exactly,
/// wherever the picture begins, and finding its bucket is a shift.
constexpr int kPlaceBits = 32;
constexpr double kPlaceOne = 4294967296.0;

constexpr std::size_t kPerCoarse = BusyOverview::kBuckets / BusyOverview::kCoarseBuckets;

} // namespace

BusyOverview::BusyOverview(double firstSpan)
    : m_bucketSeconds(firstSpan / static_cast<double>(kBuckets))
    , m_flags(kBuckets, 0)
    , m_coarseFlags(kCoarseBuckets, 0) {}

void BusyOverview::add(double start, double end, std::uint8_t flags) {
    start = std::max(0.0, start);
    end = std::max(start, end);
    while (end >= m_bucketSeconds * static_cast<double>(kBuckets))
        mergePairs();
    const auto first = static_cast<std::size_t>(start / m_bucketSeconds);
    const auto last = static_cast<std::size_t>(end / m_bucketSeconds);
    if (m_before.size() == 1)
        m_before.reserve(kBuckets + 1);
    m_before.growTo(last + 2);
    addFlags(first, last > first && static_cast<double>(last) * m_bucketSeconds >= end ? last - 1 : last, flags);
    m_before.add(start, end, m_bucketSeconds);
}

/// To the buckets from `first` to `last`.
void BusyOverview::addFlags(std::size_t first, std::size_t last, std::uint8_t flags) {
    const auto mark = [flags](std::vector<std::uint8_t>& level, std::size_t from, std::size_t to) {
        std::uint8_t* const values = level.data();
        for (std::size_t bucket = from; bucket <= to; ++bucket)
            values[bucket] |= flags;
    };
    mark(m_flags, first, last);
    mark(m_coarseFlags, first / kPerCoarse, last / kPerCoarse);
}

double BusyOverview::busyBefore(double time) const {
    const double place = time / m_bucketSeconds;
    if (place <= 0)
        return 0;
    if (place >= static_cast<double>(m_before.size() - 1))
        return m_before.back();
    const auto bucket = static_cast<std::size_t>(place);
    const double part = place - static_cast<double>(bucket);
    return m_before[bucket] + part * (m_before[bucket + 1] - m_before[bucket]);
}

void BusyOverview::read(const Stretches& stretches, float* shares, std::uint8_t* flags) const {
    const double step = stretches.seconds / m_bucketSeconds;
    const double coarseStep = step / static_cast<double>(kPerCoarse);
    readShares(step, stretches, shares);
    if (coarseStep >= 1)
        readFlags(m_coarseFlags, coarseStep, stretches, flags);
    else
        readFlags(m_flags, step, stretches, flags);
}

/// `step`: buckets per stretch.
void BusyOverview::readShares(double step, const Stretches& stretches, float* shares) const {
    const auto stepPlace = static_cast<std::int64_t>(std::llround(step * kPlaceOne));
    const auto endPlace = static_cast<std::int64_t>(m_before.size() - 1) << kPlaceBits;
    const auto perStretch = static_cast<float>(1.0 / stretches.seconds);
    const auto all = static_cast<float>(m_before.back());
    const auto sumAt = [this, endPlace, all](std::int64_t place) {
        if (place <= 0)
            return 0.0F;
        if (place >= endPlace)
            return all;
        const float part =
            static_cast<float>(place & ((std::int64_t{1} << kPlaceBits) - 1)) * static_cast<float>(1 / kPlaceOne);
        return m_before.between(static_cast<std::size_t>(place >> kPlaceBits), part);
    };
    std::int64_t place = stretches.first * stepPlace;
    float sum = sumAt(place);
    for (int i = 0; i < stretches.count; ++i) {
        place += stepPlace;
        const float next = sumAt(place);
        shares[i] = (next - sum) * perStretch;
        sum = next;
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
    m_before.mergePairs();
    for (std::vector<std::uint8_t>* flags : {&m_flags, &m_coarseFlags}) {
        const std::size_t size = flags->size();
        for (std::size_t i = 0; i < size / 2; ++i)
            (*flags)[i] = static_cast<std::uint8_t>((*flags)[2 * i] | (*flags)[2 * i + 1]);
        std::fill(flags->begin() + static_cast<std::ptrdiff_t>(size / 2), flags->end(), std::uint8_t{0});
    }
    m_bucketSeconds *= 2;
}

} // namespace manyhands
