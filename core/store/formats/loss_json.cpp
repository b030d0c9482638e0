// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/loss_json.h"

namespace manyhands {

namespace {

void writeEffort(const TaskEffort& effort, JsonWriter& json) {
    json.key("effort");
    json.beginObject();
    json.member("system_ns", effort.systemNs);
    json.member("minor_faults", effort.minorFaults);
    json.member("major_faults", effort.majorFaults);
    if (effort.canaries > 0) {
        json.member("canaries", effort.canaries);
        json.member("canary_ns", effort.canaryNs);
    }
    if (effort.countsKnown()) {
        json.member("instructions", effort.instructions);
        json.member("cycles", effort.cycles);
    }
    json.endObject();
}

} // namespace

void writeSlowdown(const TaskSlowdown& slowdown, JsonWriter& json) {
    json.key("slowdown");
    json.beginObject();
    json.member("by", nameOf(slowdown.means));
    json.member("cpu_alone_s", slowdown.aloneS);
    json.member("span_s", slowdown.spanS);
    json.key("causes");
    json.beginArray();
    for (const SlowdownCause cause : kSlowdownCauses) {
        if (!slowdown.tells(cause))
            continue;
        json.beginObject();
        json.member("name", nameOf(cause));
        json.member("cpu_s", slowdown[cause]);
        json.member("workers_worth", slowdown.worth(cause));
        json.endObject();
    }
    json.endArray();
    if (slowdown.canaryRatio > 0)
        json.member("canary_ratio", slowdown.canaryRatio);
    json.member("more_minor_faults", slowdown.minorFaults);
    json.member("more_major_faults", slowdown.majorFaults);
    json.endObject();
}

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
        if (static_cast<TimePart>(i) == TimePart::Compute && loss.slowdown)
            writeSlowdown(*loss.slowdown, json);
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
    if (areas.effort)
        writeEffort(*areas.effort, json);
    json.endObject();
}

} // namespace manyhands
