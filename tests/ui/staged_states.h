// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_stage.h"

#include <iterator>

#include <QAction>

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
inline void sayRunning(Stage& stage, std::uint64_t tasks, RunState state = RunState::Running) {
    RunBatch batch = *stage.window.runPage().controller().latest();
    batch.tasks.clear();
    batch.lifecycle.clear();
    batch.counters.running = tasks;
    batch.state = state;
    stage.driver.say(batch);
}

inline void sayEnded(Stage& stage, const char* state, std::uint64_t failed = 0) {
    RunRecord record;
    record.state = state;
    record.summary.failed = failed;
    record.summary.wallS = 7.94;
    stage.driver.say(record);
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
    sayEnded(stage, "finished", 3);
}

inline const StagedState kStates[] = {
    {"ready", [](Stage&) {}},
    {"starting",
     [](Stage& stage) {
         playToPool(stage);
         stage.driver.say(RunState::Starting);
     }},
    {"starting_slowly", playSlowStart},
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
         sayEnded(stage, "stopped");
     }},
    {"finished",
     [](Stage& stage) {
         playToPool(stage);
         stage.driver.playWhole();
     }},
    {"finished_with_failures", [](Stage& stage) { playFailures(stage, 0); }},
    {"failed",
     [](Stage& stage) {
         playPartOfPool(stage, 0.3);
         sayRunning(stage, 0, RunState::Failed);
         stage.driver.say(RunState::Failed);
         stage.driver.sayFailed({"The fork server could not be started", "no more processes", "Close other programs."});
     }},
    {"helper_lost",
     [](Stage& stage) {
         playPartOfPool(stage, 0.5);
         sayRunning(stage, 0, RunState::HelperLost);
         RunRecord record;
         record.state = "failed";
         record.failure = Error{"The fork server could not be started", "no process is left", "Close programs.", 11};
         stage.driver.say(RunState::HelperLost);
         stage.driver.say(record);
     }},
};

} // namespace manyhands::test
