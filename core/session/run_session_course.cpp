// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a run, from its start to its end.
#include <cerrno>

#include <QUuid>

#include "core/monitor/machine_pressure.h"
#include "core/session/plugin_trial.h"
#include "core/session/record_builder.h"
#include "core/session/run_session_private.h"
#include "core/session/task_payloads.h"

namespace manyhands {

namespace {

constexpr std::int64_t kAreasEveryNs = 1'000'000'000; ///< each look reads what the machine and all workers did
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
    options.explains = plan.explains && !plan.profile;
    options.stackHertz = ProfileWatch::hertzFor(plan);
    // a quarter of what is free: touching more could bring the machine's OOM killer down on bystanders
    options.memoryCap = std::max(kLeastMemoryCap, readMachineState().memoryAvailable / 4);
    return options;
}

/// Half of the time between two looks before each, and half of it after.
std::vector<SeenWait> seenWaits(const std::vector<PlaceWait>& waits, std::int64_t startNs, RunMode mode) {
    std::vector<SeenWait> seen;
    seen.reserve(waits.size());
    for (const PlaceWait& wait : waits) {
        const std::int64_t time = wait.timeNs - startNs;
        seen.push_back({WorkerId(mode == RunMode::Serial ? 0 : wait.place + 1), wait.part, time - wait.lookNs / 2,
                        time + wait.lookNs / 2});
    }
    return seen;
}

/// Memory is what is missing: how much of it there is.
Error withFreeMemory(Error error) {
    if (error.number == ENOMEM)
        error.why += ", " + std::to_string(readMachineState().memoryAvailable >> 20U) + " MiB are free";
    return error;
}

} // namespace

/// What has to be found out before the clock of the run starts.
Result<void> RunSession::Private::ready(const RunPlan& plan) {
    const auto* const plugin = std::get_if<PluginTask>(&plan.task);
    if (plugin == nullptr || plugin->sha256 + plugin->file == triedPlugin)
        return {};
    auto tried = tryPlugin(*plugin);
    if (tried)
        triedPlugin = plugin->sha256 + plugin->file;
    return tried;
}

/// A run that goes on takes up its clock where it was, so that the time between does not count.
void RunSession::Private::start(const RunPlan& plan, RunMode mode, const UnfinishedRun* before) {
    strict = plan.strictContainment;
    q.prepare();
    machine = describeMachine();
    stopped = halted = allReady = heldToSave = tunes = false;
    tuner.reset();
    pausedNs = pausedSinceNs = 0;
    cpuBeforeNs = threadCpuNs();
    const Result<void> allowed = ready(plan);
    tidiness = std::make_unique<Tidiness>();
    // before the clock of the run: it takes perf some time to begin
    PerfRecorder perf = mode == RunMode::Pool ? ProfileWatch::perfFor(plan, client.pid()) : PerfRecorder();
    const std::int64_t clockBefore = before != nullptr ? before->tasks.last().clockNs : 0;
    progress = std::make_unique<RunProgress>(plan, mode, monotonicNs() - clockBefore);
    time.reset();
    areasTakenNs = progress->startNs();
    if (before == nullptr)
        time.emplace(progress->startNs(), TimeAccount::Options{runsPrograms(plan), {}});
    profile.reset();
    if (plan.profile && mode == RunMode::Pool)
        profile.emplace(plan, progress->startNs(), client.pid(), std::move(perf));
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
    if (const auto started = allowed ? pool.start(poolMode, engineOptions(plan), *progress) : allowed; !started) {
        enter(RunState::Failed);
        if (saving->saver() != nullptr)
            saving->finish(*makeRecord(RunState::Failed), 0);
        profile.reset();
        progress.reset();
        emit q.failed(withFreeMemory(started.error()));
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
    halted = true;
    const std::string count =
        halt.afterFailures == 1 ? "a failed task" : std::to_string(halt.afterFailures) + " failed tasks";
    progress->log({clockNs(),
                   LogLine::Level::Error,
                   "Run",
                   "Stopped after " + count + ", as asked (on failure: stop)",
                   {},
                   {},
                   true});
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
    if (time)
        batch.waits = seenWaits(time->waits().takeSeen(), progress->startNs(), batch.mode);
    if (state != RunState::Paused && now - areasTakenNs >= kAreasEveryNs) {
        areasTakenNs = now;
        batch.areas = areasSoFar();
    }
    tune(batch);
    emit q.advanced(std::make_shared<const RunBatch>(std::move(batch)));
}

/// None once the run is over: its record has them then.
std::optional<TimeAreas> RunSession::Private::areasSoFar() {
    if (!time || pool.engine() == nullptr || pool.engine()->isClosed())
        return std::nullopt;
    const std::int64_t now = monotonicNs();
    const std::vector<std::int64_t> living = progress->workers().livingCpuNs(now);
    time->take(*pool.engine(), living);
    std::int64_t cpuNs = progress->workers().cpuNs();
    for (const std::int64_t ns : living)
        cpuNs += std::max<std::int64_t>(ns, 0);
    return time->areas(progress->mode(), now, cpuNs);
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
