// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/cpu_probe.h"

#include <algorithm>

#include "core/measure/stopwatch.h"

namespace manyhands {

void CpuProbe::begin() {
    m_before = -1;
    if (m_worthProbing)
        m_before = m_last >= 0 ? m_last : threadCpuNs();
}

std::int64_t CpuProbe::end(std::int64_t wallNs, std::int64_t readNs) {
    m_last = -1;
    m_worthProbing = wallNs >= kWorthProbingNs;
    if (m_before < 0 || !m_worthProbing)
        return -1;
    m_last = readNs >= 0 ? readNs : threadCpuNs();
    return std::clamp<std::int64_t>(m_last - m_before, 0, wallNs);
}

} // namespace manyhands
