// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/count_race.h"

#include <algorithm>
#include <cmath>

#include "core/measure/statistics.h"

namespace manyhands {

namespace {

constexpr double kLeastDeviation = 0.005;
constexpr double kPairToDeviation = 0.954;          // the median of |N(0, 2)|
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

double medianError(double deviation, std::size_t count) {
    return 1.25 * deviation / std::sqrt(static_cast<double>(count));
}

std::vector<int> undecided(const LogRuns& runs) {
    const double deviation = runDeviation(runs);
    double best = -HUGE_VAL, bestError = 0;
    for (const auto& [workers, values] : runs) {
        if (const double centre = median(values); centre > best) {
            best = centre;
            bestError = medianError(deviation, values.size());
        }
    }
    std::vector<int> open;
    for (const auto& [workers, values] : runs) {
        const double centre = median(values), error = medianError(deviation, values.size());
        const bool excluded = centre + kErrors * error < best - kErrors * bestError - kMargin ||
                              centre < best - std::max(kNear, kNearDeviations * deviation);
        const bool known = values.size() >= kMostRuns || (values.size() >= kEnoughRuns && error <= kEnoughError);
        if (!excluded && !known)
            open.push_back(workers);
    }
    return open;
}

} // namespace manyhands
