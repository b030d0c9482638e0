// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/speedup_loss.h"
#include "core/store/formats/json_writer.h"

namespace manyhands {

/// {"workers","ideal","achieved","parts":[{"name","workers_worth","share"}]}: one element of "loss". A share is of all
/// workers; the parts sum to workers - achieved. Parts of 0 are left out. That of compute has "slowdown" where it is
/// known what it is made of.
void writeLoss(const SpeedupLoss& loss, JsonWriter& json);

/// {"by","cpu_alone_s","span_s","causes":[{"name","cpu_s","workers_worth"}],…}: the value of "slowdown". The causes sum
/// to what the tasks took more; workers_worth is cpu_s / span_s. Nothing is there of what could not be looked at.
void writeSlowdown(const TaskSlowdown& slowdown, JsonWriter& json);

/// {"span_ns","areas_ns":{"compute",…},…}: the value of "time_areas" in a run.
void writeTimeAreas(const TimeAreas& areas, JsonWriter& json);

} // namespace manyhands
