// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experiment_json.h"

#include "core/session/durable_file.h"
#include "core/session/experiment_task_json.h"

namespace manyhands {

namespace {

constexpr std::string_view kFamily = "manyhands.experiment/";
constexpr std::string_view kSchema = "manyhands.experiment/1";
constexpr std::string_view kStartMethods[] = {"forkserver", "spawn"};
constexpr std::string_view kOnFailure[] = {"continue", "stop"};

void readManner(JsonFields& fields, Experiment& experiment) {
    experiment.workers = static_cast<int>(fields.whole("workers", {1, kMaxWorkers}, 1));
    experiment.chunkSize = static_cast<std::uint32_t>(fields.whole("chunk_size", {0, 1'000'000}, 0));
    experiment.startMethod = static_cast<StartMethod>(fields.choice("start_method", kStartMethods));
    experiment.baselineFirst = fields.flag("baseline_first", true);
    experiment.repeats = static_cast<int>(fields.whole("repeats", {1, 1000}, 1));
    experiment.retries = static_cast<int>(fields.whole("retries", {0, 1000}, 0));
    experiment.timeoutSeconds = fields.real("timeout_s", 0, 1e8);
    experiment.memoryLimitBytes =
        static_cast<std::uint64_t>(fields.whole("memory_limit_bytes", {0, std::int64_t{1} << 50}, 0));
    experiment.stopOnFailure = fields.choice("on_failure", kOnFailure) == 1;
    experiment.pin = fields.flag("pin", false);
}

} // namespace

std::string experimentJson(const Experiment& experiment) {
    std::string text;
    JsonWriter json([&](std::string_view bytes) { text += bytes; });
    json.beginObject();
    json.member("schema", kSchema);
    json.breakLine();
    json.key("task");
    json.beginObject();
    writeTask(experiment.task, json);
    json.endObject();
    json.breakLine();
    json.member("workers", experiment.workers);
    json.member("chunk_size", experiment.chunkSize);
    json.member("start_method", kStartMethods[static_cast<std::size_t>(experiment.startMethod)]);
    json.member("baseline_first", experiment.baselineFirst);
    json.member("repeats", experiment.repeats);
    json.breakLine();
    json.member("retries", experiment.retries);
    json.member("timeout_s", experiment.timeoutSeconds);
    json.member("memory_limit_bytes", experiment.memoryLimitBytes);
    json.member("on_failure", kOnFailure[experiment.stopOnFailure ? 1 : 0]);
    json.member("pin", experiment.pin);
    json.endObject();
    return text + '\n';
}

Result<Experiment> experimentFrom(std::string_view json) {
    JsonLimits limits;
    limits.bytes = kMostExperimentBytes;
    const auto value = readJson(json, limits);
    if (!value)
        return fail(value.error());
    std::string why;
    JsonFields fields(*value, why);
    const std::string schema = fields.bytes("schema");
    if (why.empty() && schema != kSchema) {
        if (schema.starts_with(kFamily))
            return fail("The experiment cannot be opened",
                        "it was saved by a newer version, as " + schema.substr(0, 60), "Open it with that version.");
        return fail("The file is no experiment", "its schema is not " + std::string(kSchema), "Choose another one.");
    }
    Experiment experiment;
    fields.within("task", [&](JsonFields& task) { experiment.task = readTask(task); });
    readManner(fields, experiment);
    fields.finish();
    if (!why.empty())
        return fail("The experiment cannot be opened", why, "Correct the file, or open another one.");
    return experiment;
}

Result<ExperimentText> readExperiment(const std::string& path) {
    auto bytes = readFile(path, kMostExperimentBytes);
    if (!bytes)
        return fail(bytes.error());
    auto experiment = experimentFrom(*bytes);
    if (!experiment)
        return fail(experiment.error());
    return ExperimentText{std::move(*experiment), std::move(*bytes)};
}

} // namespace manyhands
