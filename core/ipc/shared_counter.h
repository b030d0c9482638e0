// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

#include "core/ipc/sync_mutex.h"

namespace manyhands {

/// A number that all workers of a run add to, one at a time, and the lock that makes them wait for each other. Both are
/// to lie in one cache line, which travels between the processors with every addition. Only workers take the lock, so
/// whatever they do to it, the host goes on. A worker that dies with the lock leaves it to the next one, and nothing
/// half done: an addition is one store.
struct SharedCounter {
    SyncMutex lock{PTHREAD_MUTEX_ERRORCHECK};
    std::atomic<std::uint64_t> count{0}; ///< what tasks added, those that failed later included

    /// \throws MultiprocessingError when the memory was written over and is no lock any more.
    void add(std::uint64_t amount) {
        const SyncGuard guard(lock);
        count.store(count.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
    }
};
static_assert(sizeof(SharedCounter) <= 64);

} // namespace manyhands
