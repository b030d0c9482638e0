// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/experiment_timings.h"

#include "core/measure/statistics.h"

#include <algorithm>
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

double TimedWay::medianWallS() const {
    return median(figures(runs, &TimedRun::wallS));
}

double TimedWay::wallSpreadS() const {
    const Quartiles middle = quartiles(figures(runs, &TimedRun::wallS));
    return (middle.upper - middle.lower) / 2;
}

double TimedWay::medianCpuS() const {
    return median(figures(runs, &TimedRun::cpuS));
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

} // namespace manyhands
