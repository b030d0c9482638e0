// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/ipc/doorbell.h"
#include "core/ipc/queue_host.h"
#include "core/worker/workload.h"

namespace manyhands::test {

/// A queue of little tasks with its host, and an account of every task. What the pool does at a worker's death is done
/// here in the same order with the same calls, so that a test can choose the instant.
class QueueWorld {
public:
    QueueWorld(std::uint32_t cells, std::uint32_t places);

    /// As many tasks as there is room for, `count` at most. Returns how many.
    std::uint64_t push(std::uint64_t count);
    /// A worker's life in `place`: all it can claim now. `stay`: it sleeps when there is nothing, until it is told to
    /// leave.
    void work(std::uint32_t place, bool stay = false) const;
    /// Claims `count` tasks and does nothing with them: what a worker leaves that dies before its first task.
    void claimOnly(std::uint32_t place, int count) const;
    /// Takes what `place` committed. Returns how many tasks.
    std::uint64_t harvest(std::uint32_t place);
    /// What a dead worker left.
    struct Estate {
        std::uint64_t committed = 0; ///< tasks that it had done and nobody had taken yet
        std::uint64_t claimed = 0;   ///< tasks that it still held; they are queued again
        bool begun = false;          ///< the code of one of these had begun
    };
    /// What the host does once the process in `place` is proved dead.
    Estate bury(std::uint32_t place);
    /// A healthy worker does what is left, and twice the ring beyond it.
    void finish(std::uint32_t healthyPlace);
    /// False when no worker rang within ten seconds.
    bool waitForBell() const;
    const Doorbell& doorbell() const { return m_doorbell; }

    /// Everything as it is now; a worker that stands still does not notice that it was changed and put back.
    struct Snapshot {
        std::string shared;
        QueueHost host;
        std::vector<std::uint8_t> successes;
    };
    Snapshot save() const { return {std::string(sharedBytes()), *m_host, m_successes}; }
    void restore(const Snapshot& snapshot);
    /// What host and workers share, as bytes.
    std::string_view sharedBytes() const;

    QueueHost& host() { return *m_host; }
    std::uint64_t pushed() const { return m_successes.size(); }
    std::uint64_t done() const;
    /// What went wrong so far; empty when every task that was pushed succeeded once.
    std::string verdict() const;

private:
    QueueSegment m_segment;
    Doorbell m_doorbell;
    std::optional<QueueHost> m_host;
    std::unique_ptr<Workload> m_workload;
    std::vector<std::uint8_t> m_successes; ///< by task number
    std::string m_trouble;
};

} // namespace manyhands::test
