// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace manyhands {

/// Which values stand apart from the rest (flag F4): more than 14.83 median absolute deviations from the median, which
/// is 10 standard deviations of a normal sample. In ascending order. Without any deviation every other value does.
std::vector<std::size_t> outliers(const std::vector<double>& values);

/// Whether the runs drift with time (flag F6): Spearman's rank correlation, and how probable one as strong is by
/// chance.
struct Drift {
    double correlation = 0; ///< -1 … 1, ties share their mean rank
    double probability = 1; ///< two-sided, from permutations: all of 8 runs, 10,000 drawn with the seed of more
};
/// `times` and `values` pair up. None from fewer than 8 runs.
std::optional<Drift> drift(const std::vector<double>& times, const std::vector<double>& values, std::uint64_t seed);

} // namespace manyhands
