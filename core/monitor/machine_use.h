// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace manyhands {

/// What the machine has done so far, ns; differences of two readings count. -1 where the system does not tell.
struct MachineUse {
    std::int64_t busyNs = -1;      ///< of all processors (10 ms ticks), time stolen by a hypervisor included
    std::int64_t throttledNs = -1; ///< by quotas of this process' control groups
};

/// `root` stands before "/proc/stat" and the control groups' files: "" is this machine.
MachineUse readMachineUse(const std::string& root = {});

} // namespace manyhands
