// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/count_search.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/measure/count_race.h"

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

/// The ladder looks at the first run of each count only: the race must not open it again.
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

/// Where a repeat shows another count to be the best, its neighbours are looked at too.
std::optional<int> CountSearch::nextBetween() const {
    const auto centres = runCentres(m_runs, runDeviation(m_runs));
    const auto best = std::ranges::max_element(centres, {}, [](const auto& entry) { return entry.second.value; });
    const double widest = std::max(1.0, kFineGap * best->first);
    const auto middle = [&](int lo, int hi) -> std::optional<int> {
        return hi - lo > widest ? std::optional(lo + (hi - lo) / 2) : std::nullopt;
    };
    if (best != centres.begin()) {
        if (const auto below = middle(std::prev(best)->first, best->first))
            return below;
    }
    if (const auto after = std::next(best); after != centres.end())
        return middle(best->first, after->first);
    // still rising at the last rung: the end of the range is its neighbour
    return best->first < m_limits.mostWorkers ? std::optional(m_limits.mostWorkers) : std::nullopt;
}

/// Each count gets its second run, then the next is the one that may well be the fastest: what is known well or is
/// poor can wait. So the budget is spent where the choice is open.
std::optional<int> CountSearch::nextInRace() const {
    const auto centres = runCentres(m_runs, runDeviation(m_runs));
    std::optional<int> next;
    std::pair<bool, double> first;
    for (const int workers : undecided(m_runs)) {
        const CountCentre& centre = centres.at(workers);
        const std::pair place(centre.runs >= 2, -centre.atMost());
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
