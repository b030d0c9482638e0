// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/formats/json_writer.h"
#include "core/store/formats/report_words.h"
#include "core/store/tune_record.h"

namespace manyhands {

/// A measurement on paper: one HTML file that needs no other and no network. The answer first, then the curves (SVG),
/// the table, every repeat, the doubts and the machine. Figures are written as in the CSV whatever the language.
void writeTuneReport(const TuneRecord& record, const ReportWords& words, const ByteSink& sink);

/// The cells of its table (timing_table.h) in its language.
TableCells timingCells(const std::vector<TimingRow>& rows, const ReportWords& words);

} // namespace manyhands
