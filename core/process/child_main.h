// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "core/base/unique_fd.h"

namespace manyhands::detail {

struct Child;

/// \throws SystemError.
UniqueFd pidfdOf(int pid);

/// From here on there is nothing to read on the standard input.
void emptyStandardInput();

/// Writes out what this process has buffered, so that no child writes it again.
void flushStreams();

/// Where and from whom a new process starts.
struct ChildOrigin {
    int forker = 0; ///< who forked it: daemons die with that process; 0: it was spawned, and has seen to that
    int parent = 0; ///< who asked for it
    UniqueFd parentPidfd;
    UniqueFd report; ///< takes what an uncaught exception said
};

/// The rest of a freshly forked process: leads a group of its own, becomes `self`, runs `run` and ends.
[[noreturn]] void becomeChild(const Child& self, ChildOrigin origin, const std::function<void()>& run);

} // namespace manyhands::detail
