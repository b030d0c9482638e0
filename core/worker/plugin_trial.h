// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace manyhands {

/// What came out of a trial, as the exit code of the process that watched it. What it has to say stands in the report.
enum class TrialEnd : int {
    Loaded = 0,
    Refused = 1, ///< it cannot be loaded here: no fault of its start-up
    Misbehaved = 2
};

/// Where that process finds the descriptor for its report.
inline constexpr int kTrialReportFd = 3;

/// The body of a process that is no worker: has the plug-in loaded by a child of its own and watches what that does,
/// for kPluginStartS at most. Then it ends the child and all that came of it. `report`: a descriptor.
TrialEnd watchPluginTrial(const std::string& file, const std::string& sha256, int report);

} // namespace manyhands
