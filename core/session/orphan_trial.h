// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// What became of a program's workers when it was killed. Times in seconds since the program's start.
struct OrphanTrial {
    double killedS = 0;
    std::vector<double> goneS; ///< one entry a worker; NaN: still there when the watch ended
};

/// In seconds.
struct OrphanWatch {
    double letRunS = 0.6; ///< from the last worker's start to the kill
    double watchS = 1.5;  ///< from the kill on
};

/// Starts a program, waits for its workers, which are the processes below it that have none below themselves, kills it
/// alone (SIGKILL) and looks which of the workers outlive it. Then it ends whatever is left: nothing outlives the call,
/// however it ends. Blocks for seconds: for a thread of its own, with which the program dies. `argv`: the first word is
/// a path or found in PATH; `cancelled` is asked every few milliseconds.
Result<OrphanTrial> tryKillingParent(const std::vector<std::string>& argv, int workers,
                                     const std::function<bool()>& cancelled, const OrphanWatch& watch = {});

} // namespace manyhands
