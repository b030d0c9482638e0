// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace manyhands {

/// Random numbers that depend on the seed alone. The standard's distributions differ between libraries, its engines do
/// not: the distributions here are our own.
class SeededRandom {
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_engine(seed) {}

    double uniform(); ///< [0, 1)
    double between(double lo, double hi) { return lo + (hi - lo) * uniform(); }
    std::size_t below(std::size_t count); ///< 0 … count-1; `count` is at least 1
    double normal();                      ///< mean 0, deviation 1
    double exponential();                 ///< mean 1

    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[below(left)]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace manyhands
