// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/count_search.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/measure/count_race.h"
#include "core/measure/statistics.h"

namespace manyhands {

namespace {

constexpr int kRungs[] = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64};
const double kPoor = std::log(0.8); // of the best
constexpr int kPoorInARow = 2;
constexpr double kFineGap = 0.25; // of the best count: finer ones are too alike to tell apart under noise

std::set<int> ladder(const CountSearch::Limits& limits) {
    std::set<int> rungs(std::begin(kRungs), std::end(kRungs));
    const int processors = std::max(1, static_cast<int>(std::ceil(limits.usableProcessors)));
    rungs.insert({processors, 2 * processors});
    rungs.erase(rungs.upper_bound(limits.mostWorkers), rungs.end());
    return rungs;
}

} // namespace

CountSearch::CountSearch(Limits limits, std::uint64_t seed)
    : m_limits(limits)
    , m_seed(seed) {}

std::optional<int> CountSearch::next() const {
    std::size_t spent = 0;
    for (const auto& [workers, runs] : m_runs)
        spent += runs.size();
    if (static_cast<int>(spent) >= m_limits.budget)
        return std::nullopt;
    if (const auto rung = nextRung())
        return rung;
    if (const auto between = nextBetween())
        return between;
    return nextInRace();
}

void CountSearch::add(int workers, double tasksPerS) {
    m_runs[workers].push_back(std::log(tasksPerS));
}

/// The ladder and the bisection look at the first run of each count only: the race must not open them again.
std::optional<int> CountSearch::nextRung() const {
    double best = -HUGE_VAL;
    int poorInARow = 0;
    for (const int rung : ladder(m_limits)) {
        const auto found = m_runs.find(rung);
        if (found == m_runs.end())
            return rung;
        best = std::max(best, found->second.front());
        poorInARow = found->second.front() < best + kPoor ? poorInARow + 1 : 0;
        if (rung > m_limits.usableProcessors && poorInARow >= kPoorInARow)
            break;
    }
    return std::nullopt;
}

std::optional<int> CountSearch::nextBetween() const {
    const auto best = std::ranges::max_element(m_runs, {}, [](const auto& entry) { return entry.second.front(); });
    const double widest = std::max(1.0, kFineGap * best->first);
    const auto middle = [&](int lo, int hi) -> std::optional<int> {
        return hi - lo > widest ? std::optional(lo + (hi - lo) / 2) : std::nullopt;
    };
    if (best != m_runs.begin()) {
        if (const auto below = middle(std::prev(best)->first, best->first))
            return below;
    }
    if (const auto after = std::next(best); after != m_runs.end())
        return middle(best->first, after->first);
    // still rising at the last rung: the end of the range is its neighbour
    return best->first < m_limits.mostWorkers ? std::optional(m_limits.mostWorkers) : std::nullopt;
}

/// Fewest runs first: the counts take turns, so a drift meets them all. Then the better median: when the budget ends
/// within a turn, it ends with those that matter.
std::optional<int> CountSearch::nextInRace() const {
    std::optional<int> next;
    std::pair<std::size_t, double> first;
    for (const int workers : undecided(m_runs)) {
        const auto& runs = m_runs.at(workers);
        const std::pair place(runs.size(), -median(runs));
        if (!next || place < first) {
            next = workers;
            first = place;
        }
    }
    return next;
}

std::vector<ScalingPoint> CountSearch::points() const {
    std::vector<ScalingPoint> points;
    for (const auto& [workers, runs] : m_runs) {
        ScalingPoint point{workers, {}};
        for (const double run : runs)
            point.throughputs.push_back(std::exp(run));
        points.push_back(std::move(point));
    }
    return points;
}

CountChoice CountSearch::choice() const {
    return chooseCount(points(), m_seed);
}

} // namespace manyhands
