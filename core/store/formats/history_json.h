// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/formats/json_writer.h"
#include "core/store/run_store.h"

namespace manyhands {

/// Schema manyhands.history/1: a line a run, the newest first.
void writeHistoryJson(const std::vector<SavedRun>& runs, const ByteSink& sink);

} // namespace manyhands
