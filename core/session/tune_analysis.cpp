// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tune_analysis.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/measure/count_search.h"

namespace manyhands {

namespace {

constexpr double kComputes = 0.8; // of the plain loop's time was not waited in tasks
constexpr std::size_t kRepeatsToJudge = 3;
constexpr int kBandPlaces = 64;
constexpr double kMuchMoreCpu = 0.02; // worth a word

const TimingRow* rowOf(const std::vector<TimingRow>& rows, int workers) {
    const auto found =
        std::ranges::find_if(rows, [&](const TimingRow& row) { return row.mode == "pool" && row.workers == workers; });
    return found == rows.end() ? nullptr : &*found;
}

const TimingRow* serialRow(const std::vector<TimingRow>& rows) {
    const auto found = std::ranges::find(rows, "serial", &TimingRow::mode);
    return found == rows.end() ? nullptr : &*found;
}

std::string number(const char* format, double value) {
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string percent(double share) {
    return number("%.0f %%", 100 * share);
}

std::string count(int workers) {
    return std::to_string(workers) + (workers == 1 ? " worker" : " workers");
}

bool beats(const TimingRow& row, const TimingRow* serial) {
    if (serial == nullptr)
        return row.workers > 1;
    return std::isfinite(row.speedup.lo) ? row.speedup.lo > 1 : row.speedup.value > 1;
}

std::pair<double, double> intervalOf(const Interval& speedup) {
    return speedup.isConfidence ? std::pair(speedup.lo, speedup.hi) : std::pair(kNotKnown, kNotKnown);
}

/// How much of the plain loop's time the tasks did not wait; by its CPU time where no more is known.
double computingShare(const TimingRow& serial) {
    const auto& areas = serial.medianAreas;
    if (areas && areas->sumNs() > 0)
        return 1 - static_cast<double>(areas->blockedNs()) / static_cast<double>(areas->sumNs());
    return serial.cpuS / serial.wall.value;
}

/// A processor stays free for the other programs, unless the tasks mostly wait.
int smoothCount(int workers, const TimingRow* serial, int usable) {
    const bool computes = serial == nullptr || !(computingShare(*serial) < kComputes);
    return computes ? std::min(workers, std::max(1, usable - 1)) : workers;
}

std::string dearerSentence(const Recommendation& choice) {
    if (choice.fastest == choice.workers || !(choice.fastestGain >= 0.005))
        return {};
    std::string text = ' ' + std::to_string(choice.fastest) + " would be " + percent(choice.fastestGain) + " faster";
    if (choice.fastestMoreCpu > kMuchMoreCpu)
        text += ", but use " + percent(choice.fastestMoreCpu) + " more CPU time";
    return text + '.';
}

std::string likenessSentence(const Recommendation& choice) {
    std::string others;
    for (const int alike : choice.indistinguishable) {
        if (alike != choice.workers)
            others += (others.empty() ? "" : ", ") + std::to_string(alike);
    }
    if (others.empty())
        return {};
    return ' ' + std::to_string(choice.workers) + " is not distinguishable from " + others + '.';
}

/// Why one process is enough: pools are slower, or it can't be told that they are faster.
std::string uselessSentence(const Recommendation& choice) {
    if (!std::isfinite(choice.speedup))
        return "More processes did not help: no pool is faster than one process.";
    const auto [low, high] = choice.speedupInterval;
    std::string best = number("%.2f", choice.speedup) + "× as fast as one process";
    if (std::isfinite(low))
        best += " (" + number("%.2f", low) + "× to " + number("%.2f", high) + "×)";
    return (isSlower(choice) ? "More processes did not help: the best pool is "
                             : "No pool is faster by more than the noise: the best one is ") +
           best + '.';
}

void explain(Recommendation& choice) {
    if (!choice.helps) {
        choice.headline = "One process is enough";
        choice.reason = uselessSentence(choice);
        return;
    }
    choice.headline = "Use " + count(choice.workers);
    if (std::isfinite(choice.speedup))
        choice.reason = number("%.2f", choice.speedup) + "× faster than one process.";
    choice.reason += dearerSentence(choice) + likenessSentence(choice);
}

BetterLaw betterLaw(const AmdahlFit& amdahl, const UslFit& usl) {
    if (usl.rmse < 0.9 * amdahl.rmse)
        return BetterLaw::Usl;
    return amdahl.rmse < 0.9 * usl.rmse ? BetterLaw::Amdahl : BetterLaw::Alike;
}

std::string betterSentence(BetterLaw law) {
    switch (law) {
    case BetterLaw::Usl:
        return "The Universal Scalability Law fits better: it can show a slow-down, Amdahl's law cannot.";
    case BetterLaw::Amdahl:
        return "Amdahl's law fits better: more workers never slowed these tasks down.";
    case BetterLaw::Alike:
        return "Both laws fit alike: nothing here needs more than a serial share to explain it.";
    default:
        return {};
    }
}

/// The row whose loss says why it isn't faster: the recommended one, or where one process is enough the pool that
/// should have been faster.
const TimingRow* explainedRow(const TuneRecord& record, int usable) {
    if (!record.recommendation)
        return nullptr;
    if (record.recommendation->workers > 1)
        return rowOf(record.measured.rows, record.recommendation->workers);
    const TimingRow* best = nullptr;
    for (const auto& row : record.measured.rows) {
        if (row.mode == "pool" && row.workers > 1 && (best == nullptr || row.workers <= std::max(2, usable)))
            best = &row;
    }
    return best;
}

void explainLimit(TuneRecord& record, const TuneSetting& setting) {
    const auto facts = limitFacts(record, setting);
    if (!facts)
        return;
    const LossStory story = tellLoss(*facts);
    record.causeWorkers = explainedRow(record, setting.usableProcessors)->workers;
    record.cause = story.culprit ? headlineOf(*facts, story) : "Nothing worth naming is lost.";
}

} // namespace

std::optional<LossFacts> limitFacts(const TuneRecord& record, const TuneSetting& setting) {
    const TimingRow* const row = explainedRow(record, setting.usableProcessors);
    if (row == nullptr || !row->loss || !row->medianAreas)
        return std::nullopt;
    return LossFacts{*row->loss, *row->medianAreas, setting.usableProcessors, setting.chunkSize, setting.startMethod};
}

bool isSlower(const Recommendation& choice) {
    const double most = std::isfinite(choice.speedupInterval.second) ? choice.speedupInterval.second : choice.speedup;
    return most < 1;
}

Band speedupBand(const std::vector<ScalingPoint>& points, double serialThroughput, std::uint64_t seed) {
    int most = 1;
    for (const auto& point : points)
        most = std::max(most, point.workers);
    std::vector<double> places;
    places.reserve(kBandPlaces);
    for (int i = 0; i < kBandPlaces; ++i)
        places.push_back(1 + (most - 1) * static_cast<double>(i) / (kBandPlaces - 1));
    Band band = uslBand(points, places, seed);
    for (auto* const edge : {&band.lo, &band.hi}) {
        for (double& throughput : *edge)
            throughput /= serialThroughput;
    }
    return band;
}

std::vector<ScalingPoint> scalingPoints(const std::vector<TimingRow>& rows) {
    std::vector<ScalingPoint> points;
    for (const auto& row : rows) {
        if (row.mode != "pool")
            continue;
        ScalingPoint point{row.workers, {}};
        for (const double wall : row.walls) {
            if (wall > 0)
                point.throughputs.push_back(static_cast<double>(row.tasks) / wall);
        }
        if (!point.throughputs.empty())
            points.push_back(std::move(point));
    }
    return points;
}

bool canRecommend(const std::vector<TimingRow>& rows) {
    std::size_t counts = 0, judged = 0;
    for (const auto& row : rows) {
        counts += row.mode == "pool";
        judged += row.mode == "pool" && row.walls.size() >= kRepeatsToJudge;
    }
    return counts > 0 && 2 * judged >= counts;
}

std::optional<Recommendation> recommended(const std::vector<TimingRow>& rows, int usableProcessors,
                                          std::uint64_t seed) {
    const auto points = scalingPoints(rows);
    const CountChoice choice = chooseCount(points, seed);
    const TimingRow* chosen = rowOf(rows, choice.workers);
    const TimingRow* const fastest = rowOf(rows, choice.fastest);
    if (chosen == nullptr || fastest == nullptr)
        return std::nullopt;
    const TimingRow* const serial = serialRow(rows);
    if (!beats(*chosen, serial))
        chosen = fastest; // that one alone may be faster than one process
    Recommendation result;
    result.workers = chosen->workers;
    result.interval = choice.interval;
    result.indistinguishable = countsLike(chosen->workers, points);
    result.fastest = choice.fastest;
    result.fewestWithin5Percent = choice.fewestWithin5Percent;
    result.helps = beats(*chosen, serial);
    result.speedup = chosen->speedup.value;
    result.fastestGain = chosen->wall.value / fastest->wall.value - 1;
    result.fastestMoreCpu = fastest->cpuS / chosen->cpuS - 1;
    result.speedupInterval = intervalOf(chosen->speedup);
    if (!result.helps) {
        result.workers = result.fewestWithin5Percent = 1;
        result.interval = {1, std::max(1, choice.interval.second)};
    }
    result.keepDesktopSmooth = smoothCount(result.workers, serial, usableProcessors);
    explain(result);
    return result;
}

TuneRecord analysed(const CompareRecord& measured, const TuneSetting& setting) {
    const std::uint64_t seed = setting.seed;
    TuneRecord record;
    record.measured = measured;
    record.points = scalingPoints(measured.rows);
    record.amdahl = fitAmdahl(record.points, seed);
    if (record.amdahl)
        record.scaledSpeedup = scaledSpeedup(*record.amdahl, record.mostWorkers());
    record.usl = fitUsl(record.points, seed);
    const TimingRow* const serial = serialRow(measured.rows);
    if (record.usl && serial != nullptr)
        record.uslBand = speedupBand(record.points, serial->tasksPerS, seed);
    if (record.amdahl && record.usl)
        record.betterLaw = betterLaw(*record.amdahl, *record.usl);
    record.better = betterSentence(record.betterLaw);
    record.recommendation = recommended(measured.rows, setting.usableProcessors, seed);
    explainLimit(record, setting);
    return record;
}

} // namespace manyhands
