// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace manyhands {

/// What was measured with one number of workers.
struct ScalingPoint {
    int workers = 0;
    std::vector<double> throughputs; ///< tasks/s, one a run, above 0; the same index is the same block of runs
};

/// A figure with its 95 % interval: NaN where unknown.
struct Estimate {
    double value = std::numeric_limits<double>::quiet_NaN();
    double lo = std::numeric_limits<double>::quiet_NaN();
    double hi = std::numeric_limits<double>::quiet_NaN();
};

/// The laws explain a curve; they never recommend a count (that is what CountSearch is for: a law smooths a cliff
/// away). All are fitted to the logarithms of the throughputs by least squares within bounds, outliers weighed down.
/// The intervals come from 2,000 resamples with `seed`: of whole blocks where every count ran as often (3 times or
/// more), otherwise of the residuals. `rmse` is relative: the root of the mean square of ln(measured / fitted).

/// S(N) = 1 / (f + (1-f)/N) (Amdahl 1967).
struct AmdahlFit {
    Estimate serialFraction;
    double rmse = 0;
    /// 1/f: what no number of workers exceeds; infinite for f = 0. It lies far beyond what was measured: none from
    /// fewer than 6 different counts.
    std::optional<double> mostSpeedup;
};
/// None from fewer than 3 different counts.
std::optional<AmdahlFit> fitAmdahl(const std::vector<ScalingPoint>& points, std::uint64_t seed);
double speedupAt(const AmdahlFit& fit, double workers);

/// N - f(N-1): the speed-up when the work grows with the workers (Gustafson 1988); `serialFraction` is the share of the
/// parallel run.
double scaledSpeedup(double serialFraction, double workers);
/// The same with Amdahl's fitted share and its interval: what `workers` would do in the time of one, each of them with
/// a load like its.
Estimate scaledSpeedup(const AmdahlFit& fit, double workers);

/// X(N) = λN / (1 + σ(N-1) + κN(N-1)), σ and κ in [0, 1] (Gunther 1993): contention and coherence.
struct UslFit {
    Estimate lambda; ///< tasks/s of one worker
    Estimate sigma;
    Estimate kappa;
    /// √((1-σ)/κ) workers. None where it cannot be claimed: the interval of κ holds 0, or the peak lies beyond 1.5
    /// times the most workers measured.
    std::optional<Estimate> peak;
    double rmse = 0;
};
/// None from fewer than 6 different counts.
std::optional<UslFit> fitUsl(const std::vector<ScalingPoint>& points, std::uint64_t seed);
double throughputAt(const UslFit& fit, double workers);

/// Where 95 % of the resampled curves lie at each number of workers.
struct Band {
    std::vector<double> workers, lo, hi;
};
/// The band of fitUsl(points, seed) at `workers`; empty where there is no fit.
Band uslBand(const std::vector<ScalingPoint>& points, const std::vector<double>& workers, std::uint64_t seed);

} // namespace manyhands
