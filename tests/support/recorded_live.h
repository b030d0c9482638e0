// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "tests/support/recorded_story.h"

namespace manyhands::test {

/// How things stand in a recorded run, from what has happened so far.
class RecordedLive {
public:
    explicit RecordedLive(const RecordedShape& shape);

    void take(const Happening& happening);
    /// Workers and memory; of a run that is not lifelike, the memory alone.
    void tell(RunBatch& batch) const;
    /// Where the time went up to the batch.
    TimeAreas areas(const RunBatch& batch) const;

private:
    std::size_t indexOf(WorkerId worker) const;
    void takeTask(const TaskEvent& event);
    void takeWorker(const WorkerEvent& event);
    TimeAreas lifelikeAreas(const RunBatch& batch) const;

    RecordedShape m_shape;
    std::vector<WorkerLive> m_workers;
    TimeAreas m_ended; ///< what is over
};

} // namespace manyhands::test
