// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_controller.h"

#include "ui/run/workload_words.h"

#include <cmath>

namespace manyhands {

namespace {
constexpr int kForceStopDelayMs = 5000;
constexpr int kSlowStartMs = 3000;

bool isFinal(RunState state) {
    return state >= RunState::Stopped;
}

} // namespace

RunController::RunController(RunDriver* driver, QObject* parent)
    : QObject(parent)
    , m_driver(driver)
    , m_lastWallS(std::nan("")) {
    m_forceStopTimer.setSingleShot(true);
    m_forceStopTimer.setInterval(kForceStopDelayMs);
    connect(&m_forceStopTimer, &QTimer::timeout, this, [this] {
        m_canForceStop = m_phase == RunPhase::Stopping;
        emit phaseChanged();
    });
    m_slowStartTimer.setSingleShot(true);
    m_slowStartTimer.setInterval(kSlowStartMs);
    connect(&m_slowStartTimer, &QTimer::timeout, this, &RunController::startIsSlow);
    connect(driver, &RunDriver::stateChanged, this, &RunController::takeState);
    connect(driver, &RunDriver::advanced, this, [this](const RunBatchPtr& batch) {
        m_latest = batch;
        m_resized = m_resized || !batch->resizes.empty();
        m_short = m_short || batch->shortage;
        emit advanced(batch);
    });
    connect(driver, &RunDriver::finished, this, &RunController::takeRecord);
    connect(driver, &RunDriver::failed, this, &RunController::takeFailure);
}

std::optional<TimingKey> RunController::runningKey() const {
    return isGoing(m_phase) && isComparable() ? std::optional(keyFor(m_mode)) : std::nullopt;
}

TimingKey RunController::keyFor(RunMode mode) const {
    return mode == RunMode::Serial ? TimingKey{mode, 1, {}}
                                   : TimingKey{mode, m_request.plan.workers, m_request.variant};
}

std::uint64_t RunController::taskCount() const {
    return m_request.plan.inputs ? m_request.plan.inputs->size() : 0;
}

double RunController::progress() const {
    const std::uint64_t total = taskCount();
    return m_latest && total > 0 ? static_cast<double>(m_latest->counters.done()) / static_cast<double>(total) : 0;
}

bool RunController::countsTimesOf(const RunRequest& request) const {
    // runs that change their number of workers are those of no number; the single process before them is
    return !request.plan.profile && (!m_tunes || request.baselineFirst);
}

void RunController::start(const RunRequest& request) {
    Q_ASSERT(!isGoing(m_phase));
    m_request = request;
    m_request.plan.explains = countsTimesOf(request);
    m_book.open(request.experiment);
    beginRequest();
    if (request.baselineFirst && !m_book.hasBaseline())
        m_toRun.push_back(RunMode::Serial);
    for (int i = 0; i < request.repeats; ++i)
        m_toRun.push_back(RunMode::Pool);
    beginNext();
}

void RunController::startUnfinished(const UnfinishedRunPtr& run) {
    Q_ASSERT(!isGoing(m_phase));
    m_request = {};
    m_request.plan = run->plan;
    m_request.title = titleText(planTitle(run->plan), run->plan.inputs->size());
    m_request.experiment = QStringLiteral("history/%1").arg(run->key.run);
    m_book.open(m_request.experiment);
    beginRequest();
    beginRun(RunMode::Pool);
    m_resumed = true;
    m_driver->startUnfinished(run);
}

void RunController::beginRequest() {
    m_failedTasks = m_halted = false;
    m_failure.reset();
    m_launcherLost = false;
    m_toRun.clear();
}

void RunController::beginNext() {
    const RunMode mode = m_toRun.front();
    m_toRun.pop_front();
    beginRun(mode);
    m_driver->start(m_request.plan, m_mode);
    if (m_tunes && m_mode == RunMode::Pool)
        m_driver->tuneWorkers(true);
}

void RunController::beginRun(RunMode mode) {
    m_mode = mode;
    m_latest = std::make_shared<RunBatch>();
    m_resized = m_resumed = m_short = false;
    emit runBegan();
    setPhase(m_mode == RunMode::Serial ? RunPhase::Baseline : RunPhase::Starting);
    emit timingsChanged();
}

void RunController::setPhase(RunPhase phase) {
    if (phase == m_phase)
        return;
    m_phase = phase;
    m_canForceStop = false;
    if (phase == RunPhase::Stopping)
        m_forceStopTimer.start();
    else
        m_forceStopTimer.stop();
    if (phase == RunPhase::Starting)
        m_slowStartTimer.start();
    else
        m_slowStartTimer.stop();
    emit phaseChanged();
}

void RunController::takeState(RunState state) {
    // the end of a run is told by finished() or failed(), which know whether another one follows
    m_launcherLost = state == RunState::HelperLost;
    if (!isGoing(m_phase) || isFinal(state))
        return;
    switch (state) {
    case RunState::Starting:
        setPhase(m_mode == RunMode::Serial ? RunPhase::Baseline : RunPhase::Starting);
        break;
    case RunState::Running:
        setPhase(m_mode == RunMode::Serial ? RunPhase::Baseline : RunPhase::Running);
        break;
    case RunState::Pausing:
        setPhase(RunPhase::Pausing);
        break;
    case RunState::Paused:
        setPhase(RunPhase::Paused);
        break;
    case RunState::Stopping:
        setPhase(RunPhase::Stopping);
        break;
    default:
        break;
    }
}

void RunController::takeRecord(const RunRecordPtr& record) {
    if (!isGoing(m_phase))
        return;
    m_record = record;
    const RunSummary& sum = record->summary;
    m_lastWallS = sum.wallS;
    if (record->state == "failed") {
        takeFailure(record->failure);
        return;
    }
    if (record->state != "finished") {
        m_halted = record->haltedAfter > 0;
        endRequest(m_halted ? RunPhase::Failed : RunPhase::Stopped);
        return;
    }
    const TimedRun run = timedRun(*record);
    m_failedTasks = m_failedTasks || run.failures > 0;
    if (isComparable())
        enter(run);
    if (m_toRun.empty() || m_phase == RunPhase::Stopping)
        endRequest(m_failedTasks ? RunPhase::FinishedWithFailures : RunPhase::Finished);
    else
        beginNext();
}

void RunController::enter(const TimedRun& run) {
    m_book.add(keyFor(m_mode), run);
    emit timed(keyFor(m_mode));
}

void RunController::takeFailure(const std::optional<Error>& error) {
    if (!isGoing(m_phase))
        return;
    m_failure = error;
    endRequest(m_launcherLost ? RunPhase::HelperLost : RunPhase::Failed);
}

void RunController::endRequest(RunPhase phase) {
    m_toRun.clear();
    setPhase(phase);
    emit timingsChanged();
    emit ended();
}

void RunController::pauseOrResume() {
    if (m_phase == RunPhase::Running || m_phase == RunPhase::Baseline)
        m_driver->pause();
    else if (m_phase == RunPhase::Paused)
        m_driver->resume();
}

void RunController::resize(int workers) {
    const bool going = m_phase == RunPhase::Starting || m_phase == RunPhase::Running || m_phase == RunPhase::Paused;
    if (!going || m_mode != RunMode::Pool || workers == m_request.plan.workers)
        return;
    m_request.plan.workers = workers;
    m_resized = true;
    m_driver->resize(workers);
    emit timingsChanged();
    emit phaseChanged();
}

void RunController::setTunesWorkers(bool on) {
    if (on == std::exchange(m_tunes, on))
        return;
    if (isGoing(m_phase) && m_mode == RunMode::Pool)
        m_driver->tuneWorkers(on);
}

void RunController::stop() {
    if (m_phase == RunPhase::Stopping || !isGoing(m_phase))
        return;
    m_toRun.clear();
    setPhase(RunPhase::Stopping);
    m_driver->stop();
}

void RunController::forceStop() {
    if (!isGoing(m_phase))
        return;
    m_toRun.clear();
    setPhase(RunPhase::Stopping);
    m_driver->kill();
}

} // namespace manyhands
