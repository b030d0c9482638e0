// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/store/compare_record.h"

namespace manyhands {

/// RFC 4180 with one heading line; seconds and bytes as in the JSON, empty where unknown, "." as the decimal point.
std::string timingCsv(const std::vector<TimingRow>& rows);

} // namespace manyhands
