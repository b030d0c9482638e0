// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace manyhands {

/// Direct children of the calling process, zombies included, from /proc.
std::vector<int> ownChildren();

/// True for a process that a signal or a tracer has stopped (state T).
bool isStopped(int pid);

/// SIGKILL to every direct child and, as its own children then come to this process (it must be a subreaper), to
/// theirs, until none is left; reaps them all. Those that `isSpared` are left alone; `beforeKill` hears of each other
/// one once. Gives up after two seconds; returns how many it killed.
int killAndReapChildren(const std::function<bool(int pid)>& isSpared, const std::function<void(int pid)>& beforeKill);

} // namespace manyhands
