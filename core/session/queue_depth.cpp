// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/queue_depth.h"

#include <algorithm>

#include "core/measure/stopwatch.h"

namespace manyhands {

void QueueDepth::append(const RunBatch& batch, std::vector<double> openClaims) {
    const double now = seconds(batch.nowNs);
    const auto total = static_cast<std::int64_t>(batch.counters.total);
    m_waiting.change(m_total == 0 ? 0 : now, total - m_total);
    m_total = total;
    for (const TaskEvent& event : batch.tasks)
        takeTask(event, now);
    m_open = std::move(openClaims);
    std::sort(m_open.begin(), m_open.end());
    if (batch.state >= RunState::Stopped)
        m_waiting.change(now, -m_waiting.last()); // what was left has been cancelled
}

void QueueDepth::takeTask(const TaskEvent& event, double now) {
    const bool back = event.kind == TaskEvent::Kind::Retried;
    if (event.kind != TaskEvent::Kind::Ended && !back)
        return;
    const std::int64_t claimedNs = event.claimedNs >= 0 ? event.claimedNs : event.startedNs;
    m_waiting.change(claimedNs >= 0 ? seconds(claimedNs) : now, -1);
    if (back)
        m_waiting.change(event.endedNs >= 0 ? seconds(event.endedNs) : now, 1);
}

std::int64_t QueueDepth::at(double time) const {
    const auto claimed = std::upper_bound(m_open.begin(), m_open.end(), time) - m_open.begin();
    return std::max<std::int64_t>(0, m_waiting.at(time) - claimed);
}

std::vector<CountStep> QueueDepth::steps(double from, double to, int most) const {
    std::vector<CountStep> steps;
    if (to <= from || most < 1)
        return steps;
    const double part = (to - from) / most;
    for (int i = 0; i < most; ++i) {
        const double time = from + i * part;
        const std::int64_t value = at(time + part);
        if (steps.empty() || steps.back().value != value)
            steps.push_back({time, value});
    }
    return steps;
}

} // namespace manyhands
