// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

#include "core/ipc/shared_memory.h"

namespace manyhands::test {

/// Who put and who took what, in shared memory, so that it outlives its writers. Each taker has a book of its own, in
/// which it notes what it took, and each putter a count of what it put. A putter is one life of a process.
class MessageLog {
public:
    MessageLog(std::uint32_t takers, std::uint32_t putters);

    /// By the taker alone. False when its book is full.
    bool noteTaken(std::uint32_t taker, std::string_view message);
    /// By the putter, once its message is in the queue.
    void notePut(std::uint32_t putter) { putCount(putter).fetch_add(1); }

    /// What the books say once nobody writes any more.
    struct Audit {
        std::uint64_t taken = 0;
        std::uint64_t torn = 0;
        std::uint64_t twice = 0;
        std::uint64_t disordered = 0; ///< behind a later one of its putter, in the same book
        std::uint64_t missing = 0;    ///< put, and not taken
    };
    Audit audit() const;

private:
    struct Entry {
        std::uint32_t putter, number;
    };
    struct alignas(64) Book {
        std::atomic<std::uint64_t> count;
        std::atomic<std::uint64_t> torn;
    };
    static constexpr std::uint64_t kBookEntries = 1U << 24U; ///< memory is taken only as far as it is written
    std::uint64_t putBytes() const { return std::uint64_t{m_putters} * sizeof(std::atomic<std::uint32_t>); }
    Book& book(std::uint32_t taker) const;
    Entry& entry(std::uint32_t taker, std::uint64_t index) const;
    std::atomic<std::uint32_t>& putCount(std::uint32_t putter) const;

    std::uint32_t m_takers, m_putters;
    SharedMemory m_memory; ///< Book[takers], Entry[takers][kBookEntries], put counts
};

} // namespace manyhands::test
