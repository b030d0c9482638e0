// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/error.h"
#include "core/store/tune_record.h"

namespace manyhands {

/// What writeCompareJson() or writeTuneJson() wrote: the measurement whole, without its losses; of what a tuning
/// concludes, the recommended count, its interval and the cause.
Result<TuneRecord> readMeasuredJson(std::string_view json);

} // namespace manyhands
