// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/effort_book.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace manyhands {

void EffortBook::add(const TaskEffort& effort) {
    m_sum.systemNs += effort.systemNs;
    m_sum.minorFaults += effort.minorFaults;
    m_sum.majorFaults += effort.majorFaults;
    m_sum.instructions += effort.instructions;
    m_sum.cycles += effort.cycles;
    m_sum.canaries += effort.canaries;
    m_allCounted = m_allCounted && effort.countsKnown();
    if (effort.canaries > 0)
        m_canaries.emplace_back(effort.canaryNs, effort.canaries);
}

TaskEffort EffortBook::sum(std::int64_t cpuNs, std::int64_t countedNs) const {
    TaskEffort sum = m_sum;
    if (!m_allCounted)
        sum.instructions = sum.cycles = 0;
    const double share = cpuNs > 0 ? static_cast<double>(sum.systemNs) / static_cast<double>(cpuNs) : 0;
    sum.systemNs = std::llround(std::clamp(share, 0.0, 1.0) * static_cast<double>(countedNs));
    auto canaries = m_canaries;
    std::ranges::sort(canaries);
    std::int64_t before = 0;
    for (const auto& [ns, count] : canaries) {
        before += count;
        if (2 * before >= sum.canaries) {
            sum.canaryNs = ns;
            break;
        }
    }
    return sum;
}

TaskEffort scaled(TaskEffort effort, double share) {
    for (std::int64_t TaskEffort::*member : {&TaskEffort::systemNs, &TaskEffort::minorFaults, &TaskEffort::majorFaults,
                                             &TaskEffort::instructions, &TaskEffort::cycles})
        effort.*member = std::llround(static_cast<double>(effort.*member) * share);
    return effort;
}

TaskEffort meanOf(const TaskEffort& a, const TaskEffort& b) {
    TaskEffort mean;
    mean.systemNs = std::midpoint(a.systemNs, b.systemNs);
    mean.minorFaults = std::midpoint(a.minorFaults, b.minorFaults);
    mean.majorFaults = std::midpoint(a.majorFaults, b.majorFaults);
    if (a.countsKnown() && b.countsKnown()) {
        mean.instructions = std::midpoint(a.instructions, b.instructions);
        mean.cycles = std::midpoint(a.cycles, b.cycles);
    }
    if (a.canaries > 0 && b.canaries > 0) {
        mean.canaries = a.canaries + b.canaries;
        mean.canaryNs = std::midpoint(a.canaryNs, b.canaryNs);
    }
    return mean;
}

} // namespace manyhands
