// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// CLOCK_MONOTONIC in nanoseconds; comparable between the processes of one machine.
std::int64_t monotonicNs();
/// CPU time of the calling thread in nanoseconds (costs about 1 µs in virtual machines: read it sparingly).
std::int64_t threadCpuNs();
/// CPU time of the calling process, all threads, in nanoseconds.
std::int64_t processCpuNs();
/// How long this machine has been asleep since it was started; the monotonic clock stands still meanwhile.
std::int64_t asleepNs();

constexpr double seconds(std::int64_t nanoseconds) {
    return static_cast<double>(nanoseconds) * 1e-9;
}
constexpr std::int64_t nanoseconds(double seconds) {
    return static_cast<std::int64_t>(seconds * 1e9);
}

} // namespace manyhands
