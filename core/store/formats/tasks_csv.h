// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/formats/json_writer.h"
#include "core/store/run_record.h"

namespace manyhands {

/// A line a task, RFC 4180, with one heading line. Seconds as in the JSON, empty where unknown. Texts that a
/// spreadsheet would take for a formula are preceded by an apostrophe, as spreadsheets write text themselves.
void writeTasksCsv(const RunRecord& record, const ByteSink& sink);

} // namespace manyhands
