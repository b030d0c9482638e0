// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <climits>

#include "core/ipc/futex.h"
#include "core/ipc/sync_mutex.h"

namespace manyhands {

/// A short-held robust mutex and a sequence number to sleep on: what semaphore, barrier and the joined queue stand on.
/// State is changed inside, each change ending in one store that makes it true; so a death inside leaves it as before
/// or as after, and nothing has to be repaired. A wake-up that a death held back is made good at the end of a slice.
struct SyncMonitor {
    SyncMutex mutex;
    std::atomic<std::uint32_t> sequence{0};

    /// To be called inside, after a change that others wait for.
    void wakeAll() {
        sequence.fetch_add(1);
        futexWake(sequence, INT_MAX);
    }
    /// Runs `attempt` inside until it returns true, at most until the deadline; `sweep` runs inside before a try that
    /// follows a slice without a change, and before giving up: it looks who died. False when the time is over.
    template <class Attempt, class Sweep>
    bool waitUntil(Deadline deadline, Attempt attempt, Sweep sweep) {
        for (;;) {
            std::uint32_t seen = 0;
            {
                const SyncGuard guard(mutex);
                if (attempt())
                    return true;
                if (deadline.hasPassed()) {
                    sweep();
                    return attempt();
                }
                seen = sequence.load();
            }
            futexWait(sequence, seen, deadline.slice());
            if (sequence.load() == seen) {
                const SyncGuard guard(mutex);
                sweep();
            }
        }
    }
};

} // namespace manyhands
