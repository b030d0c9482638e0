// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/cgroup_folders.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <sstream>
#include <string_view>
#include <vector>

namespace manyhands {

namespace {

struct Mount {
    std::string root;  ///< the group that is seen at `point`; not "/" inside a container
    std::string point; ///< where it is mounted
    bool unified = false;
};

/// Paths of the groups this process is in, one for each version; no value: not in such a hierarchy.
struct Membership {
    std::optional<std::string> unified;
    std::optional<std::string> controlled; ///< version 1
};

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

bool holds(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// mountinfo writes space, tab, newline and backslash as three octal digits.
std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto isOctal = [](char c) { return c >= '0' && c <= '7'; };
        if (text[i] == '\\' && i + 3 < text.size() && isOctal(text[i + 1]) && isOctal(text[i + 2]) &&
            isOctal(text[i + 3])) {
            plain += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

Membership readMembership(const std::string& root, const std::string& controller) {
    Membership membership;
    std::ifstream file(root + "/proc/self/cgroup");
    for (std::string line; std::getline(file, line);) {
        const auto first = line.find(':');
        const auto second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos)
            continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        if (controllers.empty())
            membership.unified = line.substr(second + 1);
        else if (holds(split(controllers, ','), controller))
            membership.controlled = line.substr(second + 1);
    }
    return membership;
}

/// The mounts of version 2, and those of version 1 that hold the controller. Format: proc_pid_mountinfo(5).
std::vector<Mount> readMounts(const std::string& root, const std::string& controller) {
    std::vector<Mount> mounts;
    std::ifstream file(root + "/proc/self/mountinfo");
    for (std::string line; std::getline(file, line);) {
        const auto dash = line.find(" - ");
        if (dash == std::string::npos)
            continue;
        const auto before = split(line.substr(0, dash), ' ');
        const auto after = split(line.substr(dash + 3), ' ');
        if (before.size() < 5 || after.empty())
            continue;
        const bool unified = after[0] == "cgroup2";
        const bool controlled = after[0] == "cgroup" && after.size() >= 3 && holds(split(after[2], ','), controller);
        if (unified || controlled)
            mounts.push_back({unescaped(before[3]), unescaped(before[4]), unified});
    }
    return mounts;
}

/// The group's path below the mount point ("" or "/a/b"). A mount that does not show the group (a bind mount of another
/// one, or one from outside a control group namespace) is used at its root only: that is what can be seen.
std::string pathBelowMount(const Mount& mount, const std::string& group) {
    std::string below;
    if (mount.root == "/")
        below = group;
    else if (group == mount.root || group.starts_with(mount.root + "/"))
        below = group.substr(mount.root.size());
    if (below.starts_with("/.."))
        return {};
    while (below.ends_with('/'))
        below.pop_back();
    return below;
}

} // namespace

std::vector<CgroupFolder> cgroupFolders(const std::string& root, const std::string& controller) {
    std::vector<CgroupFolder> folders;
    const Membership membership = readMembership(root, controller);
    for (const Mount& mount : readMounts(root, controller)) {
        const auto& group = mount.unified ? membership.unified : membership.controlled;
        if (!group)
            continue;
        for (std::string below = pathBelowMount(mount, *group);; below.resize(below.rfind('/'))) {
            folders.push_back({root + mount.point + below, mount.unified});
            if (below.empty())
                break;
        }
    }
    return folders;
}

} // namespace manyhands
