// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "core/pool/engine_base.h"
#include "core/pool/restart_budget.h"

namespace manyhands {

/// The pool: N workers that claim tasks from the shared queue. A worker's death costs at most the task it had begun:
/// that one is retried or reported, by policy; what it had only claimed goes back to its place in the line.
class PoolEngine final : public EngineBase {
public:
    /// Starts the workers. `client` must be running; `listener` must outlive the engine.
    static Result<std::unique_ptr<PoolEngine>> create(WorkerLauncher& client, PoolListener& listener,
                                                      const EngineOptions& options);
    ~PoolEngine() override;

    void step(std::int64_t waitNs) override;
    /// False: when nextTask() has none, there will be none. Workers leave once all is done.
    void setOpenEnded(bool openEnded) { m_options.openEnded = openEnded; }
    std::uint32_t running() const override;
    void setPaused(bool paused) override;
    void endWorker(std::uint32_t place) override;
    Result<void> resize(std::uint32_t workers, Shrink how) override;
    std::uint32_t workers() const override { return m_wanted; }
    std::uint32_t queued() const override { return m_queue->queued(); }
    /// Tasks in the queue or at work.
    std::uint32_t held() const { return m_queue->held(); }
    /// The payload of the task that `place` has begun, where it lies in shared memory; empty when it has none.
    std::string_view payloadAt(std::uint32_t place, TaskId& task) const;

protected:
    TaskId taskOfTicket(std::uint32_t place, std::uint64_t ticket) const override;
    bool isGivenUp(std::uint32_t place) const override { return place >= m_wanted; }

private:
    PoolEngine(WorkerLauncher& client, PoolListener& listener, const EngineOptions& options);

    /// How many events it took.
    std::uint64_t harvest();
    void checkQueue();
    void failDamaged(const std::string& why);
    bool takeEvent(std::uint32_t place, const layout::Event& event);
    void finish(const QueueHost::Held& held, TaskReport& report);
    void refill();
    bool pushSpec(std::uint16_t attempt);
    bool pushRetries(std::uint32_t& pushed);
    void buryDead();
    void bury(std::uint32_t place);
    /// True when the orphan went back to the queue.
    bool settleOrphan(const QueueHost::Orphan& orphan, const WorkerProcess& worker, std::uint32_t place);
    /// `begun`: it had begun a task, so it could.
    bool isUnusable(const WorkerProcess& worker, bool begun);
    Error cannotStart(const std::string& last) const;
    void relaunch();
    void checkTimeouts();
    void checkMemory();
    void checkStopped();
    void dealWithStopped(std::uint32_t place);
    void askToLeave(std::uint32_t place);
    void countDeath(TaskId task, const WorkerProcess& worker);
    void pauseOrFail(const WorkerProcess& worker);
    bool isAllDone() const;
    bool isRefusedStill();
    /// When the system has refused processes for so long, and it was not told yet.
    void tellOfRefusal(std::int64_t standingNs);
    void closeWhenDone();
    void cancelHeld();
    void armTimer();

    TaskSpec m_spec;
    std::int64_t m_nowNs = 0;   ///< when refill() last looked at the clock
    bool m_specWaiting = false; ///< m_spec was taken from the listener and found no room yet
    bool m_exhausted = false;
    std::vector<std::pair<TaskId, std::uint16_t>> m_retries; ///< failed ones to queue again, with the attempt to come
    int m_badStarts = 0;                                     ///< deaths in a row of workers that never got ready
    std::uint32_t m_wanted;                                  ///< workers there are to be
    RestartBudget m_budget;
    bool m_restartsHeld = false;                                ///< no new worker until somebody resumes the run
    std::unordered_map<std::uint64_t, std::uint32_t> m_killers; ///< by task: workers that died in it
    std::int64_t m_memoryLookNs = 0, m_stoppedLookNs = 0, m_queueLookNs = 0;
    std::uint64_t m_startedBefore = 0;
    std::uint64_t m_events = 0, m_eventsBefore = 0; ///< taken so far; at the last look at the queue
    std::int64_t m_refusedSinceNs = 0, m_askAgainNs = 0, m_refusalPauseNs = 0;
    int m_refusal = 0; ///< errno
    bool m_refusalTold = false;
    bool m_leaving = false; ///< all tasks are done: workers were told to leave
};

} // namespace manyhands
