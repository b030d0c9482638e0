// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/exit_status.h"
#include "core/base/unique_fd.h"

namespace manyhands {

/// What a SideProgram is started with.
struct SideStart {
    std::string path;                     ///< absolute
    std::vector<std::string> arguments;   ///< without the program's name
    std::vector<std::string> environment; ///< NAME=VALUE; all there is
    std::vector<int> descriptors;         ///< become 0, 1, 2, …; -1 is /dev/null. They stay the caller's
    std::uint64_t mostFileBytes = 0;      ///< a file that it writes grows no further; 0: no limit
};

/// A program that works beside a run, as a tool of it. It dies with the thread that started it, has a process group of
/// its own, which keys at the terminal do not reach, and is ended with all of its group by the destructor.
class SideProgram {
public:
    static Result<SideProgram> start(const SideStart& start);

    SideProgram() = default; ///< none runs
    SideProgram(SideProgram&& other) noexcept
        : m_pid(std::exchange(other.m_pid, 0))
        , m_pidfd(std::move(other.m_pidfd)) {}
    SideProgram& operator=(SideProgram&& other) noexcept;
    ~SideProgram();

    bool isRunning() const { return m_pidfd.isOpen(); }
    int pid() const { return m_pid; } ///< only while isRunning(), which keeps the number from being given anew
    /// Only while isRunning().
    void signal(int number) const;
    /// How it ended; none: it has not within `ms` (0: now). Only while isRunning().
    std::optional<ExitStatus> wait(int ms);
    /// It and all of its process group, at once. Idempotent.
    void end();

private:
    void reapGroup() const;

    int m_pid = 0;
    UniqueFd m_pidfd; ///< open until it has been reaped
};

} // namespace manyhands
