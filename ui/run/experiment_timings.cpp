// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/experiment_timings.h"

#include "core/session/noise_flags.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <tuple>

namespace manyhands {

namespace {

template <class Figure>
std::vector<double> valuesOf(const std::vector<TimedRun>& runs, Figure figure) {
    std::vector<double> values;
    values.reserve(runs.size());
    for (const TimedRun& run : runs)
        values.push_back(run.*figure);
    return values;
}

auto order(const TimingKey& key) {
    return std::make_tuple(key.mode != RunMode::Serial, key.processes, key.variant);
}

} // namespace

double TimedWay::medianWallS() const {
    return median(valuesOf(counted(), &TimedRun::wallS));
}

double TimedWay::wallSpreadS() const {
    const Quartiles middle = quartiles(valuesOf(counted(), &TimedRun::wallS));
    return (middle.upper - middle.lower) / 2;
}

std::uint64_t TimedWay::failures() const {
    std::uint64_t most = 0;
    for (const TimedRun& run : runs)
        most = std::max(most, run.failures);
    return most;
}

void ExperimentTimings::open(const QString& experiment) {
    if (experiment == m_experiment)
        return;
    m_experiment = experiment;
    m_rows.clear();
    m_latest.reset();
}

void ExperimentTimings::add(const TimingKey& key, const TimedRun& run) {
    m_latest = key;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const TimedWay& row) { return row.key == key; });
    if (found != m_rows.end()) {
        found->runs.push_back(run);
        return;
    }
    const auto place =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const TimedWay& row) { return order(key) < order(row.key); });
    m_rows.insert(place, TimedWay{key, {run}});
}

const TimedWay* ExperimentTimings::find(const TimingKey& key) const {
    for (const TimedWay& row : m_rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

std::optional<double> ExperimentTimings::baselineWallS() const {
    if (m_rows.empty() || m_rows.front().key.mode != RunMode::Serial)
        return std::nullopt;
    return m_rows.front().medianWallS();
}

double ExperimentTimings::speedUp(const TimedWay& row) const {
    const std::optional<double> baseline = baselineWallS();
    const double wall = row.medianWallS();
    return baseline && wall > 0 ? *baseline / wall : std::numeric_limits<double>::quiet_NaN();
}

double ExperimentTimings::efficiency(const TimedWay& row) const {
    return speedUp(row) / row.key.processes;
}

TimingRow ExperimentTimings::figures(const TimedWay& way) const {
    TimingRow row = rowOf(way.configuration(), way.runs);
    if (hasBaseline()) {
        const TimedWay& alone = m_rows.front();
        compareWithSerial(row, way.runs, rowOf(alone.configuration(), alone.runs), alone.runs.back().processors);
    }
    return row;
}

/// The baseline tells whether the tasks compute, which some doubts ask for.
std::vector<TimingRow> ExperimentTimings::besideBaseline(const TimingRow& figures) const {
    std::vector<TimingRow> rows;
    if (hasBaseline() && figures.mode != "serial")
        rows.push_back(rowOf(m_rows.front().configuration(), m_rows.front().runs));
    rows.push_back(figures);
    return rows;
}

ComparisonCircumstances ExperimentTimings::circumstances() const {
    ComparisonCircumstances known{std::numeric_limits<double>::infinity(), kNotKnown};
    if (!hasBaseline())
        return known;
    const TimedWay& alone = m_rows.front();
    if (const double processors = alone.runs.back().processors; processors > 0)
        known.processors = processors;
    for (const TimedRun& run : alone.counted())
        known.longestTaskS = std::fmin(known.longestTaskS, run.longestTaskS);
    return known;
}

std::vector<MeasurementWarning> ExperimentTimings::doubts(const TimedWay& way, const TimingRow& figures) const {
    std::vector<MeasurementWarning> all = comparisonDoubts(besideBaseline(figures), std::nullopt, circumstances());
    std::erase_if(all, [&](const MeasurementWarning& doubt) { return doubt.where != rowName(figures); });
    std::vector<RunNoise> runs;
    for (const TimedRun& run : way.counted())
        runs.push_back(noiseOf(way.configuration(), run.wallS, run.areas));
    std::ranges::move(noiseFlags({figures}, runs, {}), std::back_inserter(all));
    std::uint64_t failed = 0;
    for (const TimedRun& run : way.runs)
        failed += run.failures;
    if (failed > 0)
        all.push_back(failureDoubt(rowName(figures), failed, &figures));
    std::ranges::stable_sort(all, std::greater(), &MeasurementWarning::level);
    return all;
}

std::vector<MeasurementWarning> ExperimentTimings::doubts(const TutorialTiming& tutorial) const {
    if (!hasBaseline())
        return {};
    const TimedWay& alone = m_rows.front();
    auto all = comparisonDoubts({rowOf(alone.configuration(), alone.runs)}, tutorial, circumstances());
    std::erase_if(all, [](const MeasurementWarning& doubt) { return doubt.where != kTutorialDoubt; });
    return all;
}

} // namespace manyhands
