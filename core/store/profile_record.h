// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/measure/activity_timeline.h"
#include "core/measure/folded_stacks.h"

namespace manyhands {

/// What the workers of a profiled run did.
struct RecordedProfile {
    int hertz = 0;             ///< call stacks a second of processor time; 0: none were taken
    bool byPerf = false;       ///< perf took them, of the programs; otherwise the workers took them of themselves
    bool endEarly = false;     ///< they are not of the whole run: perf stopped before
    std::uint64_t samples = 0; ///< call stacks taken
    std::uint64_t dropped = 0; ///< and lost, as they came faster than they were fetched
    std::vector<FoldedStack> stacks;
    std::string noStacks; ///< why there are none; empty: there are

    ActivityTimeline activities;
    bool splitsProcessor = false; ///< a wait for a processor is told apart from being on one
    std::string noActivities;     ///< why there are none; empty: there are
};

/// "67 % in runPrimes"; empty where there is nothing to tell.
std::string profileFinding(const RecordedProfile& profile);

} // namespace manyhands
