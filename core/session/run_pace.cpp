// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_pace.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/measure/stopwatch.h"
#include "core/session/comparison_doubts.h"
#include "core/session/timing_rows.h"
#include "core/session/what_if.h"

namespace manyhands {

namespace {

constexpr double kComputes = 0.8; // of the tasks' time is not waited
constexpr double kLeastTaskTimes = 2;

double steadyTasksPerS(const ReplayableRun& run) {
    std::int64_t allBegun = 0, firstDone = INT64_MAX, taskNs = 0;
    std::size_t tasks = 0;
    for (const auto& lane : run.lanes) {
        if (lane.empty())
            return kNotKnown;
        allBegun = std::max(allBegun, lane.front().start);
        firstDone = std::min(firstDone, lane.back().end);
        for (const ReplayedTask& task : lane)
            taskNs += task.end - task.start;
        tasks += lane.size();
    }
    const auto span = static_cast<double>(firstDone - allBegun);
    if (tasks == 0 || !(span > 0) || span * static_cast<double>(tasks) < kLeastTaskTimes * static_cast<double>(taskNs))
        return kNotKnown;
    std::size_t ended = 0;
    for (const auto& lane : run.lanes)
        ended += static_cast<std::size_t>(std::ranges::count_if(
            lane, [&](const ReplayedTask& task) { return task.end > allBegun && task.end <= firstDone; }));
    return static_cast<double>(ended) / (span / 1e9);
}

/// The tasks as they were handed out, without what the pool took; the host's own work stays.
double idealWallS(const ReplayableRun& run, const TimeAreas& areas, int workers) {
    ReplayTasks tasks = run.tasks;
    tasks.serialSections = {{0, areas[TimePart::Serial] / std::max(1, workers)}};
    ReplaySettings settings = run.own;
    settings.workers = workers;
    settings.overheadPerChunk = 0;
    return seconds(replay(tasks, settings).makespan);
}

/// The areas know what all tasks computed, the tasks how that was shared.
std::vector<double> computedByWorker(const ReplayableRun& run, const TimeAreas& areas) {
    const std::int64_t sum = std::accumulate(run.laneCpu.begin(), run.laneCpu.end(), std::int64_t{0});
    const double factor = sum > 0 ? seconds(areas[TimePart::Compute]) / static_cast<double>(sum) : 0;
    std::vector<double> computed;
    computed.reserve(run.laneCpu.size());
    for (const std::int64_t cpu : run.laneCpu)
        computed.push_back(factor * static_cast<double>(cpu));
    return computed;
}

bool computes(const TimeAreas& areas) {
    const auto computed = static_cast<double>(areas[TimePart::Compute]);
    return computed >= kComputes * (computed + static_cast<double>(areas.blockedNs()));
}

RunPace paceOf(const ReplayableRun& run, const std::optional<TimeAreas>& areas, int workers, double processors) {
    RunPace pace;
    pace.steadyTasksPerS = steadyTasksPerS(run);
    if (areas && computes(*areas))
        pace.pop = PopInput{computedByWorker(run, *areas), seconds(areas->spanNs), idealWallS(run, *areas, workers), 0,
                            processors};
    return pace;
}

} // namespace

RunPace paceOf(const RunRecord& record, int workers, double processors) {
    if (replayability(record) != Replayable::Yes)
        return {};
    return paceOf(replayableRun(record), record.areas, workers, processors);
}

TaskFigures taskFigures(const RunRecord& record) {
    TaskFigures figures;
    figures.longestTaskS = longestTaskS(record);
    if (replayability(record) != Replayable::Yes)
        return figures;
    const ReplayableRun run = replayableRun(record);
    figures.pace = paceOf(run, record.areas, run.own.workers, busyProcessors(record.machine));
    return figures;
}

} // namespace manyhands
