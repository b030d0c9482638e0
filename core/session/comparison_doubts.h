// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/store/compare_record.h"

namespace manyhands {

/// What is known about a comparison beside its rows.
struct ComparisonCircumstances {
    int usableProcessors = 1;
    double longestTaskS = kNotKnown; ///< of the serial runs, the shortest such time; NaN unknown
    double pressureBefore = -1; ///< percent of the last 10 s before the start in which some task waited; -1 unknown
};

/// Flags F5 (spread), F8 (too short), F10 (load before), V1 and V2 (not the same work, or something is cached). Their
/// thresholds are judgement, not calibrated.
std::vector<MeasurementWarning> comparisonDoubts(const std::vector<TimingRow>& rows,
                                                 const std::optional<TutorialTiming>& tutorial,
                                                 const ComparisonCircumstances& circumstances);

/// F1: `othersShare` of the workers' time went to other programs. Red ones are repeated.
std::optional<MeasurementWarning::Level> disturbance(double othersShare);

/// One task alone against N at once: this ratio is a weak-scaling efficiency, not a speed-up.
double weakEfficiency(const TutorialTiming& tutorial);
/// The speed-up for equal work: N tasks one after the other against N at once.
double equalWorkSpeedup(const TutorialTiming& tutorial);

/// From the worst of the doubts: A none, B yellow, C red, D invalid.
char gradeOf(const std::vector<MeasurementWarning>& warnings);

} // namespace manyhands
