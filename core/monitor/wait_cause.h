// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace manyhands {

/// What a process' main thread waits for in the kernel.
enum class WaitCause {
    None, ///< it runs, or could; or the system does not tell
    Disk,
    Lock,
    Sleep,
    Ipc,   ///< a pipe, a socket, the network
    Child, ///< the end of another process
    Other
};

/// Reads /proc/PID/wchan: some 5 µs. `root` stands before "/proc": "" is this machine.
WaitCause waitCauseOf(int pid, const std::string& root = {});

/// By the name of the kernel's function; Other for one that is not known.
WaitCause waitCauseNamed(std::string_view function);

} // namespace manyhands
