// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/rare_canary.h"

#include <algorithm>

#include "core/measure/clock_canary.h"

namespace manyhands {

namespace {
constexpr std::int64_t kTimesItsLength = 1000; ///< to the next: on a slow processor the loop takes longer
} // namespace

std::int64_t RareCanary::run(std::int64_t nowNs) {
    const std::int64_t cpuNs = runClockCanary();
    m_dueNs = nowNs + std::max(kPauseNs, kTimesItsLength * cpuNs);
    add(cpuNs);
    return cpuNs;
}

void RareCanary::add(std::int64_t cpuNs) {
    if (m_count++ % m_every != 0)
        return;
    if (m_kept.size() == kMostKept) {
        for (std::size_t i = 0; i < kMostKept / 2; ++i)
            m_kept[i] = m_kept[2 * i];
        m_kept.resize(kMostKept / 2);
        m_every *= 2;
    }
    m_kept.push_back(cpuNs);
}

std::int64_t RareCanary::medianNs() const {
    if (m_kept.empty())
        return 0;
    std::vector<std::int64_t> sorted = m_kept;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    return *middle;
}

} // namespace manyhands
