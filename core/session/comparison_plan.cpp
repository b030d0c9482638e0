// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparison_plan.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace manyhands {

namespace {

using Steps = std::vector<ComparisonStep>;

constexpr std::uint64_t kBriefTasks = 2; ///< a worker

Steps everyStepOnce(const ComparisonPlan& plan) {
    Steps steps = {{{RunMode::Serial, 1}}};
    const auto workers = comparedWorkers(plan);
    for (const int count : workers)
        steps.push_back({{RunMode::Pool, count}});
    if (plan.tutorial) {
        steps.push_back({{RunMode::Serial, 1}, ComparisonStep::Part::TutorialSingle});
        steps.push_back({{RunMode::Pool, workers.back()}, ComparisonStep::Part::TutorialMulti});
    }
    return steps;
}

// std::shuffle may draw differently on another machine; this is Fisher and Yates' method as everybody has it.
void shuffle(Steps& steps, std::mt19937_64& random) {
    for (std::size_t i = steps.size(); i > 1; --i)
        std::swap(steps[i - 1], steps[random() % i]);
}

void addInterleaved(const ComparisonPlan& plan, const Steps& once, Steps& steps) {
    std::mt19937_64 random(plan.seed);
    Steps block = once;
    for (int repeat = 0; repeat < plan.repeats; ++repeat) {
        if (once.size() == 2 && repeat > 0)
            std::ranges::reverse(block); // AB BA AB: a steady drift then falls on both alike
        else
            shuffle(block, random);
        steps.insert(steps.end(), block.begin(), block.end());
    }
}

} // namespace

std::vector<int> comparedWorkers(const ComparisonPlan& plan) {
    std::set<int> counts(plan.workers.begin(), plan.workers.end());
    counts.insert(1);
    return {counts.begin(), counts.end()};
}

std::vector<ComparisonStep> comparisonSteps(const ComparisonPlan& plan) {
    const Steps once = everyStepOnce(plan);
    Steps steps;
    for (int warmup = 0; warmup < plan.warmups; ++warmup) {
        for (auto step : once) {
            step.warmup = true;
            steps.push_back(step);
        }
    }
    if (plan.interleaved) {
        addInterleaved(plan, once, steps);
    } else {
        for (const auto& step : once)
            steps.insert(steps.end(), static_cast<std::size_t>(plan.repeats), step);
    }
    return steps;
}

std::vector<ComparisonStep> chunkSteps(const ComparisonPlan& plan) {
    Steps steps;
    for (const std::uint32_t chunk : plan.chunkSizes) {
        for (const int count : comparedWorkers(plan))
            steps.push_back({{RunMode::Pool, count, chunk}});
    }
    std::mt19937_64 random(plan.seed);
    shuffle(steps, random);
    return steps;
}

int roundsNeeded(const ComparisonPlan& plan, double serialS, int usableProcessors) {
    constexpr double kLongEnoughS = 0.25;
    constexpr double kMostTasks = 1e6;
    const std::uint64_t tasks = plan.plan.inputs->size();
    if (!(serialS > 0) || tasks == 0)
        return 1;
    const double wanted = std::ceil(kLongEnoughS * usableProcessors / serialS);
    const double most = std::max(1.0, std::floor(kMostTasks / static_cast<double>(tasks)));
    return static_cast<int>(std::clamp(wanted, 1.0, most));
}

RunPlan stepPlan(const ComparisonPlan& plan, const ComparisonStep& step, int rounds) {
    RunPlan run = plan.plan;
    run.explains = true;
    if (rounds > 1)
        run.inputs = firstInputs(run.inputs, run.inputs->size() * static_cast<std::uint64_t>(rounds));
    run.workers = step.configuration.workers;
    if (step.brief) {
        const std::uint64_t few = kBriefTasks * static_cast<std::uint64_t>(run.workers);
        run.inputs = firstInputs(run.inputs, std::min<std::uint64_t>(few, run.inputs->size()));
        run.longestFirst.reset(); // it names rows that are left out
    }
    if (step.configuration.chunkSize > 0)
        run.chunkSize = step.configuration.chunkSize;
    if (step.part == ComparisonStep::Part::TutorialSingle)
        run.inputs = firstInputs(run.inputs, 1);
    if (step.part == ComparisonStep::Part::TutorialMulti) // the same task so many times
        run.inputs = firstInputs(firstInputs(run.inputs, 1), static_cast<std::uint64_t>(run.workers));
    return run;
}

Result<void> validate(const ComparisonPlan& plan) {
    if (plan.plan.profile)
        return fail("A profiled run cannot be compared", "it takes longer than others",
                    "Compare it without profiling.");
    if (plan.repeats < 1 || plan.repeats > 1000)
        return fail(std::to_string(plan.repeats) + " repeats are not possible", "the number must be 1 to 1000");
    if (plan.warmups < 0 || plan.warmups > 100)
        return fail(std::to_string(plan.warmups) + " warm-up runs are not possible", "the number must be 0 to 100");
    for (const int count : plan.workers) {
        RunPlan counted;
        counted.workers = count;
        counted.inputs = plan.plan.inputs;
        if (count < 1 || count > kMaxWorkers)
            return validate(counted);
    }
    if (plan.untilPrecise && !plan.interleaved)
        return fail("The repeats can't be sequential and go on until they are precise",
                    "precision is judged by whole blocks with every count once",
                    "Leave the order interleaved, or say how many repeats there are to be.");
    for (const std::uint32_t chunk : plan.chunkSizes) {
        RunPlan chunked = plan.plan;
        chunked.chunkSize = chunk;
        if (const auto valid = validate(chunked); chunk < 1 || !valid)
            return chunk < 1 ? Result<void>(fail("A chunk of 0 tasks is not possible", "a chunk has at least one task"))
                             : valid;
    }
    if (plan.search && (plan.mostWorkers < 0 || plan.mostWorkers > kMaxWorkers)) {
        RunPlan counted;
        counted.workers = plan.mostWorkers;
        counted.inputs = plan.plan.inputs;
        return validate(counted);
    }
    RunPlan one = plan.plan;
    one.workers = 1;
    return validate(one);
}

} // namespace manyhands
