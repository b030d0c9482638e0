// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/monitor/wait_cause.h"

namespace manyhands {

/// One look at a process' main thread.
struct ProcessLook {
    char state = '?';        ///< as in /proc/PID/stat; '?': the system does not tell
    std::int64_t cpuNs = -1; ///< on a processor so far; -1 not told
    std::int64_t waitNs = 0; ///< in the kernel's run queue so far
    WaitCause cause = WaitCause::None;
};

/// Reads /proc/PID/{stat,schedstat} and, of one that waits, wchan: some 15 µs. `root` stands before "/proc": "" is this
/// machine.
ProcessLook lookAt(int pid, const std::string& root = {});

} // namespace manyhands
