// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>
#include <memory>

#include "tests/support/recorded_run.h"
#include "ui/run/run_driver.h"

namespace manyhands::test {

/// A driver that a test leads by hand: it notes what is asked of it and says what it is told to say.
class PlayedDriver : public RunDriver {
public:
    using RunDriver::RunDriver;

    void setBatchesPerSecond(int count) override { batchesPerSecond = count; }
    void prepare() override { asked << QStringLiteral("prepare"); }
    void start(const RunPlan& plan, RunMode mode) override {
        asked << (mode == RunMode::Serial ? QStringLiteral("serial") : QStringLiteral("pool %1").arg(plan.workers));
        shape = shapeOf(plan, mode);
    }
    void startUnfinished(const UnfinishedRunPtr& run) override {
        asked << QStringLiteral("resume run %1").arg(run->key.run);
        shape = shapeOf(run->plan, RunMode::Pool);
    }
    void pause() override { asked << QStringLiteral("pause"); }
    void resume() override { asked << QStringLiteral("resume"); }
    void stop() override { asked << QStringLiteral("stop"); }
    void kill() override { asked << QStringLiteral("kill"); }
    void resize(int workers) override { asked << QStringLiteral("resize %1").arg(workers); }
    void tuneWorkers(bool on) override { asked << (on ? QStringLiteral("tune") : QStringLiteral("stop tuning")); }
    void endWorker(quint32 worker) override { asked << QStringLiteral("end %1").arg(worker); }
    void suspendWorker(quint32 worker, bool suspended) override {
        asked << QStringLiteral("suspend %1 %2").arg(worker).arg(suspended);
    }

    void say(RunState state) { emit stateChanged(state); }
    void say(const RunBatch& batch) { emit advanced(std::make_shared<RunBatch>(batch)); }
    void say(const RunRecord& record) {
        if (record.state == "finished")
            emit tasksRead(taskFigures(record));
        emit finished(std::make_shared<RunRecord>(record));
    }
    void sayFailed(const Error& error) { emit failed(error); }
    void say(const RecordedSaving& saving) { emit saved(saving); }
    void sayHeld(const Error& trouble, quint64 unsaved) { emit savingHeld(trouble, unsaved); }

    /// The first `share` of the run that was asked for.
    void playPart(double share) { play(recordedRun(shape), share); }
    /// All of it, to its end.
    void playWhole() {
        const RecordedRun run = recordedRun(shape);
        play(run, 1);
        say(RunState::Finished);
        say(run.record);
    }

    QStringList asked;
    int batchesPerSecond = 0; ///< as asked
    bool lifelike = false;    ///< see RecordedShape
    double pace = 1;
    RecordedShape shape; ///< of the last run that was asked for

private:
    void play(const RecordedRun& run, double share) {
        say(RunState::Starting);
        say(RunState::Running);
        const auto part = static_cast<std::size_t>(share * static_cast<double>(run.batches.size()));
        for (std::size_t i = 0; i < part; ++i)
            emit advanced(run.batches[i]);
    }
    RecordedShape shapeOf(const RunPlan& plan, RunMode mode) const {
        RecordedShape made{mode, mode == RunMode::Serial ? 1 : plan.workers, plan.inputs->size()};
        made.lifelike = lifelike;
        made.chunk = lifelike ? std::max(plan.chunkSize, 1U) : 1;
        made.pace = pace;
        return made;
    }
};

} // namespace manyhands::test
