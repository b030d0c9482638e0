// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pthread.h>

#include "core/ipc/sync_deadline.h"

namespace manyhands {

/// A robust mutex in shared memory. The kernel unlocks it when its owner dies, at any instruction, and tells the next
/// one: a list that the kernel walks at a thread's end needs neither a watcher nor a time-out. The owner is a thread.
class SyncMutex {
public:
    enum class Outcome { Locked, Abandoned, Busy }; ///< Abandoned: locked, and the last owner died with it

    explicit SyncMutex(int type = PTHREAD_MUTEX_ERRORCHECK);
    SyncMutex(const SyncMutex&) = delete;
    SyncMutex& operator=(const SyncMutex&) = delete;

    /// \throws LogicError when this thread has it already (it would wait for itself), unless it is recursive.
    Outcome lock(const Deadline& deadline);
    Outcome lock() { return lock(Deadline(kForever)); }
    Outcome tryLock();
    /// False when this thread does not have it.
    bool unlock();

private:
    Outcome outcome(int number);
    pthread_mutex_t m_mutex;
};

/// Has the mutex while it lives.
class SyncGuard {
public:
    explicit SyncGuard(SyncMutex& mutex)
        : m_mutex(mutex)
        , m_abandoned(mutex.lock() == SyncMutex::Outcome::Abandoned) {}
    SyncGuard(const SyncGuard&) = delete;
    SyncGuard& operator=(const SyncGuard&) = delete;
    ~SyncGuard() { m_mutex.unlock(); }
    bool abandoned() const { return m_abandoned; }

private:
    SyncMutex& m_mutex;
    bool m_abandoned;
};

} // namespace manyhands
