// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/session/run_batch.h"
#include "core/session/step_series.h"

namespace manyhands {

/// How many tasks waited to be claimed, at every moment of a run: all of them at first, one less with each claim, one
/// more with each attempt whose task goes back to the queue. Memory does not grow with the run.
/// A task claimed together with others (chunks) and not begun yet counts as waiting until its own end is known.
class QueueDepth {
public:
    /// Takes a batch; `openClaims`: when the tasks that run now were claimed, seconds since the run's start.
    void append(const RunBatch& batch, std::vector<double> openClaims);

    /// 0 before the run.
    std::int64_t at(double time) const;
    /// The step line over [from, to): its first step lies at `from`, none repeats the one before, and there are at most
    /// `most` of them, each as the count was when the part of time it stands for ended. Ask for no time after now.
    std::vector<CountStep> steps(double from, double to, int most) const;

private:
    void takeTask(const TaskEvent& event, double now);

    StepSeries m_waiting;
    std::vector<double> m_open; ///< ascending
    std::int64_t m_total = 0;
};

} // namespace manyhands
