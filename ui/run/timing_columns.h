// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "core/store/compare_record.h"

namespace manyhands {

/// What the columns of the timing table are called, what those mean that not everybody knows, and what a row says in
/// them. `column`: a TimingModel::Column.
QString timingHeading(int column);
QString timingMeaning(int column);
/// Empty for those that say more than their row's figures.
QString timingCell(const TimingRow& figures, int column);

/// One that is shown only where it is wanted.
struct FurtherTimingColumn {
    int column;
    const char* name; ///< of the action that switches it on, and in the settings
    int width;        ///< at least, before it is scaled with the text
};
const std::vector<FurtherTimingColumn>& furtherTimingColumns();

/// What the tutorial's comparison says, and what not.
QString tutorialSentence(const TutorialTiming& tutorial);

/// "V1: The run is shorter than …", one a line.
QString doubtLines(const std::vector<MeasurementWarning>& doubts);

} // namespace manyhands
