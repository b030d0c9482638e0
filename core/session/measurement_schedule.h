// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/session/comparison_plan.h"

namespace manyhands {

/// Decides which run of a measurement is made next, from what the runs before have shown.
class MeasurementSchedule {
public:
    virtual ~MeasurementSchedule() = default;

    /// None: all is measured. `elapsedS`: since the measurement began.
    virtual std::optional<ComparisonStep> next(double elapsedS) = 0;
    /// The run that next() asked for has been made and counts. Runs that other programs disturbed are made again
    /// without asking, warm-ups do not count.
    virtual void took(const ComparisonStep& step, double wallS) {
        static_cast<void>(step);
        static_cast<void>(wallS);
    }
    /// Runs altogether, as far as is known now.
    virtual int total() const = 0;
    /// From now on no run with more workers is asked for: the machine has no room for them.
    virtual void limitWorkers(int most) = 0;
    /// The most workers that a run may still be asked for.
    virtual int mostWorkers() const = 0;
};

std::unique_ptr<MeasurementSchedule> makeSchedule(const ComparisonPlan& plan, int usableProcessors);

/// All runs of comparisonSteps(). Where the plan says `untilPrecise`, whole blocks are made until every speed-up's
/// interval is narrow enough, looked at only after as many blocks as keep its coverage at 95 %.
class PlannedSchedule : public MeasurementSchedule {
public:
    explicit PlannedSchedule(const ComparisonPlan& plan);

    std::optional<ComparisonStep> next(double elapsedS) override;
    void took(const ComparisonStep& step, double wallS) override;
    int total() const override;
    void limitWorkers(int most) override { m_mostWorkers = std::min(most, m_mostWorkers); }
    int mostWorkers() const override { return m_mostWorkers; }

private:
    std::optional<ComparisonStep> nextPlanned(double elapsedS);
    bool isBlockDone() const;
    bool isEnough(double elapsedS) const;
    bool isPrecise() const;

    ComparisonPlan m_plan;
    std::vector<ComparisonStep> m_steps, m_chunkSteps;
    std::size_t m_position = 0, m_chunkPosition = 0;
    std::size_t m_warmups = 0, m_blockSize = 1;
    int m_mostWorkers = 1;
    std::map<Configuration, std::vector<double>> m_walls;
};

} // namespace manyhands
