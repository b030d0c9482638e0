// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

namespace manyhands {

/// ln(tasks/s) of the runs of each number of workers; no list is empty.
using LogRuns = std::map<int, std::vector<double>>;

/// The deviation of one run, pooled over all counts that ran twice or more: the median distance of two runs of the same
/// count is 0.954 deviations. At least 0.5 %.
double runDeviation(const LogRuns& runs);

/// The standard error of a median of `count` runs: 1.25 deviations / √count.
double medianError(double deviation, std::size_t count);

/// The counts that may still be the best and have not run often enough to know: the next one to run is among them.
std::vector<int> undecided(const LogRuns& runs);

} // namespace manyhands
