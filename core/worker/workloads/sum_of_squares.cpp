// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <algorithm>
#include <optional>

namespace manyhands {

namespace {

constexpr std::uint64_t kBlock = 1U << 17; // between two reports of progress: about 50 µs

/// Adds the squares of begin…end-1 to `sum`; nothing when it does not fit. The check of every addition is also what
/// keeps the compiler from replacing the loop by the closed formula.
///
/// Unrolled, as with one jump for each addition it is the jumps that set its pace, and how fast a processor takes them
/// hangs on what ran just before: the same work took up to 5 % longer where another few lines of the program lay
/// elsewhere, or a report of progress read the clock.
std::optional<std::uint64_t> addSquares(std::uint64_t sum, std::uint64_t begin, std::uint64_t end) {
#pragma GCC unroll 4
    for (std::uint64_t i = begin; i < end; ++i) {
        // i·i itself fits: the sum overflows long before i reaches 2³²
        if (__builtin_add_overflow(sum, i * i, &sum))
            return std::nullopt;
    }
    return sum;
}

} // namespace

TaskOutcome runSumOfSquares(TaskContext& context, const ParameterBlock& parameters) {
    const auto n = static_cast<std::uint64_t>(std::max<std::int64_t>(parameters[0], 0));
    std::uint64_t sum = 0;
    for (std::uint64_t begin = 0; begin < n; begin += kBlock) {
        const auto longer = addSquares(sum, begin, std::min(begin + kBlock, n));
        if (!longer)
            return TaskOutcome::failure("the sum needs more than 64 bits (n = " + std::to_string(n) + ")");
        sum = *longer;
        context.reportProgress(static_cast<float>(begin + kBlock) / static_cast<float>(n));
    }
    return TaskOutcome::success(std::to_string(sum));
}

} // namespace manyhands
