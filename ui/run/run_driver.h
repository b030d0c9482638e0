// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/session/run_pace.h"
#include "core/session/run_session.h"

namespace manyhands {

/// What the window asks of a run and hears from it: RunSession's interface, on the window's thread. See run_session.h
/// for what each signal promises.
class RunDriver : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void setBatchesPerSecond(int count) = 0;
    virtual void prepare() = 0;
    virtual void start(const RunPlan& plan, RunMode mode) = 0;
    /// A run of the history goes on.
    virtual void startUnfinished(const UnfinishedRunPtr& run) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0;
    virtual void kill() = 0;
    virtual void resize(int workers) = 0; ///< those that are too many leave once their task is done
    /// The pool run that is going changes its number of workers by itself, or no longer.
    virtual void tuneWorkers(bool on) = 0;
    virtual void endWorker(quint32 worker) = 0;
    virtual void suspendWorker(quint32 worker, bool suspended) = 0;

signals:
    void stateChanged(manyhands::RunState state);
    void advanced(manyhands::RunBatchPtr batch);
    /// Right before finished(), of a run that has: read between two runs, where it keeps nobody waiting who draws.
    void tasksRead(manyhands::TaskFigures figures);
    void finished(manyhands::RunRecordPtr record);
    void failed(manyhands::Error error);
    void saved(manyhands::RecordedSaving saving);
    void savingHeld(manyhands::Error trouble, quint64 unsaved);
};

} // namespace manyhands
