// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/lane_groups.h"

#include <array>

#include "core/session/trace_store.h"

namespace manyhands {

namespace {

LaneGroup::Kind kindOf(WorkerLive::State state) {
    switch (state) {
    case WorkerLive::State::Starting:
        return LaneGroup::Kind::Starting;
    case WorkerLive::State::Suspended:
    case WorkerLive::State::Stopped:
        return LaneGroup::Kind::Held;
    case WorkerLive::State::Ended:
        return LaneGroup::Kind::Ended;
    default:
        return LaneGroup::Kind::Working;
    }
}

} // namespace

std::vector<LaneGroup> laneGroups(const TraceStore& store, const RunBatch* past) {
    std::array<LaneGroup, 4> byKind;
    for (int lane = 0; lane < store.laneCount(); ++lane) {
        const auto place = static_cast<std::size_t>(lane);
        const bool then = past != nullptr && place < past->live.size();
        const LaneTrace& trace = store.lane(lane);
        const LaneGroup::Kind kind = kindOf(then ? past->live[place].state : store.live(lane).state);
        LaneGroup& group = byKind[static_cast<std::size_t>(kind)];
        group.kind = kind;
        group.lanes.push_back(lane);
        group.done += then ? past->live[place].done : trace.attempts() - trace.failures();
        group.failed += then ? past->live[place].failed : trace.failures();
    }
    std::vector<LaneGroup> groups;
    for (LaneGroup& group : byKind)
        if (!group.lanes.empty())
            groups.push_back(std::move(group));
    return groups;
}

std::vector<int> laneOrder(const std::vector<LaneGroup>& groups) {
    std::vector<int> order;
    for (const LaneGroup& group : groups)
        order.insert(order.end(), group.lanes.begin(), group.lanes.end());
    return order;
}

} // namespace manyhands
