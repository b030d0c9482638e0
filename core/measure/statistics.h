// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace manyhands {

/// All functions take the values in any order. An empty list gives NaN.

double median(std::vector<double> values);
/// Where the two stand whose mean the median is; with an odd number of values both are the one in the middle.
std::pair<std::size_t, std::size_t> middleIndices(const std::vector<double>& values);

/// What the share `share` of the values lies below, linear between them (Hyndman and Fan's type 7).
double quantile(std::vector<double> values, double share);

struct Quartiles {
    double lower = 0, upper = 0;
};
Quartiles quartiles(std::vector<double> values);

/// Median of the distances from the median; 1.4826 times this estimates a standard deviation.
double medianAbsoluteDeviation(const std::vector<double>& values);
inline constexpr double kMadToDeviation = 1.4826;

/// The spread of the runs relative to their median (flag F5): 1.4826 · MAD / median. 0 for fewer than two.
double relativeSpread(const std::vector<double>& values);

struct Interval {
    double value = 0;
    double lo = 0, hi = 0;
    bool isConfidence = false; ///< 95 % confidence; otherwise lo and hi are the smallest and the largest value
};

/// The j of the interval [t(j), t(n+1-j)] that holds the median with at least 95 %: the largest j with
/// 2 P(Binomial(n, 1/2) <= j-1) <= 0.05. 0 below 6 values, where there is none.
int medianRank(int count);
Interval medianInterval(std::vector<double> values);

/// The k of the interval [d(k), d(nm+1-k)] of the sorted differences of two samples: the largest with
/// 2 P(U <= k-1) <= 0.05, U exactly distributed after Mann and Whitney (1947). 0 where there is none.
int mannWhitneyRank(int first, int second);

/// median(one) - median(other) with the 95 % interval of Hodges and Lehmann (1963), widened where it would not hold the
/// difference of the medians. Without at least 4 values on each side there is no interval: lo and hi are NaN.
Interval differenceInterval(const std::vector<double>& one, const std::vector<double>& other);

/// median(base) / median(other) with the same interval of the logarithms. All values must be above 0.
Interval ratioInterval(const std::vector<double>& base, const std::vector<double>& other);

/// The serial fraction that would explain the speed-up: (1/S - 1/N) / (1 - 1/N) (Karp and Flatt 1990). Negative where
/// the speed-up exceeds N; none for one worker.
std::optional<double> karpFlatt(double speedup, int workers);

} // namespace manyhands
