// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/busy_overview.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

constexpr double kFirstSpanSeconds = 0.25;
constexpr std::size_t kPerCoarse = BusyOverview::kBuckets / BusyOverview::kCoarseBuckets;

std::uint8_t merged(const std::vector<std::uint8_t>& flags, std::ptrdiff_t first, std::ptrdiff_t last) {
    std::uint8_t all = 0;
    for (auto flag = flags.begin() + first; flag < flags.begin() + last; ++flag)
        all |= *flag;
    return all;
}

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

double BusyOverview::busyBefore(double time) const {
    const double place = std::max(0.0, time) / m_bucketSeconds;
    if (place >= static_cast<double>(m_before.size() - 1))
        return m_before.back();
    const auto bucket = static_cast<std::size_t>(place);
    const double part = place - static_cast<double>(bucket);
    return m_before[bucket] + part * (m_before[bucket + 1] - m_before[bucket]);
}

std::uint8_t BusyOverview::flagsBetween(double from, double to) const {
    const bool coarse = to - from >= m_bucketSeconds * static_cast<double>(kPerCoarse);
    const std::vector<std::uint8_t>& flags = coarse ? m_coarseFlags : m_flags;
    const double seconds = coarse ? m_bucketSeconds * static_cast<double>(kPerCoarse) : m_bucketSeconds;
    const auto size = static_cast<double>(flags.size());
    const auto index = [size](double place) { return static_cast<std::ptrdiff_t>(std::clamp(place, 0.0, size)); };
    const std::ptrdiff_t first = index(std::ceil(from / seconds - 0.5));
    const std::ptrdiff_t last = index(std::ceil(to / seconds - 0.5));
    if (first < last)
        return merged(flags, first, last);
    const std::ptrdiff_t only = index(from / seconds);
    return merged(flags, only, std::min(only + 1, static_cast<std::ptrdiff_t>(flags.size())));
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
