// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/ipc/doorbell.h"
#include "core/ipc/queue_segment.h"

namespace manyhands {

/// A worker's end of its event ring: one writer, one reader (the host). An event exists from the moment eventTail
/// covers it; a worker killed at any instruction leaves either a whole event or none.
class EventWriter {
public:
    EventWriter(const QueueSegment& segment, const Doorbell& doorbell, std::uint32_t slot);

    /// The event to fill next; waits for the host when the ring is full.
    layout::Event& next();
    /// Publishes what next() returned. `bytes`: the value or output in it, `length` long.
    void commit(std::string_view bytes = {});
    /// For events that may be left out (started, progress): nullptr, counted, when the ring is more than half full.
    layout::Event* nextIfRoomy();
    layout::Slot& slot() const { return m_slot; }
    /// Rings the host when it sleeps and asked to be woken for `ticket`.
    void wakeHost(std::uint64_t ticket) const;
    /// Rings the host when it sleeps, whatever it waits for.
    void wakeHost() const;

private:
    static constexpr std::uint64_t kPrefetch = 8;
    std::uint64_t room();
    void waitForRoom();

    const QueueSegment& m_segment;
    const Doorbell& m_doorbell;
    layout::Slot& m_slot;
    std::uint32_t m_index;
    std::uint64_t m_tail;
    std::uint64_t m_seenHead;
};

} // namespace manyhands
