// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace manyhands {

/// From `beginNs` to `endNs`, on one clock.
struct ClockSpan {
    std::int64_t beginNs = 0, endNs = 0;
};

/// How much of `span` lies in `others`, which do not overlap each other.
inline std::int64_t overlapNs(const ClockSpan& span, const std::vector<ClockSpan>& others) {
    std::int64_t sum = 0;
    for (const ClockSpan& other : others)
        sum += std::max<std::int64_t>(0, std::min(span.endNs, other.endNs) - std::max(span.beginNs, other.beginNs));
    return sum;
}

} // namespace manyhands
