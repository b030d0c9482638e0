// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/session/run_plan.h"
#include "core/session/saved_tasks.h"

namespace manyhands {

/// A run of the history that is to go on.
struct UnfinishedRun {
    std::string path; ///< of the store
    RunKey key;       ///< it belongs to this process now
    RunPlan plan;
    std::string uuid, started; ///< of its record
    SavedTasks tasks;
    std::uint64_t finished = 0;           ///< so many of them are
    std::vector<RunningTask> interrupted; ///< may have run already, wholly or in part; by number
};

using UnfinishedRunPtr = std::shared_ptr<const UnfinishedRun>;

/// What to do where the program, its scripts or the inputs of unfinished tasks are other files than when the run began.
enum class ChangedFiles { Refuse, Accept };

/// Takes over a run that was interrupted or stopped. Refused where that cannot be done as it was meant: another program
/// is at work on it, its plan was not kept or is not valid here any more, files have changed. Starts nothing.
Result<UnfinishedRunPtr> takeOver(const std::string& path, std::int64_t run, ChangedFiles changed);

} // namespace manyhands
