// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"
#include "core/store/run_store.h"

namespace manyhands {

/// The record of a saved run, as it was when it ended, or as far as an interrupted one got. The store may be closed
/// afterwards. Only for runs, not for comparisons.
Result<RunRecord> loadRecord(RunStore& store, const SavedRun& run);

/// The same without its tasks, and so without what only they tell: cheap however long the run is.
Result<RunRecord> loadOutline(RunStore& store, const SavedRun& run);

/// "Run 12 was interrupted: 684 of 2,000 tasks are finished."
std::string describeInterrupted(const SavedRun& run);

} // namespace manyhands
