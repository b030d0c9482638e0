// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/pool_engine.h"

#include <algorithm>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr std::int64_t kStepNs = 10'000'000; ///< a step's share of the caller's thread
constexpr std::int64_t kTickNs = 20'000'000; ///< while tasks are at work
constexpr int kBadStartsAllowed = 3;
constexpr int kKilledStartsAllowed = 100;
constexpr std::uint32_t kPublishTasks = 64;
constexpr std::uint32_t kWakeTasks = 1024;       ///< a worker that is woken for less would sleep again at once
constexpr std::uint64_t kWorthAnotherLook = 512; ///< events: below, sleeping until more have gathered is cheaper
constexpr std::uint32_t kSmallRing = 256;        ///< events per worker when there are many workers

} // namespace

Result<std::unique_ptr<PoolEngine>> PoolEngine::create(ForkClient& client, PoolListener& listener,
                                                       const EngineOptions& options) {
    std::unique_ptr<PoolEngine> engine(new PoolEngine(client, listener, options));
    SegmentOptions segment;
    segment.cells = options.cells;
    segment.places = options.workers;
    segment.ringEntries = options.workers > 8 ? kSmallRing : options.cells;
    segment.chunk = options.chunk;
    segment.stamps = options.stamps;
    segment.cap = options.memoryCap;
    segment.workload = options.workload;
    segment.configuration = options.configuration;
    if (auto opened = engine->open(segment); !opened)
        return fail(opened.error());
    // tasks first: a worker finds work at its first look
    engine->refill();
    for (std::uint32_t place = 0; place < options.workers; ++place)
        engine->launch(place);
    return engine;
}

PoolEngine::~PoolEngine() {
    if (m_closed || !m_crew)
        return;
    kill();
    const std::int64_t giveUp = monotonicNs() + 3 * m_options.graceNs;
    while (!m_closed && monotonicNs() < giveUp)
        step(kTickNs);
}

void PoolEngine::step(std::int64_t waitNs) {
    if (m_closed)
        return;
    if (waitNs != 0 && !m_queue->prepareSleep())
        waitNs = 0;
    m_crew->wait(waitNs);
    m_queue->wokeUp();
    const std::int64_t until = monotonicNs() + kStepNs;
    if (m_crew->takeServerLoss())
        replaceServer();
    noteReady();
    buryDead();
    std::uint64_t events = 0;
    do {
        events = harvest();
        refill();
    } while (events >= kWorthAnotherLook && monotonicNs() < until);
    checkTimeouts();
    m_crew->escalate();
    relaunch();
    closeWhenDone();
    // an event loop waits on descriptor() from here on: leave it readable, or the queue told to ring
    if (events >= kWorthAnotherLook || !m_queue->prepareSleep())
        m_doorbell.ring();
    armTimer();
}

void PoolEngine::armTimer() {
    if (!m_closed)
        m_crew->armTimer(kTickNs);
}

std::uint64_t PoolEngine::harvest() {
    std::uint64_t events = 0;
    for (std::uint32_t place = 0; place < places(); ++place) {
        if (!m_queue->hasEvents(place))
            continue;
        if (!m_queue->harvest(place, [&](const layout::Event& event) {
                ++events;
                return takeEvent(place, event);
            })) {
            failWith(Error{"The task queue was damaged",
                           "worker " + std::to_string(place + 1) + " wrote nonsense into it",
                           "Results so far are intact. Look for a memory error in the task's code.", 0});
            break;
        }
    }
    return events;
}

bool PoolEngine::takeEvent(std::uint32_t place, const layout::Event& event) {
    const QueueHost::Held* held = m_queue->claimedBy(place, event.ticket);
    if (!held || held->task != event.task)
        return false;
    bool sound = true;
    TaskReport report;
    if (m_reports[place].take(event, WorkerId(place + 1), m_listener, report, sound)) {
        const QueueHost::Held copy = *held;
        m_queue->release(event.ticket);
        finish(copy, report);
    }
    return sound;
}

void PoolEngine::finish(const QueueHost::Held& held, TaskReport& report) {
    report.queuedNs = held.queuedNs;
    report.attempt = held.attempt;
    if (report.state != TaskState::Succeeded && report.attempt < m_options.maxAttempts && !isEnding()) {
        report.willRetry = true;
        m_retries.emplace_back(report.task, static_cast<std::uint16_t>(report.attempt + 1));
    }
    m_listener.taskEnded(report);
}

