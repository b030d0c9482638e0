// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

namespace manyhands {

TaskOutcome runSquare(TaskContext&, const ParameterBlock& parameters) {
    const std::int64_t n = parameters[0];
    const std::uint64_t size = n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
    std::uint64_t product = 0;
    if (__builtin_mul_overflow(size, size, &product))
        return TaskOutcome::failure("the square needs more than 64 bits (n = " + std::to_string(n) + ")");
    return TaskOutcome::success(std::to_string(product));
}

} // namespace manyhands
