// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <new>
#include <utility>

#include "core/base/multiprocessing_error.h"
#include "core/ipc/shared_memory.h"

namespace manyhands {

/// What the shared object in a segment is. Stands in the first 8 bytes.
enum class SyncKind : std::uint64_t {
    Lock = 0x6d68'0001,
    RecursiveLock,
    Semaphore,
    Event,
    Condition,
    Barrier,
    Value,
    Array,
    Atomic,
    Queue
};

/// One sealed memory file that holds one shared object: a header of 64 bytes, State, then `tail` bytes of its own.
/// A forked child has it by inheritance, at the same address; any other process maps the descriptor.
template <class State>
class SyncSegment {
public:
    static constexpr std::uint64_t kStateOffset = 64;
    static constexpr std::uint64_t kTailOffset = kStateOffset + (sizeof(State) + 63) / 64 * 64;

    /// `extra`: of a kind, compared by open(): the size of the values, say.
    static SyncSegment create(SyncKind kind, std::uint64_t tail = 0, std::uint64_t extra = 0) {
        SyncSegment made(orThrow(SharedMemory::create("manyhands-sync", kTailOffset + tail, kCap)));
        new (&made.state()) State();
        *made.header() = {static_cast<std::uint64_t>(kind), kTailOffset + tail, extra};
        return made;
    }
    static SyncSegment open(int handle, SyncKind kind, std::uint64_t extra = 0) {
        SyncSegment opened(orThrow(SharedMemory::map(UniqueFd(handle))));
        if (opened.m_memory.size() < kTailOffset || opened.header()->kind != static_cast<std::uint64_t>(kind) ||
            opened.header()->bytes != opened.m_memory.size() || opened.header()->extra != extra)
            throw LogicError("The descriptor was refused: it is another kind of shared object. Pass the one that "
                             "handle() gave, to the same type.");
        return opened;
    }
    State& state() const { return *reinterpret_cast<State*>(m_memory.data() + kStateOffset); }
    std::byte* tail() const { return m_memory.data() + kTailOffset; }
    std::uint64_t tailBytes() const { return m_memory.size() - kTailOffset; }
    int handle() const { return m_memory.fd(); }
    bool isMapped() const { return m_memory.isMapped(); }

private:
    struct Header {
        std::uint64_t kind, bytes, extra;
    };
    static constexpr std::uint64_t kCap = 1ULL << 32U;
    explicit SyncSegment(SharedMemory memory)
        : m_memory(std::move(memory)) {}
    Header* header() const { return reinterpret_cast<Header*>(m_memory.data()); }

    SharedMemory m_memory;
};

} // namespace manyhands
