// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace manyhands {

/// Whether the kernel lets this user sample other programs (perf), found out by asking it.
struct PerfAccess {
    bool allowed = false;
    int paranoid = -1; ///< kernel.perf_event_paranoid; -1 not told
};
/// `root` stands before "/proc": "" is this machine.
PerfAccess readPerfAccess(const std::string& root = {});

/// Why the system lets nobody sample the programs of a run, and what to do; only where it is not `allowed`.
std::string whyPerfIsRefused(const PerfAccess& access);

} // namespace manyhands
