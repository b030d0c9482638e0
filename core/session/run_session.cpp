// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_session.h"

#include <QTimer>
#include <QUuid>

#include "core/measure/stopwatch.h"
#include "core/monitor/machine_pressure.h"
#include "core/pool/worker_pool.h"
#include "core/session/record_builder.h"
#include "core/session/run_progress.h"
#include "core/session/saving.h"
#include "core/session/task_payloads.h"
#include "core/session/tidiness.h"

namespace manyhands {

namespace {

constexpr int kBatchIntervalMs = 50;
constexpr std::uint64_t kLeastMemoryCap = 64U << 20U;
constexpr std::uint32_t kRoomForWorkers = 64; ///< so many places a pool has at least, to grow into

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
    // a quarter of what is free: touching more could bring the machine's OOM killer down on bystanders
    options.memoryCap = std::max(kLeastMemoryCap, readMachineState().memoryAvailable / 4);
    return options;
}

} // namespace

class RunSession::Private {
public:
    explicit Private(RunSession& session)
        : q(session)
        , pool(client, &session) {}

    void start(const RunPlan& plan, RunMode mode, const UnfinishedRun* before);
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
    RunSummary summarise() const;
    bool isGoing() const { return pool.isRunning(); }

    RunSession& q;
    ForkClient client;
    std::unique_ptr<RunProgress> progress; // outlives the pool, which tells it of its own end
    std::unique_ptr<Tidiness> tidiness;
    std::vector<WorkerLive> lastLive;
    WorkerPool pool; // a child of the session, so that it changes threads with it
    QTimer* timer = nullptr;
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
    bool strict = false;     ///< the next run's containment
    bool allReady = false;
    bool stopped = false; ///< by the user or the halt policy
};

RunSession::RunSession(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this)) {
    d->saving = new Saving(this);
    connect(d->saving, &Saving::saved, this, [this](RecordedSaving saving) {
        saving.notice = std::exchange(d->lateNotice, {});
        emit saved(saving);
    });
    connect(d->saving, &Saving::held, this, &RunSession::savingHeld);
    connect(d->saving, &Saving::noted, this, [this](const QString& text) {
        if (d->isGoing())
            d->progress->log({d->clockNs(), LogLine::Level::Warning, "History", text.toStdString(), {}, {}, true});
        else
            d->lateNotice += (d->lateNotice.empty() ? "" : ". ") + text.toStdString();
    });
    d->timer = new QTimer(this);
    d->timer->setInterval(kBatchIntervalMs);
    connect(d->timer, &QTimer::timeout, this, [this] { d->sendBatch(); });
    connect(&d->pool, &WorkerPool::stepped, this, [this] { d->onStepped(); });
    connect(&d->pool, &WorkerPool::finished, this, [this] { d->onFinished(); });
}

RunSession::~RunSession() {
    if (d->progress)
        d->progress->keepIn(nullptr);
    delete d->saving;
}

void RunSession::saveIn(Result<std::string> path) {
    d->history = std::move(path);
}

void RunSession::stopWaitingToSave() {
    d->saving->stopWaiting();
}

RunState RunSession::state() const {
    return d->state;
}

void RunSession::prepare() {
    if (d->client.isRunning() && d->client.isStrict() == d->strict)
        return;
    d->client.setStrict(d->strict);
    // a failure shows itself when the first run starts
    if (const auto program = forkServerProgram()) [[maybe_unused]]
        const auto started = d->client.start(*program);
}

void RunSession::start(const RunPlan& plan, RunMode mode) {
    if (d->isGoing())
        return;
    if (const auto valid = validate(plan); !valid) {
        d->enter(RunState::Failed);
        emit failed(valid.error());
        return;
    }
    d->start(plan, mode, nullptr);
}

void RunSession::startUnfinished(const UnfinishedRunPtr& run) {
    if (!d->isGoing())
        d->start(run->plan, RunMode::Pool, run.get());
}

/// A run that goes on takes up its clock where it was, so that the time between does not count.
void RunSession::Private::start(const RunPlan& plan, RunMode mode, const UnfinishedRun* before) {
    strict = plan.strictContainment;
    q.prepare();
    machine = describeMachine();
    stopped = allReady = heldToSave = false;
    pausedNs = pausedSinceNs = 0;
    cpuBeforeNs = threadCpuNs();
    tidiness = std::make_unique<Tidiness>();
    const std::int64_t clockBefore = before != nullptr ? before->tasks.last().clockNs : 0;
    progress = std::make_unique<RunProgress>(plan, mode, monotonicNs() - clockBefore);
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
}

void RunSession::Private::beginSaving(const UnfinishedRun* before) {
    saving->none();
    if (before != nullptr) {
        machine.hostTime = before->started;
        saving->begin(before->path, before->key);
    } else if (history && progress->mode() == RunMode::Pool) {
        RunRecord head;
        head.id = uuid;
        head.mode = "pool";
        head.state = "running";
        head.plan = describePlan(progress->plan(), progress->mode());
        head.machine = machine;
        head.summary.tasks = progress->plan().inputs->size();
        saving->begin(*history, newRun(progress->plan(), head));
    }
    progress->keepIn(saving->saver());
    if (before != nullptr)
        progress->restore(*before);
}

