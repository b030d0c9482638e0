// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a run, from its start to its end.
#include <QUuid>

#include "core/monitor/machine_pressure.h"
#include "core/session/record_builder.h"
#include "core/session/run_session_private.h"
#include "core/session/task_payloads.h"

namespace manyhands {

namespace {

constexpr std::uint64_t kLeastMemoryCap = 64U << 20U;

EngineOptions engineOptions(const RunPlan& plan) {
    EngineOptions options;
    options.workers = static_cast<std::uint32_t>(plan.workers);
    options.chunk = std::max(plan.chunkSize, 1U);
    options.spawn = plan.startMethod == StartMethod::Spawn;
    options.workload = workloadName(plan);
    options.configuration = workloadConfiguration(plan);
    options.maxAttempts = plan.retries + 1;
    options.timeoutNs = nanoseconds(plan.timeoutSeconds);
    options.graceNs = nanoseconds(plan.graceSeconds);
    options.nice = plan.nice;
    options.pin = plan.pin;
    options.addressSpaceBytes = plan.memoryLimitBytes;
    options.keepsOutput = true;
    options.mostWorkers = std::max(options.workers, kRoomForWorkers);
    options.memoryPerProcess = plan.maxMemoryBytes;
    options.tasksPerProcess = plan.maxTasksPerWorker;
    options.stackHertz = ProfileWatch::hertzFor(plan);
    // a quarter of what is free: touching more could bring the machine's OOM killer down on bystanders
    options.memoryCap = std::max(kLeastMemoryCap, readMachineState().memoryAvailable / 4);
    return options;
}

} // namespace
/// A run that goes on takes up its clock where it was, so that the time between does not count.
void RunSession::Private::start(const RunPlan& plan, RunMode mode, const UnfinishedRun* before) {
    strict = plan.strictContainment;
    q.prepare();
    machine = describeMachine();
    stopped = allReady = heldToSave = tunes = false;
    tuner.reset();
    pausedNs = pausedSinceNs = 0;
    cpuBeforeNs = threadCpuNs();
    tidiness = std::make_unique<Tidiness>();
    const std::int64_t clockBefore = before != nullptr ? before->tasks.last().clockNs : 0;
    progress = std::make_unique<RunProgress>(plan, mode, monotonicNs() - clockBefore);
    time.reset();
    if (before == nullptr)
        time.emplace(progress->startNs(), TimeAccount::Options{std::holds_alternative<CommandTask>(plan.task), {}});
    profile.reset();
    if (plan.profile && mode == RunMode::Pool)
        profile.emplace(plan, progress->startNs(), client.pid());
    uuid = before != nullptr ? before->uuid : QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    beginSaving(before);
    enter(RunState::Starting);
    const std::string count = std::to_string(plan.workers);
    const std::string method = plan.startMethod == StartMethod::Spawn ? "spawn" : "fork server";
    progress->log({0,
                   LogLine::Level::Info,
                   "Run",
                   mode == RunMode::Serial
                       ? "Started one process, a plain loop without a pool"
                       : "Started " + count + (plan.workers == 1 ? " worker" : " workers") + " with " + method,
                   {},
                   {}});
    const auto poolMode = mode == RunMode::Serial ? WorkerPool::Mode::Serial : WorkerPool::Mode::Pool;
    if (const auto started = pool.start(poolMode, engineOptions(plan), *progress); !started) {
        enter(RunState::Failed);
        if (saving->saver() != nullptr)
            saving->finish(*makeRecord(RunState::Failed), 0);
        progress.reset();
        emit q.failed(started.error());
        return;
    }
    timer->start();
    if (time)
        waitTimer->start(time->waits().pauseMs());
    if (profile)
        profileTimer->start(profile->pauseMs());
}

void RunSession::Private::lookAtWaits() {
    if (pool.engine() == nullptr)
        return;
    time->waits().look(*pool.engine());
    if (waitTimer->interval() != time->waits().pauseMs())
        waitTimer->setInterval(time->waits().pauseMs());
}

void RunSession::Private::lookAtActivities() {
    if (pool.engine() == nullptr)
        return;
    profile->look(*pool.engine());
    profile->takeStacks(*pool.engine());
    if (profileTimer->interval() != profile->pauseMs())
        profileTimer->setInterval(profile->pauseMs());
}

void RunSession::Private::endPause() {
    const std::int64_t now = monotonicNs();
    pausedNs += now - pausedSinceNs;
    if (time)
        time->stoodStill({pausedSinceNs, now});
}

void RunSession::Private::enter(RunState next) {
    if (next == state && next != RunState::Failed)
        return;
    state = next;
    emit q.stateChanged(next);
}

void RunSession::Private::onStepped() {
    logWhenAllReady();
    if (state == RunState::Starting && (progress->firstTaskBegan() || progress->ledger().counters().done() > 0))
        enter(RunState::Running);
    if (state == RunState::Pausing && pool.engine()->running() == 0) {
        pausedSinceNs = monotonicNs();
        enter(RunState::Paused);
    }
    if (progress->takeDeathPause() && (state == RunState::Running || state == RunState::Starting))
        enter(RunState::Pausing);
    progress->workers().sample(*pool.engine(), monotonicNs());
    keep();
    if (!pool.engine()->isClosed()) {
        haltIfDue();
        return;
    }
    lastLive = progress->workers().live(*pool.engine());
    if (time)
        time->take(*pool.engine());
    if (profile)
        profile->takeStacks(*pool.engine());
}

void RunSession::Private::logWhenAllReady() {
    const std::uint32_t places = pool.engine()->places();
    if (allReady || progress->workers().readyPlaces() < places)
        return;
    allReady = true;
    const std::int64_t now = monotonicNs() - progress->startNs();
    const QString took = QString::number(seconds(now), 'f', 3);
    progress->log(
        {now,
         LogLine::Level::Info,
         "Run",
         (places == 1 ? "The process is ready after " : "All workers are ready after ") + took.toStdString() + " s",
         {},
         {}});
}

void RunSession::Private::haltIfDue() {
    const HaltPolicy& halt = progress->plan().halt;
    if (stopped || halt.when == HaltPolicy::When::Never ||
        progress->ledger().counters().failures() < halt.afterFailures)
        return;
    progress->log({monotonicNs() - progress->startNs(),
                   LogLine::Level::Error,
                   "Run",
                   "Stopped after " + std::to_string(halt.afterFailures) + " failed tasks, as asked (on failure: stop)",
                   {},
                   {}});
    if (halt.when == HaltPolicy::When::Soon)
        q.stop();
    else
        q.kill();
}

void RunSession::Private::sendBatch() {
    keep();
    RunBatch batch = progress->takeBatch();
    batch.state = state;
    const std::int64_t now = progress->startNs() + batch.nowNs;
    const std::int64_t pausedNow = state == RunState::Paused ? now - pausedSinceNs : 0;
    batch.activeNs = batch.nowNs - pausedNs - pausedNow;
    if (const Engine* engine = pool.engine()) {
        batch.live = progress->workers().live(*engine);
        batch.counters.queued = engine->queued();
        batch.counters.running = engine->running();
    } else {
        batch.live = lastLive;
    }
    tune(batch);
    emit q.advanced(std::make_shared<const RunBatch>(std::move(batch)));
}

RunState RunSession::Private::finalState() const {
    if (progress->failure())
        return progress->serverWasLost() ? RunState::HelperLost : RunState::Failed;
    const RunCounters& counters = progress->ledger().counters();
    if (counters.done() < counters.total)
        return RunState::Stopped;
    return counters.failures() > 0 ? RunState::FinishedWithFailures : RunState::Finished;
}

void RunSession::Private::onFinished() {
    timer->stop();
    waitTimer->stop();
    profileTimer->stop();
    if (state == RunState::Paused)
        endPause();
    const RunState final = finalState();
    progress->ledger().cancelRest();
    const RunRecordPtr record = makeRecord(final);
    progress->log(
        {monotonicNs() - progress->startNs(), LogLine::Level::Info, "Run", describeTidiness(record->cleanup), {}, {}});
    state = final;
    sendBatch();
    emit q.stateChanged(final);
    emit q.finished(record);
    saving->finish(*record, static_cast<std::int64_t>(record->summary.wallS * 1e9));
}

} // namespace manyhands
