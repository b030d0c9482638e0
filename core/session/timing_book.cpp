// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timing_book.h"

#include <algorithm>
#include <cmath>

#include "core/measure/stopwatch.h"

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

/// Median of the runs where it is known.
double othersSecondsAWorker(const std::vector<std::optional<TimeAreas>>& runs) {
    std::vector<double> others;
    for (const auto& areas : runs) {
        if (areas && areas->waitsKnown && areas->waitsSplit && areas->workers() > 0)
            others.push_back(seconds((*areas)[TimePart::OtherPrograms]) / areas->workers());
    }
    return median(others);
}

} // namespace

std::string configurationName(Configuration configuration) {
    if (configuration.mode == RunMode::Serial)
        return "serial";
    std::string name = std::to_string(configuration.workers) + (configuration.workers == 1 ? " worker" : " workers");
    if (configuration.chunkSize > 0)
        name += ", chunks of " + std::to_string(configuration.chunkSize);
    return name;
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

void TimingBook::discardFirst(Configuration configuration) {
    const auto found = m_entries.find(configuration);
    if (found == m_entries.end() || found->second.walls.empty())
        return;
    Entry& entry = found->second;
    entry.excluded.push_back(entry.walls.front());
    entry.walls.erase(entry.walls.begin());
    entry.areas.erase(entry.areas.begin());
    entry.cpuSeconds.erase(entry.cpuSeconds.begin());
    entry.peaks.erase(entry.peaks.begin());
}

int TimingBook::runs(Configuration configuration) const {
    const auto found = m_entries.find(configuration);
    return found == m_entries.end() ? 0 : static_cast<int>(found->second.walls.size());
}

std::vector<TimingRow> TimingBook::measuredRows(bool ownChunks) const {
    std::vector<TimingRow> rows;
    const TimingRow* serial = nullptr;
    TimingRow base;
    for (const auto& [configuration, entry] : m_entries) {
        if (entry.walls.empty())
            continue;
        if (configuration.mode == RunMode::Serial) {
            base = measuredRow(configuration, entry);
            serial = &base;
        }
        if ((configuration.chunkSize > 0) == ownChunks)
            rows.push_back(measuredRow(configuration, entry));
    }
    for (auto& row : rows) {
        if (serial == nullptr)
            continue;
        compareWithSerial(row, *serial);
        addLoss(row, *serial);
    }
    if (!rows.empty())
        compareWithBest(rows);
    return rows;
}

std::vector<TimingRow> TimingBook::rows() const {
    return measuredRows(false);
}

std::vector<TimingRow> TimingBook::chunkRows() const {
    auto rows = measuredRows(true);
    std::ranges::stable_sort(rows, {}, &TimingRow::chunkSize);
    return rows;
}

/// From the two runs that the row's speed-up is made of.
void TimingBook::addLoss(TimingRow& row, const TimingRow& serial) const {
    const auto& alone = serial.areas[serial.medianRun];
    const auto& areas = row.areas[row.medianRun];
    if (row.mode != "serial" && alone && areas)
        row.loss = lossBetween(*alone, *areas, m_entries.begin()->second.processors);
}

TimingRow TimingBook::measuredRow(Configuration configuration, const Entry& entry) {
    TimingRow row;
    row.mode = configuration.mode == RunMode::Serial ? "serial" : "pool";
    row.workers = configuration.workers;
    row.chunkSize = configuration.chunkSize;
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
    row.othersS = othersSecondsAWorker(entry.areas);
    return row;
}

} // namespace manyhands
