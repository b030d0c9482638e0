// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

#include "core/ipc/shared_counter.h"
#include "core/ipc/shared_totals.h"
#include "core/ipc/span_clock.h"
#include "core/ipc/stack_ring.h"

namespace manyhands::layout {

/// The segment that host and workers share, documented like a file format. Offsets from the segment's start, never
/// pointers; little endian; every part starts on a cache line.
///
///   Header   what the segment is and where its parts lie       written by the host before any worker exists
///   Control  the queue's counters and flags, and the counter that tasks may share
///   Cell[cells]        the task ring
///   Slot[places]        one a worker place
///   Event[places][ringEntries]   the workers' event rings
///   configuration      bytes: workload name, NUL, workload configuration
///   arena              bytes: task payloads that do not fit in a cell (written by the host)
///   StackRing[places]  only where the run is profiled
///
/// A task's way:  host: FREE -> QUEUED(p)      fields first, then the state word, then tail
///                worker k: QUEUED(p) -> CLAIMED(p,k)   by CAS on the cell: the only claim there is
///                worker k: event ring entry, then eventTail  <- the commit
///                host: takes the event, CLAIMED(p,k) -> FREE
///                host, after k is proved dead: CLAIMED(p,k) -> QUEUED(p) or FREE; head rolled back, its epoch raised
/// head is a hint: no queued ticket lies below it. A ticket whose cell was still in use is skipped: nobody owns it.

inline constexpr std::uint64_t kMagic = 0x31'73'64'6e'61'68'79'6dULL; // "myhands1"
inline constexpr std::uint32_t kMaxSlots = 256;

enum class Mode : std::uint32_t {
    Pool,  ///< workers claim from the ring
    Serial ///< one process runs the list in the arena in a plain loop
};

enum class CellState : std::uint8_t { Free, Queued, Claimed };

/// [ticket:48 | state:8 | slot:8]
constexpr std::uint64_t cellWord(std::uint64_t ticket, CellState state, std::uint32_t slot = 0) {
    return ticket << 16U | static_cast<std::uint64_t>(state) << 8U | slot;
}
constexpr std::uint64_t ticketOf(std::uint64_t word) {
    return word >> 16U;
}
constexpr CellState stateOf(std::uint64_t word) {
    return static_cast<CellState>(word >> 8U & 0xffU);
}
constexpr std::uint32_t slotOf(std::uint64_t word) {
    return static_cast<std::uint32_t>(word & 0xffU);
}

/// head: [epoch:16 | ticket:48]. The epoch makes a stale "help" CAS fail after a roll-back to the same ticket. Workers
/// move it on only every kHeadLag tickets (and when they find nothing): it would travel between their processors with
/// every claim. So claims may be up to about kHeadLag ahead of it.
inline constexpr std::uint64_t kHeadLag = 32;
inline constexpr std::uint64_t kTicketMask = (1ULL << 48U) - 1;
constexpr std::uint64_t headWord(std::uint64_t epoch, std::uint64_t ticket) {
    return epoch << 48U | (ticket & kTicketMask);
}

struct Header {
    std::uint64_t magic;
    std::uint64_t bytes;
    Mode mode;
    std::uint32_t cells; ///< power of two
    std::uint32_t places;
    std::uint32_t ringEntries; ///< power of two
    std::uint32_t chunk;       ///< tasks a worker claims at once
    std::uint32_t stamps;      ///< 1: events carry times, and workers keep their totals
    std::uint32_t waits;       ///< 1: the totals tell waits in the kernel's run queue
    std::uint32_t explains;    ///< 1: and what slowed tasks down: workers look at their processor's clock and counters
    std::uint64_t cellOffset, slotOffset, eventOffset, configurationOffset, arenaOffset;
    std::uint64_t configurationBytes, arenaBytes;
    std::uint64_t serialTasks;     ///< Serial: entries in the arena: u64 task, u32 length, bytes
    std::uint64_t tasksPerProcess; ///< Pool: a worker leaves by itself after so many tasks; 0: never
    std::uint64_t stackOffset;
    std::uint32_t stackHertz; ///< workers write so many call stacks in a second of processor time; 0: none
};

struct alignas(64) Control {
    alignas(64) std::atomic<std::uint64_t> head;
    alignas(64) std::atomic<std::uint64_t> tail; ///< tickets published; host only
    std::atomic<std::int64_t> publishedNs;       ///< CLOCK_MONOTONIC: when tail moved last; host only
    /// Bit k: worker k sleeps or is about to. Set by the worker, cleared by whoever wakes it.
    alignas(64) std::array<std::atomic<std::uint64_t>, kMaxSlots / 64> idle;
    alignas(64) std::atomic<std::uint32_t> hostSleeps; ///< host only sets, a worker clears it when it rings
    std::atomic<std::uint32_t> paused;                 ///< host: begin no task
    std::atomic<std::uint32_t> closed;                 ///< host: leave when the task at hand is done
    std::atomic<std::uint64_t> wakeAt;                 ///< host: ring for a commit of this ticket or a later one
    /// What workers ask for the cause of a wait, and only once it is over.
    alignas(64) SpanClock pauses; ///< of `paused`; host only
    SpanClock sections;           ///< of the host's making of tasks; host only
    /// For tasks that share one; made by the host, used by workers only.
    alignas(64) SharedCounter counter;
};

struct alignas(64) Cell {
    std::atomic<std::uint64_t> word;
    std::uint64_t task;
    std::uint32_t length; ///< of the payload
    std::uint16_t attempt;
    std::uint16_t inArena; ///< 1: bytes[0..8) hold the payload's offset in the arena
    std::array<char, 40> bytes;
};

enum class LastWord : std::uint32_t {
    None,
    Signal,    ///< a signal came that ends the process
    Exit,      ///< somebody called exit()
    Exception, ///< one ended it, and was caught: its text is all there is
    Refusal    ///< it cannot do its work: what, why and what to do, each ended by NUL
};

/// What a worker writes of its own end, in a handler: see last_words.h. `kind` is written last.
struct LastWords {
    std::atomic<LastWord> kind;
    std::int32_t number;        ///< of the signal; Exit: what was given to exit()
    std::uint32_t length;       ///< of `text`
    std::uint32_t hasAddress;   ///< 1: the processor, not another process, raised the signal
    std::uint64_t address;      ///< that the process could not use
    std::array<char, 744> text; ///< what an exception that nobody caught, a failed assertion or a refusal said
};

struct alignas(64) Slot {
    // written by the host
    alignas(64) std::atomic<std::uint32_t> wake; ///< futex word: raised at each wake-up
    std::atomic<std::uint32_t> leave;            ///< this worker alone: leave when the task at hand is done
    std::atomic<std::uint64_t> eventHead;        ///< events taken
    // written by the worker
    alignas(64) std::atomic<std::uint64_t> eventTail; ///< events written: the commit word
    std::atomic<std::uint64_t> begun;                 ///< ticket + 1 of the task whose code began
    std::atomic<std::int64_t> begunNs;                ///< CLOCK_MONOTONIC
    std::atomic<std::uint32_t> progress;              ///< of that task, in 1/65536
    std::atomic<std::uint32_t> roomWanted;            ///< 1: waits for eventHead to move
    std::atomic<std::int64_t> readyNs; ///< CLOCK_MONOTONIC of the worker's first instruction; 0 until it is set up
    std::atomic<std::uint64_t> droppedEvents; ///< started and progress events left out because the ring was half full
    alignas(64) LastWords lastWords;
    alignas(64) SharedTotals totals; ///< what this worker has measured of its own time
};

enum class EventKind : std::uint8_t {
    Started = 1, ///< claimedNs, startedNs
    Progress,    ///< endedNs = now, exitCode = 1/65536
    Output,      ///< bytes of stdout, stderr or of a long value: the Output part
    Succeeded,   ///< all stamps, value
    Failed
};

inline constexpr std::size_t kInlineValue = 40;
inline constexpr std::size_t kOutputBytes = 104;

struct Ending {
    std::int64_t askedNs, claimedNs, startedNs, endedNs, cpuNs;
    std::int32_t exitCode, signal;
    std::uint64_t stdoutBytes, stderrBytes;
    std::array<char, kInlineValue> value;
};

struct alignas(128) Event {
    std::uint64_t ticket; ///< Serial: the task's index
    std::uint64_t task;
    EventKind kind;
    std::uint8_t stream; ///< Output: 0 value, 1 stdout, 2 stderr
    std::uint8_t oddChunk;
    std::uint8_t length; ///< of value or bytes
    std::uint16_t attempt;
    std::uint16_t check; ///< see event_check.h
    union {
        Ending ending;
        std::array<char, kOutputBytes> bytes;
    };
};

static_assert(sizeof(Cell) == 64 && sizeof(Event) == 128 && sizeof(Slot) == 1344);
static_assert(sizeof(Ending) <= kOutputBytes && offsetof(Event, ending) == 24);
static_assert(std::atomic<std::uint64_t>::is_always_lock_free && std::atomic<std::uint32_t>::is_always_lock_free);

} // namespace manyhands::layout
