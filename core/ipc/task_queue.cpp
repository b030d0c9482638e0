// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/task_queue.h"

#include <algorithm>
#include <cstring>

#include "core/ipc/futex.h"
#include "core/ipc/prefetch.h"

namespace manyhands {

using namespace layout;

TaskQueue::TaskQueue(const QueueSegment& segment, std::uint32_t slot)
    : m_segment(segment)
    , m_control(segment.control())
    , m_slot(segment.slot(slot))
    , m_index(slot) {}

std::optional<TaskQueue::Claim> TaskQueue::claim() {
    if (isPaused())
        return std::nullopt;
    lookAtHead();
    for (;;) {
        if (m_cursor >= m_seenTail) {
            m_seenTail = m_control.tail.load(std::memory_order_acquire);
            if (m_cursor >= m_seenTail && !moveHead())
                lookAtHead(); // somebody else moved it, perhaps back: look again from there
            if (m_cursor >= m_seenTail)
                return std::nullopt;
        }
        const std::uint64_t ticket = m_cursor;
        Cell& cell = m_segment.cell(ticket);
        std::uint64_t word = cell.word.load(std::memory_order_acquire);
        const bool queued = word == cellWord(ticket, CellState::Queued);
        const bool mine = queued && cell.word.compare_exchange_strong(
                                        word, cellWord(ticket, CellState::Claimed, m_index), std::memory_order_acq_rel);
        // taken, skipped or just claimed: not queued any more
        if (++m_cursor - (m_seenHead & kTicketMask) >= kHeadLag)
            moveHead();
        if (!mine)
            continue;
        // likely to be claimed next, and last written by the host's processor
        prefetchToWrite(&m_segment.cell(ticket + kPrefetch));
        return describe(ticket, cell);
    }
}

void TaskQueue::lookAtHead() {
    const std::uint64_t head = m_control.head.load(std::memory_order_acquire);
    if (head == m_seenHead)
        return;
    const bool rolledBack = head >> 48U != m_seenHead >> 48U;
    m_cursor = rolledBack ? head & kTicketMask : std::max(m_cursor, head & kTicketMask);
    m_seenHead = head;
}

bool TaskQueue::moveHead() {
    std::uint64_t expected = m_seenHead;
    const std::uint64_t moved = headWord(m_seenHead >> 48U, m_cursor);
    if (moved == expected)
        return m_control.head.load(std::memory_order_acquire) == expected;
    if (!m_control.head.compare_exchange_strong(expected, moved, std::memory_order_acq_rel))
        return false;
    m_seenHead = moved;
    return true;
}

TaskQueue::Claim TaskQueue::describe(std::uint64_t ticket, const Cell& cell) const {
    Claim claim{ticket, cell.task, cell.attempt, {}};
    if (cell.inArena == 0) {
        claim.payload = {cell.bytes.data(), std::min<std::size_t>(cell.length, cell.bytes.size())};
        return claim;
    }
    std::uint64_t offset = 0;
    std::memcpy(&offset, cell.bytes.data(), sizeof offset);
    const auto arena = m_segment.arena();
    if (offset <= arena.size() && cell.length <= arena.size() - offset)
        claim.payload = {arena.data() + offset, cell.length};
    return claim;
}

bool TaskQueue::isPaused() const {
    return m_control.paused.load(std::memory_order_acquire) != 0;
}

bool TaskQueue::mustLeave() const {
    return m_control.closed.load(std::memory_order_acquire) != 0 || m_slot.leave.load(std::memory_order_acquire) != 0;
}

bool TaskQueue::hasTask() const {
    return !isPaused() && (m_control.head.load(std::memory_order_seq_cst) & kTicketMask) <
                              m_control.tail.load(std::memory_order_seq_cst);
}

std::uint32_t TaskQueue::announceIdle() {
    const std::uint32_t wake = m_slot.wake.load(std::memory_order_acquire);
    // before the queue is looked at again: the host publishes first and reads this bit afterwards
    m_control.idle[m_index / 64].fetch_or(1ULL << (m_index % 64), std::memory_order_seq_cst);
    return wake;
}

void TaskQueue::retractIdle() {
    m_control.idle[m_index / 64].fetch_and(~(1ULL << (m_index % 64)), std::memory_order_acq_rel);
}

void TaskQueue::sleep(std::uint32_t wake) {
    futexWait(m_slot.wake, wake);
}

void TaskQueue::waitWhilePaused() {
    while (isPaused() && !mustLeave()) {
        const std::uint32_t wake = announceIdle();
        if (isPaused() && !mustLeave())
            sleep(wake);
        retractIdle();
    }
}

} // namespace manyhands
