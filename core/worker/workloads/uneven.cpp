// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <bit>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr int kRoundsBetweenLooks = 20'000; // about 30 µs: the CPU clock costs 1 µs

/// SplitMix64's finaliser (Steele, Lea, Flood 2014): neighbouring numbers get unrelated ones.
std::uint64_t scrambled(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// Mean times (1 − spread)…(1 + spread), evenly distributed.
std::int64_t lengthNs(std::uint64_t task, const ParameterBlock& parameters) {
    const double meanMs = std::bit_cast<double>(parameters[0]);
    const double spread = std::bit_cast<double>(parameters[1]);
    const std::uint64_t random = scrambled(task ^ scrambled(static_cast<std::uint64_t>(parameters[2])));
    const double unit = static_cast<double>(random >> 11) * 0x1p-53; // 0…1
    return static_cast<std::int64_t>(meanMs * 1e6 * (1 + spread * (2 * unit - 1)));
}

} // namespace

TaskOutcome runUneven(TaskContext& context, const ParameterBlock& parameters) {
    const std::int64_t length = lengthNs(context.id().value(), parameters);
    const std::int64_t begin = threadCpuNs();
    std::uint64_t state = context.id().value() | 1;
    for (std::int64_t used = 0; used < length; used = threadCpuNs() - begin) {
        for (int round = 0; round < kRoundsBetweenLooks; ++round) {
            state = scrambled(state);
            asm volatile("" : "+r"(state)); // the work is the purpose: it must not be optimised away
        }
        context.reportProgress(static_cast<float>(used) / static_cast<float>(length));
    }
    return TaskOutcome::success(std::to_string(length / 1000) + " µs");
}

} // namespace manyhands
