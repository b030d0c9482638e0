// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// What a program that has ended, and the children it had waited for, took.
struct ChildUse {
    std::int64_t cpuNs = 0;    ///< user and system time
    std::int64_t systemNs = 0; ///< of that, in the kernel
    std::int64_t waitNs = 0;   ///< in the kernel's run queue, of the program's main thread; 0 where it is not told
    std::int64_t minorFaults = 0, majorFaults = 0;
};

} // namespace manyhands
