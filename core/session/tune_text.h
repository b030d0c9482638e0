// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/store/tune_record.h"

namespace manyhands {

/// A tuning for a terminal: the answer, the reason, the table, the laws, the doubts.
std::string tuneText(const TuneRecord& record);

} // namespace manyhands
