// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace manyhands {

/// Whether the kernel lets this user sample other programs (perf), found out by asking it.
struct PerfAccess {
    bool allowed = false;
    int paranoid = -1; ///< kernel.perf_event_paranoid; -1 not told
};
PerfAccess readPerfAccess();

/// Why a run of programs shows no functions, and what does.
std::string whyNoProgramStacks(const PerfAccess& access);

} // namespace manyhands
