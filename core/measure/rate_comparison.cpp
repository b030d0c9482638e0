// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/rate_comparison.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

constexpr double kGuessedDeviation = 0.10; // before any window repeats, weighed as one that did
constexpr double kLeastDeviation = 0.01;
constexpr double kClearErrors = 1.64; // one-sided 95 %
constexpr double kSmallError = 0.012;
constexpr double kLongS = 3;

} // namespace

void RateBook::add(int workers, double rate, double seconds) {
    Rates& rates = m_rates[workers];
    const double distance = rate - rates.mean;
    ++rates.windows;
    rates.seconds += seconds;
    rates.mean += distance / rates.windows;
    rates.squares += distance * (rate - rates.mean);
}

double RateBook::deviation() const {
    double squares = kGuessedDeviation * kGuessedDeviation;
    double degrees = 1;
    for (const auto& [workers, rates] : m_rates) {
        if (rates.windows < 2 || !(rates.mean > 0))
            continue;
        squares += rates.squares / (rates.mean * rates.mean);
        degrees += rates.windows - 1;
    }
    return std::max(kLeastDeviation, std::sqrt(squares / degrees));
}

RateComparison RateBook::compare(int workers, int base) const {
    const Rates& tried = m_rates.at(workers);
    const Rates& known = m_rates.at(base);
    RateComparison comparison;
    comparison.deviation = deviation();
    comparison.gain = known.mean > 0 ? tried.mean / known.mean - 1 : tried.mean > 0 ? 1 : 0;
    comparison.error = comparison.deviation * std::sqrt(1.0 / tried.windows + 1.0 / known.windows);
    comparison.clear = std::abs(comparison.gain) > kClearErrors * comparison.error || comparison.error < kSmallError ||
                       tried.seconds >= kLongS;
    return comparison;
}

} // namespace manyhands
