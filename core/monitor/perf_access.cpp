// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/perf_access.h"

#include <fstream>

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

PerfAccess readPerfAccess() {
    PerfAccess access;
    std::ifstream("/proc/sys/kernel/perf_event_paranoid") >> access.paranoid;
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

std::string whyNoProgramStacks(const PerfAccess& access) {
    const std::string why = "the tasks run programs, which only perf can sample";
    const std::string level =
        access.paranoid < 0 ? "" : " (kernel.perf_event_paranoid is " + std::to_string(access.paranoid) + ')';
    if (access.allowed)
        return why + "; it is allowed here" + level + ": perf record -g -- manyhands run … shows their functions";
    if (access.paranoid <= 2)
        return why + ", and the system refuses it here" + level;
    return why + ", and the system refuses it" + level +
           "; an administrator allows it with sysctl kernel.perf_event_paranoid=2";
}

} // namespace manyhands
