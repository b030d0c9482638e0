// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace manyhands {

/// How a process ended: by returning a code, by a signal, or unknown (its parent died first).
struct ExitStatus {
    enum class Kind { Unknown, Exited, Signalled };
    Kind kind = Kind::Unknown;
    int code = 0;   ///< exit code, when Exited
    int signal = 0; ///< signal number, when Signalled
    bool coreDumped = false;

    static ExitStatus fromWait(int waitStatus);
    bool isClean() const { return kind == Kind::Exited && code == 0; }
    /// "exit code 3", "signal 11 (SIGSEGV, segmentation fault)"
    [[gnu::cold]] std::string text() const;
};

/// "SIGKILL" for 9; "signal 99" for a number without a name.
std::string signalName(int signal);

} // namespace manyhands
