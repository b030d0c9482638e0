// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ipc/sync_holders.h"
#include "core/ipc/sync_monitor.h"
#include "core/ipc/sync_segment.h"

namespace manyhands {

namespace detail {

/// Free permits = total - what the holders have: taking and giving is one store each, and a sum cannot be wrong.
struct SemaphoreState {
    SyncMonitor monitor;
    std::atomic<std::uint64_t> total{0};
    std::uint64_t bounded = 0;
    SyncHolders holders;
};

} // namespace detail

/// Permits that processes share. The permits of a process that died come back, at the latest after a fraction of a
/// second. A release by a process that holds none gives back another's permit, and only when nobody holds any it adds
/// one.
class Semaphore {
public:
    explicit Semaphore(std::uint32_t permits = 1);
    static Semaphore fromHandle(int handle);

    /// False when the time is over.
    bool acquire(Duration timeout = kForever);
    /// \throws LogicError from a BoundedSemaphore when nobody holds a permit.
    void release();
    std::uint32_t value() const; ///< free permits now
    int handle() const { return m_segment.handle(); }

protected:
    using Segment = SyncSegment<detail::SemaphoreState>;
    explicit Semaphore(Segment segment)
        : m_segment(std::move(segment)) {}
    Semaphore(std::uint32_t permits, bool bounded);
    Segment m_segment;
};

/// A Semaphore that never has more permits than at its start.
class BoundedSemaphore : public Semaphore {
public:
    explicit BoundedSemaphore(std::uint32_t permits = 1)
        : Semaphore(permits, true) {}
    static BoundedSemaphore fromHandle(int handle);

private:
    explicit BoundedSemaphore(Segment segment)
        : Semaphore(std::move(segment)) {}
};

} // namespace manyhands
