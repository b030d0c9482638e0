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

    /// Instead of `repeats`: 5 to 25 blocks, until half of each speed-up's interval is at most `precision` of it.
    bool untilPrecise = false;
    double precision = 0.05;
    double budgetS = 0; ///< with `untilPrecise`: after so long no further block is begun; 0: no limit

    /// Where the first warm-up shows that a run would be too short to measure, the tasks are run so many times over
    /// in each run that it is not.
    bool lengthensShortRuns = false;
    double waitForQuietS = 0; ///< so long at most, before the first run, while other programs keep the processors busy

    std::vector<std::uint32_t> chunkSizes; ///< also each count with each of these, once
    /// Instead of `workers`: which counts to run is found on the way, up to `mostWorkers`.
    bool search = false;
    int mostWorkers = 0; ///< 0: as many as may make sense for the task, 64 at most
};

/// One run of a comparison.
struct ComparisonStep {
    enum class Part { Comparison, TutorialSingle, TutorialMulti };
    Configuration configuration;
    Part part = Part::Comparison;
    bool warmup = false;
    bool brief = false; ///< a warm-up with a few of the tasks only
    friend bool operator==(const ComparisonStep&, const ComparisonStep&) = default;
};

/// 1 and the asked counts, each once, in ascending order.
std::vector<int> comparedWorkers(const ComparisonPlan& plan);

/// All runs in the order they are made. Interleaved: `repeats` blocks with every configuration once each, in an order
/// drawn anew for each block from `seed` (the same on every machine). Sequential: all repeats of one, then the next.
std::vector<ComparisonStep> comparisonSteps(const ComparisonPlan& plan);

/// Each count of comparedWorkers() with each of the chunk sizes, once, in an order drawn from `seed`.
std::vector<ComparisonStep> chunkSteps(const ComparisonPlan& plan);

/// How many times over the tasks have to run so that the shortest run of `plan` takes long enough to be measured (0.2
/// s: the kernel's own figures come in steps of 10 ms), when the plain loop takes `serialS` for them once.
int roundsNeeded(const ComparisonPlan& plan, double serialS, int usableProcessors);

/// The run plan of one step. `rounds`: the tasks so many times over.
RunPlan stepPlan(const ComparisonPlan& plan, const ComparisonStep& step, int rounds = 1);

Result<void> validate(const ComparisonPlan& plan);

} // namespace manyhands
