// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/run_doubts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/measure/seeded_random.h"
#include "core/measure/statistics.h"

namespace manyhands {

namespace {

constexpr double kFarInMads = 14.83;
constexpr std::size_t kFewestForDrift = 8;
constexpr int kDrawnPermutations = 10'000;

/// The ranks of the values, less their mean; ties share theirs. Multiples of a half: products of them are exact.
std::vector<double> centredRanks(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        const double middle = static_cast<double>(from + to - 1) / 2 - static_cast<double>(values.size() - 1) / 2;
        for (; from < to; ++from)
            ranks[order[from]] = middle;
    }
    return ranks;
}

double product(const std::vector<double>& one, const std::vector<double>& other) {
    return std::inner_product(one.begin(), one.end(), other.begin(), 0.0);
}

double shareOfAllAsStrong(const std::vector<double>& fixed, std::vector<double> permuted, double strength) {
    std::ranges::sort(permuted);
    double all = 0, strong = 0;
    do {
        ++all;
        strong += std::abs(product(fixed, permuted)) >= strength;
    } while (std::ranges::next_permutation(permuted).found);
    return strong / all;
}

double shareOfDrawnAsStrong(const std::vector<double>& fixed, std::vector<double> permuted, double strength,
                            std::uint64_t seed) {
    SeededRandom random(seed);
    int strong = 1; // the sample itself is one of them
    for (int i = 0; i < kDrawnPermutations; ++i) {
        random.shuffle(permuted);
        strong += std::abs(product(fixed, permuted)) >= strength;
    }
    return strong / (kDrawnPermutations + 1.0);
}

} // namespace

std::vector<std::size_t> outliers(const std::vector<double>& values) {
    const double centre = median(values), reach = kFarInMads * medianAbsoluteDeviation(values);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::abs(values[i] - centre) > reach)
            found.push_back(i);
    }
    return found;
}

std::optional<Drift> drift(const std::vector<double>& times, const std::vector<double>& values, std::uint64_t seed) {
    if (values.size() < kFewestForDrift || times.size() != values.size())
        return std::nullopt;
    const auto first = centredRanks(times), second = centredRanks(values);
    const double size = std::sqrt(product(first, first) * product(second, second));
    if (!(size > 0))
        return Drift{};
    const double sum = product(first, second);
    const double strength = std::abs(sum);
    return Drift{sum / size, values.size() == kFewestForDrift ? shareOfAllAsStrong(first, second, strength)
                                                              : shareOfDrawnAsStrong(first, second, strength, seed)};
}

} // namespace manyhands
