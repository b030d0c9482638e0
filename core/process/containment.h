// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "core/base/error.h"

namespace manyhands {

/// How surely a run's processes end with it. Each level includes the ones before.
enum class Containment {
    Subreapers = 1, ///< host, fork server and workers are subreapers; lifeline socket, parent-death signal, pidfd
    Cgroup = 2,     ///< and a control group of its own, ended as a whole by the kernel
    Namespace = 3   ///< and a process-number namespace of its own: holds even when host and server die in one instant
};

struct ContainmentChoice {
    Containment level = Containment::Subreapers;
    std::string cgroupParent; ///< where a group may be made; empty: nowhere
    std::string whyNoCgroup;  ///< in words, when there is none
};

/// Where the kernel shows what the probe looks at; a test gives its own.
struct ContainmentSources {
    std::string mounts = "/proc/self/mounts";
    std::string membership = "/proc/self/cgroup";
};

/// What this process may use without asking the user: level 1, or 2 where its own control group is delegated to it.
/// Makes and removes a group to find out.
ContainmentChoice probeContainment(const ContainmentSources& sources = {});

/// Whether `program`, the fork server, can work in a namespace of its own here; it is started once to find out.
Result<void> probeNamespace(const std::string& program);

/// "process groups, subreapers, lifeline, parent-death signal" and what the level adds.
std::string describeContainment(Containment level);

/// A control group (v2) of one run. Removed with this object, after everything in it was killed.
class RunCgroup {
public:
    RunCgroup() = default;
    static Result<RunCgroup> create(const std::string& parent);
    RunCgroup(RunCgroup&& other) noexcept
        : m_folder(std::exchange(other.m_folder, {})) {}
    RunCgroup& operator=(RunCgroup&& other) noexcept;
    ~RunCgroup() { remove(); }

    bool isMade() const { return !m_folder.empty(); }
    const std::string& folder() const { return m_folder; }
    /// Moves `pid` in; what it starts later is in as well.
    Result<void> adopt(int pid) const;
    /// Kills everything in it, at once.
    void killAll() const;
    /// Kills everything in it and removes it; waits up to two seconds for the dead to be reaped.
    void remove();

private:
    std::string m_folder;
};

} // namespace manyhands
