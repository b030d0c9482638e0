// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/ipc/queue.h"
#include "tests/conformance/forked.h"
#include "tests/proofs/message_log.h"
#include "tests/support/sudden_death.h"

namespace manyhands::test {

/// Putters and takers at a Queue, each of which is killed at a random instant and replaced.
class MessageStorm {
public:
    struct Plan {
        std::uint32_t putters = 1;
        std::uint32_t takers = 1;
        std::uint64_t capacity = 8;
        std::uint64_t kills = 1000;
        std::uint64_t seed = 0;
    };
    explicit MessageStorm(const Plan& plan);

    /// Until so many were killed; then one putter and one taker whom nobody kills pass each other some thousand more.
    void run();
    std::uint64_t kills() const { return m_kills; }
    std::uint64_t takersKilled() const { return m_takersKilled; }
    /// Processes that ended otherwise than planned, and what stood still afterwards; empty when none.
    const std::string& trouble() const { return m_trouble; }
    MessageLog::Audit audit() const { return m_log.audit(); }

private:
    struct User {
        bool puts = false;
        std::uint32_t taker = 0; ///< its book
        std::optional<Forked> process;
    };
    void startUser(User& user);
    void replaceDead();
    [[noreturn]] void putForEver(std::uint32_t life);
    void takeFor(std::uint32_t taker);
    void passMessages();
    void emptyQueue();

    Plan m_plan;
    Queue<std::string> m_queue;
    MessageLog m_log;
    Lives m_lives;
    std::vector<User> m_users;
    std::uint32_t m_putterLives = 0;
    std::uint64_t m_kills = 0, m_takersKilled = 0;
    std::string m_trouble;
};

} // namespace manyhands::test
