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
    row.overheadS = row.workers * row.wall.value - serial.wall.value;
    if (row.tasks > 0)
        row.overheadPerTaskS = row.overheadS / static_cast<double>(row.tasks);
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

/// The walls' median is the mean of the two in the middle where their number is even: so are the areas.
std::optional<TimeAreas> medianAreas(const std::vector<double>& walls,
                                     const std::vector<std::optional<TimeAreas>>& runs) {
    const auto [lower, upper] = middleIndices(walls);
    if (!runs[lower] || !runs[upper])
        return std::nullopt;
    return lower == upper ? *runs[lower] : meanOf(*runs[lower], *runs[upper]);
}

void addPoolTimes(TimingRow& row) {
    if (!row.medianAreas)
        return;
    const TimeAreas& areas = *row.medianAreas;
    if (areas.workers() > 0)
        row.startUpS = seconds(areas[TimePart::StartUp]) / areas.workers();
    if (areas.tasks > 0 && row.mode == "pool")
        row.dispatchPerTaskS = seconds(areas[TimePart::Dispatch]) / static_cast<double>(areas.tasks);
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

double busyProcessors(const RecordedMachine& machine) {
    const double most = machine.affinity > 0 ? machine.affinity : machine.usable;
    return most > 0 && machine.cgroupQuota > 0 ? std::clamp(machine.cgroupQuota, 1.0, most) : most;
}

std::vector<const TimingBook::Run*> TimingBook::Entry::counted() const {
    const bool allFail = std::ranges::all_of(runs, &Run::failing);
    std::vector<const Run*> counted;
    for (const Run& run : runs) {
        if (allFail || !run.failing)
            counted.push_back(&run);
    }
    return counted;
}

void TimingBook::add(Configuration configuration, const RunRecord& record, Circumstances circumstances) {
    Entry& entry = m_entries[configuration];
    const RunSummary& summary = record.summary;
    if (circumstances.disturbed) {
        entry.excluded.push_back(summary.wallS);
        entry.excludedAsleep += circumstances.asleep ? 1 : 0;
        return;
    }
    entry.processors = busyProcessors(record.machine);
    entry.tasks = summary.tasks;
    entry.runs.push_back({summary.wallS, summary.cpuS, circumstances.asleep, summary.succeeded < summary.tasks,
                          summary.peakPssBytes, record.areas, paceOf(record, configuration.workers, entry.processors)});
}

void TimingBook::discardFirst(Configuration configuration) {
    const auto found = m_entries.find(configuration);
    if (found == m_entries.end() || found->second.runs.empty())
        return;
    Entry& entry = found->second;
    const auto first = entry.runs.begin() + (entry.counted().front() - entry.runs.data());
    entry.excluded.push_back(first->wallS);
    entry.excludedAsleep += first->asleep ? 1 : 0;
    entry.runs.erase(first);
}

int TimingBook::runs(Configuration configuration) const {
    const auto found = m_entries.find(configuration);
    return found == m_entries.end() ? 0 : static_cast<int>(found->second.runs.size());
}

std::vector<TimingRow> TimingBook::measuredRows(bool ownChunks) const {
    std::vector<TimingRow> rows;
    const TimingRow* serial = nullptr;
    TimingRow base;
    for (const auto& [configuration, entry] : m_entries) {
        if (entry.runs.empty())
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
        compareAreas(row, *serial);
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

/// From the runs that the row's speed-up is made of.
void TimingBook::compareAreas(TimingRow& row, const TimingRow& serial) const {
    if (row.mode == "serial" || !serial.medianAreas || !row.medianAreas)
        return;
    row.loss = lossBetween(*serial.medianAreas, *row.medianAreas, m_entries.begin()->second.processors);
    row.ideal = row.loss->ideal;
    row.cpuInflation = row.loss->slowerTasks - 1;
    row.slowdown = row.loss->slowdown;
    const Entry& entry = m_entries.at({RunMode::Pool, row.workers, row.chunkSize});
    auto middle = entry.counted()[middleIndices(row.walls).first]->pace.pop;
    if (!middle)
        return;
    middle->serialTaskCpuS = seconds((*serial.medianAreas)[TimePart::Compute]);
    row.pop = popTable(*middle);
}

TimingRow TimingBook::measuredRow(Configuration configuration, const Entry& entry) {
    TimingRow row;
    row.mode = configuration.mode == RunMode::Serial ? "serial" : "pool";
    row.workers = configuration.workers;
    row.chunkSize = configuration.chunkSize;
    row.tasks = entry.tasks;
    row.excluded = entry.excluded;
    row.excludedAsleep = entry.excludedAsleep;
    std::vector<double> cpuSeconds, steady;
    std::vector<std::uint64_t> peaks;
    for (const Run* run : entry.counted()) {
        row.walls.push_back(run->wallS);
        row.asleep += run->asleep ? 1 : 0;
        row.failing += run->failing ? 1 : 0;
        row.areas.push_back(run->areas);
        cpuSeconds.push_back(run->cpuS);
        peaks.push_back(run->peakPssBytes);
        if (std::isfinite(run->pace.steadyTasksPerS))
            steady.push_back(run->pace.steadyTasksPerS);
    }
    for (const Run& run : entry.runs) {
        if (run.failing && row.failing == 0)
            row.failed.push_back(run.wallS);
    }
    row.wall = medianInterval(row.walls);
    const Quartiles middle = quartiles(row.walls);
    row.middleHalf = middle.upper - middle.lower;
    row.cpuS = median(cpuSeconds);
    row.steadyTasksPerS = median(steady);
    if (row.wall.value > 0)
        row.tasksPerS = static_cast<double>(entry.tasks) / row.wall.value;
    std::ranges::nth_element(peaks, peaks.begin() + static_cast<std::ptrdiff_t>(peaks.size() / 2));
    row.peakPssBytes = peaks[peaks.size() / 2];
    row.medianAreas = medianAreas(row.walls, row.areas);
    row.othersS = othersSecondsAWorker(row.areas);
    addPoolTimes(row);
    return row;
}

} // namespace manyhands
