// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/measure/stopwatch.h"

namespace manyhands {

/// SplitMix64's finaliser (Steele, Lea, Flood 2014): neighbouring numbers get unrelated ones.
inline std::uint64_t scrambled(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// Uses so much CPU time of this thread. `tell` hears about every 30 µs which part of it is over.
template <class Tell>
void computeFor(std::int64_t lengthNs, Tell tell) {
    constexpr int kRoundsBetweenLooks = 20'000; // about 30 µs: the CPU clock costs 1 µs
    const std::int64_t begin = threadCpuNs();
    std::uint64_t state = 1;
    for (std::int64_t used = 0; used < lengthNs; used = threadCpuNs() - begin) {
        for (int round = 0; round < kRoundsBetweenLooks; ++round) {
            state = scrambled(state);
            asm volatile("" : "+r"(state)); // the work is the purpose: it must not be optimised away
        }
        tell(static_cast<float>(used) / static_cast<float>(lengthNs));
    }
}

} // namespace manyhands
