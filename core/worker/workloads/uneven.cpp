// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <bit>

#include "core/worker/workloads/cpu_work.h"

namespace manyhands {

namespace {

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
    computeFor(length, [&](float part) { context.reportProgress(part); });
    return TaskOutcome::success(std::to_string(length / 1000) + " µs");
}

} // namespace manyhands
