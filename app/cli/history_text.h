// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/store/run_record.h"
#include "core/store/run_store.h"

namespace manyhands {

/// The history as a table for a terminal.
std::string historyTable(const std::vector<SavedRun>& runs);

/// One run: what it was, how it went, what failed and what is to be known of it.
std::string savedRunText(const SavedRun& run, const RunRecord& record);

/// What differs between two runs.
struct RunDifference {
    std::string text;
    bool sameResults = false; ///< the same tasks, each with the same end and the same result
};
RunDifference compareRuns(const RunRecord& left, const RunRecord& right);

} // namespace manyhands
