// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <deque>
#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

#include "core/ipc/shared_memory.h"
#include "core/ipc/user_queue.h"
#include "tests/conformance/forked.h"
#include "tests/proofs/numbered_message.h"

namespace manyhands::test {

/// Who puts into and takes out of the queue of a proof.
enum User : std::uint32_t { Stepped, Filler, Survivor, Sleeper, SecondSleeper, Other, Drain, kUsers };

/// A queue, processes that use it, and an account of every message: who put it and who took it. Whatever may never
/// return is done by a process of its own.
class QueueUsers {
public:
    static constexpr int kPatienceMs = 5'000; ///< who does not end in that time sleeps for ever
    QueueUsers(std::uint64_t capacity, std::uint64_t ringBytes);

    /// Puts messages of these lengths in this process. Its numbers go on from where they were, in this process.
    void put(User who, std::initializer_list<std::uint64_t> lengths) const;
    /// Takes so many in this process, and notes each once it has it.
    void take(User who, int count) const;
    void takeUntilOneOf(User putter, User who) const;

    /// A process for one of the above.
    void start(const std::function<void()>& use);
    /// The same, and returns once it sleeps.
    void startAndLetSleep(const std::function<void()>& use);
    /// Until each process has ended or sleeps.
    void settle() const;
    /// False when one of them does not end by itself.
    bool allEnd();
    bool ends(std::size_t process) const; ///< by the order of their starts
    static bool comesTrue(const std::function<bool()>& condition);

    std::uint64_t head() const { return m_state.state().head.load(); } ///< messages taken so far
    std::uint64_t tail() const { return m_state.state().tail.load(); } ///< messages put so far
    std::uint64_t size() const { return m_queue.size(); }

    /// After everybody has ended: takes what is left and says what is wrong. Of those who died taking, each may have
    /// one message that it had not noted yet.
    std::string verdict(int diedTaking);

private:
    struct Note {
        std::uint32_t putter, number;
    };
    struct Notes {
        std::atomic<std::uint32_t> count;
        std::array<Note, 30> entries;
    };
    /// In shared memory; all zero at first.
    struct Account {
        std::atomic<std::uint32_t> torn;
        std::array<std::atomic<std::uint32_t>, kUsers> put; ///< by putter: messages for which put() came back
        std::array<Notes, kUsers> taken;                    ///< by taker
    };
    Account& account() const { return *reinterpret_cast<Account*>(m_memory.data()); }
    void takeOne(User who, Deadline deadline, std::optional<MessageMark>& mark) const;

    UserQueue m_queue;
    SyncSegment<user_queue::State> m_state;
    SharedMemory m_memory;
    std::deque<Forked> m_processes;
};

} // namespace manyhands::test
