// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/queue_host.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/ipc/futex.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

using namespace layout;

QueueHost::QueueHost(QueueSegment& segment)
    : m_segment(segment)
    , m_control(segment.control())
    , m_held(segment.header().cells)
    , m_eventHeads(segment.header().places)
    , m_arena(segment.header().mode == Mode::Pool ? segment.header().arenaBytes : 0) {}

std::uint64_t QueueHost::maxPayload() const {
    return m_segment.header().arenaBytes;
}

bool QueueHost::push(std::uint64_t task, std::uint16_t attempt, std::string_view payload, std::int64_t nowNs) {
    if (m_heldCount == m_held.size())
        return false;
    // a long task still holds the cell of this ticket: skip the ticket, or one slow task would stall all others
    std::uint64_t ticket = m_tail;
    while (m_held[ticket & (m_held.size() - 1)].task != 0)
        ++ticket;
    Cell& cell = m_segment.cell(ticket);
    Held held{ticket, task, attempt, nowNs, 0, 0};
    if (payload.size() <= cell.bytes.size()) {
        payload.copy(cell.bytes.data(),
                     payload.size()); // an empty one may have no address, which memcpy must not be given
    } else {
        const auto offset = m_arena.take(payload.size());
        if (!offset)
            return false;
        held.arenaOffset = *offset;
        held.arenaBytes = static_cast<std::uint32_t>(payload.size());
        std::memcpy(m_segment.arena().data() + *offset, payload.data(), payload.size());
        std::memcpy(cell.bytes.data(), &*offset, sizeof *offset);
    }
    cell.task = task;
    cell.attempt = attempt;
    cell.length = static_cast<std::uint32_t>(payload.size());
    cell.inArena = held.arenaBytes > 0 ? 1 : 0;
    m_held[ticket & (m_held.size() - 1)] = held;
    ++m_heldCount;
    cell.word.store(cellWord(ticket, CellState::Queued), std::memory_order_release);
    m_tail = ticket + 1;
    return true;
}

void QueueHost::publish() {
    if (m_published != m_tail)
        m_control.publishedNs.store(monotonicNs(), std::memory_order_relaxed);
    // sequentially consistent: before the idle bits are read, or a worker going to sleep could miss it and be missed
    m_published = m_tail;
    m_control.tail.store(m_tail, std::memory_order_seq_cst);
}

void QueueHost::wakeSlot(std::uint32_t slot) {
    Slot& shared = m_segment.slot(slot);
    shared.wake.fetch_add(1, std::memory_order_seq_cst);
    futexWake(shared.wake);
}

void QueueHost::wakeWorkers(std::uint32_t count) {
    publish();
    for (std::uint32_t group = 0; group * 64 < m_segment.header().places && count > 0; ++group) {
        std::uint64_t idle = m_control.idle[group].load(std::memory_order_seq_cst);
        for (; idle != 0 && count > 0; idle &= idle - 1, --count) {
            const auto bit = static_cast<std::uint32_t>(std::countr_zero(idle));
            m_control.idle[group].fetch_and(~(1ULL << bit), std::memory_order_acq_rel);
            if (group * 64 + bit < m_segment.header().places) // a bit is a worker's word
                wakeSlot(group * 64 + bit);
        }
    }
}

void QueueHost::wakeAll() {
    for (std::uint32_t slot = 0; slot < m_segment.header().places; ++slot)
        wakeSlot(slot);
}

bool QueueHost::hasEvents(std::uint32_t slot) const {
    return m_segment.slot(slot).eventTail.load(std::memory_order_seq_cst) != m_eventHeads[slot];
}

const QueueHost::Held* QueueHost::claimedBy(std::uint32_t slot, std::uint64_t ticket) const {
    const Held& held = m_held[ticket & (m_held.size() - 1)];
    if (held.task == 0 || held.ticket != ticket)
        return nullptr;
    const std::uint64_t word = m_segment.cell(ticket).word.load(std::memory_order_acquire);
    return word == cellWord(ticket, CellState::Claimed, slot) ? &held : nullptr;
}

std::string_view QueueHost::payloadOf(const Held& held) const {
    if (held.arenaBytes > 0)
        return {m_segment.arena().data() + held.arenaOffset, held.arenaBytes};
    const Cell& cell = m_segment.cell(held.ticket);
    return {cell.bytes.data(), std::min<std::size_t>(cell.length, cell.bytes.size())};
}

void QueueHost::release(std::uint64_t ticket) {
    Held& held = m_held[ticket & (m_held.size() - 1)];
    if (held.arenaBytes > 0)
        m_arena.give(held.arenaOffset, held.arenaBytes);
    held = Held{};
    --m_heldCount;
    m_segment.cell(ticket).word.store(cellWord(ticket, CellState::Free), std::memory_order_release);
}

std::vector<QueueHost::Orphan> QueueHost::orphansOf(std::uint32_t slot) const {
    const std::uint64_t begun = m_segment.slot(slot).begun.load(std::memory_order_acquire);
    std::vector<Orphan> orphans;
    for (const Held& held : m_held)
        if (held.task != 0 && claimedBy(slot, held.ticket))
            orphans.push_back({held, begun == held.ticket + 1});
    std::sort(orphans.begin(), orphans.end(),
              [](const Orphan& a, const Orphan& b) { return a.held.ticket < b.held.ticket; });
    return orphans;
}

