// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace manyhands {

/// A control group that this process is in and that may limit it, or one above it.
struct CgroupFolder {
    std::string path;
    bool unified = false; ///< version 2
};

/// Its own groups and all above them, up to the mounts' roots, of version 2 and of version 1's `controller`, whichever
/// are mounted.
/// `root` stands before "/proc/self/cgroup", "/proc/self/mountinfo" and the mount points found there: "" is this
/// machine.
std::vector<CgroupFolder> cgroupFolders(const std::string& root = {}, const std::string& controller = "cpu");

} // namespace manyhands
