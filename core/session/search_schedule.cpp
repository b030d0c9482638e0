// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/search_schedule.h"

#include <algorithm>

namespace manyhands {

namespace {

constexpr Configuration kSerial = {RunMode::Serial, 1};
/// The plain loop is run once for so many runs of the search, so that both see the same machine.
constexpr int kSearchRunsPerSerial = 4;
/// The last round may show that other counts are better: they then get their repeats too.
constexpr int kMostRounds = 3;

constexpr int kMostSearched = 64;

/// More workers than tasks can't help.
int mostSearched(const ComparisonPlan& plan) {
    const std::uint64_t most = plan.mostWorkers > 0 ? static_cast<std::uint64_t>(plan.mostWorkers) : kMostSearched;
    return static_cast<int>(std::clamp<std::uint64_t>(plan.plan.inputs->size(), 1, most));
}

int odd(int number) {
    return number + 1 - number % 2;
}

} // namespace

SearchSchedule::SearchSchedule(const ComparisonPlan& plan, int usableProcessors)
    : m_plan(plan)
    , m_limits{mostSearched(plan), static_cast<double>(usableProcessors)}
    , m_search(m_limits, plan.seed)
    , m_random(plan.seed) {
    const int usual = std::min(m_limits.mostWorkers, usableProcessors);
    for (int i = 0; i < plan.warmups; ++i) {
        m_warmups.push_back({kSerial, ComparisonStep::Part::Comparison, true});
        m_warmups.push_back({{RunMode::Pool, usual}, ComparisonStep::Part::Comparison, true});
    }
    m_warm.insert(usual);
}

std::optional<ComparisonStep> SearchSchedule::next(double) {
    if (!m_warmups.empty()) {
        const ComparisonStep step = m_warmups.front();
        m_warmups.erase(m_warmups.begin());
        return step;
    }
    if (!m_round.empty())
        return draw();
    if (m_rounds == 0) {
        if (runs(kSerial) <= m_searched / kSearchRunsPerSerial)
            return ComparisonStep{kSerial};
        if (const auto count = m_search.next()) {
            const bool warmsUp = mustWarmUp(*count);
            return ComparisonStep{{RunMode::Pool, *count}, ComparisonStep::Part::Comparison, warmsUp, warmsUp};
        }
    }
    if (m_rounds < kMostRounds)
        addLastRound();
    return m_round.empty() ? std::nullopt : std::optional(draw());
}

void SearchSchedule::took(const ComparisonStep& step, double wallS) {
    ++m_runs[step.configuration];
    if (step.configuration.mode == RunMode::Serial || !(wallS > 0))
        return;
    ++m_searched;
    m_search.add(step.configuration.workers, static_cast<double>(m_plan.plan.inputs->size()) / wallS);
}

/// A whole run more for each count would make a search half as long again: most are run only once or twice. The pages,
/// the imports and the clocks are warm after the two whole runs at its begin; what a count needs for itself, processes
/// and their first pages, a few tasks bring.
bool SearchSchedule::mustWarmUp(int workers) {
    if (m_plan.warmups == 0 || !m_warm.insert(workers).second)
        return false;
    ++m_briefWarmups;
    return true;
}

int SearchSchedule::total() const {
    int made = 0;
    for (const auto& [configuration, runs] : m_runs)
        made += runs;
    // the ladder alone is known beforehand; what the race needs shows itself
    const int expected = m_limits.budget * 3 / 4 * (kSearchRunsPerSerial + 1) / kSearchRunsPerSerial;
    return 2 * m_plan.warmups + m_briefWarmups + std::max(expected, made + static_cast<int>(m_round.size()));
}

void SearchSchedule::limitWorkers(int most) {
    if (most >= m_limits.mostWorkers)
        return;
    m_limits.mostWorkers = most;
    CountSearch narrower(m_limits, m_plan.seed);
    for (const auto& point : m_search.points()) {
        for (const double throughput : point.throughputs) {
            if (point.workers <= most)
                narrower.add(point.workers, throughput);
        }
    }
    m_search = narrower;
    std::erase_if(m_round, [&](const ComparisonStep& step) { return step.configuration.workers > most; });
}

int SearchSchedule::runs(Configuration configuration) const {
    const auto found = m_runs.find(configuration);
    return found == m_runs.end() ? 0 : found->second;
}

void SearchSchedule::addLastRound() {
    ++m_rounds;
    const CountChoice choice = m_search.choice();
    std::set<Configuration> wanted = {kSerial, {RunMode::Pool, 1}};
    for (const int count : {choice.workers, choice.fastest, choice.fewestWithin5Percent}) {
        if (count > 0)
            wanted.insert({RunMode::Pool, count});
    }
    for (const auto& configuration : wanted) {
        const int missing = odd(std::max(m_plan.repeats, runs(configuration))) - runs(configuration);
        m_round.insert(m_round.end(), static_cast<std::size_t>(missing), ComparisonStep{configuration});
    }
}

ComparisonStep SearchSchedule::draw() {
    std::swap(m_round[m_random() % m_round.size()], m_round.back());
    const ComparisonStep step = m_round.back();
    m_round.pop_back();
    return step;
}

} // namespace manyhands
