// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

#include "core/base/error.h"
#include "core/base/exit_status.h"
#include "core/base/unique_fd.h"
#include "core/measure/child_use.h"

namespace manyhands {

/// A program to run: no shell is involved.
struct ChildCommand {
    std::vector<std::string> arguments; ///< the first one names the program: looked for in PATH unless it holds a slash
    std::string directory;              ///< empty: this process's own
};

/// A program that has begun. Whoever has it waits for its end: a dropped one stays a zombie.
struct RunningChild {
    pid_t pid = -1;
    UniqueFd pidfd;
    UniqueFd output, error; ///< what it writes
};

struct ChildEnd {
    ExitStatus status;
    ChildUse use;
};

/// Starts programs. Each gets pipes for its outputs, no descriptor but 0, 1 and 2, default signal dispositions, an
/// empty mask, and a SIGKILL when the thread that started it ends.
///
/// It is started by clone(CLONE_VM | CLONE_VFORK), as posix_spawn does: nothing is copied, and this process waits
/// until the program has begun or could not. Whether it could is told through a close-on-exec pipe, never by an exit
/// code. For one thread, in a process that has no signal handlers that must not run in a child.
class ChildLauncher {
public:
    /// `environment`: NAME=value, all of it. PATH is taken from there.
    static Result<ChildLauncher> create(std::vector<std::string> environment);

    /// Returns once the program has begun. `standardInput`: a descriptor that becomes its input; -1: /dev/null.
    Result<RunningChild> start(const ChildCommand& command, int standardInput = -1);

private:
    ChildLauncher() = default;
    std::vector<std::string> placesOf(const std::string& program) const;

    std::vector<std::string> m_environment;
    std::vector<char*> m_environmentPointers;
    std::string m_path;
    std::vector<int> m_ignoredSignals;
    std::unique_ptr<std::byte[]> m_stack;
    UniqueFd m_nothing;
    UniqueFd m_failureRead, m_failureWrite;
};

/// Waits for the program's end and reaps it.
Result<ChildEnd> waitForChild(pid_t pid);

/// The environment of this process with `changes` on top, as ChildLauncher takes it.
std::vector<std::string> environmentWith(const std::vector<std::pair<std::string, std::string>>& changes);

} // namespace manyhands
