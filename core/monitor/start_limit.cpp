// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/start_limit.h"

#include <cerrno>
#include <fstream>
#include <optional>

#include "core/base/error.h"
#include "core/monitor/cgroup_folders.h"
#include "core/monitor/machine_pressure.h"
#include "core/monitor/worker_supplies.h"

namespace manyhands {

namespace {

using Kind = StartLimit::Kind;

/// Processes come and go between the refusal and the look.
constexpr double kNearly = 2;

std::optional<double> numberIn(const std::string& path) {
    std::ifstream file(path);
    double number = 0;
    if (file >> number)
        return number;
    return std::nullopt; // also "max"
}

std::optional<StartLimit> groupLimit(const std::string& root) {
    for (const CgroupFolder& folder : cgroupFolders(root, "pids")) {
        const auto most = numberIn(folder.path + "/pids.max"), now = numberIn(folder.path + "/pids.current");
        if (most && now && *now >= *most - kNearly)
            return StartLimit{Kind::Group, static_cast<std::uint64_t>(*most)};
    }
    return std::nullopt;
}

/// "0.20 0.18 0.12 1/80 11206": threads that run, and that there are.
std::optional<StartLimit> machineLimit(const std::string& root) {
    std::ifstream file(root + "/proc/loadavg");
    double load = 0, running = 0, threads = 0;
    char slash = 0;
    if (!(file >> load >> load >> load >> running >> slash >> threads))
        return std::nullopt;
    for (const char* name : {"/proc/sys/kernel/threads-max", "/proc/sys/kernel/pid_max"}) {
        const auto most = numberIn(root + name);
        if (most && threads >= *most - kNearly)
            return StartLimit{Kind::Machine, static_cast<std::uint64_t>(*most)};
    }
    return std::nullopt;
}

StartLimit processLimit(const std::string& root) {
    if (const auto group = groupLimit(root))
        return *group;
    if (const auto user = readProcessAllowance(); user && user->left <= kNearly)
        return {Kind::User, static_cast<std::uint64_t>(user->allowed)};
    return machineLimit(root).value_or(StartLimit{});
}

} // namespace

StartLimit startLimit(int error, const std::string& root) {
    switch (error) {
    case EAGAIN:
        return processLimit(root);
    case ENOMEM:
        return {Kind::Memory, readMachineState().memoryAvailable};
    case EMFILE:
        return {Kind::Descriptors, static_cast<std::uint64_t>(descriptorLimit().value_or(0))};
    case ENFILE:
        return {Kind::Descriptors, static_cast<std::uint64_t>(numberIn(root + "/proc/sys/fs/file-max").value_or(0))};
    default:
        return {};
    }
}

std::string describe(const StartLimit& limit, int error) {
    const std::string allowed = std::to_string(limit.allowed);
    switch (limit.kind) {
    case Kind::User:
        return "the system allows " + allowed + " processes for this user";
    case Kind::Group:
        return "the control group allows " + allowed + " processes";
    case Kind::Machine:
        return "the system allows " + allowed + " processes in all";
    case Kind::Memory:
        return "memory is short, " + std::to_string(limit.allowed / 1'000'000) + " MB are available";
    case Kind::Descriptors:
        return "the system allows " + allowed + " open files";
    case Kind::Unknown:
        break;
    }
    return "the system refused more processes (" + errnoText(error) + ")";
}

} // namespace manyhands
