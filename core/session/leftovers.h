// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace manyhands {

/// A process that an earlier run of this user has left behind.
struct Leftover {
    int pid = 0;
    long long startTicks = 0; ///< with the pid it names one process, also after the number has been given away again
    std::string name;
};

/// Fork servers and workers whose host is gone, and what they started: those that nobody but init looks after.
std::vector<Leftover> findLeftovers();

/// Ends them: asks first, and kills what has not gone after `graceMs`. Those that are gone already are passed over.
/// Returns how many are still there.
int endLeftovers(const std::vector<Leftover>& leftovers, int graceMs = 2000);

} // namespace manyhands
