// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/what_if.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <numeric>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

std::int64_t nanoseconds(double seconds) {
    return std::isnan(seconds) ? 0 : std::llround(seconds * 1e9);
}

std::string_view factOf(const RunRecord& record, std::string_view name) {
    const auto fact = std::ranges::find(record.plan, name, &std::pair<std::string, std::string>::first);
    return fact == record.plan.end() ? std::string_view() : std::string_view(fact->second);
}

/// "auto" and what is not there: 1, as the pool takes it.
std::size_t numberOf(std::string_view text) {
    std::size_t number = 1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::max<std::size_t>(1, number);
}

/// What a task took, and how much of it is known to be CPU time.
struct Spent {
    std::int64_t wall = 0, cpu = 0;
};

class Reader {
public:
    explicit Reader(ReplayableRun& run)
        : m_run(run) {}

    void read(const RunRecord& record) {
        m_spent.reserve(record.recordedTasks);
        for (std::uint64_t index = 0; index < record.recordedTasks; ++index) {
            const RecordedTask task = record.taskAt(index);
            Spent spent = lengthOf(index, task.worker, task.startedS, task.endedS);
            spent.cpu = std::isnan(task.cpuS) ? spent.wall : std::min(spent.wall, nanoseconds(task.cpuS));
            for (const RecordedAttempt& earlier : task.earlier) {
                const Spent lost = lengthOf(index, earlier.worker, earlier.startedS, earlier.endedS);
                spent.wall += lost.wall;
                spent.cpu += lost.wall;
            }
            addCpu(task.worker, spent.cpu);
            m_spent.push_back(spent);
        }
        for (auto& lane : m_run.lanes)
            std::ranges::sort(lane, {}, &ReplayedTask::start);
        m_run.laneCpu.resize(m_run.lanes.size());
    }

    /// The areas know how much of wall − CPU of all tasks together was blocked; each task gets its share of that.
    void setDurations(const std::optional<TimeAreas>& areas) {
        std::int64_t wall = 0, cpu = 0;
        for (const Spent& spent : m_spent) {
            wall += spent.wall;
            cpu += spent.cpu;
        }
        const bool known = areas && areas->waitsKnown && wall > cpu;
        const double blocked =
            known ? std::clamp(static_cast<double>(areas->blockedNs()) / static_cast<double>(wall - cpu), 0.0, 1.0) : 1;
        std::int64_t sum = 0;
        for (const Spent& spent : m_spent) {
            const auto waited = static_cast<double>(spent.wall - spent.cpu);
            m_run.tasks.durations.push_back(spent.cpu + std::llround(blocked * waited));
            sum += m_run.tasks.durations.back();
        }
        m_run.tasksS = seconds(sum);
        m_run.computeShare = sum > 0 ? static_cast<double>(cpu) / static_cast<double>(sum) : std::nan("");
    }

private:
    static std::size_t laneOf(std::uint32_t worker) { return worker == 0 ? 0 : worker - 1; }

    void addCpu(std::uint32_t worker, std::int64_t cpu) {
        const std::size_t lane = laneOf(worker);
        if (lane >= m_run.laneCpu.size())
            m_run.laneCpu.resize(lane + 1);
        m_run.laneCpu[lane] += cpu;
    }

    Spent lengthOf(std::size_t task, std::uint32_t worker, double startedS, double endedS) {
        if (std::isnan(startedS) || std::isnan(endedS))
            return {};
        const std::size_t lane = laneOf(worker);
        if (lane >= m_run.lanes.size())
            m_run.lanes.resize(lane + 1);
        const std::int64_t start = nanoseconds(startedS);
        const std::int64_t end = std::max(start, nanoseconds(endedS));
        m_run.lanes[lane].push_back({task, start, end});
        return {end - start, 0};
    }

    ReplayableRun& m_run;
    std::vector<Spent> m_spent;
};

std::int64_t waitedNs(const TimeAreas& areas) {
    return areas[TimePart::Quota] + areas[TimePart::OtherPrograms] + areas[TimePart::Oversubscription];
}

void addPoolTimes(const TimeAreas& areas, ReplayableRun& run) {
    const double workers = std::max(1.0, areas.workers());
    const auto each = [&](std::int64_t area) { return std::llround(static_cast<double>(area) / workers); };
    const std::size_t tasks = run.tasks.durations.size();
    run.tasks.serialSections = {{0, each(areas[TimePart::StartUp] + areas[TimePart::Serial])},
                                {tasks, each(areas[TimePart::Shutdown])}};
    run.waitedShare = static_cast<double>(waitedNs(areas)) / std::max(1.0, static_cast<double>(areas.sumNs()));
    const std::size_t chunks = (tasks + run.own.chunk - 1) / run.own.chunk;
    run.own.overheadPerChunk = areas[TimePart::Dispatch] / static_cast<std::int64_t>(std::max<std::size_t>(1, chunks));
}

} // namespace

Replayable replayability(const RunRecord& record) {
    if (record.state != "finished")
        return Replayable::NotFinished;
    if (record.summary.tasks < 2)
        return Replayable::TooFewTasks;
    return record.taskAt && record.recordedTasks == record.summary.tasks ? Replayable::Yes : Replayable::NotItemised;
}

ReplayableRun replayableRun(const RunRecord& record) {
    ReplayableRun run;
    run.wallS = record.summary.wallS;
    run.processors = record.machine.usable;
    run.own.workers = record.mode == "serial" ? 1 : static_cast<int>(numberOf(factOf(record, "workers")));
    run.own.chunk = numberOf(factOf(record, "chunk_size"));
    if (factOf(record, "order") == "longest_first")
        run.own.order = ReplaySettings::Order::LongestFirst;
    run.lanes.resize(static_cast<std::size_t>(run.own.workers));
    Reader reader(run);
    reader.read(record);
    reader.setDurations(record.areas);
    if (record.areas)
        addPoolTimes(*record.areas, run);
    return run;
}

double aloneSeconds(const RunRecord& serial) {
    return serial.summary.wallS - (serial.areas ? seconds(waitedNs(*serial.areas)) : 0);
}

WhatIfSettings ownSettings(const ReplayableRun& run) {
    return {run.own.workers, run.own.chunk, run.own.order, 1};
}

WhatIf whatIf(const ReplayableRun& run, const WhatIfSettings& settings) {
    const auto overhead = std::llround(settings.overhead * static_cast<double>(run.own.overheadPerChunk));
    Replay replayed = replay(run.tasks, {settings.workers, settings.chunk, settings.order, overhead});
    return {seconds(replayed.makespan), seconds(makespanLowerBound(run.tasks, settings.workers)),
            std::move(replayed.lanes)};
}

std::vector<std::uint64_t> longestFirst(const ReplayTasks& tasks) {
    std::vector<std::uint64_t> rows(tasks.durations.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, std::greater(), [&](std::uint64_t row) { return tasks.durations[row]; });
    return rows;
}

TraceStore traceOf(const std::vector<std::vector<ReplayedTask>>& lanes, double endS) {
    std::vector<LaneTrace> traces(lanes.size());
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        for (const ReplayedTask& task : lanes[lane]) {
            FinishedAttempt attempt;
            attempt.task = TaskId(task.task + 1);
            attempt.start = seconds(task.start);
            attempt.end = seconds(task.end);
            traces[lane].append(attempt);
        }
    }
    return TraceStore::ofLanes(std::move(traces), endS);
}

} // namespace manyhands
