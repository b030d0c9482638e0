// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exit_status.h"

#include <cctype>
#include <cstring>
#include <sys/wait.h>

namespace manyhands {

ExitStatus ExitStatus::fromWait(int waitStatus) {
    ExitStatus status;
    if (WIFEXITED(waitStatus)) {
        status.kind = Kind::Exited;
        status.code = WEXITSTATUS(waitStatus);
    } else if (WIFSIGNALED(waitStatus)) {
        status.kind = Kind::Signalled;
        status.signal = WTERMSIG(waitStatus);
        status.coreDumped = WCOREDUMP(waitStatus);
    }
    return status;
}

std::string signalName(int signal) {
    const char* name = sigabbrev_np(signal);
    return name ? std::string("SIG") + name : "signal " + std::to_string(signal);
}

std::string ExitStatus::text() const {
    switch (kind) {
    case Kind::Unknown:
        return "an unknown end (its parent died first)";
    case Kind::Exited:
        return "exit code " + std::to_string(code);
    case Kind::Signalled:
        break;
    }
    const char* description = sigdescr_np(signal);
    std::string words = description ? description : "";
    if (!words.empty())
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return "signal " + std::to_string(signal) + " (" + signalName(signal) + (words.empty() ? "" : ", " + words) + ")";
}

} // namespace manyhands
