// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/task_codec.h"

#include <cstdlib>
#include <filesystem>

#include "core/base/overloaded.h"

namespace manyhands {

namespace {

using Words = std::vector<std::string>;
using Variable = std::tuple<std::string, std::string, bool>; ///< name, value, whether it was left out

/// Where it was to run: named, as another program may go on with it from elsewhere.
std::string folderOf(const std::string& directory) {
    std::error_code ignored; // a folder that is gone is none
    return directory.empty() ? std::filesystem::current_path(ignored).string() : directory;
}

void putTask(const BuiltinTask& task, std::string& out) {
    put(task.workload, out);
    put(task.settings, out);
}

BuiltinTask takeBuiltin(ByteReader& in) {
    auto workload = take<std::string>(in);
    return {std::move(workload), take<Settings>(in)};
}

void putTask(const CommandTask& task, std::string& out) {
    put(task.command.isShell(), out);
    put(task.command.words(), out);
    put(task.command.columnNames(), out);
    put(folderOf(task.setup.directory), out);
    put(task.setup.outputCap, out);
    std::vector<Variable> variables;
    for (const auto& [name, value] : task.setup.environment) {
        const bool secret = isSecretName(name);
        variables.emplace_back(name, secret ? std::string() : value, secret);
    }
    put(variables, out);
}

Result<CommandTask> takeCommand(ByteReader& in, Secrets secrets) {
    CommandTask task;
    const bool shell = take<bool>(in);
    auto words = take<Words>(in);
    auto columns = take<Words>(in);
    task.setup.directory = take<std::string>(in);
    task.setup.outputCap = take<std::uint64_t>(in);
    for (auto& [name, value, leftOut] : take<std::vector<Variable>>(in)) {
        const char* const now = leftOut ? std::getenv(name.c_str()) : nullptr;
        if (leftOut && now == nullptr && secrets == Secrets::Needed)
            return fail("The variable " + name + " is missing", "its value is secret and was not kept",
                        "Set it in the environment.");
        task.setup.environment.emplace_back(std::move(name), now != nullptr ? std::string(now) : std::move(value));
    }
    constexpr std::size_t kShellWords = 4; // sh -c TEXT sh
    if (shell && words.size() == kShellWords) {
        task.command = CommandTemplate::shell(std::move(words[2]));
        return task;
    }
    auto command = CommandTemplate::parse(std::move(words), std::move(columns));
    if (!command)
        return fail(command.error());
    task.command = std::move(*command);
    return task;
}

void putTask(const PythonTask& task, std::string& out) {
    put(task.interpreter, out);
    put(task.file, out);
    put(task.function, out);
    put(task.star, out);
    put(folderOf(task.directory), out);
}

PythonTask takePython(ByteReader& in) {
    PythonTask task;
    task.interpreter = take<std::string>(in);
    task.file = take<std::string>(in);
    task.function = take<std::string>(in);
    task.star = take<bool>(in);
    task.directory = take<std::string>(in);
    return task;
}

void putTask(const PluginTask& task, std::string& out) {
    put(task.file, out);
    put(task.name, out);
    put(task.sha256, out);
    put(task.settings, out);
}

PluginTask takePlugin(ByteReader& in) {
    PluginTask task;
    task.file = take<std::string>(in);
    task.name = take<std::string>(in);
    task.sha256 = take<std::string>(in);
    task.settings = take<Settings>(in);
    return task;
}

} // namespace

TaskKind kindOf(const RunTask& task) {
    return std::visit(Overloaded{[](const BuiltinTask&) { return TaskKind::Builtin; },
                                 [](const CommandTask&) { return TaskKind::Command; },
                                 [](const PythonTask&) { return TaskKind::Python; },
                                 [](const PluginTask&) { return TaskKind::Plugin; }},
                      task);
}

void putTask(const RunTask& task, std::string& out) {
    std::visit([&](const auto& one) { putTask(one, out); }, task);
}

Result<RunTask> takeTask(TaskKind kind, ByteReader& in, Secrets secrets) {
    switch (kind) {
    case TaskKind::Builtin:
        return takeBuiltin(in);
    case TaskKind::Python:
        return takePython(in);
    case TaskKind::Plugin:
        return takePlugin(in);
    case TaskKind::Command:
        break;
    default:
        throw EncodingError("There is no such kind of task.");
    }
    auto command = takeCommand(in, secrets);
    if (!command)
        return fail(command.error());
    return std::move(*command);
}

} // namespace manyhands
