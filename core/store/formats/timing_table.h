// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/store/compare_record.h"

namespace manyhands {

/// The timing table's cells as people read them, the headings first; every line has as many cells. "–" where unknown.
std::vector<std::vector<std::string>> timingCells(const std::vector<TimingRow>& rows);

/// Columns aligned with spaces, for a terminal.
std::string alignedTable(const std::vector<std::vector<std::string>>& lines);

/// "2.345 s", "12.3 ms", "4.56 µs"; "–" for NaN.
std::string durationText(double seconds);

} // namespace manyhands
