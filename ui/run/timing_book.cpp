// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timing_book.h"

#include "core/measure/spread.h"

#include <algorithm>
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

double TimingRow::medianWallS() const {
    return sampleQuantile(figures(runs, &TimedRun::wallS), 0.5);
}

double TimingRow::wallSpreadS() const {
    return middleHalfSpread(figures(runs, &TimedRun::wallS));
}

double TimingRow::medianCpuS() const {
    return sampleQuantile(figures(runs, &TimedRun::cpuS), 0.5);
}

std::uint64_t TimingRow::peakPssBytes() const {
    std::uint64_t most = 0;
    for (const TimedRun& run : runs)
        most = std::max(most, run.peakPssBytes);
    return most;
}

std::uint64_t TimingRow::failures() const {
    std::uint64_t most = 0;
    for (const TimedRun& run : runs)
        most = std::max(most, run.failures);
    return most;
}

void TimingBook::open(const QString& experiment) {
    if (experiment == m_experiment)
        return;
    m_experiment = experiment;
    m_rows.clear();
    m_latest.reset();
}

void TimingBook::add(const TimingKey& key, const TimedRun& run) {
    m_latest = key;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const TimingRow& row) { return row.key == key; });
    if (found != m_rows.end()) {
        found->runs.push_back(run);
        return;
    }
    const auto place =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const TimingRow& row) { return order(key) < order(row.key); });
    m_rows.insert(place, TimingRow{key, {run}});
}

const TimingRow* TimingBook::find(const TimingKey& key) const {
    for (const TimingRow& row : m_rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

std::optional<double> TimingBook::baselineWallS() const {
    if (m_rows.empty() || m_rows.front().key.mode != RunMode::Serial)
        return std::nullopt;
    return m_rows.front().medianWallS();
}

double TimingBook::speedUp(const TimingRow& row) const {
    const std::optional<double> baseline = baselineWallS();
    const double wall = row.medianWallS();
    return baseline && wall > 0 ? *baseline / wall : std::numeric_limits<double>::quiet_NaN();
}

double TimingBook::efficiency(const TimingRow& row) const {
    return speedUp(row) / row.key.processes;
}

} // namespace manyhands
