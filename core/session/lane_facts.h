// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include <optional>

#include "core/base/ids.h"

namespace manyhands {

class TraceStore;

/// Where worker time went and how long tasks took; times in seconds.
struct LaneFacts {
    double compute = 0;
    double wait = 0;     ///< ready and without a task, before a claim
    double transfer = 0; ///< from claim to begin
    double startUp = 0;
    double other = 0; ///< the rest of the worker's time, pauses left out: idle at the end
    std::uint64_t done = 0;
    std::uint64_t failed = 0;
    double typical = 0; ///< median of the attempts; beyond 20,000 of every k-th
    double slowest = 0;
    TaskId slowestTask;
    double total() const { return compute + wait + transfer + startUp + other; }
};

/// Up to now, or as it was at a past moment (seconds since the run's start). A moment costs a look at each attempt
/// before it.
LaneFacts laneFacts(const TraceStore& store, int lane, std::optional<double> moment = {});
/// All lanes together.
LaneFacts runFacts(const TraceStore& store, std::optional<double> moment = {});

/// When the first `count` attempts to end had ended; 0: fewer have.
double secondsUntilEnded(const TraceStore& store, std::size_t count);

/// How much longer the worker's tasks typically take than the other workers' (0.22: 22 %); 0 where that may be chance:
/// with few tasks, or when another worker is nearly as slow.
double slowerThanOthers(const TraceStore& store, int lane);

} // namespace manyhands