bool PoolEngine::pushSpec(std::uint16_t attempt) {
    if (m_spec.payload.size() <= m_queue->maxPayload())
        return m_queue->push(m_spec.id.value(), attempt, m_spec.payload, m_nowNs);
    TaskReport report;
    report.task = m_spec.id;
    report.attempt = attempt;
    report.state = TaskState::Failed;
    report.value = "its input is too large for the queue (8 MiB)";
    m_listener.taskEnded(report);
    return true;
}

bool PoolEngine::pushRetries(std::uint32_t& pushed) {
    while (!m_specWaiting && !m_retries.empty()) {
        const auto [task, attempt] = m_retries.back();
        if (m_listener.taskAgain(task, m_spec) && !pushSpec(attempt))
            return false;
        m_retries.pop_back();
        ++pushed;
    }
    return true;
}

void PoolEngine::refill() {
    if (isEnding() || m_leaving)
        return;
    std::uint32_t pushed = 0;
    m_nowNs = monotonicNs();
    bool room = pushRetries(pushed);
    while (room && !(m_exhausted && !m_specWaiting)) {
        if (!m_specWaiting && !m_listener.nextTask(m_spec)) {
            m_exhausted = true;
            break;
        }
        room = pushSpec(1);
        m_specWaiting = !room;
        pushed += room ? 1 : 0;
        if (pushed % kPublishTasks == 0 && room) {
            m_queue->publish();
            m_nowNs = monotonicNs();
        }
        if (pushed % kWakeTasks == 0 && room)
            m_queue->wakeWorkers(kWakeTasks);
    }
    if (pushed > 0)
        m_queue->wakeWorkers(pushed);
}

void PoolEngine::buryDead() {
    for (const std::uint32_t place : m_crew->takeDeaths())
        bury(place);
}

bool PoolEngine::isUnusable(const WorkerProcess& worker) {
    const bool neverReady = worker.readyNs == 0;
    const bool left = worker.status.kind == ExitStatus::Kind::Exited;
    const bool refused = left && worker.status.code > 100;
    m_badStarts = neverReady || refused ? m_badStarts + 1 : 0;
    // by itself: it will do so again. By a signal: somebody may be shooting at workers, which is to be survived for
    // long
    return m_badStarts >= (left ? kBadStartsAllowed : kKilledStartsAllowed);
}

void PoolEngine::bury(std::uint32_t place) {
    noteReady();
    // first what it had committed, then what it still held: the other order would run finished tasks twice
    harvest();
    const WorkerProcess& worker = m_crew->at(place);
    std::uint64_t lowest = ~std::uint64_t{0};
    std::uint32_t requeued = 0;
    for (const QueueHost::Orphan& orphan : m_queue->orphansOf(place)) {
        if (!settleOrphan(orphan, worker, place))
            continue;
        lowest = std::min(lowest, orphan.held.ticket);
        ++requeued;
    }
    if (requeued > 0) {
        m_queue->rollBack(lowest);
        m_queue->wakeWorkers(requeued);
    }
    const bool unusable = !isEnding() && !m_leaving && worker.ending == WorkerProcess::Ending::No && isUnusable(worker);
    const std::string why = worker.status.text();
    reportEnd(place);
    if (unusable)
        failWith(Error{"Workers can't start", "several in a row ended before their first task, the last by " + why,
                       "Look for a memory limit that is too small, or a damaged installation.", 0});
}

