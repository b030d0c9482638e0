// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <climits>

#include "core/ipc/futex.h"
#include "core/ipc/sync_mutex.h"
#include "core/ipc/sync_segment.h"

namespace manyhands {

namespace detail {

struct ConditionState {
    SyncMutex mutex{PTHREAD_MUTEX_ERRORCHECK};
    std::atomic<std::uint32_t> sequence{0};
    std::atomic<std::uint32_t> owner{0}; ///< tid of the thread that has the lock; written by it
};

} // namespace detail

/// A condition with its own lock. A wait may end without a notify, so look at what you wait for again, or use
/// waitFor(). Who sleeps is known to the kernel alone: no count of waiters that a death could leave wrong.
class Condition {
public:
    Condition()
        : m_segment(Segment::create(SyncKind::Condition)) {}
    static Condition fromHandle(int handle) { return Condition(Segment::open(handle, SyncKind::Condition)); }
    Condition(Condition&&) noexcept = default;
    ~Condition() {
        if (m_segment.isMapped())
            m_segment.state().mutex.unlock();
    }

    bool acquire(Duration timeout = kForever);
    /// \throws LogicError when this thread does not have the lock.
    void release();
    void lock() { acquire(); }
    bool try_lock() { return acquire(Duration::zero()); }
    void unlock() { release(); }

    /// Releases the lock, sleeps until notified, acquires it again. False when the time is over.
    /// \throws LogicError when this thread does not have the lock; the same for notify().
    bool wait(Duration timeout = kForever);
    /// Until `predicate()` is true; its last value.
    template <class Predicate>
    bool waitFor(Predicate predicate, Duration timeout = kForever) {
        const Deadline deadline(timeout);
        while (!predicate()) {
            if (deadline.hasPassed())
                return false;
            wait(deadline.isForever() ? kForever : deadline.left());
        }
        return true;
    }
    void notify(int count = 1);
    void notifyAll() { notify(INT_MAX); }
    int handle() const { return m_segment.handle(); }

private:
    using Segment = SyncSegment<detail::ConditionState>;
    explicit Condition(Segment segment)
        : m_segment(std::move(segment)) {}
    void mustOwn(const char* what) const;
    Segment m_segment;
};

} // namespace manyhands
