// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparison_doubts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/session/noise_flags.h"

namespace manyhands {

namespace {

using Level = MeasurementWarning::Level;

constexpr double kShorterThanOneTask = 0.98;
constexpr double kFasterThanPossible = 1.05;
constexpr double kCpuBound = 0.8;              // CPU time per wall time of the serial run
constexpr double kUnaccounted = 0.01;          // of the workers' time
constexpr double kMoreThanOneProcessor = 1.05; // CPU time per wall time in tasks

MeasurementWarning unequalWork(const char* mark, const std::string& where, std::string text) {
    text += "The rows do not do the same work, or a cache or a placeholder is involved.";
    return {mark, Level::Invalid, where, std::move(text)};
}

struct Suspicion {
    std::string where;
    double wallS, longestTaskS; ///< V1
    double speedup, ideal;      ///< V2
};

void addImpossible(const Suspicion& suspicion, std::vector<MeasurementWarning>& warnings) {
    if (suspicion.wallS < kShorterThanOneTask * suspicion.longestTaskS)
        warnings.push_back(unequalWork("V1", suspicion.where, "The run is shorter than its longest task alone. "));
    if (suspicion.speedup > kFasterThanPossible * suspicion.ideal)
        warnings.push_back(unequalWork("V2", suspicion.where, "The speed-up exceeds what the processors can give. "));
}

std::string formatted(const char* format, double value) {
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

void addUnaccounted(const TimingRow& row, std::vector<MeasurementWarning>& warnings) {
    double most = 0;
    for (const auto& areas : row.areas) {
        if (areas && areas->sumNs() > 0)
            most = std::max(most, static_cast<double>((*areas)[TimePart::Other]) / static_cast<double>(areas->sumNs()));
    }
    if (most > kUnaccounted)
        warnings.push_back({"V3", Level::Red, rowName(row),
                            "Up to " + formatted("%.1f %%", 100 * most) +
                                " of the workers' time is not accounted for. Measure again: where the time went is "
                                "told too low."});
}

void addNestedParallelism(const TimingRow& row, std::vector<MeasurementWarning>& warnings) {
    if (row.medianAreas && row.medianAreas->processorsPerWorker > kMoreThanOneProcessor)
        warnings.push_back({"V4", Level::Yellow, rowName(row),
                            "Each worker uses " + formatted("%.1f", row.medianAreas->processorsPerWorker) +
                                " processors: its tasks run threads or programs of their own. Use fewer workers, or "
                                "let tasks use one processor each."});
}

std::vector<MeasurementWarning> concerning(const TimingRow& row, const std::vector<MeasurementWarning>& warnings) {
    std::vector<MeasurementWarning> concerned;
    std::ranges::copy_if(warnings, std::back_inserter(concerned), [&](const MeasurementWarning& warning) {
        return warning.where.empty() || warning.where == rowName(row);
    });
    return concerned;
}

} // namespace

double longestTaskS(const RunRecord& record) {
    double longest = kNotKnown;
    for (std::uint64_t i = 0; i < record.recordedTasks; ++i) {
        const RecordedTask task = record.taskAt(i);
        if (std::isfinite(task.endedS - task.startedS))
            longest = std::fmax(longest, task.endedS - task.startedS);
    }
    return longest;
}

std::vector<MeasurementWarning> comparisonDoubts(const std::vector<TimingRow>& rows,
                                                 const std::optional<TutorialTiming>& tutorial,
                                                 const ComparisonCircumstances& circumstances) {
    std::vector<MeasurementWarning> warnings;
    const auto serial = std::ranges::find(rows, "serial", &TimingRow::mode);
    const bool cpuBound = serial != rows.end() && serial->cpuS >= kCpuBound * serial->wall.value;
    const auto ideal = [&](int workers) {
        // what waits may overlap without end: only for computing is there a ceiling
        return cpuBound ? std::min<double>(workers, circumstances.processors) : HUGE_VAL;
    };
    for (const auto& row : rows) {
        addUnaccounted(row, warnings);
        addNestedParallelism(row, warnings);
        if (row.mode == "pool")
            addImpossible(
                {rowName(row), row.wall.value, circumstances.longestTaskS, row.speedup.value, ideal(row.workers)},
                warnings);
    }
    if (tutorial)
        addImpossible({kTutorialDoubt, tutorial->multiWallS, tutorial->singleWallS, equalWorkSpeedup(*tutorial),
                       ideal(tutorial->workers)},
                      warnings);
    return warnings;
}

MeasurementWarning failureDoubt(const std::string& where, std::uint64_t failed, const TimingRow* row) {
    std::string text =
        std::to_string(failed) + (failed == 1 ? " task" : " tasks") + " did not succeed, in all its runs.";
    if (row != nullptr && !row->failed.empty())
        text += " Runs in which tasks failed are left out of its median.";
    if (row != nullptr && row->failing > 0)
        text += " No run of it was without failures, so all of them count.";
    return {"R2", Level::Invalid, where, std::move(text)};
}

char gradeOf(const TimingRow& row, const std::vector<MeasurementWarning>& warnings) {
    return gradeOf(concerning(row, warnings));
}

std::string worstNoise(const TimingRow& row, const std::vector<MeasurementWarning>& warnings) {
    auto flags = concerning(row, warnings);
    std::erase_if(flags, [](const MeasurementWarning& warning) { return !warning.mark.starts_with('F'); });
    std::stable_partition(flags.begin(), flags.end(),
                          [](const MeasurementWarning& warning) { return !warning.where.empty(); });
    const auto worst = std::ranges::max_element(flags, {}, &MeasurementWarning::level);
    return worst == flags.end() ? std::string() : worst->mark;
}

char gradeOf(const std::vector<MeasurementWarning>& warnings) {
    char grade = 'A';
    for (const auto& warning : warnings)
        grade = std::max(grade, static_cast<char>('B' + static_cast<int>(warning.level)));
    return grade;
}

} // namespace manyhands
