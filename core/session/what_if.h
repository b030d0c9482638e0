// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/measure/replay.h"
#include "core/session/trace_store.h"
#include "core/store/run_record.h"

namespace manyhands {

/// Why a run can't be replayed, or that it can.
enum class Replayable : std::uint8_t { Yes, NotFinished, TooFewTasks, NotItemised };
Replayable replayability(const RunRecord& record);

/// A run that is over, as the model sees it. Times in ns.
struct ReplayableRun {
    /// By task number, all attempts of a task together. CPU + blocked where known, else wall time: what a task waited
    /// for a processor is not its own. Start-up and the host's own work stand before the first task, the end of the
    /// workers after the last one, as the mean of a worker.
    ReplayTasks tasks;
    ReplaySettings own;                           ///< what it ran with; the overhead as it was measured
    std::vector<std::vector<ReplayedTask>> lanes; ///< as it was, one a worker
    std::vector<std::int64_t> laneCpu;            ///< CPU time of each lane's tasks, their wall time where not known
    double wallS = 0;                             ///< what it took
    double tasksS = 0;                            ///< all tasks one after the other
    double computeShare = 0;                      ///< of the tasks' time, the rest is blocked; NaN where unknown
    double waitedShare = 0;                       ///< of the workers\' time, for a processor: the model leaves it out
    int processors = 0;                           ///< usable ones; 0 unknown
};

/// Of a record whose replayability is Yes. Reads every task: not for a thread that draws.
ReplayableRun replayableRun(const RunRecord& record);

/// What the plain loop of a serial run took, without its waits for a processor: what a model's speed-up is against.
double aloneSeconds(const RunRecord& serial);

struct WhatIfSettings {
    int workers = 1;
    std::size_t chunk = 1; ///< at least 1
    ReplaySettings::Order order = ReplaySettings::Order::AsGiven;
    double overhead = 1; ///< times the measured one
    bool operator==(const WhatIfSettings&) const = default;
};
/// What the run itself had.
WhatIfSettings ownSettings(const ReplayableRun& run);

struct WhatIf {
    double wallS = 0;
    double leastS = 0; ///< no schedule of these tasks on so many workers is shorter
    std::vector<std::vector<ReplayedTask>> lanes;
};
WhatIf whatIf(const ReplayableRun& run, const WhatIfSettings& settings);

/// Rows of the inputs by the time of their tasks, the longest first: the order of a plan.
std::vector<std::uint64_t> longestFirst(const ReplayTasks& tasks);

/// To draw: the lanes of a run that has ended.
TraceStore traceOf(const std::vector<std::vector<ReplayedTask>>& lanes, double endS);

} // namespace manyhands
