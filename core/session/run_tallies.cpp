// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_tallies.h"

#include "core/measure/stopwatch.h"

namespace manyhands {

void RunTallies::append(const RunBatch& batch, std::vector<double> openClaims) {
    const double now = seconds(batch.nowNs);
    for (const TaskEvent& event : batch.tasks) {
        const double time = event.endedNs >= 0 ? seconds(event.endedNs) : now;
        if (event.kind == TaskEvent::Kind::Retried)
            m_retried.change(time, 1);
        if (event.kind != TaskEvent::Kind::Ended || event.state == TaskState::Cancelled)
            continue;
        m_done.change(time, 1);
        m_failed.change(time, event.state == TaskState::Succeeded ? 0 : 1);
    }
    m_queue.append(batch, std::move(openClaims));
    if (batch.pssBytes > 0)
        m_memory.add({now, 0, static_cast<double>(batch.pssBytes) / 1e6, 0, WorkerLive::State::Running});
}

} // namespace manyhands
