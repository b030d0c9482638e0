// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/scaling_laws.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

#include "core/measure/bootstrap.h"
#include "core/measure/log_curve_fit.h"

namespace manyhands {

namespace {

constexpr std::size_t kFewestForAmdahl = 3;
constexpr std::size_t kFewestForThree = 6; // parameters
constexpr std::size_t kFewestToExtrapolate = 6;
constexpr std::size_t kFewestBlocks = 3;
constexpr double kBeyondMeasured = 1.5;
constexpr double kNoCoherence = 1e-9; // κ below this is 0: one worker in 30,000 would not show it
constexpr double kAnyLog = 100;       // bound of ln λ: every rate there is lies within e^±100

enum Place : std::size_t { kLogLambda, kSigma, kKappa };

double uslLog(const CurveParameters& at, double workers) {
    const double others = workers - 1;
    return at[kLogLambda] + std::log(workers) - std::log1p(at[kSigma] * others + at[kKappa] * workers * others);
}

constexpr LogCurve kUslCurve{uslLog, {-kAnyLog, 0, 0}, {kAnyLog, 1, 1}};
constexpr LogCurve kAmdahlCurve{uslLog, {-kAnyLog, 0, 0}, {kAnyLog, 1, 0}}; // Amdahl's law is σ alone
constexpr CurveParameters kUslStart{0, 0.05, 0.001};

/// One measured run, and where it came from.
using Runs = std::vector<LogObservation>;

std::size_t differentCounts(const std::vector<ScalingPoint>& points) {
    std::set<int> counts;
    for (const auto& point : points) {
        if (!point.throughputs.empty())
            counts.insert(point.workers);
    }
    return counts.size();
}

Runs allRuns(const std::vector<ScalingPoint>& points) {
    Runs runs;
    for (const auto& point : points) {
        for (const double throughput : point.throughputs)
            runs.push_back({static_cast<double>(point.workers), std::log(throughput)});
    }
    return runs;
}

/// How many blocks the points hold; 0 where the counts did not run equally often, or too seldom to resample.
std::size_t wholeBlocks(const std::vector<ScalingPoint>& points) {
    const std::size_t blocks = points.front().throughputs.size();
    const bool equal = std::ranges::all_of(points, [&](const auto& p) { return p.throughputs.size() == blocks; });
    return equal && blocks >= kFewestBlocks ? blocks : 0;
}

/// A fit with what its resamples gave.
struct ResampledFit {
    FittedCurve fit;
    std::vector<CurveParameters> resampled;
    std::vector<CurveParameters> leftOut;
};

class CurveResampler {
public:
    CurveResampler(const LogCurve& curve, const std::vector<ScalingPoint>& points, const CurveParameters& start)
        : m_curve(curve)
        , m_points(points)
        , m_runs(allRuns(points))
        , m_fit(fitLogCurve(curve, m_runs, start)) {}

    ResampledFit run(std::uint64_t seed) {
        SeededRandom random(seed);
        const std::size_t blocks = wholeBlocks(m_points);
        ResampledFit result{m_fit, {}, {}};
        for (int i = 0; i < kResamples; ++i)
            result.resampled.push_back(refit(blocks > 0 ? blocksDrawn(blocks, random) : residualsDrawn(random)));
        for (std::size_t i = 0; i < (blocks > 0 ? blocks : m_runs.size()); ++i)
            result.leftOut.push_back(refit(blocks > 0 ? withoutBlock(i, blocks) : withoutRun(i)));
        return result;
    }

private:
    CurveParameters refit(const Runs& runs) const { return fitLogCurve(m_curve, runs, m_fit.parameters).parameters; }

    Runs ofBlocks(const std::vector<std::size_t>& blocks) const {
        Runs runs;
        for (const auto& point : m_points) {
            for (const std::size_t block : blocks)
                runs.push_back({static_cast<double>(point.workers), std::log(point.throughputs[block])});
        }
        return runs;
    }
    Runs blocksDrawn(std::size_t blocks, SeededRandom& random) const { return ofBlocks(drawBlocks(blocks, random)); }
    Runs withoutBlock(std::size_t left, std::size_t blocks) const {
        std::vector<std::size_t> kept;
        for (std::size_t block = 0; block < blocks; ++block) {
            if (block != left)
                kept.push_back(block);
        }
        return ofBlocks(kept);
    }

    /// The fitted curve with the residuals dealt out anew, enlarged by what three parameters took from them.
    Runs residualsDrawn(SeededRandom& random) const {
        const double count = static_cast<double>(m_runs.size());
        const double enlarged = std::sqrt(count / std::max(1.0, count - 3));
        Runs runs = m_runs;
        for (auto& run : runs) {
            const LogObservation& lender = m_runs[random.below(m_runs.size())];
            run.logThroughput = fitted(run.workers) + enlarged * (lender.logThroughput - fitted(lender.workers));
        }
        return runs;
    }
    Runs withoutRun(std::size_t left) const {
        Runs runs = m_runs;
        runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(left));
        return runs;
    }
    double fitted(double workers) const { return m_curve.logThroughput(m_fit.parameters, workers); }

