// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/containment.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "core/base/unique_fd.h"
#include "core/measure/stopwatch.h"
#include "core/process/cgroup_paths.h"
#include "core/process/signal_scope.h"

namespace manyhands {

namespace {

constexpr std::int64_t kRemoveTimeoutNs = 2'000'000'000;

std::string uniqueName() {
    static int made = 0;
    return "manyhands-" + std::to_string(::getpid()) + '-' + std::to_string(++made);
}

/// A host that was killed could not remove its own. The kernel refuses those that are in use.
void removeForsaken(const std::string& parent) {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(parent, ignored)) {
        const std::string name = entry.path().filename();
        int host = 0;
        if (std::sscanf(name.c_str(), "manyhands-%d-", &host) == 1 && ::kill(host, 0) != 0 && errno == ESRCH)
            ::rmdir(entry.path().c_str());
    }
}

Result<void> writeText(const std::string& path, const std::string& text) {
    auto opened = checked(::open(path.c_str(), O_WRONLY | O_CLOEXEC), path + " could not be opened");
    if (!opened)
        return fail(opened.error());
    const UniqueFd file(static_cast<int>(*opened));
    auto written = checked(::write(file.get(), text.data(), text.size()), path + " could not be written");
    if (!written)
        return fail(written.error());
    return {};
}

} // namespace

ContainmentChoice probeContainment(const ContainmentSources& sources) {
    ContainmentChoice choice;
    const std::string mount = cgroupMount(sources.mounts);
    const std::string group = cgroupOfThis(sources.membership);
    if (mount.empty() || group.empty()) {
        choice.whyNoCgroup = "control groups of version 2 are not mounted";
        return choice;
    }
    const std::string parent = mount + (group == "/" ? "" : group);
    if (::access((parent + "/cgroup.procs").c_str(), W_OK) != 0) {
        choice.whyNoCgroup = parent + " is not delegated to this user: " + errnoText(errno);
        return choice;
    }
    const std::string trial = parent + '/' + uniqueName();
    if (::mkdir(trial.c_str(), 0700) != 0) {
        choice.whyNoCgroup = "no group can be made in " + parent + ": " + errnoText(errno);
        return choice;
    }
    const bool canKill = ::access((trial + "/cgroup.kill").c_str(), W_OK) == 0;
    ::rmdir(trial.c_str());
    if (!canKill) {
        choice.whyNoCgroup = "the kernel has no cgroup.kill (Linux 5.14 or later has)";
        return choice;
    }
    choice.level = Containment::Cgroup;
    choice.cgroupParent = parent;
    return choice;
}

Result<void> probeNamespace(const std::string& program) {
    std::string name = program, mode = "--probe-namespace";
    std::array<char*, 3> arguments{name.data(), mode.data(), nullptr};
    pid_t pid = 0;
    auto spawned = checkedNumber(::posix_spawn(&pid, program.c_str(), nullptr, nullptr, arguments.data(), environ),
                                 "The fork server " + program + " could not be started");
    if (!spawned)
        return fail(spawned.error());
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    return fail("Strict containment is not possible here",
                "the kernel refused a process-number namespace" +
                    (WIFEXITED(status) && WEXITSTATUS(status) < 100 ? ": " + errnoText(WEXITSTATUS(status)) : ""),
                "Allow user namespaces (sysctl user.max_user_namespaces), or run without --containment strict.");
}

std::string describeContainment(Containment level) {
    std::string text = "subreapers, process groups, lifeline socket, parent-death signal, pidfd";
    if (level == Containment::Cgroup)
        text += "; a control group of its own";
    if (level == Containment::Namespace)
        text += canScopeSignals() ? "; a process-number namespace of its own, no signals from a worker to others"
                                  : "; a process-number namespace of its own";
    return text;
}

Result<RunCgroup> RunCgroup::create(const std::string& parent) {
    removeForsaken(parent);
    RunCgroup group;
    const std::string folder = parent + '/' + uniqueName();
    auto made = checked(::mkdir(folder.c_str(), 0700), "The control group " + folder + " could not be made");
    if (!made)
        return fail(made.error());
    group.m_folder = folder;
    return group;
}

RunCgroup& RunCgroup::operator=(RunCgroup&& other) noexcept {
    remove();
    m_folder = std::exchange(other.m_folder, {});
    return *this;
}

Result<void> RunCgroup::adopt(int pid) const {
    return writeText(m_folder + "/cgroup.procs", std::to_string(pid));
}

void RunCgroup::killAll() const {
    if (isMade()) [[maybe_unused]]
        const auto written = writeText(m_folder + "/cgroup.kill", "1");
}

void RunCgroup::remove() {
    if (!isMade())
        return;
    killAll();
    const std::int64_t giveUp = monotonicNs() + kRemoveTimeoutNs;
    while (::rmdir(m_folder.c_str()) != 0 && errno == EBUSY && monotonicNs() < giveUp) {
        const timespec pause{0, 500'000};
        ::nanosleep(&pause, nullptr);
    }
    m_folder.clear();
}

} // namespace manyhands
