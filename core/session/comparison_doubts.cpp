// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparison_doubts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace manyhands {

namespace {

using Level = MeasurementWarning::Level;

constexpr double kSpreadYellow = 0.05, kSpreadRed = 0.15;
constexpr double kShortYellowS = 0.2, kShortRedS = 0.02;
constexpr double kPressureYellow = 10, kPressureRed = 50; // percent
constexpr double kOthersYellow = 0.02, kOthersRed = 0.10;
constexpr double kShorterThanOneTask = 0.98;
constexpr double kFasterThanPossible = 1.05;
constexpr double kCpuBound = 0.8; // CPU time per wall time of the serial run

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0f %%", 100 * share);
    return text;
}

std::string nameOf(const TimingRow& row) {
    if (row.mode == "serial")
        return row.mode;
    return std::to_string(row.workers) + (row.workers == 1 ? " worker" : " workers");
}

void addSpread(const TimingRow& row, std::vector<MeasurementWarning>& warnings) {
    const double spread = relativeSpread(row.walls);
    if (spread > kSpreadYellow)
        warnings.push_back({"F5", spread > kSpreadRed ? Level::Red : Level::Yellow, nameOf(row),
                            "The runs differ by " + percent(spread) + ". More repeats or a quieter machine help."});
}

void addShortness(const TimingRow& row, std::vector<MeasurementWarning>& warnings) {
    if (row.wall.value < kShortYellowS)
        warnings.push_back({"F8", row.wall.value < kShortRedS ? Level::Red : Level::Yellow, nameOf(row),
                            "The run is too short to measure well. Give it more tasks or longer ones."});
}

void addPressure(double percentWaiting, std::vector<MeasurementWarning>& warnings) {
    if (percentWaiting >= kPressureYellow)
        warnings.push_back({"F10", percentWaiting >= kPressureRed ? Level::Red : Level::Yellow, "",
                            "Programs waited for a processor " + percent(percentWaiting / 100) +
                                " of the time before the start. Close what else is running."});
}

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

} // namespace

double weakEfficiency(const TutorialTiming& tutorial) {
    return tutorial.singleWallS / tutorial.multiWallS;
}

double equalWorkSpeedup(const TutorialTiming& tutorial) {
    return tutorial.workers * tutorial.singleWallS / tutorial.multiWallS;
}

std::optional<Level> disturbance(double othersShare) {
    if (othersShare > kOthersRed)
        return Level::Red;
    if (othersShare > kOthersYellow)
        return Level::Yellow;
    return std::nullopt;
}

std::vector<MeasurementWarning> comparisonDoubts(const std::vector<TimingRow>& rows,
                                                 const std::optional<TutorialTiming>& tutorial,
                                                 const ComparisonCircumstances& circumstances) {
    std::vector<MeasurementWarning> warnings;
    addPressure(circumstances.pressureBefore, warnings);
    for (const auto& row : rows) {
        addSpread(row, warnings);
        addShortness(row, warnings);
    }
    const auto serial = std::ranges::find(rows, "serial", &TimingRow::mode);
    const bool cpuBound = serial != rows.end() && serial->cpuS >= kCpuBound * serial->wall.value;
    const auto ideal = [&](int workers) {
        // what waits may overlap without end: only for computing is there a ceiling
        return cpuBound ? std::min(workers, circumstances.usableProcessors) : HUGE_VAL;
    };
    for (const auto& row : rows) {
        if (row.mode == "pool")
            addImpossible(
                {nameOf(row), row.wall.value, circumstances.longestTaskS, row.speedup.value, ideal(row.workers)},
                warnings);
    }
    if (tutorial)
        addImpossible({"tutorial", tutorial->multiWallS, tutorial->singleWallS, equalWorkSpeedup(*tutorial),
                       ideal(tutorial->workers)},
                      warnings);
    return warnings;
}

char gradeOf(const std::vector<MeasurementWarning>& warnings) {
    char grade = 'A';
    for (const auto& warning : warnings)
        grade = std::max(grade, static_cast<char>('B' + static_cast<int>(warning.level)));
    return grade;
}

} // namespace manyhands
