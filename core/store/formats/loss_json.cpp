// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/loss_json.h"

namespace manyhands {

void writeLoss(const SpeedupLoss& loss, JsonWriter& json) {
    json.beginObject();
    json.member("workers", loss.workers);
    json.member("ideal", loss.ideal);
    json.member("achieved", loss.achieved);
    json.member("estimated", loss.estimated);
    json.key("parts");
    json.beginArray();
    for (std::size_t i = 0; i < kTimeParts; ++i) {
        if (loss.worth[i] == 0)
            continue;
        json.beginObject();
        json.member("name", nameOf(static_cast<TimePart>(i)));
        json.member("workers_worth", loss.worth[i]);
        json.member("share", loss.workers > 0 ? loss.worth[i] / loss.workers : 0.0);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeTimeAreas(const TimeAreas& areas, JsonWriter& json) {
    json.beginObject();
    json.member("span_ns", areas.spanNs);
    json.member("tasks", areas.tasks);
    json.member("processors_per_worker", areas.processorsPerWorker);
    json.member("waits_known", areas.waitsKnown);
    json.member("waits_split", areas.waitsSplit);
    json.member("blocked_split", areas.blockedSplit);
    json.key("areas_ns");
    json.beginObject();
    for (std::size_t i = 0; i < kTimeParts; ++i)
        json.member(nameOf(static_cast<TimePart>(i)), areas.ns[i]);
    json.endObject();
    json.endObject();
}

} // namespace manyhands
