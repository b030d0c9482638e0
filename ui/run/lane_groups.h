// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/session/run_batch.h"

namespace manyhands {

class TraceStore;

/// Workers of one kind of state, together in the timeline. Kinds that change from task to task (waits, computes) are
/// one, so that lanes do not jump about.
struct LaneGroup {
    enum class Kind { Starting, Working, Held, Ended };
    Kind kind = Kind::Working;
    std::vector<int> lanes; ///< ascending
    std::uint64_t done = 0;
    std::uint64_t failed = 0;
};

/// With more workers than this they are grouped.
inline constexpr int kMostUngrouped = 120;

/// All lanes, now or at a past moment (momentOf), in the order of the kinds; no empty group.
std::vector<LaneGroup> laneGroups(const TraceStore& store, const RunBatch* past);

/// The groups' lanes one below the other.
std::vector<int> laneOrder(const std::vector<LaneGroup>& groups);

} // namespace manyhands
