// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/recommended_way.h"

#include "core/session/tune_analysis.h"

namespace manyhands {

namespace {

constexpr std::uint64_t kSeed = 1; ///< of the resamples behind an interval that is not shown here
constexpr int kAnyProcessors = 1;  ///< only a figure that is not shown here asks how many there are

/// Where tasks failed in every run the times are those of other work.
bool isComparable(const TimedWay& way) {
    return isCount(way.key) && !way.runs.empty() && way.counted().front().failures == 0;
}

} // namespace

bool isCount(const TimingKey& key) {
    return key.variant.isEmpty() && (key.mode == RunMode::Serial || key.processes > 1);
}

std::optional<TimingKey> recommendedWay(const ExperimentTimings& timings) {
    std::vector<TimingRow> rows;
    for (const TimedWay& way : timings.rows()) {
        if (!isComparable(way))
            continue;
        rows.push_back(timings.figures(way));
        rows.back().tasks = 1; // the whole of them: every run did the same work
    }
    if (rows.size() < kLeastCounts || rows.front().mode != "serial" || !canRecommend(rows))
        return std::nullopt;
    const auto choice = recommended(rows, kAnyProcessors, kSeed);
    if (!choice)
        return std::nullopt;
    return TimingKey{choice->helps ? RunMode::Pool : RunMode::Serial, choice->workers, {}};
}

} // namespace manyhands
