// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "core/measure/statistics.h"

namespace manyhands {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr double kNormal95 = 1.959964;
constexpr std::size_t kFewestBlocks = 3;

double normalShare(double z) {
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

/// The inverse of normalShare, within ±9; by halving: it is asked for once an interval.
double normalQuantile(double share) {
    double lo = -9, hi = 9;
    for (int i = 0; i < 60; ++i) {
        const double middle = (lo + hi) / 2;
        (normalShare(middle) < share ? lo : hi) = middle;
    }
    return (lo + hi) / 2;
}

/// How far the resamples' centre is from the value. Resamples equal to the value count half: a parameter at its bound
/// has many.
double biasCorrection(double value, const std::vector<double>& resampled) {
    double below = 0;
    for (const double one : resampled)
        below += one < value ? 1 : one == value ? 0.5 : 0;
    return normalQuantile(below / static_cast<double>(resampled.size()));
}

double acceleration(const std::vector<double>& leftOut) {
    double mean = 0;
    for (const double one : leftOut)
        mean += one / static_cast<double>(leftOut.size());
    double squares = 0, cubes = 0;
    for (const double one : leftOut) {
        squares += std::pow(mean - one, 2);
        cubes += std::pow(mean - one, 3);
    }
    return squares > 0 ? cubes / (6 * std::pow(squares, 1.5)) : 0;
}

} // namespace

std::vector<std::size_t> drawBlocks(std::size_t count, SeededRandom& random) {
    std::vector<std::size_t> blocks(count);
    for (auto& block : blocks)
        block = random.below(count);
    return blocks;
}

ConfidenceBounds bcaInterval(double value, std::vector<double> resampled, const std::vector<double>& leftOut) {
    if (resampled.empty() || leftOut.size() < kFewestBlocks)
        return {kUnknown, kUnknown};
    const double bias = biasCorrection(value, resampled);
    const double bend = acceleration(leftOut);
    const auto shareAt = [&](double z) { return normalShare(bias + (bias + z) / (1 - bend * (bias + z))); };
    return {std::min(value, quantile(resampled, shareAt(-kNormal95))),
            std::max(value, quantile(std::move(resampled), shareAt(kNormal95)))};
}

} // namespace manyhands
