// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/measure/time_areas.h"
#include "core/session/lane_trace.h"

namespace manyhands {

class TraceStore;

/// A stretch of one lane's time, or (`lane` kAllLanes) of that of all of them.
struct LaneSpan {
    static constexpr int kAllLanes = -1;
    int lane = 0;
    TimeSpan span;
};

/// How long each task took in one process alone, seconds.
class LengthsAlone {
public:
    /// Of a run of one process; of the first kMost attempts.
    static LengthsAlone of(const TraceStore& store);
    /// 0: not known.
    double of(TaskId task) const;

private:
    static constexpr std::size_t kMost = 1'000'000;
    std::vector<float> m_byTask; ///< by the task's number
};

struct EvidenceQuery {
    TimePart part = TimePart::Other;
    int processors = 1;
    double slowerTasks = 1;              ///< CPU time of the tasks, over that alone
    const LengthsAlone* alone = nullptr; ///< nullptr: not known
};

/// Where on the lanes a part of the lost time lies.
struct LossEvidence {
    std::vector<LaneSpan> spans; ///< by lane, then by time; empty: the lanes do not tell
    double totalS = 0;           ///< of all of them, also of those too many to list
    std::uint64_t count = 0;     ///< likewise
    bool sampled = false;        ///< by looks at a few workers at a time: there was more of it
};

/// Only what the trace knows: each span lies between two of its stamps, or where a worker was seen to wait. Of very
/// many the longest.
LossEvidence evidenceOf(const TraceStore& store, const EvidenceQuery& query);

} // namespace manyhands
