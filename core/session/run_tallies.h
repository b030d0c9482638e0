// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/queue_depth.h"
#include "core/session/run_batch.h"
#include "core/session/sample_series.h"
#include "core/session/step_series.h"

namespace manyhands {

/// The figures of a whole run at any of its moments. Memory is bounded.
class RunTallies {
public:
    /// `openClaims`: when the tasks that run now were claimed, seconds since the run's start.
    void append(const RunBatch& batch, std::vector<double> openClaims);

    const QueueDepth& queueDepth() const { return m_queue; }
    std::int64_t done(double time) const { return m_done.at(time); } ///< tasks that were over, failed ones included
    std::int64_t failed(double time) const { return m_failed.at(time); }
    std::int64_t retried(double time) const { return m_retried.at(time); }
    const SampleSeries& memory() const { return m_memory; } ///< of all workers together

private:
    QueueDepth m_queue;
    StepSeries m_done, m_failed, m_retried;
    SampleSeries m_memory;
};

} // namespace manyhands
