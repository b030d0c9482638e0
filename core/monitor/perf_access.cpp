// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/perf_access.h"

#include <fstream>

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

PerfAccess readPerfAccess(const std::string& root) {
    PerfAccess access;
    std::ifstream(root + "/proc/sys/kernel/perf_event_paranoid") >> access.paranoid;
    perf_event_attr clock{};
    clock.size = sizeof clock;
    clock.type = PERF_TYPE_SOFTWARE;
    clock.config = PERF_COUNT_SW_TASK_CLOCK;
    clock.disabled = 1;
    clock.exclude_kernel = 1;
    clock.exclude_hv = 1;
    const UniqueFd event(static_cast<int>(::syscall(SYS_perf_event_open, &clock, 0, -1, -1, PERF_FLAG_FD_CLOEXEC)));
    access.allowed = event.isOpen();
    return access;
}

std::string whyPerfIsRefused(const PerfAccess& access) {
    std::string why = "the system refuses it here";
    if (access.paranoid < 0)
        return why;
    const std::string level = " (kernel.perf_event_paranoid is " + std::to_string(access.paranoid) + ')';
    return access.paranoid <= 2 ? why + level
                                : why + level + "; an administrator allows it with sysctl kernel.perf_event_paranoid=2";
}

} // namespace manyhands
