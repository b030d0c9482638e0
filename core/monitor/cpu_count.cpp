// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/cpu_count.h"

#include <algorithm>
#include <cmath>

#include <sched.h>
#include <unistd.h>

#include "core/monitor/cgroup_quota.h"

namespace manyhands {

int systemCpuCount() {
    return std::max(1, static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN)));
}

int cpuCount() {
    cpu_set_t set;
    CPU_ZERO(&set);
    const int allowed = ::sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : systemCpuCount();
    const double quota = cgroupCpuQuota();
    return std::max(1, quota > 0 ? std::min(allowed, static_cast<int>(std::ceil(quota))) : allowed);
}

} // namespace manyhands
