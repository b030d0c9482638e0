// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/unique_fd.h"
#include "core/process/fd_socket.h"
#include "core/process/oom_counter.h"
#include "core/process/process.h"

namespace manyhands::detail {

/// A child and what is known of it. Shared by its Process and by the list of active children.
struct Child {
    std::string name;
    std::string path; ///< "1:2": its number under its creator's path
    bool daemon = false;
    int creator = 0;
    int pid = 0;
    bool closed = false;
    UniqueFd pidfd;
    UniqueFd report;   ///< what left the callable, if an exception did
    UniqueFd status;   ///< open when the fork server forked it: how it ended, once that has reaped it
    FdSocket lifeline; ///< open when it was spawned: closed with this process, and a daemon ends by that
    std::optional<ExitInfo> ended;

    bool isStarted() const { return pid != 0; }
    /// Waits for the end, at most `timeoutNs` (negative: for ever), and reaps it; true when it has ended.
    bool wait(std::int64_t timeoutNs);
    void signal(int number, Reach reach) const;

private:
    void reap();
};

/// Who this process is among its kin, and the children it has. One a process; a new process starts with an empty list.
class Family {
public:
    static Family& instance();

    std::string nextPath();
    void add(const std::shared_ptr<Child>& child);
    void reapEnded();
    const std::vector<std::shared_ptr<Child>>& children() const { return m_children; }
    /// Kills daemons and waits for the others.
    void finish();
    /// In the new process: forgets the creator's children and becomes `self`.
    void become(const Child& self, int parentPid, UniqueFd parentPidfd);

    OomCounter oom;
    std::string name = "MainProcess";
    bool daemon = false;
    std::optional<ParentProcess> parent;

private:
    std::string m_path;
    int m_count = 0;
    std::vector<std::shared_ptr<Child>> m_children;
};

/// A pool's worker is a daemon of the process that has the pool.
void becomePoolWorker(std::uint32_t slot, int parentPid, UniqueFd parentPidfd);

} // namespace manyhands::detail
