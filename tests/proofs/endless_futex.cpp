// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in the place of core/ipc/futex.cpp in programs that are linked with it.
#include "tests/proofs/endless_futex.h"

#include <ctime>

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/ipc/futex.h"

namespace manyhands {

bool test::futexIsEndless = false;

bool futexWait(const std::atomic<std::uint32_t>& word, std::uint32_t expected, std::int64_t timeoutNs) {
    const timespec timeout{timeoutNs / 1'000'000'000, timeoutNs % 1'000'000'000};
    const bool hasEnd = timeoutNs >= 0 && !test::futexIsEndless;
    return ::syscall(SYS_futex, &word, FUTEX_WAIT, expected, hasEnd ? &timeout : nullptr, nullptr, 0) == 0;
}

int futexWake(const std::atomic<std::uint32_t>& word, int count) {
    return static_cast<int>(::syscall(SYS_futex, &word, FUTEX_WAKE, count, nullptr, nullptr, 0));
}

} // namespace manyhands
