// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace manyhands {

/// The process that a run belongs to while it goes. A number alone may be given to another process later: with the time
/// of its start and the boot it is the process's own.
struct RunOwner {
    int pid = 0;
    std::int64_t startTicks = 0; ///< since the boot, as /proc/PID/stat has it
    std::string boot;
    std::string space; ///< the process-number namespace that `pid` belongs to
    friend bool operator==(const RunOwner&, const RunOwner&) = default;
};

RunOwner thisProcess();

/// Whether it may still be there. A process of another namespace cannot be looked at: it may, until the next boot.
bool mayBeAlive(const RunOwner& owner);

/// "process 1234 (manyhands)"
std::string describeProcess(int pid);

/// The processes that hold a lock on the file, in words; empty when there is none to be seen. Asks the kernel, as
/// opening the file for it and closing it again would give up this process's own locks.
std::string describeLockHolders(const std::string& path);

} // namespace manyhands
