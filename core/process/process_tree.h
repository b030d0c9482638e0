// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace manyhands {

/// Direct children of the calling process, zombies included, from /proc.
std::vector<int> ownChildren();

/// True for a process that a signal or a tracer has stopped (state T).
bool isStopped(int pid);

/// SIGKILL to every direct child and, as its own children then come to this process (it must be a subreaper), to
/// theirs, until none is left; reaps them all. `spare` are left alone. Gives up after two seconds; returns how many it
/// killed.
int killAndReapChildren(const std::vector<int>& spare);

} // namespace manyhands
