// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace manyhands {

/// How many processors' worth of time the control groups of this process allow: the smallest quota / period of its own
/// group and of every group above it, up to the mount's root; 0 where no group sets a limit. Reads version 2 and
/// version 1, whichever are mounted. Looking at the own group only, or only at the root, is what others get wrong.
/// `root` stands before "/proc/self/cgroup", "/proc/self/mountinfo" and the mount points found there: "" is this
/// machine.
double cgroupCpuQuota(const std::string& root = {});

} // namespace manyhands
