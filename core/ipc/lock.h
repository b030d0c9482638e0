// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <utility>

#include "core/ipc/sync_mutex.h"
#include "core/ipc/sync_segment.h"

namespace manyhands {

namespace detail {

template <int Type>
struct LockState {
    SyncMutex mutex{Type};
    std::atomic<std::uint32_t> abandoned{0}; ///< written by the owner only
};

} // namespace detail

/// A lock that processes share. Its owner is a thread; when that dies, the lock is free, and the next owner finds
/// abandoned() true: what the lock protects may be half written. Usable with std::lock_guard and std::unique_lock.
template <int Type, SyncKind Kind>
class BasicLock {
public:
    BasicLock()
        : m_segment(Segment::create(Kind)) {}
    /// The lock whose handle() arrived in this process. Takes the descriptor.
    static BasicLock fromHandle(int handle) { return BasicLock(Segment::open(handle, Kind)); }
    BasicLock(BasicLock&&) noexcept = default;
    BasicLock& operator=(BasicLock&&) = delete;
    ~BasicLock() {
        // the kernel's list of this thread's locks must not lead into memory that is gone
        while (m_segment.isMapped() && m_segment.state().mutex.unlock()) {
        }
    }

    /// False when the time is over. \throws LogicError when this thread has it already (not a RecursiveLock).
    bool acquire(Duration timeout = kForever) { return note(m_segment.state().mutex.lock(Deadline(timeout))); }
    /// \throws LogicError when this thread does not have it.
    void release() {
        if (!m_segment.state().mutex.unlock())
            throw LogicError("The lock was not released: this thread does not have it. Acquire it first.");
    }
    /// Its last owner died with it. To be asked by the owner.
    bool abandoned() const { return m_segment.state().abandoned.load(std::memory_order_relaxed) != 0; }
    int handle() const { return m_segment.handle(); }

    void lock() { acquire(); }
    bool try_lock() { return note(m_segment.state().mutex.tryLock()); }
    void unlock() { release(); }
    template <class Rep, class Period>
    bool try_lock_for(std::chrono::duration<Rep, Period> limit) {
        return acquire(std::chrono::duration_cast<Duration>(limit));
    }

private:
    using Segment = SyncSegment<detail::LockState<Type>>;
    explicit BasicLock(Segment segment)
        : m_segment(std::move(segment)) {}
    bool note(SyncMutex::Outcome outcome) {
        if (outcome == SyncMutex::Outcome::Busy)
            return false;
        m_segment.state().abandoned.store(outcome == SyncMutex::Outcome::Abandoned ? 1 : 0, std::memory_order_relaxed);
        return true;
    }

    Segment m_segment;
};

using Lock = BasicLock<PTHREAD_MUTEX_ERRORCHECK, SyncKind::Lock>;
/// A Lock that its owner may acquire again; it is free after as many releases.
using RecursiveLock = BasicLock<PTHREAD_MUTEX_RECURSIVE, SyncKind::RecursiveLock>;

} // namespace manyhands
