// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <algorithm>

#include "core/worker/workloads/prime_sieve.h"

namespace manyhands {

TaskOutcome runPrimes(TaskContext& context, const ParameterBlock& parameters) {
    const auto limit = static_cast<std::uint64_t>(std::max<std::int64_t>(parameters[0], 0));
    std::int64_t count = limit < 2 ? 0 : 1; // the number 2
    sievePrimes(limit, [&](SievedSegment segment, float part) {
        count += std::count(segment.begin(), segment.end(), 0);
        context.reportProgress(part);
    });
    return TaskOutcome::success(std::to_string(count));
}

} // namespace manyhands
