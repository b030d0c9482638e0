// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/base/error.h"
#include "core/session/run_batch.h"
#include "core/session/run_plan.h"
#include "core/session/unfinished_run.h"
#include "core/store/run_record.h"

namespace manyhands {

using RunRecordPtr = std::shared_ptr<const RunRecord>;

/// One run from plan to record; may be used for many runs, one after the other. Owns the fork server, which is started
/// by prepare() or by the first run and kept between runs. Lives in one thread (the window gives it one of its own);
/// all slots are to be called there, signals come from there.
class RunSession : public QObject {
    Q_OBJECT
public:
    explicit RunSession(QObject* parent = nullptr);
    ~RunSession() override; ///< Ends a run that is still going, at once, and leaves nothing behind.

    RunState state() const;
    /// From now on pool runs are kept in the file of the history at `path`; an error tells each of them why there is
    /// none. Without this call nothing is kept.
    void saveIn(Result<std::string> path);
    /// So often, from 1 to 1000, comes advanced() while something happens: as often as what it brings is shown. 20
    /// unless it is called.
    void setBatchesPerSecond(int count);

public slots:
    /// Starts the fork server so that the first run's time does not include it. Idempotent.
    void prepare();
    /// Only while no run is going. A plan that `validate` refuses ends in failed().
    void start(const manyhands::RunPlan& plan, manyhands::RunMode mode);
    /// Likewise: a run of the history goes on, and is kept there whatever saveIn() says.
    void startUnfinished(const manyhands::UnfinishedRunPtr& run);
    /// What cannot be saved at once of runs that are over is lost.
    void stopWaitingToSave();
    void pause(); ///< running tasks finish, none is begun
    void resume();
    void stop();      ///< running tasks finish, the rest is cancelled
    void terminate(); ///< SIGTERM, then SIGKILL after the grace time
    void kill();      ///< now
    /// Its task goes back to the queue and a new process takes its place.
    void endWorker(quint32 worker);
    void suspendWorker(quint32 worker, bool suspended);
    /// From now on so many workers. Those that are too many finish their task, or are ended (`atOnce`: their tasks go
    /// back to the queue). What can't be done is said in the log.
    void resize(int workers, bool atOnce);
    /// From now until its end the pool run that is going changes its number of workers by itself, up to `most` (fewer
    /// where the machine has no room for them), and tells why in the log.
    void tuneWorkers(int most);
    /// The number stays as it is. What was measured is kept.
    void stopTuningWorkers();

signals:
    /// Every change, in order. Ready is never sent. The last one of a run is final, and comes before finished().
    void stateChanged(manyhands::RunState state);
    /// See setBatchesPerSecond(), and once before finished().
    void advanced(manyhands::RunBatchPtr batch);
    /// Once a run, whatever its end; the record is complete.
    void finished(manyhands::RunRecordPtr record);
    /// Instead of finished(), when nothing could be started. State: Failed or HelperLost.
    void failed(manyhands::Error error);
    /// Once a run that is kept, after finished(): it is on the disk whole, or it is not and `saving` tells why.
    void saved(manyhands::RecordedSaving saving);
    /// For some time nothing can be saved (nothing is lost yet), or (`trouble` empty) it can be again.
    void savingHeld(manyhands::Error trouble, quint64 unsaved);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace manyhands
