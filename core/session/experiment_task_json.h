// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/experiment.h"
#include "core/session/json_fields.h"
#include "core/store/formats/json_writer.h"

namespace manyhands {

/// The members of an experiment's "task": its "kind", and what that kind has.
void writeTask(const ExperimentTask& task, JsonWriter& json);
ExperimentTask readTask(JsonFields& fields);

} // namespace manyhands
