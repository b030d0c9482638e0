// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/profile_json.h"

namespace manyhands {

namespace {

constexpr std::string_view kKeys[] = {
    "on_processor", "wait_for_processor", "disk", "lock", "sleep", "ipc", "child", "other", "idle"};
static_assert(std::size(kKeys) == kActivities);

void writeTimes(const ActivityTimes& times, JsonWriter& json) {
    json.beginObject();
    for (std::size_t i = 0; i < kActivities; ++i)
        json.member(kKeys[i], times[i]);
    json.endObject();
}

void writeReason(std::string_view name, const std::string& reason, JsonWriter& json) {
    if (!reason.empty())
        json.member(name, reason);
}

void writeStacks(const RecordedProfile& profile, JsonWriter& json) {
    json.member("source", profile.byPerf ? "perf" : "workers");
    json.member("hertz", profile.hertz);
    json.member("samples", profile.samples);
    json.member("dropped", profile.dropped);
    json.member("end_early", profile.endEarly);
    json.member("trustworthy", profile.samples >= kTrustworthySamples);
    writeReason("no_stacks", profile.noStacks, json);
    json.key("stacks");
    json.beginArray();
    for (const FoldedStack& stack : profile.stacks) {
        json.breakLine();
        json.beginObject();
        json.key("frames");
        json.beginArray();
        for (const auto& frame : stack.frames)
            json.value(frame);
        json.endArray();
        json.member("samples", stack.samples);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string_view activityKey(Activity activity) {
    return kKeys[static_cast<std::size_t>(activity)];
}

void writeProfile(const RecordedProfile& profile, JsonWriter& json) {
    json.beginObject();
    writeStacks(profile, json);
    writeReason("no_activities", profile.noActivities, json);
    json.member("splits_processor", profile.splitsProcessor);
    json.key("activity_s");
    writeTimes(profile.activities.totals(), json);
    json.key("workers");
    json.beginArray();
    for (std::size_t worker = 0; worker < profile.activities.workers().size(); ++worker) {
        json.breakLine();
        json.beginObject();
        json.member("worker", worker + 1);
        json.key("activity_s");
        writeTimes(sumOf(profile.activities.workers()[worker]), json);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace manyhands
