// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/measure/seeded_random.h"

namespace manyhands {

inline constexpr int kResamples = 2000;

/// As many indices below `count` as there are, drawn with replacement: which blocks one resample holds.
std::vector<std::size_t> drawBlocks(std::size_t count, SeededRandom& random);

struct ConfidenceBounds {
    double lo = 0, hi = 0;
};

/// The 95 % interval of `value`, bias-corrected and accelerated (Efron 1987): from the values of the resamples and from
/// those of the sample with one block left out at a time. Widened to hold `value`. NaN without resamples, or from fewer
/// than 3 blocks.
ConfidenceBounds bcaInterval(double value, std::vector<double> resampled, const std::vector<double>& leftOut);

} // namespace manyhands
