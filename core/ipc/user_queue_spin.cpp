// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/user_queue_spin.h"

#include <sched.h>

namespace manyhands {

bool maySpin() {
    static const bool several = [] {
        cpu_set_t set;
        return ::sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 1;
    }();
    return several;
}

} // namespace manyhands
