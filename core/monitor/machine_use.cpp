// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/machine_use.h"

#include <algorithm>
#include <fstream>

#include <unistd.h>

#include "core/monitor/cgroup_folders.h"

namespace manyhands {

namespace {

/// Guest time is part of user time.
std::int64_t busyNs(const std::string& path) {
    std::ifstream file(path);
    std::string name;
    std::int64_t user = 0, nice = 0, system = 0, idle = 0, waiting = 0, interrupts = 0, softInterrupts = 0, stolen = 0;
    if (!(file >> name >> user >> nice >> system >> idle >> waiting >> interrupts >> softInterrupts >> stolen) ||
        name != "cpu")
        return -1;
    static const std::int64_t nsPerTick = 1'000'000'000 / sysconf(_SC_CLK_TCK);
    return (user + nice + system + interrupts + softInterrupts + stolen) * nsPerTick;
}

std::int64_t throttledNs(const CgroupFolder& folder) {
    std::ifstream file(folder.path + "/cpu.stat");
    std::string name;
    for (std::int64_t number = 0; file >> name >> number;) {
        if (name == "throttled_usec")
            return number * 1000;
        if (name == "throttled_time")
            return number;
    }
    return -1;
}

} // namespace

MachineUse readMachineUse(const std::string& root) {
    MachineUse use;
    use.busyNs = busyNs(root + "/proc/stat");
    // a group that holds back holds back all below it: the same time is not counted on every floor
    for (const CgroupFolder& folder : cgroupFolders(root))
        use.throttledNs = std::max(use.throttledNs, throttledNs(folder));
    return use;
}

} // namespace manyhands
