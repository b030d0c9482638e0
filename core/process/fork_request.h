// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

namespace manyhands {

/// The messages between host and fork server, one a packet. Plain bytes of the same build: the server is started from
/// the folder of the program that talks to it, and both check the version.
inline constexpr std::uint32_t kForkProtocol = 5;

/// Host -> server, with the descriptors of the queue segment, of the doorbell and, where the host reads it, of the pipe
/// that takes what the worker writes.
struct ForkRequest {
    std::uint32_t protocol = kForkProtocol;
    std::uint32_t slot = 0;
    std::uint64_t token = 0; ///< comes back in the replies
    std::uint32_t spawn = 0; ///< 1: a fresh program for the worker (exec), 0: a fork of the server
    std::int32_t nice = 0;
    std::int32_t processor = -1;    ///< pin to this one; -1: leave alone
    std::uint32_t threads = 1;      ///< OMP_NUM_THREADS and its kin
    std::uint32_t scopeSignals = 0; ///< 1: the worker can signal its own processes only, where the kernel has that
    std::uint64_t addressSpace = 0; ///< RLIMIT_AS in bytes; 0: none
};

/// Server -> host.
struct ForkReply {
    enum class Kind : std::uint32_t {
        Ready,   ///< once, at the server's start
        Started, ///< pid, with the pidfd
        Refused, ///< error = errno of fork
        Ended,   ///< pid, status, times: the process has been reaped
        Stray    ///< pid, name, with the pidfd: left behind by a worker that has ended; killed right after this
    };
    std::uint32_t protocol = kForkProtocol;
    Kind kind = Kind::Ready;
    std::uint64_t token = 0;
    std::int32_t pid = 0;
    std::int32_t error = 0;
    std::int32_t waitStatus = 0;
    std::uint32_t outOfMemory = 0; ///< Ended: 1: killed by the kernel, proved by its counter
    std::int64_t cpuNs = 0;        ///< user and system, with the children it waited for
    std::int64_t maxRssBytes = 0;
    std::array<char, 16> name{}; ///< Stray: as the kernel calls the program; ends with NUL
};

static_assert(std::is_trivially_copyable_v<ForkRequest> && std::is_trivially_copyable_v<ForkReply>);

/// Where a forked or executed worker finds what it was given.
inline constexpr int kWorkerSegmentFd = 3;
inline constexpr int kWorkerDoorbellFd = 4;
/// Where the server finds its end of the socket.
inline constexpr int kServerSocketFd = 3;

} // namespace manyhands
