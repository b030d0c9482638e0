// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

namespace manyhands {

/// How the rate of one number of workers compares with that of another, relative to the latter.
struct RateComparison {
    double gain = 0;      ///< 0.1: ten percent more; 1 for anything against nothing
    double error = 0;     ///< standard error of the gain
    double deviation = 0; ///< of one window's rate, relative
    bool clear = false;   ///< enough is known to decide
};

/// The rates of the windows of each number of workers.
class RateBook {
public:
    void add(int workers, double rate, double seconds);
    void clear() { m_rates.clear(); }

    bool knows(int workers) const { return m_rates.contains(workers); }
    int windows(int workers) const { return m_rates.at(workers).windows; }
    double mean(int workers) const { return m_rates.at(workers).mean; }
    RateComparison compare(int workers, int base) const;
    /// The relative deviation of a window's rate, pooled over all numbers of workers.
    double deviation() const;

private:
    struct Rates {
        int windows = 0;
        double seconds = 0;
        double mean = 0;
        double squares = 0; ///< sum of the squared distances from the mean (Welford 1962)
    };
    std::map<int, Rates> m_rates;
};

} // namespace manyhands
