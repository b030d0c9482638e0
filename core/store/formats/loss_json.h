// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/speedup_loss.h"
#include "core/store/formats/json_writer.h"

namespace manyhands {

/// {"workers","ideal","achieved","parts":[{"name","workers_worth","share"}]}: one element of "loss". A share is of all
/// workers; the parts sum to workers - achieved. Parts of 0 are left out.
void writeLoss(const SpeedupLoss& loss, JsonWriter& json);

/// {"span_ns","areas_ns":{"compute",…},…}: the value of "time_areas" in a run.
void writeTimeAreas(const TimeAreas& areas, JsonWriter& json);

} // namespace manyhands
