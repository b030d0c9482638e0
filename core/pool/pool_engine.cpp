// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/pool_engine.h"

#include <algorithm>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr std::int64_t kStepNs = 10'000'000;             ///< a step's share of the caller's thread
constexpr std::int64_t kTickNs = 20'000'000;             ///< while tasks are at work
constexpr std::int64_t kRefusalMatteredNs = 200'000'000; ///< at the end of a run that had fewer workers than wanted
constexpr std::uint32_t kPublishTasks = 64;
constexpr std::uint32_t kWakeTasks = 1024;          ///< a worker that is woken for less would sleep again at once
constexpr std::uint64_t kWorthAnotherLook = 512;    ///< events: below, sleeping until more have gathered is cheaper
constexpr std::uint32_t kSmallRing = 256;           ///< events per worker when there are many workers
constexpr std::uint64_t kMostRingBytes = 16U << 20; ///< of all event rings, those of places yet unused included

} // namespace

PoolEngine::PoolEngine(WorkerLauncher& client, PoolListener& listener, const EngineOptions& options)
    : EngineBase(client, listener, options)
    , m_wanted(options.workers)
    // a signal that ends all workers at once is not a crash loop
    , m_budget(std::max(options.deathsAllowed, static_cast<int>(2 * options.workers))) {}

Result<std::unique_ptr<PoolEngine>> PoolEngine::create(WorkerLauncher& client, PoolListener& listener,
                                                       const EngineOptions& options) {
    std::unique_ptr<PoolEngine> engine(new PoolEngine(client, listener, options));
    SegmentOptions segment;
    segment.cells = options.cells;
    segment.places = std::max(options.workers, options.mostWorkers);
    segment.tasksPerProcess = options.tasksPerProcess;
    segment.ringEntries = options.workers > 8 ? kSmallRing : options.cells;
    while (segment.ringEntries > kSmallRing &&
           std::uint64_t{segment.ringEntries} * segment.places * sizeof(layout::Event) > kMostRingBytes)
        segment.ringEntries /= 2;
    segment.chunk = options.chunk;
    segment.stamps = options.stamps;
    segment.waits = options.waits;
    segment.explains = options.explains;
    segment.stackHertz = options.stackHertz;
    segment.arenaBytes = options.arenaBytes;
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
    noteOutput();
    buryDead();
    noteStrays();
    std::uint64_t events = 0;
    do {
        events = harvest();
        refill();
    } while (events >= kWorthAnotherLook && monotonicNs() < until);
    checkTimeouts();
    checkMemory();
    checkStopped();
    checkQueue();
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
            failDamaged("worker " + std::to_string(place + 1) + " wrote nonsense into it");
            break;
        }
    }
    m_events += events;
    return events;
}

void PoolEngine::failDamaged(const std::string& why) {
    failWith(Error{"The task queue was damaged", why,
                   "Results so far are intact. Look for a memory error in the task's code.", 0});
}

bool PoolEngine::takeEvent(std::uint32_t place, const layout::Event& event) {
    const QueueHost::Held* held = m_queue->claimedBy(place, event.ticket);
    if (!held || held->task != event.task)
        return false;
    bool sound = true;
    TaskReport report;
    if (m_reports[place].take(event, WorkerId(place + 1), m_listener, report, sound)) {
        const QueueHost::Held copy = *held;
        report.payload = m_queue->payloadOf(copy);
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
    m_budget.progressed();
    if (!m_killers.empty() && !report.willRetry)
        m_killers.erase(held.task);
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
    const std::int64_t begunNs = m_nowNs;
    m_queue->beginSection(begunNs);
    bool room = pushRetries(pushed);
    while (room && !(m_exhausted && !m_specWaiting)) {
        if (!m_specWaiting && !m_listener.nextTask(m_spec)) {
            m_exhausted = !m_options.openEnded;
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
    const std::int64_t endedNs = monotonicNs();
    m_queue->endSection(endedNs);
    m_times.addSection({begunNs, endedNs});
    if (pushed > 0)
        m_queue->wakeWorkers(pushed);
}

void PoolEngine::closeWhenDone() {
    if (!isEnding() && isAllDone() && !m_leaving) {
        m_leaving = true;
        tellOfRefusal(kRefusalMatteredNs);
        m_queue->close();
        for (std::uint32_t place = 0; place < places(); ++place)
            m_crew->letLeave(place);
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

std::string_view PoolEngine::payloadAt(std::uint32_t place, TaskId& task) const {
    const std::uint64_t begun = m_segment->slot(place).begun.load(std::memory_order_acquire);
    const QueueHost::Held* held = begun > 0 ? m_queue->claimedBy(place, begun - 1) : nullptr;
    if (!held)
        return {};
    task = TaskId(held->task);
    return m_queue->payloadOf(*held);
}

TaskId PoolEngine::taskOfTicket(std::uint32_t place, std::uint64_t ticket) const {
    const QueueHost::Held* held = m_queue->claimedBy(place, ticket);
    return held && !m_queue->hasEvents(place) ? TaskId(held->task) : TaskId();
}

} // namespace manyhands