void QueueHost::requeue(std::uint64_t ticket, std::uint16_t attempt) {
    Held& held = m_held[ticket & (m_held.size() - 1)];
    held.attempt = attempt;
    Cell& cell = m_segment.cell(ticket);
    cell.attempt = attempt;
    cell.word.store(cellWord(ticket, CellState::Queued), std::memory_order_release);
}

void QueueHost::rollBack(std::uint64_t lowestTicket) {
    std::uint64_t head = m_control.head.load(std::memory_order_acquire);
    std::uint64_t wanted = 0;
    do {
        wanted = headWord((head >> 48U) + 1, std::min(head & kTicketMask, lowestTicket));
    } while (!m_control.head.compare_exchange_weak(head, wanted, std::memory_order_seq_cst));
    m_control.publishedNs.store(monotonicNs(), std::memory_order_relaxed);
}

void QueueHost::resetSlot(std::uint32_t slot) {
    m_control.idle[slot / 64].fetch_and(~(1ULL << (slot % 64)), std::memory_order_acq_rel);
    Slot& shared = m_segment.slot(slot);
    shared.begun.store(0, std::memory_order_relaxed);
    shared.begunNs.store(0, std::memory_order_relaxed);
    shared.progress.store(0, std::memory_order_relaxed);
    shared.roomWanted.store(0, std::memory_order_relaxed);
    shared.readyNs.store(0, std::memory_order_relaxed);
    shared.leave.store(0, std::memory_order_relaxed);
    shared.totals.reset();
    shared.lastWords.length = 0;
    shared.lastWords.kind.store(LastWord::None, std::memory_order_relaxed);
    // the ring goes on where it was: eventTail has one writer, and the next process starts from it
}

bool QueueHost::isSound() const {
    // head first: it only moves on, so a cell that is queued below it now was so then
    const std::uint64_t head = m_control.head.load(std::memory_order_seq_cst) & kTicketMask;
    bool sound = m_control.tail.load() == m_published && head <= m_tail &&
                 m_control.paused.load() == (m_paused ? 1U : 0U) && m_control.closed.load() == (m_closed ? 1U : 0U);
    for (std::uint32_t slot = 0; slot < m_segment.header().places && sound; ++slot)
        sound = m_segment.slot(slot).eventHead.load() == m_eventHeads[slot];
    return sound &&
           std::ranges::all_of(m_held, [&](const Held& held) { return held.task == 0 || isSound(held, head); });
}

bool QueueHost::isSound(const Held& held, std::uint64_t head) const {
    const std::uint64_t word = m_segment.cell(held.ticket).word.load(std::memory_order_acquire);
    if (ticketOf(word) != held.ticket)
        return false;
    if (stateOf(word) == CellState::Queued)
        return held.ticket >= head;
    return stateOf(word) == CellState::Claimed && slotOf(word) < m_segment.header().places;
}

std::uint32_t QueueHost::queued() const {
    std::uint32_t count = 0;
    for (const Held& held : m_held)
        if (held.task != 0 &&
            stateOf(m_segment.cell(held.ticket).word.load(std::memory_order_relaxed)) == CellState::Queued)
            ++count;
    return count;
}

std::uint64_t QueueHost::wakeTicket() const {
    // Few tasks left: every commit counts. Many: half of them first, since a wake-up costs a thousand claims.
    if (m_heldCount <= 4 * m_segment.header().places)
        return 0;
    return m_tail - m_heldCount / 2;
}

bool QueueHost::prepareSleep() {
    m_control.wakeAt.store(wakeTicket(), std::memory_order_relaxed);
    m_control.hostSleeps.store(1, std::memory_order_seq_cst);
    // where that ticket may be claimed already, its commit may have been missed; before, the commit will see hostSleeps
    const std::uint64_t claimed = (m_control.head.load(std::memory_order_seq_cst) & kTicketMask) + 2 * kHeadLag;
    if (claimed <= m_control.wakeAt.load(std::memory_order_relaxed) && m_heldCount > 4 * m_segment.header().places)
        return true;
    for (std::uint32_t slot = 0; slot < m_segment.header().places; ++slot)
        if (hasEvents(slot)) {
            wokeUp();
            return false;
        }
    return true;
}

void QueueHost::wokeUp() {
    m_control.hostSleeps.store(0, std::memory_order_relaxed);
}

void QueueHost::setPaused(bool paused) {
    m_paused = paused;
    if (paused)
        m_control.pauses.begin(monotonicNs());
    else
        m_control.pauses.end(monotonicNs());
    m_control.paused.store(paused ? 1 : 0, std::memory_order_seq_cst);
    if (!paused)
        wakeAll();
}

void QueueHost::beginSection(std::int64_t nowNs) {
    m_control.sections.begin(nowNs);
}

void QueueHost::endSection(std::int64_t nowNs) {
    m_control.sections.end(nowNs);
}

void QueueHost::close() {
    m_closed = true;
    m_control.closed.store(1, std::memory_order_seq_cst);
    wakeAll();
}

void QueueHost::askToLeave(std::uint32_t slot) {
    m_segment.slot(slot).leave.store(1, std::memory_order_seq_cst);
    wakeSlot(slot);
}

} // namespace manyhands
