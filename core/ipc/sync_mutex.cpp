// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/sync_mutex.h"

#include <cerrno>
#include <ctime>

#include "core/base/multiprocessing_error.h"

namespace manyhands {

SyncMutex::SyncMutex(int type) {
    pthread_mutexattr_t attributes;
    ::pthread_mutexattr_init(&attributes);
    ::pthread_mutexattr_settype(&attributes, type);
    ::pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    ::pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
    const int number = ::pthread_mutex_init(&m_mutex, &attributes);
    ::pthread_mutexattr_destroy(&attributes);
    orThrow(checkedNumber(number, "A lock could not be made"));
}

SyncMutex::Outcome SyncMutex::outcome(int number) {
    if (number == EOWNERDEAD) {
        ::pthread_mutex_consistent(&m_mutex);
        return Outcome::Abandoned;
    }
    if (number == EBUSY || number == ETIMEDOUT)
        return Outcome::Busy;
    if (number == EDEADLK)
        throw LogicError("The lock was not acquired: this thread has it already, and would wait for itself. "
                         "Release it first, or use a RecursiveLock.");
    orThrow(checkedNumber(number, "The lock could not be acquired"));
    return Outcome::Locked;
}

SyncMutex::Outcome SyncMutex::lock(const Deadline& deadline) {
    if (deadline.isForever())
        return outcome(::pthread_mutex_lock(&m_mutex));
    if (const Outcome first = tryLock(); first != Outcome::Busy || deadline.hasPassed())
        return first;
    timespec end{};
    end.tv_sec = deadline.endNs() / 1'000'000'000;
    end.tv_nsec = deadline.endNs() % 1'000'000'000;
    return outcome(::pthread_mutex_clocklock(&m_mutex, CLOCK_MONOTONIC, &end));
}

SyncMutex::Outcome SyncMutex::tryLock() {
    const int number = ::pthread_mutex_trylock(&m_mutex);
    return number == EDEADLK ? Outcome::Busy : outcome(number); // this thread has it: it is taken
}

bool SyncMutex::unlock() {
    return ::pthread_mutex_unlock(&m_mutex) == 0;
}

} // namespace manyhands
