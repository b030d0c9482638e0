// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QTimer>

#include "core/measure/stopwatch.h"
#include "core/pool/worker_pool.h"
#include "core/session/live_tuner.h"
#include "core/session/profile_watch.h"
#include "core/session/run_progress.h"
#include "core/session/run_session.h"
#include "core/session/saving.h"
#include "core/session/tidiness.h"
#include "core/session/time_account.h"

namespace manyhands {

inline constexpr std::uint32_t kRoomForWorkers = 64; ///< so many places a pool has at least, to grow into

/// What the files run_session*.cpp share, and nobody else includes.
class RunSession::Private {
public:
    explicit Private(RunSession& session)
        : q(session)
        , pool(client, &session) {}

    void start(const RunPlan& plan, RunMode mode, const UnfinishedRun* before);
    Result<void> ready(const RunPlan& plan);
    void beginSaving(const UnfinishedRun* before);
    void keep();
    void holdWhileFull();
    std::vector<RunningTask> running() const;
    std::int64_t clockNs() const { return monotonicNs() - progress->startNs(); }
    void onStepped();
    void onFinished();
    void enter(RunState next);
    void sendBatch();
    void haltIfDue();
    void logWhenAllReady();
    RunState finalState() const;
    RunRecordPtr makeRecord(RunState final);
    RunSummary summarise(std::int64_t endNs) const;
    void endPause();
    void lookAtWaits();
    void lookAtActivities();
    void tune(const RunBatch& batch);
    std::optional<TimeAreas> areasSoFar();
    void changeWorkers(int workers, bool atOnce, const std::string& reason);
    bool isGoing() const { return pool.isRunning(); }

    RunSession& q;
    ForkClient client;
    std::unique_ptr<RunProgress> progress; // outlives the pool, which tells it of its own end
    std::unique_ptr<Tidiness> tidiness;
    std::vector<WorkerLive> lastLive;
    WorkerPool pool; // a child of the session, so that it changes threads with it
    QTimer* timer = nullptr;
    QTimer* waitTimer = nullptr;
    QTimer* profileTimer = nullptr;
    std::optional<ProfileWatch> profile; ///< none: the run is not profiled
    std::optional<TimeAccount> time;     ///< none: the run goes on from an earlier one, whose part nobody measured
    std::int64_t areasTakenNs = 0;       ///< when they were sent last
    std::optional<LiveTuner> tuner;      ///< none: the run does not tune itself
    bool tunes = false;                  ///< still
    RunState state = RunState::Ready;
    std::int64_t pausedSinceNs = 0;
    std::int64_t pausedNs = 0;
    std::int64_t cpuBeforeNs = 0;
    RecordedMachine machine;
    std::string uuid;
    std::optional<Result<std::string>> history; ///< where runs are kept; none: they are not
    Saving* saving = nullptr;                   ///< a child of the session
    std::string lateNotice;
    bool heldToSave = false; ///< paused because too much waits to be saved
    std::string triedPlugin; ///< SHA-256 and path of the one that was tried last and may be loaded
    bool strict = false;     ///< the next run's containment
    bool allReady = false;
    bool stopped = false; ///< by the user or the halt policy
    bool halted = false;  ///< by the halt policy
};

} // namespace manyhands
