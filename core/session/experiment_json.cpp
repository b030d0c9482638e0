// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experiment_json.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/session/durable_file.h"
#include "core/session/json_fields.h"
#include "core/store/formats/json_writer.h"

namespace manyhands {

namespace {

constexpr std::string_view kFamily = "manyhands.experiment/";
constexpr std::string_view kSchema = "manyhands.experiment/1";
constexpr std::string_view kLengths[] = {"even", "few-slow", "varied"};
constexpr std::string_view kStartMethods[] = {"forkserver", "spawn"};
constexpr std::string_view kOnFailure[] = {"continue", "stop"};
constexpr std::string_view kInputKinds[] = {"values", "spec", "lines"};

void writeBuiltin(const BuiltinExperiment& task, JsonWriter& json) {
    json.member("kind", "builtin");
    json.member("workload", task.workload);
    json.key("settings");
    json.beginObject();
    for (const auto& [key, value] : task.settings)
        json.member(key, value);
    json.endObject();
    json.member("tasks", task.tasks);
    json.member("lengths", kLengths[static_cast<std::size_t>(task.lengths)]);
}

void writeInput(const ExperimentInput& input, JsonWriter& json) {
    json.breakLine();
    json.beginObject();
    json.member("kind", kInputKinds[static_cast<std::size_t>(input.kind)]);
    if (input.kind == ExperimentInput::Kind::Values) {
        const bool text = std::ranges::all_of(input.values, isUtf8);
        json.key(text ? "values" : "values_base64");
        json.beginArray();
        for (const auto& value : input.values) {
            json.breakLine();
            json.value(text ? value : base64(value));
        }
        json.endArray();
    } else {
        json.bytesMember("text", input.text);
    }
    json.endObject();
}

void writeCommand(const CommandExperiment& task, JsonWriter& json) {
    json.member("kind", "command");
    json.bytesMember("command", task.command);
    json.member("shell", task.shell);
    json.bytesMember("directory", task.directory);
    json.key("environment");
    json.beginArray();
    for (const auto& [name, value] : task.environment) {
        json.beginObject();
        json.bytesMember("name", name);
        json.bytesMember("value", value);
        json.endObject();
    }
    json.endArray();
    json.key("inputs");
    json.beginArray();
    for (const auto& input : task.inputs)
        writeInput(input, json);
    json.endArray();
}

BuiltinExperiment readBuiltin(JsonFields& fields) {
    BuiltinExperiment task;
    task.workload = fields.bytes("workload");
    if (const JsonValue* const settings = fields.object("settings")) {
        for (std::size_t i = 0; i < settings->keys.size(); ++i) {
            if (settings->items[i].kind != JsonValue::Kind::String)
                fields.refuse("the setting " + settings->keys[i].substr(0, 60) + " is not a text");
            task.settings.emplace_back(settings->keys[i], settings->items[i].text);
        }
    }
    task.tasks = static_cast<std::uint64_t>(
        fields.whole("tasks", {1, static_cast<std::int64_t>(kMaxTasks)}, static_cast<std::int64_t>(task.tasks)));
    task.lengths = static_cast<LengthPattern>(fields.choice("lengths", kLengths));
    return task;
}

ExperimentInput readInput(JsonFields& fields) {
    ExperimentInput input;
    input.kind = static_cast<ExperimentInput::Kind>(fields.choice("kind", kInputKinds));
    if (input.kind == ExperimentInput::Kind::Values)
        input.values = fields.bytesList("values");
    else
        input.text = fields.bytes("text");
    return input;
}

std::pair<std::string, std::string> readVariable(JsonFields& fields) {
    std::pair<std::string, std::string> variable{fields.bytes("name"), fields.bytes("value")};
    if (variable.first.empty() || variable.first.find('=') != std::string::npos)
        fields.refuse("the name of a variable is empty or holds =");
    return variable;
}

CommandExperiment readCommand(JsonFields& fields) {
    CommandExperiment task;
    task.command = fields.bytes("command");
    task.shell = fields.flag("shell", false);
    task.directory = fields.bytes("directory");
    fields.each("environment", [&](JsonFields& one) { task.environment.push_back(readVariable(one)); });
    fields.each("inputs", [&](JsonFields& one) { task.inputs.push_back(readInput(one)); });
    return task;
}

void readTask(JsonFields& fields, Experiment& experiment) {
    constexpr std::string_view kinds[] = {"builtin", "command"};
    if (fields.choice("kind", kinds) == 0)
        experiment.task = readBuiltin(fields);
    else
        experiment.task = readCommand(fields);
}

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
    if (const auto* const builtin = std::get_if<BuiltinExperiment>(&experiment.task))
        writeBuiltin(*builtin, json);
    else
        writeCommand(std::get<CommandExperiment>(experiment.task), json);
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
    fields.within("task", [&](JsonFields& task) { readTask(task, experiment); });
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
