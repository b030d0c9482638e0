// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"

#include <algorithm>

#include "core/measure/stopwatch.h"

namespace manyhands::test {

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kBatchNs = 50 * kMs;
constexpr std::int64_t kRestartNs = 90 * kMs;
constexpr std::uint64_t kFatalTask = 10; ///< of the last worker

struct Happening {
    std::int64_t timeNs;
    std::vector<TaskEvent> tasks;
    std::vector<WorkerEvent> workers;
};

class Player {
public:
    explicit Player(const RecordedShape& shape)
        : m_shape(shape)
        , m_freeAt(static_cast<std::size_t>(shape.workers))
        , m_done(static_cast<std::size_t>(shape.workers)) {}

    std::vector<Happening> play() {
        for (int worker = 0; worker < m_shape.workers; ++worker) {
            m_freeAt[static_cast<std::size_t>(worker)] = (3 + worker) * kMs;
            spawn(worker, worker * kMs);
        }
        for (std::uint64_t task = 1; task <= m_shape.tasks; ++task)
            runOnNextFree(task, 1);
        std::stable_sort(m_story.begin(), m_story.end(),
                         [](const Happening& a, const Happening& b) { return a.timeNs < b.timeNs; });
        return std::move(m_story);
    }

private:
    WorkerId place(int worker) const {
        return WorkerId{m_shape.mode == RunMode::Serial ? 0U : static_cast<std::uint32_t>(worker + 1)};
    }

    void spawn(int worker, std::int64_t timeNs) {
        m_story.push_back({timeNs, {}, {{WorkerEvent::Kind::Spawned, place(worker), 4000 + worker, timeNs, true, {}}}});
        const std::int64_t readyNs = timeNs + 2 * kMs;
        m_story.push_back({readyNs, {}, {{WorkerEvent::Kind::Ready, place(worker), 4000 + worker, readyNs, true, {}}}});
    }

    void runOnNextFree(std::uint64_t task, std::uint16_t attempt) {
        const auto next = std::min_element(m_freeAt.begin(), m_freeAt.end());
        const auto worker = static_cast<int>(next - m_freeAt.begin());
        TaskEvent event;
        event.task = TaskId{task};
        event.worker = place(worker);
        event.attempt = attempt;
        event.queuedNs = 0;
        event.claimedNs = event.startedNs = *next;
        event.kind = TaskEvent::Kind::Started;
        event.state = TaskState::Running;
        m_story.push_back({*next, {event}, {}});
        const std::int64_t endNs = *next + static_cast<std::int64_t>(20 + task % 20) * kMs;
        event.endedNs = endNs;
        event.cpuNs = endNs - event.startedNs - kMs;
        ++m_done[static_cast<std::size_t>(worker)];
        if (isFatal(worker)) {
            die(worker, event);
            runOnNextFree(task, static_cast<std::uint16_t>(attempt + 1));
            return;
        }
        event.kind = TaskEvent::Kind::Ended;
        event.state = TaskState::Succeeded;
        event.summary = std::to_string(task * task);
        m_story.push_back({endNs, {event}, {}});
        *next = endNs + kMs / 10;
    }

    bool isFatal(int worker) const {
        return m_shape.workers > 1 && worker == m_shape.workers - 1 &&
               m_done[static_cast<std::size_t>(worker)] == kFatalTask;
    }

    void die(int worker, TaskEvent event) {
        event.kind = TaskEvent::Kind::Retried;
        event.state = TaskState::Crashed;
        event.summary = "signal 9 (SIGKILL, killed)";
        m_story.push_back(
            {event.endedNs,
             {event},
             {{WorkerEvent::Kind::Ended, place(worker), 4000 + worker, event.endedNs, false, event.summary}}});
        m_freeAt[static_cast<std::size_t>(worker)] = event.endedNs + kRestartNs;
        spawn(worker, event.endedNs + kRestartNs - 5 * kMs);
    }

    RecordedShape m_shape;
    std::vector<std::int64_t> m_freeAt;
    std::vector<std::uint64_t> m_done;
    std::vector<Happening> m_story;
};

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

} // namespace

RecordedRun recordedRun(const RecordedShape& shape) {
    const std::vector<Happening> story = Player(shape).play();
    RecordedRun run;
    RunCounters counters;
    counters.total = counters.queued = shape.tasks;
    std::size_t next = 0;
    for (std::int64_t now = kBatchNs; next < story.size(); now += kBatchNs) {
        auto batch = std::make_shared<RunBatch>();
        for (; next < story.size() && story[next].timeNs <= now; ++next) {
            for (const TaskEvent& event : story[next].tasks) {
                count(counters, event);
                batch->tasks.push_back(event);
            }
            batch->lifecycle.insert(batch->lifecycle.end(), story[next].workers.begin(), story[next].workers.end());
        }
        batch->nowNs = batch->activeNs = next == story.size() ? story.back().timeNs : now;
        batch->mode = shape.mode;
        batch->state = next == story.size() ? RunState::Finished : RunState::Running;
        batch->workers = shape.workers;
        batch->counters = counters;
        batch->pssBytes = batch->peakPssBytes = 2'000'000U * static_cast<std::uint64_t>(shape.workers);
        run.batches.push_back(std::move(batch));
    }
    run.record = recordOf(shape, *run.batches.back(), story);
    return run;
}

} // namespace manyhands::test