std::vector<RunningTask> RunSession::Private::running() const {
    std::vector<RunningTask> tasks;
    for (const WorkerLive& worker : progress->workers().live(*pool.engine()))
        if (worker.task.isValid())
            tasks.push_back({worker.task.value(), progress->nextAttempt(worker.task)});
    return tasks;
}

/// What ended is handed on to be saved. Nobody waits for it, until so much has gathered that no more may be begun.
void RunSession::Private::keep() {
    RunSaver* const saver = saving->saver();
    if (saver == nullptr || pool.engine() == nullptr)
        return;
    saver->handOn(clockNs(), progress->ledger().counters(), [this] { return running(); });
    holdWhileFull();
}

void RunSession::Private::holdWhileFull() {
    const bool full = saving->saver()->isFull();
    const bool isAtWork = state == RunState::Running || state == RunState::Starting;
    if (full && isAtWork) {
        progress->holdToSave(saving->saver()->status());
        q.pause();
        heldToSave = true;
    } else if (heldToSave && !full) {
        q.resume();
    }
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
    if (pool.engine()->isClosed())
        lastLive = progress->workers().live(*pool.engine());
    else
        haltIfDue();
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
    if (state == RunState::Paused)
        pausedNs += monotonicNs() - pausedSinceNs;
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

RunSummary RunSession::Private::summarise() const {
    const RunCounters& counters = progress->ledger().counters();
    RunSummary summary;
    summary.tasks = counters.total;
    summary.succeeded = counters.succeeded;
    summary.failed = counters.failed;
    summary.crashed = counters.crashed;
    summary.timedOut = counters.timedOut;
    summary.cancelled = counters.cancelled;
    summary.retried = counters.retried;
    summary.pausedS = seconds(pausedNs);
    // A pool's time runs from before its first worker to after its last one; the serial reference is the plain loop
    // alone, without the making of its process, so that the comparison never flatters the pool.
    const std::int64_t wholeNs = monotonicNs() - progress->startNs() - pausedNs;
    const bool serial = progress->mode() == RunMode::Serial;
    summary.wallS = seconds(serial ? progress->tasksSpanNs() - pausedNs : wholeNs);
    summary.cpuS =
        seconds(progress->cpuBeforeNs() + progress->workers().cpuNs() + (serial ? 0 : threadCpuNs() - cpuBeforeNs));
    summary.peakPssBytes = progress->workers().peakPssBytes();
    return summary;
}

RunRecordPtr RunSession::Private::makeRecord(RunState final) {
    auto record = std::make_shared<RunRecord>();
    record->summary = summarise();
    record->id = uuid;
    record->mode = progress->mode() == RunMode::Serial ? "serial" : "pool";
    record->state = stateWord(final);
    record->failure = progress->failure();
    record->plan = describePlan(progress->plan(), progress->mode());
    record->machine = machine;
    record->machine.containment = describeContainment(client.containment());
    record->machine.containmentLevel = static_cast<int>(client.containment());
    record->strays = progress->strays();
    record->notes = progress->notes();
    record->workers = progress->workers().processes();
    record->cleanup = tidiness->ledger(pool.processes(), client.pid());
    record->resultsHash = progress->ledger().resultsHash();
    record->recordedTasks = progress->ledger().itemised();
    record->taskAt = [plan = progress->sharedPlan(), ledger = progress->sharedLedger(),
                      outputs = progress->sharedOutputs()](std::uint64_t index) {
        return describeTask(*plan, *ledger, *outputs, index);
    };
    return record;
}

void RunSession::pause() {
    if (d->state != RunState::Running && d->state != RunState::Starting)
        return;
    d->pool.engine()->setPaused(true);
    d->enter(RunState::Pausing);
}

void RunSession::resume() {
    if (d->state != RunState::Paused && d->state != RunState::Pausing)
        return;
    if (d->state == RunState::Paused)
        d->pausedNs += monotonicNs() - d->pausedSinceNs;
    d->heldToSave = false;
    d->pool.engine()->setPaused(false);
    d->enter(RunState::Running);
}

void RunSession::stop() {
    if (!d->isGoing())
        return;
    if (d->state == RunState::Paused) {
        d->pausedNs += monotonicNs() - d->pausedSinceNs;
        d->state = RunState::Running;
    }
    d->stopped = true;
    d->pool.engine()->stop();
    d->enter(RunState::Stopping);
}

void RunSession::terminate() {
    stop();
    d->pool.terminate();
}

void RunSession::kill() {
    stop();
    d->pool.kill();
}

void RunSession::resize(int workers, bool atOnce) {
    if (!d->isGoing() || d->state == RunState::Stopping)
        return;
    d->progress->resized(*d->pool.engine(),
                         d->pool.engine()->resize(static_cast<std::uint32_t>(std::max(workers, 0)),
                                                  atOnce ? Engine::Shrink::Stop : Engine::Shrink::Drain));
}

void RunSession::endWorker(quint32 worker) {
    if (d->isGoing() && worker > 0)
        d->pool.engine()->endWorker(worker - 1);
}

void RunSession::suspendWorker(quint32 worker, bool suspended) {
    if (d->isGoing() && worker > 0)
        d->pool.engine()->suspendWorker(worker - 1, suspended);
}

} // namespace manyhands
