// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/store/run_record.h"

namespace manyhands {

/// A machine as it is now: what it has, and how busy it is. -1 where the kernel does not tell.
struct MachineRecord {
    RecordedMachine machine;
    std::uint64_t memoryAvailable = 0; ///< bytes
    bool strictPossible = false;       ///< a process-number namespace can be made
    bool signalScope = false;          ///< then a worker can be kept from signalling others
    std::string whyNoCgroup;           ///< empty: runs get a control group of their own
    double load1 = -1, load5 = -1, load15 = -1;
    double cpuSome10 = -1, memorySome10 = -1, ioSome10 = -1; ///< percent of the last 10 s in which some task waited
};

} // namespace manyhands
