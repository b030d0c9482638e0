// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_session.h"

#include <utility>

#include "core/session/run_session_private.h"

namespace manyhands {

namespace {

constexpr int kBatchesPerSecond = 20;

} // namespace

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
    setBatchesPerSecond(kBatchesPerSecond);
    connect(d->timer, &QTimer::timeout, this, [this] { d->sendBatch(); });
    d->waitTimer = new QTimer(this);
    d->waitTimer->setTimerType(Qt::PreciseTimer);
    connect(d->waitTimer, &QTimer::timeout, this, [this] { d->lookAtWaits(); });
    d->profileTimer = new QTimer(this);
    d->profileTimer->setTimerType(Qt::PreciseTimer);
    connect(d->profileTimer, &QTimer::timeout, this, [this] { d->lookAtActivities(); });
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

void RunSession::setBatchesPerSecond(int count) {
    d->timer->setInterval(1000 / count);
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
        d->endPause();
    d->heldToSave = false;
    d->pool.engine()->setPaused(false);
    d->enter(RunState::Running);
}

void RunSession::stop() {
    if (!d->isGoing())
        return;
    if (d->state == RunState::Paused) {
        d->endPause();
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
    if (d->isGoing() && d->state != RunState::Stopping)
        d->changeWorkers(workers, atOnce, {});
}

void RunSession::stopTuningWorkers() {
    d->tunes = false;
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
