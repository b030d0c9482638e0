// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/process_look.h"

#include <array>
#include <charconv>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

std::string headOf(const std::string& path) {
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 128> text{};
    const ssize_t length = file.isOpen() ? ::read(file.get(), text.data(), text.size()) : 0;
    return {text.data(), static_cast<std::size_t>(length > 0 ? length : 0)};
}

/// "PID (NAME) S …": the name may hold blanks and parentheses itself.
char stateIn(std::string_view stat) {
    const auto name = stat.rfind(')');
    return name == std::string_view::npos || name + 2 >= stat.size() ? '?' : stat[name + 2];
}

/// "CPU WAIT SLICES", ns.
void readSchedstat(std::string_view text, ProcessLook& look) {
    std::int64_t cpu = 0, wait = 0;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, cpu);
    if (first.ec != std::errc() || first.ptr == end)
        return;
    if (std::from_chars(first.ptr + 1, end, wait).ec != std::errc())
        return;
    look.cpuNs = cpu;
    look.waitNs = wait;
}

} // namespace

ProcessLook lookAt(int pid, const std::string& root) {
    const std::string folder = root + "/proc/" + std::to_string(pid);
    ProcessLook look;
    look.state = stateIn(headOf(folder + "/stat"));
    if (look.state == '?')
        return look;
    readSchedstat(headOf(folder + "/schedstat"), look);
    if (look.state == 'S' || look.state == 'D')
        look.cause = waitCauseOf(pid, root);
    if (look.state == 'D' && (look.cause == WaitCause::None || look.cause == WaitCause::Other))
        look.cause = WaitCause::Disk;
    return look;
}

} // namespace manyhands
