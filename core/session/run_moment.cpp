// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_moment.h"

#include <algorithm>

#include "core/measure/stopwatch.h"
#include "core/session/trace_store.h"

namespace manyhands {

namespace {

constexpr double kMegabyte = 1e6;

bool contains(const TimeSpan& span, double time) {
    return span.start <= time && time < span.end;
}

bool starts(const LaneTrace& lane, double time) {
    return (lane.startingSince && *lane.startingSince <= time) ||
           std::any_of(lane.startUps.begin(), lane.startUps.end(),
                       [time](const TimeSpan& span) { return contains(span, time); });
}

/// The process that had the place, or the last one that had; nullptr before the first.
const ProcessSpan* processAt(const LaneTrace& lane, double time) {
    const ProcessSpan* found = nullptr;
    for (const ProcessSpan& process : lane.processes)
        if (process.spawned <= time)
            found = &process;
    return found;
}

void countAttempts(const LaneTrace& lane, double time, WorkerLive& live) {
    const std::size_t over = lane.firstEndingAfter(time);
    const bool all = over == lane.size();
    live.failed = all ? lane.failures() : lane.failuresOf(0, over);
    live.done = (all ? lane.attempts() : over) - live.failed;
}

void findTask(const LaneTrace& lane, double time, WorkerLive& live) {
    double since = -1;
    if (const auto attempt = lane.at(time)) {
        live.task = lane.task(*attempt);
        since = lane.start()[*attempt];
    } else if (lane.open && lane.open->start <= time) {
        live.task = lane.open->task;
        since = lane.open->start;
    }
    live.taskSinceNs = since < 0 ? -1 : nanoseconds(since);
}

void takeSample(const WorkerSample& sample, WorkerLive& live) {
    live.cpuShare = sample.cpuShare;
    live.pssBytes = static_cast<std::uint64_t>(sample.megabytes * kMegabyte);
    live.ownBytes = static_cast<std::uint64_t>(sample.ownMegabytes * kMegabyte);
    if (sample.state == WorkerLive::State::Suspended || sample.state == WorkerLive::State::Stopped)
        live.state = sample.state;
}

WorkerLive workerAt(const TraceStore& store, int index, double time) {
    const LaneTrace& lane = store.lane(index);
    WorkerLive live;
    live.worker = store.workerAt(index);
    countAttempts(lane, time, live);
    const ProcessSpan* const process = processAt(lane, time);
    if (process != nullptr) {
        live.pid = process->pid;
        live.spawnedNs = nanoseconds(process->spawned);
    }
    if (process != nullptr && process->ended <= time) {
        live.state = WorkerLive::State::Ended;
        return live;
    }
    const bool notYet = process == nullptr && !lane.processes.empty();
    if (notYet || starts(lane, time)) {
        live.state = WorkerLive::State::Starting;
        return live;
    }
    findTask(lane, time, live);
    live.state = live.task.isValid() ? WorkerLive::State::Running : WorkerLive::State::Idle;
    if (const WorkerSample* const sample = store.samples(index).at(time))
        takeSample(*sample, live);
    return live;
}

} // namespace

RunBatch momentOf(const TraceStore& store, double time) {
    const RunTallies& tallies = store.tallies();
    RunBatch moment;
    double paused = 0;
    moment.state = RunState::Running;
    for (const TimeSpan& pause : store.pauses()) {
        paused += std::clamp(time, pause.start, pause.end) - pause.start;
        if (contains(pause, time))
            moment.state = RunState::Paused;
    }
    moment.nowNs = nanoseconds(time);
    moment.activeNs = nanoseconds(time - paused);
    moment.mode = store.mode();
    moment.workers = store.laneCount();
    for (int lane = 0; lane < store.laneCount(); ++lane) {
        moment.live.push_back(workerAt(store, lane, time));
        moment.counters.running += moment.live.back().task.isValid() ? 1 : 0;
    }
    moment.counters.total = store.counters().total;
    moment.counters.queued = static_cast<std::uint64_t>(tallies.queueDepth().at(time));
    moment.counters.failed = static_cast<std::uint64_t>(tallies.failed(time));
    moment.counters.succeeded = static_cast<std::uint64_t>(tallies.done(time)) - moment.counters.failed;
    moment.counters.retried = static_cast<std::uint64_t>(tallies.retried(time));
    if (const WorkerSample* const memory = tallies.memory().at(time))
        moment.pssBytes = static_cast<std::uint64_t>(memory->megabytes * kMegabyte);
    moment.peakPssBytes = static_cast<std::uint64_t>(tallies.memory().peakUntil(time) * kMegabyte);
    return moment;
}

} // namespace manyhands
