// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/count_race.h"

#include <algorithm>
#include <cmath>

#include "core/measure/statistics.h"

namespace manyhands {

namespace {

constexpr double kLeastDeviation = 0.005;
constexpr double kPairToDeviation = 0.954;          // the median of |N(0, 2)|
constexpr double kStandsOut = 2;                    // deviations from the middle
constexpr double kErrors = 1.5;                     // how many standard errors a count may be wrong by
constexpr double kMargin = 0.03;                    // what is slower than this beyond all doubt is out
constexpr double kNear = 0.08, kNearDeviations = 3; // what is farther from the best than both is out
constexpr std::size_t kEnoughRuns = 3, kMostRuns = 9;
constexpr double kEnoughError = 0.012;

} // namespace

double runDeviation(const LogRuns& runs) {
    std::vector<double> distances;
    for (const auto& [workers, values] : runs) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                distances.push_back(std::abs(values[i] - values[j]));
        }
    }
    return distances.empty() ? kLeastDeviation : std::max(kLeastDeviation, median(distances) / kPairToDeviation);
}

double runCentre(std::vector<double> runs, double deviation) {
    const auto middle = runs.begin() + static_cast<std::ptrdiff_t>(runs.size() / 2);
    std::ranges::nth_element(runs, middle);
    const double typical = *middle;
    double sum = 0;
    int counted = 0;
    for (const double run : runs) {
        const bool standsOut = std::abs(run - typical) > kStandsOut * deviation;
        sum += standsOut ? 0 : run;
        counted += !standsOut;
    }
    return sum / counted;
}

double centreError(double deviation, std::size_t count) {
    return 1.25 * deviation / std::sqrt(static_cast<double>(count));
}

std::map<int, CountCentre> runCentres(const LogRuns& runs, double deviation) {
    std::map<int, CountCentre> centres;
    for (const auto& [workers, values] : runs)
        centres[workers] = {runCentre(values, deviation), centreError(deviation, values.size()), values.size()};
    return centres;
}

std::vector<int> undecided(const LogRuns& runs) {
    const double deviation = runDeviation(runs);
    const auto centres = runCentres(runs, deviation);
    CountCentre best{-HUGE_VAL};
    for (const auto& [workers, centre] : centres) {
        if (centre.value > best.value)
            best = centre;
    }
    std::vector<int> open;
    for (const auto& [workers, centre] : centres) {
        const bool excluded = centre.value + kErrors * centre.error < best.value - kErrors * best.error - kMargin ||
                              centre.value < best.value - std::max(kNear, kNearDeviations * deviation);
        const bool known = centre.runs >= kMostRuns || (centre.runs >= kEnoughRuns && centre.error <= kEnoughError);
        if (!excluded && !known)
            open.push_back(workers);
    }
    return open;
}

} // namespace manyhands
