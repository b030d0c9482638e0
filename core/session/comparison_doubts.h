// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/store/compare_record.h"

namespace manyhands {

/// What is known about a comparison beside its rows.
struct ComparisonCircumstances {
    double processors = 1;           ///< that tasks can keep busy, maybe a fraction
    double longestTaskS = kNotKnown; ///< of the serial runs, the shortest such time; NaN unknown
};

/// Where a doubt lies that is about the tutorial's row.
inline constexpr const char* kTutorialDoubt = "tutorial";

/// The longest task of a run; NaN where none has times.
double longestTaskS(const RunRecord& record);

/// V1 and V2: the rows do not do the same work, or something is cached. V3: time that nobody accounted for. V4: tasks
/// that keep more processors busy than their worker counts for.
std::vector<MeasurementWarning> comparisonDoubts(const std::vector<TimingRow>& rows,
                                                 const std::optional<TutorialTiming>& tutorial,
                                                 const ComparisonCircumstances& circumstances);

/// R2: in all runs of `where` together so many tasks did not succeed. `row`: null where no run of it counts.
MeasurementWarning failureDoubt(const std::string& where, std::uint64_t failed, const TimingRow* row);

/// From the worst of the doubts: A none, B yellow, C red, D invalid.
char gradeOf(const std::vector<MeasurementWarning>& warnings);
/// Likewise of one row: of the doubts about it and of those about the whole.
char gradeOf(const TimingRow& row, const std::vector<MeasurementWarning>& warnings);
/// The worst noise flag about one row or the whole, of several alike one of the row itself: "F5"; empty: none.
std::string worstNoise(const TimingRow& row, const std::vector<MeasurementWarning>& warnings);

} // namespace manyhands
