// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <string>

#include "core/measure/rate_comparison.h"

namespace manyhands {

/// What an elastic pool did within one window. A share is part of the workers' time, 0 … 1; NaN: not known.
struct PoolWindow {
    int workers = 1;
    double seconds = 0;
    double finished = 0; ///< tasks
    double progressChange =
        0; ///< what the unfinished tasks hold at the end, less what they held at the start, in tasks
    double ownCpuShare = std::numeric_limits<double>::quiet_NaN();
    double runQueueShare = std::numeric_limits<double>::quiet_NaN(); ///< waiting for a processor because of each other
    double lockShare = std::numeric_limits<double>::quiet_NaN();     ///< waiting for a lock
    bool disturbed = false; ///< other programs or stolen time (F1, F2) took a notable part
};

struct CountDecision {
    int workers = 1;
    std::string reason; ///< plain words, for the log
};

/// Steers the number of workers within one run, so that little of it is spent with a poor number; to name the best
/// number, CountSearch is surer. Feed it every window; it discards the first one after each change itself.
///
/// It jumps once by what the first window shows, then searches in steps of ever smaller ratio, up before down, and then
/// holds. A change of the rate while it holds starts a smaller search. Retire workers between their tasks only.
class CountController {
public:
    struct Limits {
        int startWorkers = 1;
        int mostWorkers = 1;
        bool searches = true; ///< false: the first window's jump is all
    };
    explicit CountController(Limits limits);

    /// Whether the run is long enough for a search: the tasks of each worker are many. In shorter ones it costs more
    /// than it finds.
    static bool canSearch(double tasks, int workers);
    /// How long a window should be: shorter ones hold too few ends of tasks.
    static double windowSeconds(double meanTaskS);

    CountDecision add(const PoolWindow& window);

private:
    CountDecision firstLook(const PoolWindow& window);
    CountDecision look(const PoolWindow& window);
    CountDecision watch(const PoolWindow& window);
    CountDecision nextTrial();
    std::optional<int> candidate() const;
    CountDecision settle(const RateComparison& comparison);
    void refuse();
    CountDecision moveTo(int workers, std::string reason);
    int most() const;

    enum class State { FirstLook, Searching, Holding };

    Limits m_limits;
    State m_state = State::FirstLook;
    int m_current;                   ///< how many workers the pool has, or is changing to
    int m_best;                      ///< the accepted number
    int m_fastest;                   ///< what steps down are measured by: small losses must not add up
    std::size_t m_step = 0;          ///< of the ratios
    bool m_up = true;                ///< the direction tried
    bool m_turnedDown = false;       ///< the step has gone some way: the other direction is known
    int m_cap = 0;                   ///< after the first search; 0 before
    bool m_discard = true;           ///< the next window sees a change: tasks that all begin together say too much
    RateBook m_rates;                ///< since the last restart
    double m_above = 0, m_below = 0; ///< the two sums of the watch, in deviations
};

} // namespace manyhands
