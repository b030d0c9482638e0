// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/measure/scaling_laws.h"

namespace manyhands {

/// Which number of workers to use, and how sure that is. A count is judged by its runs without those that stand out,
/// and only when it ran twice or more (unless none did).
struct CountChoice {
    int workers = 0;              ///< the fewest within 2 % of the fastest; 0: nothing was measured
    int fastest = 0;              ///< the best centre of the runs
    int fewestWithin5Percent = 0; ///< of the fastest
    std::pair<int, int> interval; ///< 95 % of the resamples choose `workers` in here
    int runs = 0;
};

/// The choice from any set of points. The interval comes from 1,000 resamples with `seed`: of whole blocks where every
/// count ran as often, otherwise of the runs of each count.
CountChoice chooseCount(const std::vector<ScalingPoint>& points, std::uint64_t seed);

/// The counts whose throughput the noise does not tell from that of `workers`, itself among them; judged as for a
/// choice. Each is held against `workers` alone: 4 may be like 6, 6 like 8, and 4 not like 8.
std::vector<int> countsLike(int workers, const std::vector<ScalingPoint>& points);

/// Finds the best number of workers with few runs: a ladder over the whole range, a bisection around its best rung, and
/// a race that repeats whatever may still be the best. Ask next(), run it, add() the outcome, until next() has none.
/// What is asked next depends on the outcomes alone; `seed` is that of the choice's interval.
class CountSearch {
public:
    struct Limits {
        int mostWorkers = 1;
        double usableProcessors = 1;
        int budget = 35; ///< runs in all
    };
    CountSearch(Limits limits, std::uint64_t seed);

    /// The count to run next. None: enough is known, or the budget is spent.
    std::optional<int> next() const;
    void add(int workers, double tasksPerS); ///< `tasksPerS` is above 0
    CountChoice choice() const;
    std::vector<ScalingPoint> points() const;

private:
    std::optional<int> nextRung() const;
    std::optional<int> nextBetween() const;
    std::optional<int> nextInRace() const;

    Limits m_limits;
    std::uint64_t m_seed;
    std::map<int, std::vector<double>> m_runs; ///< ln(tasks/s)
};

} // namespace manyhands
