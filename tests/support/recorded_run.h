// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/session/run_batch.h"
#include "core/store/run_record.h"

namespace manyhands::test {

/// A run as its batches, always the same: `workers` places, `tasks` tasks of 20 to 39 ms, a batch every 50 ms
/// unless told otherwise, where the time went every second. Where there are two workers or more, the
/// last one dies in its tenth task, which is tried again elsewhere and succeeds.
struct RecordedRun {
    std::vector<RunBatchPtr> batches; ///< the last one has the final state
    RunRecord record;
};

/// The user's; tasks that run when it begins come to their ends first.
struct RecordedPause {
    std::int64_t fromNs = 0, toNs = 0;
};

struct RecordedShape {
    RunMode mode = RunMode::Pool;
    int workers = 8;
    std::uint64_t tasks = 2000;
    /// With all that a real run shows: start-up, waiting and transfer that take time, chunks in two shades, samples of
    /// processor and memory, tasks that take longer the more workers there are, and longest on worker 5, which has a
    /// fifth of its processor's time taken away.
    bool lifelike = false;
    std::uint32_t chunk = 1;                 ///< tasks of one
    std::int64_t batchNs = 50'000'000;       ///< from one to the next
    double pace = 1;                         ///< tasks take so many times as long
    std::optional<RecordedPause> pause = {}; ///< of a lifelike run
    std::optional<CountChange> growth = {};  ///< likewise: to more workers
};

RecordedRun recordedRun(const RecordedShape& shape = {});

/// The worker that has to share its processor in lifelike runs, if there are so many.
inline constexpr int kSlowedPlace = 4;

/// What a lifelike run says of a worker's processor and memory at a time, without what it does.
WorkerLive recordedSample(const RecordedShape& shape, int place, std::int64_t timeNs);

} // namespace manyhands::test
