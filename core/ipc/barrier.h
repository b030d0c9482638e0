// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/ipc/sync_identity.h"
#include "core/ipc/sync_monitor.h"
#include "core/ipc/sync_segment.h"

namespace manyhands {

namespace detail {

/// Behind it in the segment: SyncIdentity[parties], those who wait in this round, in the order of their coming.
struct BarrierState {
    SyncMonitor monitor;
    std::uint32_t parties = 0;
    std::atomic<std::uint32_t> arrived{0};
    std::atomic<std::uint32_t> broken{0};
    std::atomic<std::uint32_t> round{0};
    std::atomic<std::uint32_t> brokenRound{0}; ///< 1 + the last round that was broken
};

} // namespace detail

/// A point where `parties` meet. It breaks, for all who wait, when one of them gives up, dies or calls abort(); who
/// never came cannot be known to have died: give a time-out where that may be.
class Barrier {
public:
    using Action = std::function<void()>;
    /// The last to come runs `action` before any goes on; when it throws, the barrier breaks. The action belongs to
    /// this object: one made by fromHandle() has its own or none.
    explicit Barrier(std::uint32_t parties, Action action = {}, Duration timeout = kForever);
    static Barrier fromHandle(int handle, Action action = {}, Duration timeout = kForever);

    /// The order of coming, 0 to parties - 1. \throws BrokenBarrier
    std::uint32_t wait() { return wait(m_timeout); }
    std::uint32_t wait(Duration timeout);
    void abort();
    /// Usable again; those who wait now see it broken.
    void reset();
    bool broken() const { return m_segment.state().broken.load() != 0; }
    std::uint32_t waiting() const { return m_segment.state().arrived.load(); }
    std::uint32_t parties() const { return m_segment.state().parties; }
    int handle() const { return m_segment.handle(); }

private:
    using Segment = SyncSegment<detail::BarrierState>;
    Barrier(Segment segment, Action action, Duration timeout);
    SyncIdentity* comers() const { return reinterpret_cast<SyncIdentity*>(m_segment.tail()); }
    void runAction();
    void breakRound();
    void endRound();
    void awaitRound(std::uint32_t round, Duration timeout);

    Segment m_segment;
    Action m_action;
    Duration m_timeout;
};

} // namespace manyhands
