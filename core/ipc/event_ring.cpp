// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/event_ring.h"

#include "core/ipc/event_check.h"
#include "core/ipc/futex.h"
#include "core/ipc/prefetch.h"

namespace manyhands {

EventWriter::EventWriter(const QueueSegment& segment, const Doorbell& doorbell, std::uint32_t slot)
    : m_segment(segment)
    , m_doorbell(doorbell)
    , m_slot(segment.slot(slot))
    , m_index(slot)
    , m_tail(m_slot.eventTail.load(std::memory_order_relaxed))
    , m_seenHead(m_slot.eventHead.load(std::memory_order_acquire)) {}

std::uint64_t EventWriter::room() {
    const std::uint64_t entries = m_segment.header().ringEntries;
    std::uint64_t free = entries - (m_tail - m_seenHead);
    if (free <= entries / 2) {
        m_seenHead = m_slot.eventHead.load(std::memory_order_acquire);
        free = entries - (m_tail - m_seenHead);
    }
    return free;
}

layout::Event& EventWriter::next() {
    while (room() == 0)
        waitForRoom();
    return m_segment.event(m_index, m_tail);
}

layout::Event* EventWriter::nextIfRoomy() {
    if (room() > m_segment.header().ringEntries / 2)
        return &m_segment.event(m_index, m_tail);
    m_slot.droppedEvents.fetch_add(1, std::memory_order_relaxed);
    return nullptr;
}

void EventWriter::commit(std::string_view bytes) {
    layout::Event& event = m_segment.event(m_index, m_tail);
    event.check = layout::checkOf(event, bytes);
    // sequentially consistent: it must be seen before hostSleeps is read, or both sides could miss each other
    m_slot.eventTail.store(++m_tail, std::memory_order_seq_cst);
    // last read by the host's processor; both of its cache lines are going to be written
    const layout::Event& coming = m_segment.event(m_index, m_tail + kPrefetch);
    prefetchToWrite(&coming);
    prefetchToWrite(&coming.ending.value);
}

void EventWriter::waitForRoom() {
    const std::uint32_t wake = m_slot.wake.load(std::memory_order_acquire);
    m_slot.roomWanted.store(1, std::memory_order_seq_cst);
    m_seenHead = m_slot.eventHead.load(std::memory_order_seq_cst);
    if (m_tail - m_seenHead >= m_segment.header().ringEntries) {
        wakeHost();
        futexWait(m_slot.wake, wake, 100'000'000);
    }
    m_slot.roomWanted.store(0, std::memory_order_relaxed);
}

void EventWriter::wakeHost(std::uint64_t ticket) const {
    layout::Control& control = m_segment.control();
    if (control.hostSleeps.load(std::memory_order_seq_cst) != 0 &&
        ticket >= control.wakeAt.load(std::memory_order_relaxed))
        wakeHost();
}

void EventWriter::wakeHost() const {
    layout::Control& control = m_segment.control();
    if (control.hostSleeps.load(std::memory_order_seq_cst) != 0 &&
        control.hostSleeps.exchange(0, std::memory_order_acq_rel) != 0)
        m_doorbell.ring();
}

} // namespace manyhands
