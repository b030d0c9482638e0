// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/session/run_plan.h"
#include "core/session/timing_book.h"

namespace manyhands {

/// What to compare: the same tasks in a plain loop, on one worker, and on each of `workers`.
struct ComparisonPlan {
    RunPlan plan;             ///< its own `workers` does not count
    std::vector<int> workers; ///< serial and 1 need not be named
    int repeats = 5;          ///< an odd number makes the median a real run
    int warmups = 1;          ///< runs of each configuration that do not count
    bool interleaved = true;
    std::uint64_t seed = 1; ///< of the order
    bool tutorial = true;   ///< also one task alone, and as many at once as the largest of `workers`
};

/// One run of a comparison.
struct ComparisonStep {
    enum class Part { Comparison, TutorialSingle, TutorialMulti };
    Configuration configuration;
    Part part = Part::Comparison;
    bool warmup = false;
    friend bool operator==(const ComparisonStep&, const ComparisonStep&) = default;
};

/// 1 and the asked counts, each once, in ascending order.
std::vector<int> comparedWorkers(const ComparisonPlan& plan);

/// All runs in the order they are made. Interleaved: `repeats` blocks with every configuration once each, in an order
/// drawn anew for each block from `seed` (the same on every machine). Sequential: all repeats of one, then the next.
std::vector<ComparisonStep> comparisonSteps(const ComparisonPlan& plan);

/// The run plan of one step.
RunPlan stepPlan(const ComparisonPlan& plan, const ComparisonStep& step);

Result<void> validate(const ComparisonPlan& plan);

} // namespace manyhands
