// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_owner.h"

#include <array>
#include <fstream>
#include <set>
#include <sstream>

#include <sys/stat.h>
#include <unistd.h>

namespace manyhands {

namespace {

std::string firstLine(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

/// -1: there is no such process, or only what is left of one that nobody has reaped.
std::int64_t startTicksOf(int pid) {
    const std::string stat = firstLine("/proc/" + std::to_string(pid) + "/stat");
    const auto name = stat.rfind(')'); // the name before it may hold anything
    if (name == std::string::npos)
        return -1;
    std::istringstream fields(stat.substr(name + 1));
    constexpr int kBetween = 18; // the state is field 3, the start time field 22
    std::string state, skipped;
    fields >> state;
    for (int i = 0; i < kBetween; ++i)
        fields >> skipped;
    std::int64_t ticks = -1;
    fields >> ticks;
    return state == "Z" || state == "X" ? -1 : ticks;
}

std::string bootId() {
    return firstLine("/proc/sys/kernel/random/boot_id");
}

std::string ownSpace() {
    std::array<char, 64> name{};
    const ssize_t length = ::readlink("/proc/self/ns/pid", name.data(), name.size());
    return length > 0 ? std::string(name.data(), static_cast<std::size_t>(length)) : std::string();
}

} // namespace

RunOwner thisProcess() {
    return {::getpid(), startTicksOf(::getpid()), bootId(), ownSpace()};
}

bool mayBeAlive(const RunOwner& owner) {
    if (owner.pid <= 0 || owner.boot != bootId())
        return false;
    return owner.space != ownSpace() || startTicksOf(owner.pid) == owner.startTicks;
}

std::string describeProcess(int pid) {
    const std::string name = firstLine("/proc/" + std::to_string(pid) + "/comm");
    return "process " + std::to_string(pid) + (name.empty() ? "" : " (" + name + ')');
}

std::string describeLockHolders(const std::string& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0)
        return {};
    const std::string ending = ':' + std::to_string(about.st_ino);
    std::ifstream locks("/proc/locks");
    std::set<int> pids;
    for (std::string line; std::getline(locks, line);) {
        std::istringstream fields(line);
        std::string number, kind, manner, access, pid, file;
        fields >> number >> kind >> manner >> access >> pid >> file;
        if (kind == "POSIX" && access == "WRITE" && file.ends_with(ending) && pid != std::to_string(::getpid()))
            pids.insert(std::atoi(pid.c_str()));
    }
    std::string holders;
    for (const int pid : pids)
        holders += (holders.empty() ? "" : ", ") + (pid > 0 ? describeProcess(pid) : "a process that can't be seen");
    return holders;
}

} // namespace manyhands
