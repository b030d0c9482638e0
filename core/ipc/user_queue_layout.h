// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

#include "core/ipc/sync_holders.h"
#include "core/ipc/sync_mutex.h"

/// The queue of the library's face in shared memory.
///
///     header | State | entry[bit_ceil(capacity)] | ring of bytes
///
///     entry   {start, length, inside[insideBytes]}     a message of up to insideBytes lies inside its entry,
///                                                      a longer one in one piece in the ring, from start % ringBytes
///     tickets 0 … head … tail      message t lies in entry[t % entries] while head <= t < tail
///
///     who has putMutex:  writes entry[tail], then tail + 1      <- the message is there with this one store
///     who has getMutex:  reads entry[head],  then head + 1      <- the message is taken with this one store
///
/// Both sides copy at the same time. A user that dies inside has stored or has not: nothing is half done, and the
/// kernel hands its mutex to the next one. How much of the ring is used is read off the entries (from the start in
/// entry[head] to the end of entry[tail - 1]), because a second counter could not be stored together with the first.
namespace manyhands::user_queue {

struct Shape {
    std::uint64_t capacity = 0;    ///< messages
    std::uint64_t insideBytes = 0; ///< of an entry, a multiple of 8
    std::uint64_t ringBytes = 0;   ///< a multiple of kAlign; 0 when every message lies inside its entry
    std::uint64_t joinable = 0;
};

struct Entry {
    std::uint64_t start;  ///< where the ring was when this was put, counted on without end
    std::uint64_t length; ///< bytes of the message
};

/// Who took how much that is not done yet (JoinableQueue). Changed under getMutex. Taking an item raises a count and
/// then head; the journal says what the count was before, should its writer die between the two.
struct Ledger {
    SyncHolders holders;
    std::atomic<std::uint64_t> takingTicket{0}; ///< head + 1 while an item is being taken; valid no longer than that
    std::atomic<std::uint64_t> countBefore{0};
    std::atomic<std::uint64_t> takingHolder{0};
    std::atomic<std::uint64_t> lost{0}; ///< items whose holders died
    std::atomic<std::int32_t> lostPid{0};
    std::atomic<std::uint32_t> sequence{0}; ///< joiners sleep on it
};

struct State {
    Shape shape;
    std::atomic<std::uint32_t> closed{0};

    alignas(64) SyncMutex putMutex;
    std::uint64_t seenHead = 0; ///< head, at some time; written under putMutex
    alignas(64) SyncMutex getMutex;
    std::uint64_t seenTail = 0; ///< tail, at some time; written under getMutex
    alignas(64) std::atomic<std::uint64_t> tail{0};
    alignas(64) std::atomic<std::uint64_t> head{0};

    /// 0: nobody waits for a message, 1: perhaps one does, 2: perhaps more. A guess that is never too low.
    alignas(64) std::atomic<std::uint32_t> getSleepers{0};
    std::atomic<std::uint32_t> getSequence{0};
    /// Wake those who wait for room when head has come this far; 0: nobody waits.
    alignas(64) std::atomic<std::uint64_t> roomAt{0};
    std::atomic<std::uint32_t> roomSequence{0};

    alignas(64) Ledger ledger;
};

inline constexpr std::uint64_t kAlign = 64;
constexpr std::uint64_t aligned(std::uint64_t bytes) {
    return (bytes + kAlign - 1) / kAlign * kAlign;
}

} // namespace manyhands::user_queue
