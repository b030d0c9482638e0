// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <climits>

#include "core/ipc/futex.h"
#include "core/ipc/sync_deadline.h"
#include "core/ipc/sync_segment.h"

namespace manyhands {

/// A flag that processes wait for. It keeps no list of waiters, so none can die on it.
class Event {
public:
    Event()
        : m_segment(Segment::create(SyncKind::Event)) {}
    static Event fromHandle(int handle) { return Event(Segment::open(handle, SyncKind::Event)); }

    void set() {
        m_segment.state().store(1);
        futexWake(m_segment.state(), INT_MAX);
    }
    void clear() { m_segment.state().store(0); }
    bool isSet() const { return m_segment.state().load() != 0; }
    /// False when the time is over and it is not set.
    bool wait(Duration timeout = kForever) const {
        for (Deadline deadline(timeout); !isSet();) {
            if (deadline.hasPassed())
                return false;
            futexWait(m_segment.state(), 0, deadline.slice());
        }
        return true;
    }
    int handle() const { return m_segment.handle(); }

private:
    using Segment = SyncSegment<std::atomic<std::uint32_t>>;
    explicit Event(Segment segment)
        : m_segment(std::move(segment)) {}
    Segment m_segment;
};

} // namespace manyhands
