// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/compare_record.h"
#include "core/store/formats/json_writer.h"

namespace manyhands {

/// Schema manyhands.compare/1.
void writeCompareJson(const CompareRecord& record, const ByteSink& sink);

/// All members but the schema, inside an object that is open.
void writeCompareMembers(const CompareRecord& record, JsonWriter& json);

/// "yellow", "red", "invalid"
std::string_view levelName(MeasurementWarning::Level level);

} // namespace manyhands
