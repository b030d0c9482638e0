// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>

#include "core/session/comparison_plan.h"

namespace manyhands {

/// What the settings of the Tune page say.
struct TuneSettings {
    enum class Spacing { Every, Spread, Doubling };
    int from = 1, to = 8;
    Spacing spacing = Spacing::Spread;
    int repeats = 5;
    bool untilPrecise = false; ///< instead of `repeats`; a search knows no such thing
    int precision = 5;         ///< percent, then: half of a speed-up's interval
    int timeLimit = 0;         ///< minutes, then: after so long no further repeat is begun; 0: no limit
    int warmups = 1;
    std::vector<std::uint32_t> chunkSizes = {1, 4, 16, 64, 256};
    bool randomOrder = true;
    bool stopEarly = false; ///< the counts are searched for, up to `to`
};

/// From `from` to `to`, both among them. Every: each. Spread: four for each doubling, all below 8. Doubling: 1, 2, 4 …
std::vector<int> countsOf(const TuneSettings& settings);

/// "1, 4, 16": nothing where it is no such list. An empty text is an empty list.
std::optional<std::vector<std::uint32_t>> chunkSizesFrom(const QString& text);
QString listText(const std::vector<int>& numbers);

/// The chunk size that gets every repeat: that of the plan, where Automatic is one task at a time.
std::uint32_t mainChunkSize(const RunPlan& plan);

/// `run`: the Run page's plan, whose own count does not matter.
ComparisonPlan comparisonOf(const RunPlan& run, const TuneSettings& settings, std::uint64_t seed);

/// Runs altogether; with a search about so many.
int runsOf(const ComparisonPlan& plan, int usableProcessors);

/// `singleS`: of all tasks in one process. NaN where that is not known. With a search as if tasks
/// gained all they can.
double estimatedSeconds(const ComparisonPlan& plan, double singleS, int usableProcessors);

} // namespace manyhands