bool PoolEngine::settleOrphan(const QueueHost::Orphan& orphan, const WorkerProcess& worker, std::uint32_t place) {
    if (!orphan.begun && !isEnding()) {
        m_queue->requeue(orphan.held.ticket, orphan.held.attempt);
        return true;
    }
    if (!orphan.begun)
        return false; // cancelHeld() accounts for it
    TaskReport report;
    report.task = TaskId(orphan.held.task);
    report.worker = WorkerId(place + 1);
    report.attempt = orphan.held.attempt;
    report.queuedNs = orphan.held.queuedNs;
    report.startedNs = m_segment->slot(place).begunNs.load();
    report.claimedNs = report.startedNs;
    report.endedNs = worker.endedNs;
    const std::string why = describeDeath(worker, m_options.timeoutNs, report);
    report.value = why;
    // no fault of the task when the host or the user ended the worker: those attempts are not counted against it
    const bool blameless =
        worker.ending == WorkerProcess::Ending::EndedByUser || worker.status.kind == ExitStatus::Kind::Unknown;
    report.willRetry = !isEnding() && (blameless || report.attempt < m_options.maxAttempts);
    m_listener.outputVoided(report.task);
    if (report.willRetry)
        m_queue->requeue(orphan.held.ticket, static_cast<std::uint16_t>(orphan.held.attempt + 1));
    else
        m_queue->release(orphan.held.ticket);
    m_listener.taskEnded(report);
    return report.willRetry;
}

void PoolEngine::relaunch() {
    if (isEnding() || m_leaving)
        return;
    if (const int refused = m_crew->takeRefusal(); refused != 0 && m_crew->isEmpty())
        failWith(Error{"No worker could be started", errnoText(refused),
                       "Close other programs, or raise the limit on processes (ulimit -u).", refused});
    for (std::uint32_t place = 0; place < places(); ++place)
        if (m_crew->at(place).state == WorkerProcess::State::Empty)
            launch(place);
}

void PoolEngine::checkTimeouts() {
    if (m_options.timeoutNs == 0)
        return;
    const std::int64_t now = monotonicNs();
    for (std::uint32_t place = 0; place < places(); ++place) {
        const WorkerProcess& worker = m_crew->at(place);
        if (worker.suspended || worker.state != WorkerProcess::State::Alive)
            continue;
        const layout::Slot& slot = m_segment->slot(place);
        const std::uint64_t begun = slot.begun.load(std::memory_order_acquire);
        if (begun == 0 || !m_queue->claimedBy(place, begun - 1) || m_queue->hasEvents(place))
            continue;
        if (now - slot.begunNs.load(std::memory_order_relaxed) > m_options.timeoutNs)
            m_crew->end(place, WorkerProcess::Ending::TimedOut);
    }
}

void PoolEngine::closeWhenDone() {
    if (!isEnding() && m_exhausted && !m_specWaiting && m_retries.empty() && m_queue->held() == 0 && !m_leaving) {
        m_leaving = true;
        for (std::uint32_t place = 0; place < places(); ++place)
            if (m_crew->at(place).isThere())
                m_crew->at(place).ending = WorkerProcess::Ending::Leave;
        m_queue->close();
    }
    if ((m_leaving || isEnding()) && m_crew->isEmpty()) {
        harvest();
        cancelHeld();
        m_closed = true;
    }
}

void PoolEngine::cancelHeld() {
    for (std::uint64_t cell = 0; cell < m_segment->header().cells; ++cell) {
        const QueueHost::Held* held = m_queue->heldIn(cell);
        if (!held)
            continue;
        TaskReport report;
        report.task = TaskId(held->task);
        report.attempt = held->attempt;
        report.queuedNs = held->queuedNs;
        report.state = TaskState::Cancelled;
        report.value = "not begun";
        m_queue->release(held->ticket);
        m_listener.taskEnded(report);
    }
    for (const auto& [task, attempt] : std::exchange(m_retries, {})) {
        TaskReport report;
        report.task = task;
        report.attempt = attempt;
        report.state = TaskState::Cancelled;
        report.value = "its further attempt was not begun";
        m_listener.taskEnded(report);
    }
}

std::uint32_t PoolEngine::running() const {
    std::uint32_t count = 0;
    for (std::uint32_t place = 0; place < places(); ++place)
        count += view(place).task.isValid() ? 1 : 0;
    return count;
}

void PoolEngine::endWorker(std::uint32_t place) {
    if (place < places())
        m_crew->end(place, WorkerProcess::Ending::EndedByUser);
}

TaskId PoolEngine::taskOfTicket(std::uint32_t place, std::uint64_t ticket) const {
    const QueueHost::Held* held = m_queue->claimedBy(place, ticket);
    return held && !m_queue->hasEvents(place) ? TaskId(held->task) : TaskId();
}

} // namespace manyhands
