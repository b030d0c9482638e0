// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/session/comparison.h"
#include "core/store/compare_record.h"

namespace manyhands {

/// "run 5 of 24: 2 workers"
std::string progressText(const ComparisonProgress& progress);

/// The table with its foot: what the figures are, the tutorial's comparison, the results, the doubts and the grade.
std::string compareText(const CompareRecord& record);

} // namespace manyhands
