// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/measure/bootstrap.h"
#include "core/measure/count_race.h"
#include "core/measure/count_search.h"
#include "core/measure/statistics.h"

namespace manyhands {

namespace {

constexpr double kChosenWithin = 0.02, kNearlyWithin = 0.05;
constexpr int kChoiceResamples = 1000;
constexpr double kErrors = 1.5;

/// The centre of a count's runs, in ascending order of the counts.
struct Candidate {
    int workers = 0;
    double centre = 0;
};

bool isJudged(const LogRuns& runs, const std::vector<double>& values) {
    const auto twice = [](const auto& entry) { return entry.second.size() >= 2; };
    return values.size() >= 2 || std::ranges::none_of(runs, twice);
}

LogRuns logRuns(const std::vector<ScalingPoint>& points) {
    LogRuns runs;
    for (const auto& point : points) {
        for (const double throughput : point.throughputs)
            runs[point.workers].push_back(std::log(throughput));
    }
    return runs;
}

LogRuns judgedOnly(const LogRuns& runs) {
    LogRuns judged;
    for (const auto& [workers, values] : runs) {
        if (isJudged(runs, values))
            judged.emplace(workers, values);
    }
    return judged;
}

std::vector<Candidate> candidates(const LogRuns& runs, double deviation) {
    std::vector<Candidate> all;
    for (const auto& [workers, values] : runs)
        all.push_back({workers, runCentre(values, deviation)});
    return all;
}

const Candidate& bestOf(const std::vector<Candidate>& all) {
    return *std::ranges::max_element(all, {}, &Candidate::centre);
}

int fewestWithin(const std::vector<Candidate>& all, double share) {
    const double enough = bestOf(all).centre + std::log(1 - share);
    return std::ranges::find_if(all, [&](const Candidate& one) { return one.centre >= enough; })->workers;
}

bool sameLength(const LogRuns& runs) {
    return std::ranges::all_of(runs,
                               [&](const auto& entry) { return entry.second.size() == runs.begin()->second.size(); });
}

LogRuns resampled(const LogRuns& runs, SeededRandom& random) {
    LogRuns drawn;
    std::vector<std::size_t> blocks;
    const bool wholeBlocks = sameLength(runs);
    for (const auto& [workers, values] : runs) {
        if (blocks.empty() || !wholeBlocks)
            blocks = drawBlocks(values.size(), random);
        auto& chosen = drawn[workers];
        for (const std::size_t block : blocks)
            chosen.push_back(values[block]);
    }
    return drawn;
}

std::pair<int, int> intervalOf(const LogRuns& runs, int chosen, std::uint64_t seed) {
    SeededRandom random(seed);
    const double deviation = runDeviation(runs);
    std::vector<double> choices;
    choices.reserve(kChoiceResamples);
    for (int i = 0; i < kChoiceResamples; ++i)
        choices.push_back(fewestWithin(candidates(resampled(runs, random), deviation), kChosenWithin));
    return {std::min(chosen, static_cast<int>(std::floor(quantile(choices, 0.025)))),
            std::max(chosen, static_cast<int>(std::ceil(quantile(choices, 0.975))))};
}

} // namespace

CountChoice chooseCount(const std::vector<ScalingPoint>& points, std::uint64_t seed) {
    const LogRuns all = logRuns(points);
    CountChoice choice;
    if (all.empty())
        return choice;
    const LogRuns judged = judgedOnly(all);
    const auto centres = candidates(judged, runDeviation(judged));
    choice.workers = fewestWithin(centres, kChosenWithin);
    choice.fastest = bestOf(centres).workers;
    choice.fewestWithin5Percent = fewestWithin(centres, kNearlyWithin);
    choice.interval = intervalOf(judged, choice.workers, seed);
    for (const auto& [workers, values] : all)
        choice.runs += static_cast<int>(values.size());
    return choice;
}

std::vector<int> countsLike(int workers, const std::vector<ScalingPoint>& points) {
    const LogRuns judged = judgedOnly(logRuns(points));
    const auto centres = runCentres(judged, runDeviation(judged));
    std::vector<int> alike;
    const auto held = centres.find(workers);
    if (held == centres.end())
        return alike;
    for (const auto& [count, centre] : centres) {
        if (std::abs(centre.value - held->second.value) <= kErrors * (centre.error + held->second.error))
            alike.push_back(count);
    }
    return alike;
}

} // namespace manyhands
