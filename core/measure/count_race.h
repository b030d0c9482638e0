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

/// What a count brings, from its runs and the deviation of one: the mean of those within 2 deviations of their middle.
/// A run that something slowed down does not count, and the others say more than their median alone would. Of an even
/// number the faster middle: other programs slow a run down, nothing makes it faster than it is.
double runCentre(std::vector<double> runs, double deviation);

/// The standard error of the centre of `count` runs: 1.25 deviations / √count. A mean's would be 1; the rest is for the
/// runs left out, and for the deviation, which is an estimate itself.
double centreError(double deviation, std::size_t count);

/// A count's centre and by how much that may be wrong.
struct CountCentre {
    double value = 0, error = 0;
    std::size_t runs = 0;

    double atMost() const { return value + error; } ///< as fast as it may well be
};
std::map<int, CountCentre> runCentres(const LogRuns& runs, double deviation);

/// The counts that may still be the best and have not run often enough to know: the next one to run is among them.
std::vector<int> undecided(const LogRuns& runs);

} // namespace manyhands
