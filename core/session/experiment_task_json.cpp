// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experiment_task_json.h"

#include <algorithm>

#include "core/base/utf8.h"

namespace manyhands {

namespace {

constexpr std::string_view kTaskKinds[] = {"builtin", "command", "python", "plugin"};
constexpr std::string_view kLengths[] = {"even", "few-slow", "varied"};
constexpr std::string_view kInputKinds[] = {"values", "spec", "lines"};

void writeSettings(const Settings& settings, JsonWriter& json) {
    json.key("settings");
    json.beginObject();
    for (const auto& [key, value] : settings)
        json.member(key, value);
    json.endObject();
}

void write(const BuiltinExperiment& task, JsonWriter& json) {
    json.member("kind", kTaskKinds[0]);
    json.member("workload", task.workload);
    writeSettings(task.settings, json);
    json.member("tasks", task.tasks);
    json.member("lengths", kLengths[static_cast<std::size_t>(task.lengths)]);
}

void writeInput(const ExperimentInput& input, JsonWriter& json) {
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

void write(const CommandExperiment& task, JsonWriter& json) {
    json.member("kind", kTaskKinds[1]);
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
    for (const auto& input : task.inputs) {
        json.breakLine();
        writeInput(input, json);
    }
    json.endArray();
}

void write(const PythonExperiment& task, JsonWriter& json) {
    json.member("kind", kTaskKinds[2]);
    json.bytesMember("interpreter", task.interpreter);
    json.bytesMember("file", task.file);
    json.bytesMember("function", task.function);
    json.member("star", task.star);
    json.key("inputs");
    writeInput(task.inputs, json);
}

void write(const PluginExperiment& task, JsonWriter& json) {
    json.member("kind", kTaskKinds[3]);
    json.bytesMember("file", task.file);
    json.bytesMember("name", task.name);
    writeSettings(task.settings, json);
    json.member("tasks", task.tasks);
}

Settings readSettings(JsonFields& fields) {
    Settings settings;
    const JsonValue* const object = fields.object("settings");
    for (std::size_t i = 0; object != nullptr && i < object->keys.size(); ++i) {
        if (object->items[i].kind != JsonValue::Kind::String)
            fields.refuse("the setting " + object->keys[i].substr(0, 60) + " is not a text");
        settings.emplace_back(object->keys[i], object->items[i].text);
    }
    return settings;
}

std::uint64_t readCount(JsonFields& fields, std::uint64_t otherwise) {
    const JsonFields::Range range{1, static_cast<std::int64_t>(kMaxTasks)};
    return static_cast<std::uint64_t>(fields.whole("tasks", range, static_cast<std::int64_t>(otherwise)));
}

BuiltinExperiment readBuiltin(JsonFields& fields) {
    BuiltinExperiment task;
    task.workload = fields.bytes("workload");
    task.settings = readSettings(fields);
    task.tasks = readCount(fields, task.tasks);
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

PythonExperiment readPython(JsonFields& fields) {
    PythonExperiment task;
    task.interpreter = fields.bytes("interpreter");
    task.file = fields.bytes("file");
    task.function = fields.bytes("function");
    task.star = fields.flag("star", false);
    fields.within("inputs", [&](JsonFields& one) { task.inputs = readInput(one); });
    return task;
}

PluginExperiment readPlugin(JsonFields& fields) {
    PluginExperiment task;
    task.file = fields.bytes("file");
    task.name = fields.bytes("name");
    task.settings = readSettings(fields);
    task.tasks = readCount(fields, task.tasks);
    return task;
}

} // namespace

void writeTask(const ExperimentTask& task, JsonWriter& json) {
    std::visit([&](const auto& kind) { write(kind, json); }, task);
}

ExperimentTask readTask(JsonFields& fields) {
    switch (fields.choice("kind", kTaskKinds)) {
    case 0:
        return readBuiltin(fields);
    case 1:
        return readCommand(fields);
    case 2:
        return readPython(fields);
    default:
        return readPlugin(fields);
    }
}

} // namespace manyhands
