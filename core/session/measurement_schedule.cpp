// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/measurement_schedule.h"

#include <algorithm>
#include <cmath>

#include "core/measure/statistics.h"
#include "core/session/search_schedule.h"

namespace manyhands {

namespace {

/// All odd, so that the median is a real run. To look after every block would find a narrow interval by chance.
constexpr std::size_t kLooks[] = {5, 7, 9, 11, 13, 15, 19, 25};

} // namespace

std::unique_ptr<MeasurementSchedule> makeSchedule(const ComparisonPlan& plan, int usableProcessors) {
    if (plan.search)
        return std::make_unique<SearchSchedule>(plan, usableProcessors);
    return std::make_unique<PlannedSchedule>(plan);
}

PlannedSchedule::PlannedSchedule(const ComparisonPlan& plan)
    : m_plan(plan) {
    if (plan.untilPrecise)
        m_plan.repeats = static_cast<int>(std::end(kLooks)[-1]);
    m_mostWorkers = comparedWorkers(plan).back();
    m_steps = comparisonSteps(m_plan);
    m_chunkSteps = chunkSteps(plan);
    m_warmups = static_cast<std::size_t>(std::ranges::count(m_steps, true, &ComparisonStep::warmup));
    m_blockSize = (m_steps.size() - m_warmups) / static_cast<std::size_t>(m_plan.repeats);
}

std::optional<ComparisonStep> PlannedSchedule::next(double elapsedS) {
    auto step = nextPlanned(elapsedS);
    while (step && step->configuration.workers > m_mostWorkers)
        step = nextPlanned(elapsedS);
    return step;
}

std::optional<ComparisonStep> PlannedSchedule::nextPlanned(double elapsedS) {
    if (m_position < m_steps.size() && isEnough(elapsedS))
        m_position = m_steps.size();
    if (m_position < m_steps.size())
        return m_steps[m_position++];
    if (m_chunkPosition < m_chunkSteps.size())
        return m_chunkSteps[m_chunkPosition++];
    return std::nullopt;
}

void PlannedSchedule::took(const ComparisonStep& step, double wallS) {
    if (step.part == ComparisonStep::Part::Comparison)
        m_walls[step.configuration].push_back(wallS);
}

int PlannedSchedule::total() const {
    const std::size_t looked = m_plan.untilPrecise ? m_warmups + kLooks[0] * m_blockSize : m_steps.size();
    return static_cast<int>(std::max(looked, std::min(m_position, m_steps.size())) + m_chunkSteps.size());
}

bool PlannedSchedule::isBlockDone() const {
    return m_position > m_warmups && (m_position - m_warmups) % m_blockSize == 0;
}

bool PlannedSchedule::isEnough(double elapsedS) const {
    if (!m_plan.untilPrecise || !isBlockDone())
        return false;
    const std::size_t blocks = (m_position - m_warmups) / m_blockSize;
    const bool outOfTime = m_plan.budgetS > 0 && elapsedS >= m_plan.budgetS;
    if (outOfTime && blocks % 2 == 1)
        return true;
    return std::ranges::find(kLooks, blocks) != std::end(kLooks) && isPrecise();
}

bool PlannedSchedule::isPrecise() const {
    const auto serial = m_walls.find({RunMode::Serial, 1});
    if (serial == m_walls.end())
        return false;
    return std::ranges::all_of(m_walls, [&](const auto& entry) {
        if (entry.first.mode == RunMode::Serial)
            return true;
        const Interval speedup = ratioInterval(serial->second, entry.second);
        return speedup.isConfidence && (speedup.hi - speedup.lo) / 2 <= m_plan.precision * speedup.value;
    });
}

} // namespace manyhands
