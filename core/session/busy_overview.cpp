// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/busy_overview.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {
constexpr double kFirstSpanSeconds = 0.25;
}

BusyOverview::BusyOverview(std::size_t buckets)
    : m_bucketSeconds(kFirstSpanSeconds / static_cast<double>(buckets))
    , m_busy(buckets, 0.0F)
    , m_flags(buckets, 0) {}

void BusyOverview::add(double start, double end, std::uint8_t flags) {
    while (end >= m_bucketSeconds * static_cast<double>(size()))
        mergePairs();
    const auto first = static_cast<std::size_t>(std::max(0.0, start) / m_bucketSeconds);
    const auto last = static_cast<std::size_t>(std::max(0.0, end) / m_bucketSeconds);
    for (std::size_t bucket = first; bucket <= last; ++bucket) {
        const double from = static_cast<double>(bucket) * m_bucketSeconds;
        const double part = std::min(end, from + m_bucketSeconds) - std::max(start, from);
        if (part <= 0 && bucket != first)
            continue; // ends exactly where this bucket begins
        m_busy[bucket] += static_cast<float>(std::max(0.0, part));
        m_flags[bucket] |= flags;
    }
}

double BusyOverview::busyBetween(double from, double to) const {
    const double count = static_cast<double>(size());
    const double left = std::clamp(from / m_bucketSeconds, 0.0, count);
    const double right = std::clamp(to / m_bucketSeconds, 0.0, count);
    const auto first = static_cast<std::size_t>(left);
    const auto last = static_cast<std::size_t>(right);
    const auto at = [this](std::size_t bucket) {
        return bucket < m_busy.size() ? static_cast<double>(m_busy[bucket]) : 0.0;
    };
    if (first == last)
        return at(first) * (right - left);
    double sum = at(first) * (static_cast<double>(first) + 1.0 - left);
    for (std::size_t bucket = first + 1; bucket < last; ++bucket)
        sum += static_cast<double>(m_busy[bucket]);
    return sum + at(last) * (right - static_cast<double>(last));
}

void BusyOverview::mergePairs() {
    const std::size_t half = size() / 2;
    for (std::size_t i = 0; i < half; ++i) {
        m_busy[i] = m_busy[2 * i] + m_busy[2 * i + 1];
        m_flags[i] = static_cast<std::uint8_t>(m_flags[2 * i] | m_flags[2 * i + 1]);
    }
    std::fill(m_busy.begin() + static_cast<std::ptrdiff_t>(half), m_busy.end(), 0.0F);
    std::fill(m_flags.begin() + static_cast<std::ptrdiff_t>(half), m_flags.end(), std::uint8_t{0});
    m_bucketSeconds *= 2;
}

} // namespace manyhands