    const LogCurve& m_curve;
    const std::vector<ScalingPoint>& m_points;
    Runs m_runs;
    FittedCurve m_fit;
};

Estimate estimateOf(const ResampledFit& fit, const std::function<double(const CurveParameters&)>& figure) {
    std::vector<double> resampled, leftOut;
    for (const auto& parameters : fit.resampled)
        resampled.push_back(figure(parameters));
    for (const auto& parameters : fit.leftOut)
        leftOut.push_back(figure(parameters));
    const double value = figure(fit.fit.parameters);
    const auto [lo, hi] = bcaInterval(value, std::move(resampled), leftOut);
    return {value, lo, hi};
}

Estimate estimateOf(const ResampledFit& fit, std::size_t place) {
    return estimateOf(fit, [place](const CurveParameters& at) { return at[place]; });
}

int mostWorkers(const std::vector<ScalingPoint>& points) {
    return std::ranges::max_element(points, {}, &ScalingPoint::workers)->workers;
}

/// The logarithm of one worker's throughput, roughly: of the fewest workers measured, as if they shared it equally.
double startingRate(const std::vector<ScalingPoint>& points) {
    const Runs runs = allRuns(points);
    const auto fewest = std::ranges::min_element(runs, {}, &LogObservation::workers);
    return fewest->logThroughput - std::log(fewest->workers);
}

std::optional<ResampledFit> fitUslCurve(const std::vector<ScalingPoint>& points, std::uint64_t seed) {
    if (differentCounts(points) < kFewestForThree)
        return std::nullopt;
    CurveParameters start = kUslStart;
    start[kLogLambda] = startingRate(points);
    return CurveResampler(kUslCurve, points, start).run(seed);
}

double peakOf(const CurveParameters& at) {
    return std::max(1.0, std::sqrt((1 - at[kSigma]) / std::max(at[kKappa], kNoCoherence)));
}

std::optional<Estimate> claimablePeak(const ResampledFit& fit, const Estimate& kappa, int mostMeasured) {
    if (!(kappa.lo > kNoCoherence) || peakOf(fit.fit.parameters) > kBeyondMeasured * mostMeasured)
        return std::nullopt;
    return estimateOf(fit, peakOf);
}

} // namespace

std::optional<AmdahlFit> fitAmdahl(const std::vector<ScalingPoint>& points, std::uint64_t seed) {
    const std::size_t counts = differentCounts(points);
    if (counts < kFewestForAmdahl)
        return std::nullopt;
    CurveParameters start = kUslStart;
    start[kLogLambda] = startingRate(points);
    const ResampledFit fit = CurveResampler(kAmdahlCurve, points, start).run(seed);
    AmdahlFit amdahl{estimateOf(fit, kSigma), fit.fit.rmse, {}};
    if (counts >= kFewestToExtrapolate)
        amdahl.mostSpeedup = 1 / amdahl.serialFraction.value;
    return amdahl;
}

double speedupAt(const AmdahlFit& fit, double workers) {
    return 1 / (fit.serialFraction.value + (1 - fit.serialFraction.value) / workers);
}

double scaledSpeedup(double serialFraction, double workers) {
    return workers - serialFraction * (workers - 1);
}

Estimate scaledSpeedup(const AmdahlFit& fit, double workers) {
    const Estimate& serial = fit.serialFraction;
    return {scaledSpeedup(serial.value, workers), scaledSpeedup(serial.hi, workers), scaledSpeedup(serial.lo, workers)};
}

std::optional<UslFit> fitUsl(const std::vector<ScalingPoint>& points, std::uint64_t seed) {
    const auto fit = fitUslCurve(points, seed);
    if (!fit)
        return std::nullopt;
    const Estimate kappa = estimateOf(*fit, kKappa);
    return UslFit{estimateOf(*fit, [](const CurveParameters& at) { return std::exp(at[kLogLambda]); }),
                  estimateOf(*fit, kSigma), kappa, claimablePeak(*fit, kappa, mostWorkers(points)), fit->fit.rmse};
}

double throughputAt(const UslFit& fit, double workers) {
    const double others = workers - 1;
    return fit.lambda.value * workers / (1 + fit.sigma.value * others + fit.kappa.value * workers * others);
}

Band uslBand(const std::vector<ScalingPoint>& points, const std::vector<double>& workers, std::uint64_t seed) {
    const auto fit = fitUslCurve(points, seed);
    Band band;
    if (!fit)
        return band;
    for (const double count : workers) {
        const Estimate here = estimateOf(*fit, [&](const CurveParameters& at) { return uslLog(at, count); });
        band.workers.push_back(count);
        band.lo.push_back(std::exp(here.lo));
        band.hi.push_back(std::exp(here.hi));
    }
    return band;
}

} // namespace manyhands
