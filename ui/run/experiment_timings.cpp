// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/experiment_timings.h"

#include "core/measure/stopwatch.h"
#include "core/session/noise_flags.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <tuple>

namespace manyhands {

namespace {

template <class Figure>
std::vector<double> figures(const std::vector<TimedRun>& runs, Figure figure) {
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

TimedRun timedRun(const RunRecord& record) {
    const RunSummary& sum = record.summary;
    TimedRun run{sum.wallS, sum.cpuS, sum.peakPssBytes, sum.failed + sum.crashed + sum.timedOut};
    if (!record.areas || record.areas->sumNs() <= 0)
        return run;
    const TimeAreas& areas = *record.areas;
    run.taskCpuS = seconds(areas[TimePart::Compute]);
    if (areas.waitsKnown && areas.waitsSplit)
        run.othersShare = static_cast<double>(areas[TimePart::OtherPrograms]) / static_cast<double>(areas.sumNs());
    return run;
}

std::vector<TimedRun> TimedWay::counted() const {
    std::vector<TimedRun> clean;
    std::ranges::copy_if(runs, std::back_inserter(clean), [](const TimedRun& run) { return run.failures == 0; });
    return clean.empty() ? runs : clean;
}

double TimedWay::medianWallS() const {
    return median(figures(counted(), &TimedRun::wallS));
}

double TimedWay::wallSpreadS() const {
    const Quartiles middle = quartiles(figures(counted(), &TimedRun::wallS));
    return (middle.upper - middle.lower) / 2;
}

double TimedWay::medianCpuS() const {
    return median(figures(counted(), &TimedRun::cpuS));
}

std::uint64_t TimedWay::peakPssBytes() const {
    std::uint64_t most = 0;
    for (const TimedRun& run : runs)
        most = std::max(most, run.peakPssBytes);
    return most;
}

std::uint64_t TimedWay::failures() const {
    std::uint64_t most = 0;
    for (const TimedRun& run : runs)
        most = std::max(most, run.failures);
    return most;
}

TimingRow TimedWay::timingRow() const {
    TimingRow row;
    row.mode = key.mode == RunMode::Serial ? "serial" : "pool";
    row.workers = key.processes;
    row.tasks = 1; // the whole of them
    row.walls = figures(counted(), &TimedRun::wallS);
    if (!row.walls.empty())
        row.wall = medianInterval(row.walls);
    row.cpuS = medianCpuS();
    return row;
}

std::vector<MeasurementWarning> TimedWay::noise() const {
    const std::vector<TimedRun> measured = counted();
    if (measured.empty())
        return {};
    const TimingRow row = timingRow();
    RunNoise worst;
    worst.configuration = {key.mode, key.processes};
    worst.wallS = row.wall.value;
    worst.othersShare = std::ranges::max(figures(measured, &TimedRun::othersShare));
    auto warnings = noiseFlags({row}, {worst}, {});
    std::ranges::stable_sort(warnings, std::greater(), &MeasurementWarning::level);
    return warnings;
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

Interval ExperimentTimings::speedUpInterval(const TimedWay& row) const {
    if (!hasBaseline() || row.runs.empty())
        return {kNotKnown, kNotKnown, kNotKnown, false};
    return ratioInterval(figures(m_rows.front().counted(), &TimedRun::wallS), figures(row.counted(), &TimedRun::wallS));
}

double ExperimentTimings::karpFlatt(const TimedWay& row) const {
    return manyhands::karpFlatt(speedUp(row), row.key.processes).value_or(kNotKnown);
}

} // namespace manyhands
