// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/wait_cause.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

using Named = std::pair<std::string_view, WaitCause>;

/// Parts of the names that kernels from 5.10 on have used. The first that fits counts.
constexpr std::array kNames{
    Named{"futex", WaitCause::Lock},
    Named{"flock", WaitCause::Lock},
    Named{"locks_lock", WaitCause::Lock},
    Named{"semtimedop", WaitCause::Lock},
    Named{"rwsem", WaitCause::Lock},
    Named{"mutex", WaitCause::Lock},
    Named{"nanosleep", WaitCause::Sleep},
    Named{"sigtimedwait", WaitCause::Sleep},
    Named{"do_wait", WaitCause::Child},
    Named{"wait4", WaitCause::Child},
    Named{"waitid", WaitCause::Child},
    Named{"pipe", WaitCause::Ipc},
    Named{"unix_", WaitCause::Ipc},
    Named{"sk_", WaitCause::Ipc},
    Named{"sock", WaitCause::Ipc},
    Named{"skb", WaitCause::Ipc},
    Named{"inet", WaitCause::Ipc},
    Named{"tcp", WaitCause::Ipc},
    Named{"poll", WaitCause::Ipc},
    Named{"do_select", WaitCause::Ipc},
    Named{"schedule_hrtimeout", WaitCause::Ipc},
    Named{"msg", WaitCause::Ipc},
    Named{"eventfd", WaitCause::Ipc},
    Named{"io_schedule", WaitCause::Disk},
    Named{"folio_wait", WaitCause::Disk},
    Named{"page_bit", WaitCause::Disk},
    Named{"writeback", WaitCause::Disk},
    Named{"jbd2", WaitCause::Disk},
    Named{"wait_on_buffer", WaitCause::Disk},
    Named{"blk_", WaitCause::Disk},
};

/// In /proc/PID/stat, after the name in parentheses, which may hold some itself.
char stateOf(const std::string& folder) {
    std::ifstream file(folder + "/stat");
    std::string line;
    std::getline(file, line);
    const auto name = line.rfind(')');
    return name == std::string::npos || name + 2 >= line.size() ? '?' : line[name + 2];
}

} // namespace

WaitCause waitCauseNamed(std::string_view function) {
    if (function.empty() || function == "0")
        return WaitCause::None;
    const auto fits = [&](const Named& named) { return function.find(named.first) != std::string_view::npos; };
    const auto found = std::ranges::find_if(kNames, fits);
    return found == kNames.end() ? WaitCause::Other : found->second;
}

WaitCause waitCauseOf(int pid, const std::string& root) {
    const std::string folder = root + "/proc/" + std::to_string(pid);
    const UniqueFd file(::open((folder + "/wchan").c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 64> text{};
    const ssize_t length = file.isOpen() ? ::read(file.get(), text.data(), text.size()) : 0;
    if (length <= 0)
        return WaitCause::None;
    const WaitCause cause = waitCauseNamed({text.data(), static_cast<std::size_t>(length)});
    // what cannot be interrupted is a wait for a disk, whatever function it is in
    return cause == WaitCause::Other && stateOf(folder) == 'D' ? WaitCause::Disk : cause;
}

} // namespace manyhands
