// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

#include "ui/run/experiment_timings.h"
#include "ui/run/run_driver.h"
#include "ui/run/run_phase.h"
#include "ui/run/run_request.h"

namespace manyhands {

/// Turns one press of Run into runs: the single-process pass if it is asked for and not there yet, then the pool, as
/// often as wanted. Keeps the timings. Shows nothing.
class RunController : public QObject {
    Q_OBJECT
public:
    explicit RunController(RunDriver* driver, QObject* parent = nullptr);

    RunPhase phase() const { return m_phase; }
    RunMode mode() const { return m_mode; }
    const RunRequest& request() const { return m_request; }
    const ExperimentTimings& timings() const { return m_book; }
    /// The row of the run that is going.
    std::optional<TimingKey> runningKey() const;
    /// The newest batch of the run that is going, or that ended last; never null after the first one.
    const RunBatchPtr& latest() const { return m_latest; }
    /// Wall time of the last whole run in seconds; NaN before.
    double lastWallS() const { return m_lastWallS; }
    /// The record of the last run that came to an end, whole or not; null before.
    const RunRecordPtr& record() const { return m_record; }
    /// Why the last run could not start or go on; nothing when it could.
    const std::optional<Error>& failure() const { return m_failure; }
    /// Tasks of this experiment.
    std::uint64_t taskCount() const;
    /// Done, of all tasks of the run that is going, 0…1.
    double progress() const;
    /// The run at hand, or the last one, shows what workers do, and is not timed.
    bool isProfiled() const { return m_request.plan.profile; }
    bool wasResized() const { return m_resized; }
    /// The system let fewer workers start than there were to be.
    bool wasShort() const { return m_short; }
    bool wasResumed() const { return m_resumed; }
    /// By itself, as it was to at a failure; the phase is Failed then.
    bool wasHalted() const { return m_halted; }
    bool canForceStop() const { return m_canForceStop; }
    /// How long "Stop" may take before "Force stop" is offered. For tests.
    void setForceStopDelay(int milliseconds) { m_forceStopTimer.setInterval(milliseconds); }
    /// How long workers may start before startIsSlow() tells. For tests.
    void setSlowStartDelay(int milliseconds) { m_slowStartTimer.setInterval(milliseconds); }

    /// At least one of its runs is to be compared with others.
    bool countsTimesOf(const RunRequest& request) const;
    /// Only when nothing is going. The request's plan is valid.
    void start(const RunRequest& request);
    /// Likewise: a run of the history goes on. Its time is left out of the table, as it is that of two parts.
    void startUnfinished(const UnfinishedRunPtr& run);
    void pauseOrResume();
    /// While a pool is at work: from now on so many workers. The run is left out of the table then: its time is no
    /// single number of processes'.
    void resize(int workers);
    /// Pools change their number of workers by themselves while they work: the one that is going, and those to come.
    void setTunesWorkers(bool on);
    void stop();
    void forceStop();
    RunDriver* driver() const { return m_driver; }

signals:
    /// Phase, or what is allowed in it, has changed.
    void phaseChanged();
    /// A run begins: what was shown of the one before may go.
    void runBegan();
    void advanced(manyhands::RunBatchPtr batch);
    /// The workers of a pool have been starting for long, and are not all there.
    void startIsSlow();
    void timingsChanged();
    /// A whole run was entered in timings(). The next one, if any, has not begun.
    void timed(const manyhands::TimingKey& key);
    /// The whole request is over, whatever its end.
    void ended();

private:
    void beginRequest();
    void beginNext();
    void beginRun(RunMode mode);
    void setPhase(RunPhase phase);
    void takeState(RunState state);
    void takeRecord(const RunRecordPtr& record);
    void enter(const TimedRun& run);
    void takeFailure(const std::optional<Error>& error);
    void endRequest(RunPhase phase);
    TimingKey keyFor(RunMode mode) const;
    /// Its time is that of one number of processes, from the beginning to the end.
    bool isComparable() const { return !m_resized && !m_resumed && !m_short && !isProfiled(); }

    RunDriver* m_driver;
    RunRequest m_request;
    ExperimentTimings m_book;
    std::deque<RunMode> m_toRun;
    RunPhase m_phase = RunPhase::Ready;
    RunMode m_mode = RunMode::Pool;
    RunBatchPtr m_latest;
    double m_lastWallS;
    RunRecordPtr m_record;
    TaskFigures m_taskFigures; ///< of the current run, once it is over
    std::optional<Error> m_failure;
    bool m_launcherLost = false;
    bool m_failedTasks = false;
    bool m_tunes = false;   ///< pools, by themselves
    bool m_resized = false; ///< the current run
    bool m_short = false;   ///< likewise
    bool m_resumed = false; ///< likewise: from the history
    bool m_halted = false;  ///< the current request
    bool m_canForceStop = false;
    QTimer m_forceStopTimer, m_slowStartTimer;
};

} // namespace manyhands
