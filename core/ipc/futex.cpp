// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/futex.h"

#include <ctime>

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace manyhands {

bool futexWait(const std::atomic<std::uint32_t>& word, std::uint32_t expected, std::int64_t timeoutNs) {
    timespec timeout{};
    timeout.tv_sec = timeoutNs / 1'000'000'000;
    timeout.tv_nsec = timeoutNs % 1'000'000'000;
    return ::syscall(SYS_futex, &word, FUTEX_WAIT, expected, timeoutNs < 0 ? nullptr : &timeout, nullptr, 0) == 0;
}

int futexWake(const std::atomic<std::uint32_t>& word, int count) {
    return static_cast<int>(::syscall(SYS_futex, &word, FUTEX_WAKE, count, nullptr, nullptr, 0));
}

} // namespace manyhands
