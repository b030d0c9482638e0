// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timing_book.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

void compareWithSerial(TimingRow& row, const TimingRow& serial) {
    if (row.mode == "serial") {
        row.speedup = {1, 1, 1, false};
        row.efficiency = 1;
        return;
    }
    row.speedup = ratioInterval(serial.walls, row.walls);
    row.efficiency = row.speedup.value / row.workers;
    row.karpFlatt = karpFlatt(row.speedup.value, row.workers).value_or(kNotKnown);
    if (row.tasks > 0)
        row.overheadPerTaskS = (row.workers * row.wall.value - serial.wall.value) / static_cast<double>(row.tasks);
}

void compareWithBest(std::vector<TimingRow>& rows) {
    const auto best = std::ranges::min_element(rows, {}, [](const TimingRow& row) { return row.wall.value; });
    for (auto& row : rows) {
        if (&row == &*best)
            continue;
        const Interval ratio = ratioInterval(row.walls, best->walls);
        row.distinguishableFromBest = ratio.isConfidence && ratio.lo > 1;
    }
}

} // namespace

std::string configurationName(Configuration configuration) {
    if (configuration.mode == RunMode::Serial)
        return "serial";
    return std::to_string(configuration.workers) + (configuration.workers == 1 ? " worker" : " workers");
}

void TimingBook::add(Configuration configuration, const RunRecord& record, bool disturbed) {
    Entry& entry = m_entries[configuration];
    const double wall = record.summary.wallS;
    if (disturbed) {
        entry.excluded.push_back(wall);
        return;
    }
    entry.walls.push_back(wall);
    entry.areas.push_back(record.areas);
    entry.processors = record.machine.usable;
    entry.cpuSeconds.push_back(record.summary.cpuS);
    entry.peaks.push_back(record.summary.peakPssBytes);
    entry.tasks = record.summary.tasks;
}

std::vector<TimingRow> TimingBook::rows() const {
    std::vector<TimingRow> rows;
    for (const auto& [configuration, entry] : m_entries) {
        if (!entry.walls.empty())
            rows.push_back(measuredRow(configuration, entry));
    }
    if (rows.empty())
        return rows;
    if (rows.front().mode == "serial") {
        const TimingRow serial = rows.front();
        for (auto& row : rows)
            compareWithSerial(row, serial);
        addLosses(rows);
    }
    compareWithBest(rows);
    return rows;
}

/// From the two runs that the row's speed-up is made of.
void TimingBook::addLosses(std::vector<TimingRow>& rows) const {
    const auto& alone = rows.front().areas[rows.front().medianRun];
    const int processors = m_entries.begin()->second.processors;
    for (auto& row : rows) {
        const auto& areas = row.areas[row.medianRun];
        if (row.mode != "serial" && alone && areas)
            row.loss = lossBetween(*alone, *areas, processors);
    }
}

TimingRow TimingBook::measuredRow(Configuration configuration, const Entry& entry) {
    TimingRow row;
    row.mode = configuration.mode == RunMode::Serial ? "serial" : "pool";
    row.workers = configuration.workers;
    row.tasks = entry.tasks;
    row.walls = entry.walls;
    row.excluded = entry.excluded;
    row.wall = medianInterval(entry.walls);
    const Quartiles middle = quartiles(entry.walls);
    row.middleHalf = middle.upper - middle.lower;
    row.cpuS = median(entry.cpuSeconds);
    if (row.wall.value > 0)
        row.tasksPerS = static_cast<double>(entry.tasks) / row.wall.value;
    auto peaks = entry.peaks;
    std::ranges::nth_element(peaks, peaks.begin() + static_cast<std::ptrdiff_t>(peaks.size() / 2));
    row.peakPssBytes = peaks[peaks.size() / 2];
    row.medianRun = medianIndex(entry.walls);
    row.areas = entry.areas;
    return row;
}

} // namespace manyhands
