// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/tune_json.h"

#include "core/store/formats/compare_json.h"
#include "core/store/formats/loss_json.h"

namespace manyhands {

namespace {

void writeEstimate(std::string_view name, const Estimate& estimate, JsonWriter& json) {
    json.key(name);
    json.beginObject();
    json.member("value", estimate.value);
    json.member("lo", estimate.lo);
    json.member("hi", estimate.hi);
    json.endObject();
}

void writeAmdahl(const TuneRecord& record, JsonWriter& json) {
    if (!record.amdahl) {
        json.nullMember("amdahl");
        return;
    }
    json.key("amdahl");
    json.beginObject();
    json.member("serial_fraction", record.amdahl->serialFraction.value);
    json.member("lo", record.amdahl->serialFraction.lo);
    json.member("hi", record.amdahl->serialFraction.hi);
    if (record.amdahl->mostSpeedup)
        json.member("most_speedup", *record.amdahl->mostSpeedup);
    json.member("rmse", record.amdahl->rmse);
    json.endObject();
}

void writeGustafson(const TuneRecord& record, JsonWriter& json) {
    if (!record.scaledSpeedup) {
        json.nullMember("gustafson");
        return;
    }
    json.key("gustafson");
    json.beginObject();
    json.member("serial_fraction", record.amdahl->serialFraction.value);
    json.member("workers", record.mostWorkers());
    json.member("scaled_speedup", record.scaledSpeedup->value);
    json.member("lo", record.scaledSpeedup->lo);
    json.member("hi", record.scaledSpeedup->hi);
    json.endObject();
}

void writeUsl(const TuneRecord& record, JsonWriter& json) {
    if (!record.usl) {
        json.nullMember("usl");
        return;
    }
    const UslFit& usl = *record.usl;
    json.key("usl");
    json.beginObject();
    json.member("sigma", usl.sigma.value);
    json.member("kappa", usl.kappa.value);
    json.member("lambda", usl.lambda.value);
    if (usl.peak)
        json.member("peak", usl.peak->value);
    else
        json.nullMember("peak");
    json.member("rmse", usl.rmse);
    json.key("intervals");
    json.beginObject();
    writeEstimate("sigma", usl.sigma, json);
    writeEstimate("kappa", usl.kappa, json);
    writeEstimate("lambda", usl.lambda, json);
    if (usl.peak)
        writeEstimate("peak", *usl.peak, json);
    json.endObject();
    json.endObject();
}

void writeRecommendation(const Recommendation& choice, JsonWriter& json) {
    json.key("recommendation");
    json.beginObject();
    json.member("workers", choice.workers);
    json.key("interval");
    json.beginArray();
    json.value(choice.interval.first);
    json.value(choice.interval.second);
    json.endArray();
    json.member("reason", choice.headline + ": " + choice.reason);
    json.member("helps", choice.helps);
    json.key("candidates");
    json.beginObject();
    json.member("fastest", choice.fastest);
    json.member("fewest_within_5_percent", choice.fewestWithin5Percent);
    json.member("keep_desktop_smooth", choice.keepDesktopSmooth);
    json.endObject();
    json.key("indistinguishable");
    json.beginArray();
    for (const int count : choice.indistinguishable)
        json.value(count);
    json.endArray();
    json.endObject();
}

} // namespace

void writeTuneJson(const TuneRecord& record, const ByteSink& sink) {
    JsonWriter json(sink);
    json.beginObject();
    json.member("schema", "manyhands.tune/1");
    writeCompareMembers(record.measured, json);
    json.breakLine();
    json.key("models");
    json.beginObject();
    writeAmdahl(record, json);
    writeGustafson(record, json);
    writeUsl(record, json);
    json.endObject();
    json.breakLine();
    json.key("loss");
    json.beginArray();
    for (const auto& row : record.measured.rows) {
        if (!row.loss)
            continue;
        json.breakLine();
        writeLoss(*row.loss, json);
    }
    json.endArray();
    json.breakLine();
    if (record.recommendation)
        writeRecommendation(*record.recommendation, json);
    else
        json.nullMember("recommendation");
    if (record.cause.empty())
        json.nullMember("cause");
    else
        json.member("cause", record.cause);
    json.member("cause_workers", record.causeWorkers);
    json.endObject();
    sink("\n");
}

} // namespace manyhands
