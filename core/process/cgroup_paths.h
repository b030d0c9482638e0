// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace manyhands {

/// Mount point of the version-2 hierarchy according to a file like /proc/self/mounts; empty when there is none.
std::string cgroupMount(const std::string& mounts);

/// "/user.slice/…", the group in the version-2 hierarchy according to a file like /proc/self/cgroup; empty when there
/// is none.
std::string cgroupOfThis(const std::string& membership);

/// Files that may hold the line "oom_kill N" for this process's memory group, version 2 first. They may not exist.
std::vector<std::string> oomFilesOfThis();

} // namespace manyhands
