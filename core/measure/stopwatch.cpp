// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/stopwatch.h"

#include <ctime>

namespace manyhands {

namespace {

std::int64_t readClock(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

} // namespace

std::int64_t monotonicNs() {
    return readClock(CLOCK_MONOTONIC);
}

std::int64_t threadCpuNs() {
    return readClock(CLOCK_THREAD_CPUTIME_ID);
}

std::int64_t asleepNs() {
    return readClock(CLOCK_BOOTTIME) - readClock(CLOCK_MONOTONIC);
}

std::int64_t processCpuNs() {
    return readClock(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace manyhands
