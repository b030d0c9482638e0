// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/step_series.h"

#include <algorithm>

namespace manyhands {

std::size_t StepSeries::bucketOf(double time) const {
    return static_cast<std::size_t>(std::max(0.0, time) / m_bucketSeconds);
}

void StepSeries::change(double time, std::int64_t by) {
    if (by == 0)
        return;
    while (time >= m_bucketSeconds * static_cast<double>(kBuckets))
        mergePairs();
    const std::size_t bucket = bucketOf(time);
    if (bucket >= m_changes.size())
        m_changes.resize(bucket + 1, 0);
    m_changes[bucket] += by;
    m_total += by;
    m_settled = std::min(m_settled, bucket);
}

std::int64_t StepSeries::at(double time) const {
    if (time < 0 || m_changes.empty())
        return 0;
    settle();
    return m_counts[std::min(bucketOf(time), m_counts.size() - 1)];
}

void StepSeries::settle() const {
    m_counts.resize(m_changes.size());
    std::int64_t count = m_settled > 0 ? m_counts[m_settled - 1] : 0;
    for (; m_settled < m_changes.size(); ++m_settled)
        m_counts[m_settled] = count += m_changes[m_settled];
}

void StepSeries::mergePairs() {
    const std::size_t half = (m_changes.size() + 1) / 2;
    m_changes.resize(2 * half, 0);
    for (std::size_t i = 0; i < half; ++i)
        m_changes[i] = m_changes[2 * i] + m_changes[2 * i + 1];
    m_changes.resize(half);
    m_settled = 0;
    m_bucketSeconds *= 2;
}

} // namespace manyhands
