// SPDX-License-Identifier: GPL-3.0-or-later
// What disturbs a comparison's runs, and what is said of it.
#include <algorithm>

#include "core/measure/stopwatch.h"
#include "core/session/comparison.h"

namespace manyhands {

namespace {

using Level = MeasurementWarning::Level;

constexpr double kMajorFaultS = 1e-4;           ///< a page read from a fast disk
constexpr std::int64_t kAsleepNs = 100'000'000; ///< less is what two clocks read one after the other may differ by

const TimingRow* rowNamed(const CompareRecord& record, const std::string& name) {
    for (const auto* const rows : {&record.rows, &record.chunkRows}) {
        const auto found = std::ranges::find(*rows, name, rowName);
        if (found != rows->end())
            return &*found;
    }
    return nullptr;
}

} // namespace

RunNoise Comparison::noiseOf(const RunRecord& record) {
    m_workersCpuNs += nanoseconds(std::max(0.0, record.summary.cpuS));
    const MachineState state = m_machine.read(processCpuNs() + m_workersCpuNs);
    const RunConditions conditions = m_conditions.end();
    RunNoise noise = manyhands::noiseOf(m_step.configuration, record.summary.wallS, record.areas);
    if (conditions.throttlings >= 0)
        m_machineNoise.throttlings = std::max(0, m_machineNoise.throttlings) + conditions.throttlings;
    if (noise.wallS < kShortestJudgedS)
        return noise;
    noise.stealShare = conditions.stealShare;
    noise.memoryPressure = conditions.memoryPressure;
    if (conditions.majorFaults >= 0)
        noise.faultShare = kMajorFaultS * static_cast<double>(conditions.majorFaults) / noise.wallS;
    if (state.othersCpuShare >= 0 && noise.othersShare < 0)
        noise.othersShare = state.othersCpuShare / m_step.configuration.workers;
    return noise;
}

/// By what workers saw while they computed; where their runs were too short, by a look before and after all of them.
double Comparison::canaryRatio() const {
    const double change = clockChange(m_loops);
    return change > 0
               ? change
               : static_cast<double>(clockCanaryNs()) / static_cast<double>(std::max<std::int64_t>(m_canaryNs, 1));
}

/// As many repeats at most as each row has runs. Of the cause alone, never of the result.
bool Comparison::mustRepeat(const RunNoise& noise) {
    if (m_record.repeatedRuns >= m_plan.repeats)
        return false;
    return disturbance(noise.othersShare) == Level::Red || sleptMeanwhile();
}

/// The machine, since the present run's start.
bool Comparison::sleptMeanwhile() const {
    return asleepNs() - m_asleepNs > kAsleepNs;
}

void Comparison::addWarnings(CompareRecord& record) const {
    record.warnings = comparisonDoubts(record.rows, record.tutorial, m_circumstances);
    std::ranges::move(noiseFlags(record.rows, m_noise, m_machineNoise), std::back_inserter(record.warnings));
    record.unknownFlags = unknownFlags(m_noise, m_machineNoise);
    if (!record.resultsEqual && !record.rows.empty())
        record.warnings.push_back({"R1", Level::Invalid, "", "The results of " + record.differing + " differ."});
    for (const auto& [configuration, failed] : m_failed)
        record.warnings.push_back(
            failureDoubt(configurationName(configuration), failed, rowNamed(record, configurationName(configuration))));
    record.grade = gradeOf(record.warnings);
    for (auto* const rows : {&record.rows, &record.chunkRows}) {
        for (auto& row : *rows) {
            row.grade = gradeOf(row, record.warnings);
            row.noise = worstNoise(row, record.warnings);
        }
    }
}

} // namespace manyhands
