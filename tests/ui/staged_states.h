// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_stage.h"

#include <iterator>

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

#include "core/measure/stopwatch.h"

namespace manyhands::test {

/// A state of the window and how it gets there.
struct StagedState {
    const char* name;
    void (*play)(Stage&);
};

/// One process has been timed; the pool is about to start.
inline void playToPool(Stage& stage) {
    stage.child<QAction>("actionRun").trigger();
    stage.driver.playWhole();
}

inline void playPartOfPool(Stage& stage, double share) {
    playToPool(stage);
    stage.driver.playPart(share);
}

/// Nothing happens but that so many tasks run, and that the run comes to another state.
inline void sayRunning(Stage& stage, std::uint64_t tasks, RunState state = RunState::Running,
                       std::vector<LogLine> log = {}) {
    RunBatch batch = *stage.window.runPage().controller().latest();
    batch.tasks.clear();
    batch.lifecycle.clear();
    batch.log = std::move(log);
    batch.counters.running = tasks;
    batch.state = state;
    for (std::size_t i = tasks; i < batch.live.size(); ++i) {
        batch.live[i].task = {};
        batch.live[i].state = state < RunState::Stopped ? WorkerLive::State::Idle : WorkerLive::State::Ended;
    }
    stage.driver.say(batch);
}

inline RunRecord endOf(const char* state, std::uint64_t failed = 0) {
    RunRecord record;
    record.state = state;
    record.summary.failed = failed;
    record.summary.tasks = 2000;
    record.summary.succeeded = 2000 - failed;
    record.summary.wallS = 7.94;
    return record;
}

inline void playSlowStart(Stage& stage) {
    stage.window.runPage().controller().setSlowStartDelay(1);
    playToPool(stage);
    stage.driver.say(RunState::Starting);
    RunBatch batch;
    batch.workers = 8;
    batch.state = RunState::Starting;
    batch.nowNs = batch.activeNs = 3'000'000'000;
    batch.counters.total = batch.counters.queued = 2000;
    for (std::uint32_t worker = 1; worker <= 8; ++worker) {
        const int pid = 4000 + static_cast<int>(worker);
        batch.lifecycle.push_back({WorkerEvent::Kind::Spawned, WorkerId(worker), pid, worker * 1'000'000, true, {}});
        if (worker <= 5)
            batch.lifecycle.push_back({WorkerEvent::Kind::Ready, WorkerId(worker), pid, worker * 90'000'000, true, {}});
    }
    stage.driver.say(batch);
    QTRY_VERIFY(stage.window.runPage().infoBar().isVisible());
}

/// With another number of workers than the form has, where one is given.
inline void playFailures(Stage& stage, int workers) {
    playToPool(stage);
    if (workers > 0)
        stage.driver.shape.workers = workers;
    stage.driver.playPart(0.9);
    RunBatch batch = *stage.window.runPage().controller().latest();
    batch.tasks.clear();
    batch.lifecycle.clear();
    for (std::uint32_t worker = 2; worker <= 4; ++worker) {
        TaskEvent event;
        event.kind = TaskEvent::Kind::Ended;
        event.state = TaskState::Failed;
        event.task = TaskId(2000 - worker);
        event.worker = WorkerId(worker);
        event.queuedNs = 0;
        event.claimedNs = event.startedNs = batch.nowNs + 50'000'000;
        event.endedNs = batch.nowNs + 90'000'000;
        event.summary = "exit code 3";
        batch.tasks.push_back(event);
    }
    batch.nowNs = batch.activeNs = batch.nowNs + 100'000'000;
    batch.counters.running = batch.counters.queued = 0;
    batch.counters.succeeded = 1997;
    batch.counters.failed = 3;
    batch.state = RunState::Finished;
    stage.driver.say(batch);
    stage.driver.say(endOf("finished", 3));
}

/// Five of eight workers are there, and the system starts no more.
inline void playShortage(Stage& stage) {
    playToPool(stage);
    stage.driver.shape.workers = 5;
    stage.driver.playPart(0.2);
    stage.window.runPage().infoBar().clear();
    RunBatch batch = *stage.window.runPage().controller().latest();
    batch.tasks.clear();
    batch.lifecycle.clear();
    batch.workers = 8;
    batch.shortage = WorkerShortage{5, 8, {StartLimit::Kind::User, 512}};
    stage.driver.say(batch);
}

/// A task has failed for the last time, and the run, which was to end then, has ended.
inline void playHalt(Stage& stage, const TaskEvent& last) {
    RunBatch batch = *stage.window.runPage().controller().latest();
    batch.lifecycle.clear();
    TaskEvent event = last;
    event.queuedNs = 0;
    event.claimedNs = event.startedNs = batch.nowNs + 50'000'000;
    event.endedNs = batch.nowNs + 90'000'000;
    batch.tasks = {event};
    const auto worker = 'W' + std::to_string(event.worker.value());
    const auto task = "Task " + std::to_string(event.task.value());
    batch.log = {
        {event.endedNs, LogLine::Level::Error, worker, task + " failed: " + event.summary, event.task, event.worker},
        {event.endedNs,
         LogLine::Level::Error,
         "Run",
         "Stopped after a failed task, as asked (on failure: stop)",
         {},
         {}}};
    batch.nowNs = batch.activeNs = batch.nowNs + 100'000'000;
    batch.counters.running = 0;
    batch.counters.failed = 1;
    stage.window.runPage().infoBar().clear();
    stage.driver.say(batch);
    sayRunning(stage, 0, RunState::Stopped);
    stage.driver.say(RunState::Stopped);
    RunRecord record = endOf("stopped", 1);
    record.haltedAfter = 1;
    stage.driver.say(record);
}

inline TaskEvent failureOf(TaskId task, WorkerId worker, int attempt, const char* summary) {
    TaskEvent event;
    event.state = TaskState::Failed;
    event.task = task;
    event.worker = worker;
    event.attempt = static_cast<std::uint16_t>(attempt);
    event.summary = summary;
    return event;
}

/// The run is to end with the first failure.
inline void playToHalt(Stage& stage) {
    stage.child<QComboBox>("onFailure").setCurrentIndex(1);
    playPartOfPool(stage, 0.34);
}

inline void playStopOnFailure(Stage& stage) {
    playToHalt(stage);
    playHalt(stage, failureOf(TaskId{452}, WorkerId{5}, 1, "exit code 3"));
}

/// A task has come to the limit three times.
inline void playMemoryLimit(Stage& stage) {
    stage.child<QSpinBox>("memoryLimit").setValue(64);
    playToHalt(stage);
    playHalt(stage, failureOf(TaskId{452}, WorkerId{5}, 3, "MemoryError"));
}

/// As a run ends that can't go on.
inline void playFailure(Stage& stage, RunState state, const Error& error) {
    const std::int64_t nowNs = stage.window.runPage().controller().latest()->nowNs;
    sayRunning(
        stage, 0, state,
        {{nowNs, LogLine::Level::Error, "Run", error.sentence(), {}, {}},
         {nowNs, LogLine::Level::Info, "Run", "8 workers ended, 0 left behind; shared memory released", {}, {}}});
    stage.driver.say(state);
    RunRecord record = endOf("failed");
    record.failure = error;
    stage.driver.say(record);
}

inline void playBusyMachine(Stage& stage) {
    // programs that use 2.4 processors, always
    const std::int64_t beginNs = monotonicNs();
    const auto used = [beginNs] {
        return static_cast<std::int64_t>(2.4 * static_cast<double>(monotonicNs() - beginNs));
    };
    QuietGate& gate = stage.window.runPage().gate();
    gate.watch(used, 20);
    (void)QTest::qWaitFor([&] { return gate.others().has_value(); });
    stage.child<QAction>("actionRun").trigger();
}

inline const StagedState kStates[] = {
    {"ready", [](Stage&) {}},
    {"busy_machine", playBusyMachine},
    {"waiting_for_quiet",
     [](Stage& stage) {
         playBusyMachine(stage);
         QuietGate& gate = stage.window.runPage().gate();
         gate.watch([] { return std::int64_t{-1}; }, 1000); // as in the window
         stage.child<QPushButton>("waitForQuiet").click();
         QTRY_VERIFY(gate.isWaiting());
         gate.setLooking(false); // it stays like this
     }},
    {"starting",
     [](Stage& stage) {
         playToPool(stage);
         stage.driver.say(RunState::Starting);
     }},
    {"starting_slowly", playSlowStart},
    {"short_of_workers", playShortage},
    {"baseline",
     [](Stage& stage) {
         stage.child<QAction>("actionRun").trigger();
         stage.driver.playPart(0.34);
     }},
    {"running", [](Stage& stage) { playPartOfPool(stage, 0.6); }},
    {"pausing",
     [](Stage& stage) {
         playPartOfPool(stage, 0.6);
         stage.child<QAction>("actionPause").trigger();
         stage.driver.say(RunState::Pausing);
         sayRunning(stage, 3);
     }},
    {"paused",
     [](Stage& stage) {
         playPartOfPool(stage, 0.6);
         stage.driver.say(RunState::Pausing);
         sayRunning(stage, 0, RunState::Paused);
         stage.driver.say(RunState::Paused);
     }},
    {"stopping",
     [](Stage& stage) {
         playPartOfPool(stage, 0.6);
         stage.child<QAction>("actionStop").trigger();
         sayRunning(stage, 3);
     }},
    {"stopping_for_long",
     [](Stage& stage) {
         playPartOfPool(stage, 0.6);
         stage.window.runPage().controller().setForceStopDelay(1);
         stage.child<QAction>("actionStop").trigger();
         sayRunning(stage, 3);
         QTRY_VERIFY(stage.window.runPage().controller().canForceStop());
     }},
    {"stopped",
     [](Stage& stage) {
         playPartOfPool(stage, 0.6);
         stage.child<QAction>("actionStop").trigger();
         sayRunning(stage, 0, RunState::Stopped);
         stage.driver.say(RunState::Stopped);
         stage.driver.say(endOf("stopped"));
     }},
    {"stopped_by_failure", playStopOnFailure},
    {"stopped_by_memory", playMemoryLimit},
    {"finished",
     [](Stage& stage) {
         playToPool(stage);
         stage.driver.playWhole();
     }},
    {"finished_with_failures", [](Stage& stage) { playFailures(stage, 0); }},
    {"failed",
     [](Stage& stage) {
         playPartOfPool(stage, 0.3);
         playFailure(stage, RunState::Failed,
                     {"The fork server could not be started", "no more processes", "Close other programs.", 11});
     }},
    {"helper_lost",
     [](Stage& stage) {
         playPartOfPool(stage, 0.5);
         playFailure(stage, RunState::HelperLost,
                     {"The fork server could not be started", "no process is left", "Close programs.", 11});
     }},
};

} // namespace manyhands::test
