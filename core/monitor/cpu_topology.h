// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace manyhands {

/// The processor counts of this machine, kept apart because they answer different questions.
struct CpuCounts {
    int system = 0;         ///< logical processors the kernel has online
    int physical = 0;       ///< cores that hold them
    int affinity = 0;       ///< logical processors this process may run on (taskset, cpusets)
    double cgroupQuota = 0; ///< processors' worth of time its control groups allow; 0: no limit
    int usable = 0;         ///< what a pool should count on: max(1, ceil(min(affinity, quota)))
    bool smt = false;       ///< some core has more than one logical processor
};

/// Reads all of it anew (affinity and quota change while programs run). Takes some milliseconds: not for a window's
/// thread. Fails where the processor layout or the affinity cannot be read.
Result<CpuCounts> countProcessors();

/// max(1, ceil(min(affinity, quota))); `quota` 0 is no limit.
int usableProcessors(int affinity, double quota);

} // namespace manyhands
