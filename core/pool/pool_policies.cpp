// SPDX-License-Identifier: GPL-3.0-or-later
// What the pool decides about its workers: how many, when one has to go, when none is started any more.
#include "core/pool/pool_engine.h"

#include <algorithm>

#include <csignal>

#include "core/measure/stopwatch.h"
#include "core/process/descriptor_room.h"
#include "core/process/process_memory.h"
#include "core/process/process_tree.h"

namespace manyhands {

namespace {

constexpr int kBadStartsAllowed = 3;
constexpr int kKilledStartsAllowed = 100;
/// Where the system refuses a process it is asked again, less and less often; with no worker at all, not for ever.
constexpr std::int64_t kFirstRefusalPauseNs = 20'000'000;
constexpr std::int64_t kLongestRefusalPauseNs = 500'000'000;
constexpr std::int64_t kRefusalPatienceNs = 2'000'000'000;
constexpr std::int64_t kRefusalWorthTellingNs = 1'000'000'000; ///< shorter ones nobody needs to know of
constexpr std::int64_t kQueueLookEveryNs = 500'000'000;
constexpr std::int64_t kStoppedLookEveryNs = 500'000'000;
constexpr std::int64_t kStoppedPatienceNs = 2'500'000'000;
constexpr std::int64_t kMemoryLookEveryNs = 100'000'000;

} // namespace

void PoolEngine::setPaused(bool paused) {
    if (!paused && std::exchange(m_restartsHeld, false))
        m_budget.renew();
    EngineBase::setPaused(paused);
}

Result<void> PoolEngine::resize(std::uint32_t workers, Shrink how) {
    const std::uint32_t most = m_segment->header().places;
    if (workers < 1 || workers > most)
        return fail("The pool can't have " + std::to_string(workers) + " workers",
                    "it was made for 1 to " + std::to_string(most), "Choose a number within these bounds.");
    if (workers > m_wanted)
        if (auto room = makeRoomForWorkers(workers - m_wanted, descriptorsPerWorker()); !room)
            return room;
    m_wanted = workers;
    m_crew->grow(workers);
    for (std::uint32_t place = workers; place < places(); ++place) {
        if (how == Shrink::Stop)
            m_crew->end(place, WorkerProcess::Ending::EndedByUser);
        else
            askToLeave(place);
    }
    relaunch();
    m_doorbell.ring();
    return {};
}

void PoolEngine::askToLeave(std::uint32_t place) {
    WorkerProcess& worker = m_crew->at(place);
    if (!worker.isThere() || worker.ending != WorkerProcess::Ending::No)
        return;
    worker.ending = WorkerProcess::Ending::Leave;
    m_queue->askToLeave(place);
    if (worker.suspended)
        suspendWorker(place, false); // a stopped process could not leave
}

bool PoolEngine::isAllDone() const {
    return m_exhausted && !m_specWaiting && m_retries.empty() && m_queue->held() == 0;
}

void PoolEngine::countDeath(TaskId task, const WorkerProcess& worker) {
    m_budget.died(monotonicNs(), task);
    if (m_budget.isSpent() && !m_restartsHeld && !isEnding() && !m_leaving && !isAllDone())
        pauseOrFail(worker);
}

void PoolEngine::pauseOrFail(const WorkerProcess& worker) {
    const Error error{"Workers keep ending", m_budget.text() + ", the last by " + worker.status.text(),
                      "Run one of these tasks alone to see why; then resume the run or stop it.", 0};
    m_restartsHeld = m_listener.pausesAfterDeaths(error);
    if (m_restartsHeld)
        EngineBase::setPaused(true);
    else
        failWith(error);
}

bool PoolEngine::isUnusable(const WorkerProcess& worker, bool begun) {
    const bool neverReady = worker.readyNs == 0;
    const bool left = worker.status.kind == ExitStatus::Kind::Exited;
    const bool refused = left && !begun && worker.status.code > 100;
    m_badStarts = neverReady || refused ? m_badStarts + 1 : 0;
    // by itself: it will do so again. By a signal: somebody may be shooting at workers, which is to be survived for
    // long
    return m_badStarts >= (left ? kBadStartsAllowed : kKilledStartsAllowed);
}

bool PoolEngine::isRefusedStill() {
    const std::int64_t now = monotonicNs();
    if (m_crew->started() != m_startedBefore) {
        m_startedBefore = m_crew->started();
        m_refusedSinceNs = 0;
        m_refusalTold = false;
    }
    if (const int refused = m_crew->takeRefusal(); refused != 0) {
        if (m_refusedSinceNs == 0) {
            m_refusedSinceNs = now;
            m_refusalPauseNs = kFirstRefusalPauseNs;
        }
        m_askAgainNs = now + m_refusalPauseNs;
        m_refusalPauseNs = std::min(2 * m_refusalPauseNs, kLongestRefusalPauseNs);
        m_refusal = refused;
        tellOfRefusal(kRefusalWorthTellingNs);
        if (m_crew->isEmpty() && now - m_refusedSinceNs > kRefusalPatienceNs)
            failWith(Error{"No worker could be started", errnoText(refused),
                           "Close other programs, or raise the limit on processes (ulimit -u).", refused});
    }
    return now < m_askAgainNs || isEnding();
}

void PoolEngine::tellOfRefusal(std::int64_t standingNs) {
    if (m_refusedSinceNs == 0 || monotonicNs() - m_refusedSinceNs < standingNs)
        return;
    std::uint32_t alive = 0;
    for (std::uint32_t place = 0; place < places(); ++place)
        alive += m_crew->at(place).state == WorkerProcess::State::Alive ? 1 : 0;
    if (alive > 0 && !std::exchange(m_refusalTold, true))
        m_listener.workersRefused(m_refusal, alive);
}

void PoolEngine::relaunch() {
    if (isEnding() || m_leaving || m_restartsHeld)
        return;
    if (isRefusedStill())
        return;
    for (std::uint32_t place = 0; place < m_wanted; ++place)
        if (m_crew->at(place).state == WorkerProcess::State::Empty)
            launch(place);
    m_crew->shrink(m_wanted);
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

void PoolEngine::checkMemory() {
    const std::int64_t now = monotonicNs();
    if (m_options.memoryPerProcess == 0 || now - m_memoryLookNs < kMemoryLookEveryNs)
        return;
    m_memoryLookNs = now;
    for (std::uint32_t place = 0; place < places(); ++place) {
        const WorkerProcess& worker = m_crew->at(place);
        if (worker.state == WorkerProcess::State::Alive && ownResidentBytes(worker.pid) > m_options.memoryPerProcess)
            askToLeave(place);
    }
}

void PoolEngine::checkQueue() {
    const std::int64_t now = monotonicNs();
    if (now - m_queueLookNs < kQueueLookEveryNs || isEnding())
        return;
    m_queueLookNs = now;
    // a queue that brings results is in order: looking at each cell would only disturb its workers
    if (std::exchange(m_eventsBefore, m_events) == m_events && !m_queue->isSound())
        failDamaged("a worker wrote over what holds its tasks");
}

void PoolEngine::checkStopped() {
    const std::int64_t now = monotonicNs();
    if (now - m_stoppedLookNs < kStoppedLookEveryNs)
        return;
    m_stoppedLookNs = now;
    for (std::uint32_t place = 0; place < places(); ++place) {
        WorkerProcess& worker = m_crew->at(place);
        if (worker.state != WorkerProcess::State::Alive || worker.suspended || !isStopped(worker.pid)) {
            worker.stoppedNs = 0;
            worker.stopTold = false;
        } else if (worker.stoppedNs == 0) {
            worker.stoppedNs = now;
        } else if (now - worker.stoppedNs >= kStoppedPatienceNs) {
            dealWithStopped(place);
        }
    }
}

void PoolEngine::dealWithStopped(std::uint32_t place) {
    WorkerProcess& worker = m_crew->at(place);
    const TaskId task = view(place).task;
    if (!std::exchange(worker.stopTold, true))
        m_listener.workerStopped(WorkerId(place + 1), worker.pid, task);
    if (task.isValid()) // only its user can say whether it is to go on: a time limit ends it, nothing else does
        return;
    // tasks that it has taken and not begun would wait for ever; once it is proved dead they go back to the queue
    if (!m_queue->orphansOf(place).empty())
        m_crew->end(place, WorkerProcess::Ending::EndedByUser, true);
}

} // namespace manyhands
