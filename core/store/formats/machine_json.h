// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/formats/json_writer.h"
#include "core/store/machine_record.h"

namespace manyhands {

/// Schema manyhands.machine/1.
void writeMachineJson(const MachineRecord& record, const ByteSink& sink);

/// The members that tell of the processors and the memory, for the "machine" object of runs and comparisons.
void writeMachineMembers(const RecordedMachine& machine, JsonWriter& json);

/// "plan": the pairs in their order.
void writePlanMember(const std::vector<std::pair<std::string, std::string>>& plan, JsonWriter& json);

} // namespace manyhands
