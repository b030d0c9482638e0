// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/session/run_batch.h"
#include "core/store/run_record.h"

namespace manyhands::test {

/// A run as its batches, always the same: `workers` places, `tasks` tasks of 20 to 39 ms, one batch every 50 ms. Where
/// there are two workers or more, the last one dies in its tenth task, which is tried again elsewhere and succeeds.
struct RecordedRun {
    std::vector<RunBatchPtr> batches; ///< the last one has the final state
    RunRecord record;
};

struct RecordedShape {
    RunMode mode = RunMode::Pool;
    int workers = 8;
    std::uint64_t tasks = 2000;
};

RecordedRun recordedRun(const RecordedShape& shape = {});

} // namespace manyhands::test
