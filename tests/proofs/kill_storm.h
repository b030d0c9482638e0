// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/conformance/forked.h"
#include "tests/proofs/queue_world.h"
#include "tests/support/sudden_death.h"

namespace manyhands::test {

/// Workers at a queue, each of which is killed at a random instant and replaced. Their host never waits for a task that
/// nobody has: a wake-up that is lost, or a task that nobody finds, shows as a storm that stands still.
class KillStorm {
public:
    struct Plan {
        std::uint32_t workers = 1;
        std::uint32_t cells = 8;
        std::uint64_t kills = 1000;
        std::uint64_t seed = 0;
    };
    explicit KillStorm(const Plan& plan);

    /// Until so many were killed; then workers that nobody kills do the rest, and two rings more.
    void run();
    /// What went wrong; empty when every task succeeded once.
    std::string verdict() const;
    /// What there was to see, for people.
    std::string account() const;
    std::uint64_t kills() const { return m_kills; }
    std::uint64_t tasks() const { return m_world.pushed(); }

private:
    void startWorker(std::uint32_t place);
    std::uint64_t push();
    std::uint64_t harvest();
    /// Buries who has died. Returns how many.
    std::uint64_t buryDead();
    void bury(std::uint32_t place);
    bool anyoneToBeKilled() const;
    /// Until a worker rings or dies.
    void sleep();
    void finish();

    struct Worker {
        std::optional<Forked> process;
        bool isMortal = false;
    };
    Plan m_plan;
    QueueWorld m_world;
    Lives m_lives;
    std::vector<Worker> m_workers; ///< by place
    std::string m_trouble;

    std::uint64_t m_kills = 0, m_requeued = 0, m_diedIdle = 0, m_diedClaimed = 0, m_diedRunning = 0;
    std::uint64_t m_leftResults = 0, m_resultsLeft = 0, m_sleeps = 0;
    std::vector<std::int64_t> m_recoveriesNs;
};

} // namespace manyhands::test
