// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/formats/json_writer.h"
#include "core/store/tune_record.h"

namespace manyhands {

/// Schema manyhands.tune/1.
void writeTuneJson(const TuneRecord& record, const ByteSink& sink);

} // namespace manyhands
