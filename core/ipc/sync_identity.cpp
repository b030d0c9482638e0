// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/sync_identity.h"

#include <array>
#include <atomic>
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

/// Field 22 of /proc/PID/stat; 0 when there is no such process.
std::uint64_t startTimeOf(std::int32_t pid) {
    const UniqueFd file(::open(("/proc/" + std::to_string(pid) + "/stat").c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 1024> buffer{};
    const auto got = file.isOpen() ? ::read(file.get(), buffer.data(), buffer.size()) : 0;
    std::string_view text(buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    // the name in brackets may hold anything, brackets and blanks too: count from the last bracket, behind field 2
    std::size_t position = text.rfind(')');
    for (int field = 2; field < 22 && position != std::string_view::npos; ++field)
        position = text.find(' ', position + 1);
    if (position == std::string_view::npos)
        return 0;
    std::uint64_t ticks = 0;
    std::from_chars(text.data() + position + 1, text.data() + text.size(), ticks);
    return ticks;
}

} // namespace

SyncIdentity SyncIdentity::ofThisProcess() {
    // [pid, start time] of the process that asked last; a forked child finds its parent's pid here and asks anew
    static std::atomic<std::int32_t> knownPid{0};
    static std::atomic<std::uint64_t> knownStart{0};
    const std::int32_t pid = ::getpid();
    if (knownPid.load(std::memory_order_acquire) != pid) {
        knownStart.store(startTimeOf(pid), std::memory_order_relaxed);
        knownPid.store(pid, std::memory_order_release);
    }
    return {pid, 0, knownStart.load(std::memory_order_relaxed)};
}

bool SyncIdentity::isAlive() const {
    if (pid <= 0)
        return false;
    // the descriptor first: it pins the process, so that the start time read afterwards is of this one or of nobody
    const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    if (!process.isOpen())
        return startTimeOf(pid) == startTime; // no descriptor may be left: an error must not bury the living
    pollfd ended{process.get(), POLLIN, 0};
    if (::poll(&ended, 1, 0) == 1)
        return false;
    return startTimeOf(pid) == startTime;
}

} // namespace manyhands
