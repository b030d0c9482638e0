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
};

/// The longest task of a run; NaN where none has times.
double longestTaskS(const RunRecord& record);

/// V1 and V2: the rows do not do the same work, or something is cached.
std::vector<MeasurementWarning> comparisonDoubts(const std::vector<TimingRow>& rows,
                                                 const std::optional<TutorialTiming>& tutorial,
                                                 const ComparisonCircumstances& circumstances);

/// One task alone against N at once: this ratio is a weak-scaling efficiency, not a speed-up.
double weakEfficiency(const TutorialTiming& tutorial);
/// The speed-up for equal work: N tasks one after the other against N at once.
double equalWorkSpeedup(const TutorialTiming& tutorial);

/// From the worst of the doubts: A none, B yellow, C red, D invalid.
char gradeOf(const std::vector<MeasurementWarning>& warnings);
/// Likewise of one row: of the doubts about it and of those about the whole.
char gradeOf(const TimingRow& row, const std::vector<MeasurementWarning>& warnings);

} // namespace manyhands
