// SPDX-License-Identifier: GPL-3.0-or-later
// What the pool does when a worker has ended: of its tasks none is lost, and none counts twice.
#include <algorithm>
#include <cerrno>

#include "core/ipc/last_words.h"
#include "core/pool/pool_engine.h"

namespace manyhands {

void PoolEngine::buryDead() {
    for (const std::uint32_t place : m_crew->takeDeaths())
        bury(place);
}

void PoolEngine::bury(std::uint32_t place) {
    noteReady();
    // first what it had committed, then what it still held: the other order would run finished tasks twice
    harvest();
    const WorkerProcess& worker = m_crew->at(place);
    std::uint64_t lowest = ~std::uint64_t{0};
    std::uint32_t requeued = 0;
    TaskId deadly;
    for (const QueueHost::Orphan& orphan : m_queue->orphansOf(place)) {
        if (orphan.begun)
            deadly = TaskId(orphan.held.task);
        if (!settleOrphan(orphan, worker, place))
            continue;
        lowest = std::min(lowest, orphan.held.ticket);
        ++requeued;
    }
    if (requeued > 0) {
        m_queue->rollBack(lowest);
        m_queue->wakeWorkers(requeued);
    }
    if (worker.ending == WorkerProcess::Ending::No && worker.status.kind != ExitStatus::Kind::Unknown &&
        !(worker.status.isClean() && !deadly.isValid()))
        countDeath(deadly, worker);
    const bool unusable =
        !isEnding() && !m_leaving && worker.ending == WorkerProcess::Ending::No && isUnusable(worker, deadly.isValid());
    const LastWordsRead words = readLastWords(m_segment->slot(place));
    const std::string why = worker.status.text() + describeLastWords(words);
    reportEnd(place, deadly.isValid() ? m_segment->slot(place).begunNs.load() : 0);
    if (unusable)
        failWith(words.refusal ? *words.refusal : cannotStart(why));
}

/// The last of several workers ended before its first task, and how.
Error PoolEngine::cannotStart(const std::string& last) const {
    const std::string why = "several in a row ended before their first task, the last by " + last;
    const std::uint64_t limit = m_options.addressSpaceBytes;
    if (limit == 0)
        return {"Workers can't start", why, "Look for a damaged installation.", 0};
    const auto megabytes = [](std::uint64_t bytes) { return std::to_string(bytes / 1'000'000) + " MB"; };
    return {"Workers can't start",
            why + ". Each may use " + megabytes(limit) + " of memory, of which the memory that all share takes " +
                megabytes(m_segment->memory().size()),
            "Raise the memory limit per worker.", ENOMEM};
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
    std::string why = describeDeath(place, report);
    if (report.state == TaskState::Failed)
        m_budget.progressed(); // it called exit(): its own doing, and the task is dealt with
    if (report.state == TaskState::Crashed && worker.ending == WorkerProcess::Ending::No)
        report.workersLost = ++m_killers[orphan.held.task];
    if (report.workersLost > 1)
        why += "; " + std::to_string(report.workersLost) + " workers have ended in this task";
    report.value = why;
    report.payload = m_queue->payloadOf(orphan.held);
    // no fault of the task when the host or the user ended the worker: those attempts are not counted against it
    const bool blameless =
        worker.ending == WorkerProcess::Ending::EndedByUser ||
        (worker.ending == WorkerProcess::Ending::No && worker.status.kind == ExitStatus::Kind::Unknown);
    // where memory ran out, another attempt would do it again
    report.willRetry = !isEnding() && (blameless || (report.attempt < m_options.maxAttempts && !worker.outOfMemory));
    if (!report.willRetry)
        m_killers.erase(orphan.held.task);
    m_listener.outputVoided(report.task, !report.willRetry);
    if (report.willRetry)
        m_queue->requeue(orphan.held.ticket, static_cast<std::uint16_t>(orphan.held.attempt + 1));
    else
        m_queue->release(orphan.held.ticket);
    m_listener.taskEnded(report);
    return report.willRetry;
}

} // namespace manyhands
