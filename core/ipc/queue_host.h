// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/ipc/arena_allocator.h"
#include "core/ipc/event_check.h"
#include "core/ipc/prefetch.h"
#include "core/ipc/queue_segment.h"

namespace manyhands {

/// The host's end of the queue: the only producer, the only reader of the event rings, and the one who buries the dead.
/// One thread. What it needs to trust lies in its own memory; what it reads from a worker's ring it checks.
class QueueHost {
public:
    /// What the host knows of the task in a cell.
    struct Held {
        std::uint64_t ticket = 0;
        std::uint64_t task = 0; ///< 0: the cell is free
        std::uint16_t attempt = 0;
        std::int64_t queuedNs = 0; ///< CLOCK_MONOTONIC
        std::uint64_t arenaOffset = 0;
        std::uint32_t arenaBytes = 0;
    };
    /// A task that a dead worker had claimed and not committed. `begun`: its code had started.
    struct Orphan {
        Held held;
        bool begun = false;
    };

    explicit QueueHost(QueueSegment& segment);

    /// False when there is no free cell or no room in the arena now. Workers see the task after publish(), so that many
    /// tasks cost one write to the word that all workers read. `nowNs`: CLOCK_MONOTONIC, read by the caller once for
    /// many.
    bool push(std::uint64_t task, std::uint16_t attempt, std::string_view payload, std::int64_t nowNs = 0);
    void publish();
    /// Largest payload that fits at all.
    std::uint64_t maxPayload() const;
    /// Publishes, and wakes up to `count` sleeping workers, lowest place first.
    void wakeWorkers(std::uint32_t count);
    void wakeAll();

    /// Events of `slot` that have not been taken; `take` gets each and tells whether it was sound. Stops and
    /// returns false at the first unsound one.
    template <class Take>
    bool harvest(std::uint32_t slot, Take take) {
        layout::Slot& shared = m_segment.slot(slot);
        std::uint64_t& head = m_eventHeads[slot];
        const std::uint64_t tail = shared.eventTail.load(std::memory_order_acquire);
        if (tail - head > m_segment.header().ringEntries)
            return false;
        bool sound = true;
        for (; head != tail && sound; ++head) {
            if (tail - head > kPrefetch)
                prefetchCell(slot, head + kPrefetch);
            const layout::Event& event = m_segment.event(slot, head);
            sound = layout::isWhole(event) && take(event);
        }
        shared.eventHead.store(head, std::memory_order_seq_cst);
        if (shared.roomWanted.load(std::memory_order_seq_cst) != 0)
            wakeSlot(slot);
        return sound;
    }
    bool hasEvents(std::uint32_t slot) const;

    /// The task that `slot` holds under `ticket`; nullptr when it does not: the event that says so is unsound.
    const Held* claimedBy(std::uint32_t slot, std::uint64_t ticket) const;
    /// What lies in cell number `cell`; nullptr when it is free.
    const Held* heldIn(std::uint64_t cell) const { return m_held[cell].task != 0 ? &m_held[cell] : nullptr; }
    /// The task's payload where it lies in shared memory; after release() until the next push().
    std::string_view payloadOf(const Held& held) const;
    /// After the commit was taken: the cell and its payload are free again.
    void release(std::uint64_t ticket);

    /// Only once the process of `slot` is proved dead and its ring harvested: what it had claimed. The cells stay
    /// claimed until requeue() or release() is called for each; then rollBack() makes the requeued ones findable.
    std::vector<Orphan> orphansOf(std::uint32_t slot) const;
    void requeue(std::uint64_t ticket, std::uint16_t attempt);
    void rollBack(std::uint64_t lowestTicket);
    /// Readies the slot for a new process: its ring, bits and words as at the start.
    void resetSlot(std::uint32_t slot);

    /// Announces that the host is about to sleep. False when there is something to take already.
    bool prepareSleep();
    void wokeUp();

    void setPaused(bool paused);
    /// Around what only the host can do, so that workers know what they waited for. CLOCK_MONOTONIC.
    void beginSection(std::int64_t nowNs);
    void endSection(std::int64_t nowNs);
    void close();
    void askToLeave(std::uint32_t slot);

    /// False when a worker has written over something that only the host writes, or over a cell's word: then tasks may
    /// wait for ever. For a host that has heard nothing for a while; it looks at every cell.
    bool isSound() const;

    std::uint32_t held() const { return m_heldCount; } ///< queued and claimed
    std::uint32_t queued() const;                      ///< not claimed yet, at this moment
    const QueueSegment& segment() const { return m_segment; }

private:
    static constexpr std::uint64_t kPrefetch = 6;
    /// The cell that a coming event is about was last written by another processor: fetch it while this one is at work.
    void prefetchCell(std::uint32_t slot, std::uint64_t position) const {
        prefetchToWrite(&m_segment.cell(m_segment.event(slot, position).ticket));
    }
    void wakeSlot(std::uint32_t slot);
    bool isSound(const Held& held, std::uint64_t head) const;
    std::uint64_t wakeTicket() const;

    QueueSegment& m_segment;
    layout::Control& m_control;
    std::vector<Held> m_held; ///< by cell
    std::vector<std::uint64_t> m_eventHeads;
    ArenaAllocator m_arena;
    std::uint64_t m_tail = 0, m_published = 0;
    bool m_paused = false, m_closed = false;
    std::uint32_t m_heldCount = 0;
};

} // namespace manyhands
