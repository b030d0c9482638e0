// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/measure/count_controller.h"
#include "core/measure/time_areas.h"
#include "core/session/run_batch.h"
#include "core/store/run_record.h"

namespace manyhands {

/// Tunes the number of workers of a run while it goes: cuts its time into windows, and asks a CountController after
/// each. The real batch is the experiment; nothing runs twice.
class LiveTuner {
public:
    explicit LiveTuner(CountController::Limits limits);

    /// To be called with each batch before it is sent. `areas`: of the run so far, none where not known. A decision is
    /// for another number of workers than now.
    std::optional<CountDecision> take(const RunBatch& batch, const std::optional<TimeAreas>& areas);

    /// The curve measured on the way, until `nowNs` since the run's start.
    std::vector<RecordedStretch> stretches(std::int64_t nowNs) const;

private:
    struct Stretch {
        std::int64_t fromNs = 0;
        int workers = 1;
        double seconds = 0, tasks = 0; ///< of its windows
        std::string reason;
    };
    double inProgress(const RunBatch& batch) const;
    double meanTaskS() const;
    void beginWindow(const RunBatch& batch, const std::optional<TimeAreas>& areas);
    PoolWindow windowUntil(const RunBatch& batch, const std::optional<TimeAreas>& areas) const;

    CountController m_controller;
    std::vector<Stretch> m_stretches;
    std::int64_t m_tasksNs = 0, m_tasks = 0; ///< of the tasks that have ended
    bool m_hasWindow = false;
    std::int64_t m_beganNs = 0;
    std::uint64_t m_doneBefore = 0;
    double m_progressBefore = 0;
    int m_workers = 1;
    std::optional<TimeAreas> m_areasBefore;
};

} // namespace manyhands
