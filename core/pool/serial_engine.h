// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/pool/engine_base.h"
#include "core/process/fork_client.h"

namespace manyhands {

/// The base case of every comparison: one process, a plain loop over the tasks, no queue and no claims. It runs in a
/// forked process so that a crash costs the run and not the program, and writes to a ring that holds all results, so
/// that it never waits for the host.
class SerialEngine final : public EngineBase {
public:
    /// Takes all tasks from the listener at once. `options.workers`, `chunk` and `maxAttempts` are not looked at.
    static Result<std::unique_ptr<SerialEngine>> create(ForkClient& client, PoolListener& listener,
                                                        EngineOptions options);
    ~SerialEngine() override;

    void step(std::int64_t waitNs) override;
    std::uint32_t running() const override { return view(0).task.isValid() ? 1 : 0; }
    void endWorker(std::uint32_t place) override;
    std::uint32_t queued() const override;

protected:
    TaskId taskOfTicket(std::uint32_t place, std::uint64_t ticket) const override;

private:
    using EngineBase::EngineBase;

    bool takeEvent(const layout::Event& event);
    void harvest();
    void bury();
    void checkTimeout();

    std::vector<std::uint64_t> m_tasks; ///< by index
    std::uint64_t m_ended = 0;          ///< tasks committed
};

} // namespace manyhands
