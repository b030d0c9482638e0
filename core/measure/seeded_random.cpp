// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/seeded_random.h"

#include <cmath>
#include <numbers>

namespace manyhands {

double SeededRandom::uniform() {
    return static_cast<double>(m_engine() >> 11) * 0x1p-53; // as many bits as a double holds
}

std::size_t SeededRandom::below(std::size_t count) {
    return static_cast<std::size_t>(uniform() * static_cast<double>(count));
}

double SeededRandom::normal() { // Box and Muller (1958), one of the pair
    const double radius = std::sqrt(2 * exponential());
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

double SeededRandom::exponential() {
    return -std::log(1 - uniform());
}

} // namespace manyhands
