// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/formats/json_writer.h"
#include "core/store/run_record.h"

namespace manyhands {

/// Schema manyhands.run/1, task by task: memory does not grow with the run.
void writeRunJson(const RunRecord& record, const ByteSink& sink);

} // namespace manyhands
