// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/measure/speedup_loss.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// One thing to do differently, and what it should give.
struct ProposedChange {
    enum class Kind {
        None,
        Workers,     ///< `value` of them
        ChunkSize,   ///< `value` tasks handed out at once
        ForkServer,  ///< workers from the fork server instead of fresh programs
        LongestFirst ///< the long tasks at the beginning
    };
    Kind kind = Kind::None;
    int value = 0;
    /// By simple arithmetic on the areas: what is saved is shared by all workers, and nothing else changes.
    double wallS = 0;
    double speedup = 0;
};

/// What a run lost most by.
struct LossStory {
    std::optional<LossGroup> culprit; ///< none: nothing worth naming
    TimePart part = TimePart::Other;  ///< the largest of it: what to look for on the lanes
    double worth = 0;                 ///< workers
    bool isMost = false;              ///< more than half of the gap
    double others = 0;                ///< workers lost to other programs: no fault of the run, so never the culprit
    bool othersTookMore = false;      ///< than the culprit, and enough to be named
    ProposedChange change;
};

/// What of a run the story is told from.
struct LossFacts {
    SpeedupLoss loss;
    TimeAreas areas; ///< of the pool's run
    int processors = 1;
    std::uint32_t chunkSize = 1;
    StartMethod startMethod = StartMethod::ForkServer;

    /// Of the pool's run; in Blocked all waits in tasks, which are told by that name where they are not told apart.
    std::int64_t nsIn(TimePart part) const { return part == TimePart::Blocked ? areas.blockedNs() : areas[part]; }
};

LossStory tellLoss(const LossFacts& facts);

/// In English: "Most of the gap to 8x is slower compute: tasks took 1.39x longer side by side than alone."
std::string headlineOf(const LossFacts& facts, const LossStory& story);

/// The plan with the change made; nullopt where a plan can't tell it.
std::optional<RunPlan> withChange(RunPlan plan, const ProposedChange& change);

} // namespace manyhands
