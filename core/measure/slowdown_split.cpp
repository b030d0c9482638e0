// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/slowdown_split.h"

#include <cmath>

namespace manyhands {

namespace {

/// (a - b) / ln(a / b), and a where both are equal. Close together the quotient loses its digits: the series about the
/// middle does not.
double logarithmicMean(double a, double b) {
    const double half = (a - b) / (a + b);
    if (std::abs(half) < 1e-4)
        return (a + b) / 2 * (1 - half * half / 3);
    return (a - b) / std::log(a / b);
}

} // namespace

SlowdownSplit splitSlowdown(const ProcessorCounts& serial, const ProcessorCounts& parallel) {
    const double mean = logarithmicMean(parallel.cpuS(), serial.cpuS());
    return {mean * std::log(parallel.instructions / serial.instructions),
            mean * std::log(parallel.cyclesPerInstruction / serial.cyclesPerInstruction),
            mean * std::log(serial.hertz / parallel.hertz)};
}

} // namespace manyhands
