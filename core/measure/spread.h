// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace manyhands {

/// The quantile of a sample by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
/// `fraction` 0…1; NaN for an empty sample.
inline double sampleQuantile(std::vector<double> values, double fraction) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const double place = fraction * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - std::floor(place)) * (values[above] - values[below]);
}

/// Half of what the middle half of the sample spans, in the sample's unit; 0 for one value.
inline double middleHalfSpread(const std::vector<double>& values) {
    return (sampleQuantile(values, 0.75) - sampleQuantile(values, 0.25)) / 2;
}

} // namespace manyhands
