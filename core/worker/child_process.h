// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

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

struct ChildEnd {
    ExitStatus status;
    ChildUse use;
};

/// Runs programs one after the other and waits for each. The program gets /dev/null as its input, pipes for its
/// outputs, no other descriptor, default signal dispositions, an empty mask, and a SIGKILL when the thread that started
/// it ends.
///
/// It is started by clone(CLONE_VM | CLONE_VFORK), as posix_spawn does: nothing is copied, and this process waits
/// until the program has begun or could not. Whether it could is told through a close-on-exec pipe, never by an exit
/// code. For one thread, in a process that has no signal handlers that must not run in a child.
class ChildProcess {
public:
    enum class Stream { Output, Error };
    using OutputHandler = std::function<void(Stream, std::string_view)>;

    /// `environment`: NAME=value, all of it. PATH is taken from there.
    static Result<ChildProcess> create(std::vector<std::string> environment);

    /// Returns when the program has ended and its output is read. Descendants that still hold the outputs are not
    /// waited for: what they have written by then is read, later output is lost. Errors: what could not be done, with
    /// errno.
    Result<ChildEnd> run(const ChildCommand& command, const OutputHandler& handler);

private:
    struct Started;
    ChildProcess() = default;
    std::vector<std::string> placesOf(const std::string& program) const;
    Result<Started> start(const ChildCommand& command);
    void readOutputs(Started& child, const OutputHandler& handler);
    bool readOnce(UniqueFd& pipe, Stream stream, const OutputHandler& handler);
    void drain(UniqueFd& pipe, Stream stream, const OutputHandler& handler);

    std::vector<std::string> m_environment;
    std::vector<char*> m_environmentPointers;
    std::string m_path;
    std::vector<int> m_ignoredSignals;
    std::unique_ptr<std::byte[]> m_stack;
    std::unique_ptr<char[]> m_buffer;
    UniqueFd m_nothing;
    UniqueFd m_failureRead, m_failureWrite;
};

/// The environment of this process with `changes` on top, as ChildProcess takes it.
std::vector<std::string> environmentWith(const std::vector<std::pair<std::string, std::string>>& changes);

} // namespace manyhands
