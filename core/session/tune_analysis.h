// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/loss_story.h"
#include "core/store/tune_record.h"

namespace manyhands {

/// What the measurement was made with.
struct TuneSetting {
    int usableProcessors = 1;
    std::uint64_t seed = 1; ///< draws the resamples, so that the same rows always give the same figures
    std::uint32_t chunkSize = 1;
    StartMethod startMethod = StartMethod::ForkServer;
};

/// What a measurement of several counts teaches: the laws fitted to it, the recommended count why, and what
/// limits it.
TuneRecord analysed(const CompareRecord& measured, const TuneSetting& setting);

/// What is known of the count that `cause` speaks of; none where nothing is.
std::optional<LossFacts> limitFacts(const TuneRecord& record, const TuneSetting& setting);

/// The band of fitUsl(points, seed) as speed-ups against `serialThroughput`, at 64 places from 1 to the most workers.
Band speedupBand(const std::vector<ScalingPoint>& points, double serialThroughput, std::uint64_t seed);

/// The points of the pool's rows, in tasks/s.
std::vector<ScalingPoint> scalingPoints(const std::vector<TimingRow>& rows);

/// Which count to use, from the rows so far; none without a row of the pool.
std::optional<Recommendation> recommended(const std::vector<TimingRow>& rows, int usableProcessors, std::uint64_t seed);

/// Where one process is enough: its pools are slower, by more than the noise. Otherwise that can't be told.
bool isSlower(const Recommendation& choice);

/// At least half of the counts have run three times: before that a recommendation would be a guess.
bool canRecommend(const std::vector<TimingRow>& rows);

} // namespace manyhands
