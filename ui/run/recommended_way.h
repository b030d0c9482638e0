// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/run/experiment_timings.h"

namespace manyhands {

/// Of so many counts it can be told which one is the best.
inline constexpr std::size_t kLeastCounts = 3;

/// Its place in a picture over the counts: with the experiment's usual settings, and the plain loop for one process, as
/// one process in a pool says what the pool costs.
bool isCount(const TimingKey& key);

/// The way that the Tune page would recommend from the same timings. None before it would: half of the pools have run
/// three times; or without a baseline and two more counts.
std::optional<TimingKey> recommendedWay(const ExperimentTimings& timings);

} // namespace manyhands
