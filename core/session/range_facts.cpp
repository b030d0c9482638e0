// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/range_facts.h"

#include <algorithm>

#include "core/session/trace_store.h"

namespace manyhands {

RangeFacts rangeFacts(const TraceStore& store, double from, double to) {
    RangeFacts facts;
    from = std::clamp(from, 0.0, store.now());
    to = std::clamp(to, from, store.now());
    facts.seconds = facts.active = to - from;
    facts.workers = store.laneCount();
    for (const TimeSpan& pause : store.pauses())
        facts.active -= std::max(0.0, std::min(to, pause.end) - std::max(from, pause.start));
    for (int index = 0; index < store.laneCount(); ++index) {
        const LaneTrace& lane = store.lane(index);
        const std::size_t first = lane.firstEndingAfter(from);
        const std::size_t last = lane.firstEndingAfter(to);
        facts.tasks += last - first;
        facts.failed += lane.failuresOf(first, last);
        for (std::size_t i = first; i < last; ++i)
            facts.wait += lane.waitSeconds(i);
    }
    if (to > from)
        facts.compute = store.busyWorkers(from, to, 1).front() * facts.seconds;
    return facts;
}

} // namespace manyhands
