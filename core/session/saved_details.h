// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/session/plan_experiment.h"
#include "core/session/side_by_side.h"
#include "core/store/run_store.h"

namespace manyhands {

/// What the history holds of one run, of whatever kind, but for its single tasks.
struct SavedDetails {
    SavedRun line;
    KeptRecord record;
    std::optional<PlannedExperiment> planned; ///< its settings, to be shown in the form
    std::string notPlanned;                   ///< why there are none, a sentence
};

using SavedDetailsPtr = std::shared_ptr<const SavedDetails>;

/// An error where its record cannot be read. Looks for no program, reads no other file, starts nothing.
Result<SavedDetailsPtr> loadDetails(RunStore& store, std::int64_t run);

} // namespace manyhands
