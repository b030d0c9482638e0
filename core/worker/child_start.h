// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <span>

#include <sys/types.h>

namespace manyhands {

/// Everything the child needs between clone and exec, made before the clone: in between nothing may be allocated and
/// only async-signal-safe calls are allowed, because the child borrows the memory of its parent.
struct ChildStart {
    const char* const* programs = nullptr; ///< paths to try in this order, as execvp would; ends with nullptr
    char* const* arguments = nullptr;
    char* const* environment = nullptr;
    const char* directory = nullptr;     ///< nullptr: stay
    std::span<const int> ignoredSignals; ///< go back to their default
    pid_t parent = 0;
    int standardInput = -1;
    int standardOutput = -1;
    int standardError = -1;
    int failurePipe = -1; ///< close-on-exec; a StartFailure goes there
};

/// What comes through the failure pipe when no program was started.
struct StartFailure {
    enum class Step : int { Directory, Program };
    Step step = Step::Program;
    int number = 0; ///< errno
};

/// The body of the child, for clone(): `start` points to a ChildStart. Becomes the program or ends.
int becomeProgram(void* start);

} // namespace manyhands
