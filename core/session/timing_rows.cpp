// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timing_rows.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

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

void compareWalls(TimingRow& row, const TimingRow& serial) {
    row.speedup = ratioInterval(serial.walls, row.walls);
    row.efficiency = row.speedup.value / row.workers;
    row.karpFlatt = karpFlatt(row.speedup.value, row.workers).value_or(kNotKnown);
    row.overheadS = row.workers * row.wall.value - serial.wall.value;
    if (row.tasks > 0)
        row.overheadPerTaskS = row.overheadS / static_cast<double>(row.tasks);
}

/// From the runs that the row's speed-up is made of.
void compareAreas(TimingRow& row, const std::vector<TimedRun>& runs, const TimingRow& serial, double processors) {
    if (!serial.medianAreas || !row.medianAreas)
        return;
    row.loss = lossBetween(*serial.medianAreas, *row.medianAreas, processors);
    row.ideal = row.loss->ideal;
    row.cpuInflation = row.loss->slowerTasks - 1;
    row.slowdown = row.loss->slowdown;
    auto middle = countedRuns(runs)[middleIndices(row.walls).first].pace.pop;
    if (!middle)
        return;
    middle->serialTaskCpuS = seconds((*serial.medianAreas)[TimePart::Compute]);
    row.pop = popTable(*middle);
}

/// What the runs that count took, one by one and in the middle.
void addRuns(TimingRow& row, const std::vector<TimedRun>& counted) {
    std::vector<double> cpuSeconds, steady;
    std::vector<std::uint64_t> peaks;
    for (const TimedRun& run : counted) {
        row.walls.push_back(run.wallS);
        row.asleep += run.asleep ? 1 : 0;
        row.failing += run.failures > 0 ? 1 : 0;
        row.areas.push_back(run.areas);
        cpuSeconds.push_back(run.cpuS);
        peaks.push_back(run.peakPssBytes);
        if (std::isfinite(run.pace.steadyTasksPerS))
            steady.push_back(run.pace.steadyTasksPerS);
    }
    row.cpuS = median(cpuSeconds);
    row.steadyTasksPerS = median(steady);
    std::ranges::nth_element(peaks, peaks.begin() + static_cast<std::ptrdiff_t>(peaks.size() / 2));
    row.peakPssBytes = peaks[peaks.size() / 2];
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

TimedRun timedRun(const RunRecord& record) {
    const RunSummary& summary = record.summary;
    TimedRun run;
    run.wallS = summary.wallS;
    run.cpuS = summary.cpuS;
    run.peakPssBytes = summary.peakPssBytes;
    run.failures = summary.tasks - std::min(summary.succeeded, summary.tasks);
    run.tasks = summary.tasks;
    run.processors = busyProcessors(record.machine);
    run.areas = record.areas;
    return run;
}

std::vector<TimedRun> countedRuns(const std::vector<TimedRun>& runs) {
    std::vector<TimedRun> clean;
    std::ranges::copy_if(runs, std::back_inserter(clean), [](const TimedRun& run) { return run.failures == 0; });
    return clean.empty() ? runs : clean;
}

TimingRow rowOf(Configuration configuration, const std::vector<TimedRun>& runs) {
    TimingRow row;
    row.mode = configuration.mode == RunMode::Serial ? "serial" : "pool";
    row.workers = configuration.workers;
    row.chunkSize = configuration.chunkSize;
    row.tasks = runs.back().tasks;
    addRuns(row, countedRuns(runs));
    for (const TimedRun& run : runs) {
        if (run.failures > 0 && row.failing == 0)
            row.failed.push_back(run.wallS);
    }
    row.wall = medianInterval(row.walls);
    const Quartiles middle = quartiles(row.walls);
    row.middleHalf = middle.upper - middle.lower;
    if (row.wall.value > 0)
        row.tasksPerS = static_cast<double>(row.tasks) / row.wall.value;
    row.medianAreas = medianAreas(row.walls, row.areas);
    row.othersS = othersSecondsAWorker(row.areas);
    addPoolTimes(row);
    return row;
}

void compareWithSerial(TimingRow& row, const std::vector<TimedRun>& runs, const TimingRow& serial, double processors) {
    if (row.mode == "serial") {
        row.speedup = {1, 1, 1, false};
        row.efficiency = 1;
        return;
    }
    compareWalls(row, serial);
    compareAreas(row, runs, serial, processors);
}

} // namespace manyhands
