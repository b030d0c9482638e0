// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/cgroup_paths.h"

#include <fstream>
#include <sstream>

namespace manyhands {

namespace {

constexpr const char* kMounts = "/proc/self/mounts";
constexpr const char* kMembership = "/proc/self/cgroup";

/// "rw,relatime,memory" holds "memory".
bool hasOption(const std::string& options, const std::string& wanted) {
    std::istringstream all(options);
    for (std::string option; std::getline(all, option, ',');)
        if (option == wanted)
            return true;
    return false;
}

std::string memoryMount() {
    std::ifstream file(kMounts);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string device, folder, type, options;
        if (words >> device >> folder >> type >> options && type == "cgroup" && hasOption(options, "memory"))
            return folder;
    }
    return {};
}

std::string memoryGroup() {
    std::ifstream file(kMembership);
    for (std::string line; std::getline(file, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (second != std::string::npos && hasOption(line.substr(first + 1, second - first - 1), "memory"))
            return line.substr(second + 1);
    }
    return {};
}

} // namespace

std::string cgroupMount(const std::string& mounts) {
    std::ifstream file(mounts);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string device, folder, type;
        if (words >> device >> folder >> type && type == "cgroup2")
            return folder;
    }
    return {};
}

std::string cgroupOfThis(const std::string& membership) {
    std::ifstream file(membership);
    for (std::string line; std::getline(file, line);)
        if (line.rfind("0::", 0) == 0)
            return line.substr(3);
    return {};
}

std::vector<std::string> oomFilesOfThis() {
    std::vector<std::string> files;
    const std::string mount = cgroupMount(kMounts), group = cgroupOfThis(kMembership);
    if (!mount.empty() && !group.empty())
        files.push_back(mount + group + "/memory.events");
    const std::string oldMount = memoryMount(), oldGroup = memoryGroup();
    if (!oldMount.empty() && !oldGroup.empty())
        files.push_back(oldMount + oldGroup + "/memory.oom_control");
    return files;
}

} // namespace manyhands
