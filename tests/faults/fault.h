// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands::test {

/// What a task of the fault server (fault_server_main.cpp) does. Block 0 of its parameters; block 1 is the number that
/// it squares where it gets that far, block 2 belongs to the fault.
enum class Fault : std::int64_t {
    None,
    Kill,          ///< SIGKILL to itself
    Segv,          ///< writes through a null pointer
    Talk,          ///< the same after numbered lines of block 2 bytes on its standard output
    Abort,         ///< abort()
    Assert,        ///< a failed assertion
    Terminate,     ///< an exception leaves a noexcept function
    LeaveAtOnce,   ///< _exit(0)
    Leave,         ///< exit(0)
    Allocate,      ///< block 2: so many MiB, touched
    Stop,          ///< SIGSTOP to itself
    Hang,          ///< ignores SIGTERM, SIGINT and SIGHUP, and never ends
    Leak,          ///< keeps block 2 MiB
    ForkMany,      ///< block 2 children that never end; does not wait for them
    Daemon,        ///< a child of a child in a session of its own that ignores all signals
    CloseAll,      ///< closes every descriptor
    HugeResult,    ///< a result of block 2 bytes
    WildException, ///< an exception with block 2 bytes of text that are no text
    Shorten,       ///< tries to shorten the queue's memory, and fails as its task where that was not refused
    Pause,         ///< makes all workers wait, as only the host may
    Scribble,      ///< random bytes over the shared queue; block 2 seeds them
    KillHost,      ///< SIGKILL to process block 2
    KillServer,    ///< tries SIGKILL at the fork server, and fails as its task where that was not refused
    Wait,          ///< block 2 milliseconds
    Count,         ///< adds 1 to the shared counter
    KillInLock     ///< SIGKILL to itself while it has the lock of the shared counter
};

/// In the environment of the fault server.
inline constexpr const char* kPidFile = "FAULT_PIDS";               ///< a file that takes the pids of what tasks start
inline constexpr const char* kForkRefusals = "FAULT_FORK_REFUSALS"; ///< the first so many forks are refused (EAGAIN)
inline constexpr const char* kForksAllowed = "FAULT_FORKS_ALLOWED"; ///< all forks after so many are refused
inline constexpr const char* kProcessLimit = "FAULT_PROCESS_LIMIT"; ///< RLIMIT_NPROC of the server and all below it
inline constexpr const char* kForkCrashes = "FAULT_FORK_CRASHES";   ///< set: the server dies of SIGSEGV in fork()

/// In the environment of the tests, for the proofs: another fault server, and how long a story waits before it is taken
/// for hung.
inline constexpr const char* kServer = "FAULT_SERVER";
inline constexpr const char* kPatience = "FAULT_PATIENCE_MS";

/// The segment's configuration that makes each worker refuse to begin.
inline constexpr const char* kRefuse = "refuse";

} // namespace manyhands::test
