// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/futex.h"

#include <ctime>

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace manyhands {

void futexWait(const std::atomic<std::uint32_t>& word, std::uint32_t expected, std::int64_t timeoutNs) {
    timespec timeout{};
    timeout.tv_sec = timeoutNs / 1'000'000'000;
    timeout.tv_nsec = timeoutNs % 1'000'000'000;
    ::syscall(SYS_futex, &word, FUTEX_WAIT, expected, timeoutNs < 0 ? nullptr : &timeout, nullptr, 0);
}

void futexWake(const std::atomic<std::uint32_t>& word, int count) {
    ::syscall(SYS_futex, &word, FUTEX_WAKE, count, nullptr, nullptr, 0);
}

} // namespace manyhands
