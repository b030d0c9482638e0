// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace manyhands {

/// How often the kernel has killed a process of this one's memory control group for want of memory: the proof that a
/// SIGKILL came from there.
class OomCounter {
public:
    /// Remembers where things stand, unless that was done within the last second: reading takes longer than a worker
    /// needs to start.
    void refresh();
    /// Of a process that ended with this status of wait(): the kernel killed it, going by what has been killed since
    /// the last call or refresh() in the same group.
    bool hasKilled(int waitStatus);

private:
    struct Reading {
        std::string file;
        std::uint64_t kills = 0;
    };
    static std::optional<Reading> read();
    std::optional<Reading> m_last;
    std::int64_t m_readNs = 0; ///< CLOCK_MONOTONIC
};

} // namespace manyhands
