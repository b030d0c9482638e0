// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// Which process: its pid, and its start time, because pids are used again. Lies in shared memory. Processes that share
/// one must be in the same pid namespace.
struct SyncIdentity {
    std::int32_t pid = 0; ///< 0: nobody
    std::int32_t spare = 0;
    std::uint64_t startTime = 0; ///< clock ticks since boot

    static SyncIdentity ofThisProcess();
    /// False once every thread of the process has ended; a zombie is dead.
    bool isAlive() const;
    friend bool operator==(const SyncIdentity&, const SyncIdentity&) = default;
};

} // namespace manyhands
