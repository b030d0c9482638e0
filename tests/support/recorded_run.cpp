// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"

#include <algorithm>

#include "core/measure/stopwatch.h"
#include "tests/support/recorded_live.h"
#include "tests/support/recorded_story.h"

namespace manyhands::test {

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kAreasEveryNs = 1000 * kMs;

void count(RunCounters& counters, const TaskEvent& event) {
    switch (event.kind) {
    case TaskEvent::Kind::Started:
        ++counters.running;
        --counters.queued;
        break;
    case TaskEvent::Kind::Ended:
        --counters.running;
        ++counters.succeeded;
        break;
    case TaskEvent::Kind::Retried:
        --counters.running;
        ++counters.queued;
        ++counters.retried;
        break;
    default:
        break;
    }
}

/// By number; an attempt that is tried again becomes an earlier one.
std::vector<RecordedTask> tasksOf(const std::vector<Happening>& story, std::uint64_t count) {
    std::vector<RecordedTask> tasks(count);
    for (const Happening& happening : story) {
        for (const TaskEvent& event : happening.tasks) {
            RecordedTask& task = tasks[event.task.value() - 1];
            const double started = seconds(event.startedNs), ended = seconds(event.endedNs);
            if (event.kind == TaskEvent::Kind::Retried)
                task.earlier.push_back(
                    {event.attempt, event.worker.value(), "crashed", started, ended, {"crashed", event.summary}});
            if (event.kind != TaskEvent::Kind::Ended)
                continue;
            task.task = event.task.value();
            task.state = "succeeded";
            task.attempts = event.attempt;
            task.worker = event.worker.value();
            task.startedS = started;
            task.endedS = ended;
            task.cpuS = seconds(event.cpuNs);
            task.value = event.summary;
        }
    }
    return tasks;
}

RunRecord recordOf(const RecordedShape& shape, const RunBatch& last, const std::vector<Happening>& story) {
    RunRecord record;
    record.plan = {{"workers", std::to_string(shape.workers)}, {"chunk_size", "auto"}};
    record.recordedTasks = shape.tasks;
    record.taskAt = [tasks = tasksOf(story, shape.tasks)](std::uint64_t index) { return tasks[index]; };
    record.mode = shape.mode == RunMode::Serial ? "serial" : "pool";
    record.state = "finished";
    record.summary.tasks = shape.tasks;
    record.summary.succeeded = last.counters.succeeded;
    record.summary.retried = last.counters.retried;
    record.summary.wallS = seconds(last.nowNs);
    record.summary.cpuS = seconds(last.nowNs) * shape.workers * 0.95;
    record.summary.peakPssBytes = last.peakPssBytes;
    return record;
}

/// When the tasks that ran at the pause's begin had ended.
std::int64_t stillFrom(const RecordedPause& pause, const std::vector<Happening>& story) {
    std::int64_t fromNs = pause.fromNs;
    for (const Happening& happening : story)
        for (const TaskEvent& event : happening.tasks)
            if (event.startedNs < pause.fromNs)
                fromNs = std::max(fromNs, event.endedNs);
    return fromNs;
}

void tellPause(const RecordedPause& pause, std::int64_t stillNs, RunBatch& batch) {
    batch.activeNs -= std::clamp(batch.nowNs, stillNs, pause.toNs) - stillNs;
    if (batch.state == RunState::Running && batch.nowNs >= pause.fromNs && batch.nowNs < pause.toNs)
        batch.state = batch.nowNs < stillNs ? RunState::Pausing : RunState::Paused;
}

void tellGrowth(const CountChange& growth, std::int64_t batchNs, RunBatch& batch) {
    if (batch.nowNs < growth.timeNs)
        return;
    batch.workers = growth.workers;
    if (batch.nowNs - growth.timeNs < batchNs)
        batch.resizes.push_back(growth);
}

} // namespace

RecordedRun recordedRun(const RecordedShape& shape) {
    const std::vector<Happening> story = recordedStory(shape);
    const std::int64_t stillNs = shape.pause ? stillFrom(*shape.pause, story) : 0;
    RecordedRun run;
    RecordedLive live(shape);
    RunCounters counters;
    counters.total = counters.queued = shape.tasks;
    std::uint64_t peak = 0;
    std::size_t next = 0;
    for (std::int64_t now = shape.batchNs; next < story.size(); now += shape.batchNs) {
        auto batch = std::make_shared<RunBatch>();
        for (; next < story.size() && story[next].timeNs <= now; ++next) {
            for (const TaskEvent& event : story[next].tasks) {
                count(counters, event);
                batch->tasks.push_back(event);
            }
            batch->lifecycle.insert(batch->lifecycle.end(), story[next].workers.begin(), story[next].workers.end());
            live.take(story[next]);
        }
        const bool over = next == story.size();
        batch->nowNs = batch->activeNs = over ? story.back().timeNs : now;
        batch->mode = shape.mode;
        batch->state = over ? RunState::Finished : RunState::Running;
        batch->workers = shape.workers;
        batch->counters = counters;
        if (shape.pause)
            tellPause(*shape.pause, stillNs, *batch);
        if (shape.growth)
            tellGrowth(*shape.growth, shape.batchNs, *batch);
        live.tell(*batch);
        batch->peakPssBytes = peak = std::max(peak, batch->pssBytes);
        if (now % kAreasEveryNs == 0 && !over)
            batch->areas = live.areas(*batch);
        run.batches.push_back(std::move(batch));
    }
    run.record = recordOf(shape, *run.batches.back(), story);
    if (shape.lifelike) {
        run.record.areas = live.areas(*run.batches.back());
        run.record.summary.cpuS = seconds((*run.record.areas)[TimePart::Compute]);
    }
    return run;
}

} // namespace manyhands::test
