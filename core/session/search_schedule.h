// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <set>

#include "core/measure/count_search.h"
#include "core/session/measurement_schedule.h"

namespace manyhands {

/// Looks for the best number of workers: runs the counts that a CountSearch asks for, the plain loop among them again
/// and again, and in the end the counts that are recommended until each has the plan's repeats. All of one round are
/// made in an order drawn from the seed.
class SearchSchedule : public MeasurementSchedule {
public:
    SearchSchedule(const ComparisonPlan& plan, int usableProcessors);

    std::optional<ComparisonStep> next(double elapsedS) override;
    void took(const ComparisonStep& step, double wallS) override;
    int total() const override;
    void limitWorkers(int most) override;
    int mostWorkers() const override { return m_limits.mostWorkers; }

private:
    int runs(Configuration configuration) const;
    bool mustWarmUp(int workers);
    void addLastRound();
    ComparisonStep draw();

    ComparisonPlan m_plan;
    CountSearch::Limits m_limits;
    CountSearch m_search;
    std::vector<ComparisonStep> m_round; ///< still to be made, in no order
    std::vector<ComparisonStep> m_warmups;
    std::map<Configuration, int> m_runs;
    std::set<int> m_warm; ///< counts that have had their warm-up
    int m_searched = 0, m_rounds = 0, m_briefWarmups = 0;
    std::mt19937_64 m_random;
};

} // namespace manyhands
