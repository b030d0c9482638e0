// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/clock_canary.h"

#include "core/measure/stopwatch.h"

namespace manyhands {

std::int64_t runClockCanary() {
    constexpr int kTurns = 40'000;
    const std::int64_t before = threadCpuNs();
    std::uint64_t state = 88172645463325252ULL;
    for (int turn = 0; turn < kTurns; ++turn) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        asm volatile("" : "+r"(state)); // the loop's work is not to be left out
    }
    return threadCpuNs() - before;
}

} // namespace manyhands
