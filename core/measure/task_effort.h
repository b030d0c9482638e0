// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// What tasks took of their processors besides the time. Running totals; all of it is 0 at first.
struct TaskEffort {
    std::int64_t systemNs = 0; ///< of their CPU time, in the kernel
    std::int64_t minorFaults = 0, majorFaults = 0;
    std::int64_t instructions = 0, cycles = 0; ///< outside of the kernel; 0: it does not let them be counted
    std::int64_t canaries = 0, canaryNs = 0;   ///< how often the fixed loop ran between tasks, and its median CPU time

    bool countsKnown() const { return instructions > 0 && cycles > 0; }
};

} // namespace manyhands
