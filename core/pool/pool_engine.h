// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pool/engine_base.h"

namespace manyhands {

/// The pool: N workers that claim tasks from the shared queue. A worker's death costs at most the task it had begun:
/// that one is retried or reported, by policy; what it had only claimed goes back to its place in the line.
class PoolEngine final : public EngineBase {
public:
    /// Starts the workers. `client` must be running; `listener` must outlive the engine.
    static Result<std::unique_ptr<PoolEngine>> create(ForkClient& client, PoolListener& listener,
                                                      const EngineOptions& options);
    ~PoolEngine() override;

    void step(std::int64_t waitNs) override;
    std::uint32_t running() const override;
    void endWorker(std::uint32_t place) override;
    std::uint32_t queued() const override { return m_queue->queued(); }
    /// Tasks in the queue or at work.
    std::uint32_t held() const { return m_queue->held(); }

protected:
    TaskId taskOfTicket(std::uint32_t place, std::uint64_t ticket) const override;

private:
    using EngineBase::EngineBase;

    /// How many events it took.
    std::uint64_t harvest();
    bool takeEvent(std::uint32_t place, const layout::Event& event);
    void finish(const QueueHost::Held& held, TaskReport& report);
    void refill();
    bool pushSpec(std::uint16_t attempt);
    bool pushRetries(std::uint32_t& pushed);
    void buryDead();
    void bury(std::uint32_t place);
    /// True when the orphan went back to the queue.
    bool settleOrphan(const QueueHost::Orphan& orphan, const WorkerProcess& worker, std::uint32_t place);
    bool isUnusable(const WorkerProcess& worker);
    void relaunch();
    void checkTimeouts();
    void closeWhenDone();
    void cancelHeld();
    void armTimer();

    TaskSpec m_spec;
    std::int64_t m_nowNs = 0;   ///< when refill() last looked at the clock
    bool m_specWaiting = false; ///< m_spec was taken from the listener and found no room yet
    bool m_exhausted = false;
    std::vector<std::pair<TaskId, std::uint16_t>> m_retries; ///< failed ones to queue again, with the attempt to come
    int m_badStarts = 0;                                     ///< deaths in a row of workers that never got ready
    bool m_leaving = false;                                  ///< all tasks are done: workers were told to leave
};

} // namespace manyhands
