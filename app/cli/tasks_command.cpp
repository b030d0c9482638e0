// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasks_command.h"

#include "app/cli/output.h"
#include "core/session/plugin_file.h"
#include "core/session/plugin_place.h"
#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

std::string described(const WorkloadInfo& info) {
    std::string text = std::string(info.name) + ": " + std::string(info.summary) + "\n  limited by " +
                       std::string(info.limitText) + '\n';
    for (const auto& parameter : info.parameters) {
        text += "  --set " + std::string(parameter.name) + '=' + std::string(parameter.defaultText);
        text += (parameter.unit.empty() ? "" : ' ' + std::string(parameter.unit)) + "  " +
                std::string(parameter.summary) + '\n';
    }
    return text + '\n';
}

std::string described(const PluginInfo& plugin) {
    std::string text =
        "--plugin " + quotedForDisplay(plugin.file) + ": " + plugin.summary + "\n  SHA-256 " + plugin.sha256 + "\n\n";
    for (const WorkloadInfo& task : plugin.tasks)
        text += described(task);
    return text;
}

std::string installedTasks() {
    std::string text;
    for (const std::string& path : installedPlugins()) {
        const auto plugin = readPlugin(path);
        if (plugin)
            text += described(*plugin);
        else
            printError(plugin.error());
    }
    return text;
}

Result<std::string> tasksOf(const std::string& name) {
    const auto path = findPlugin(name);
    if (!path)
        return fail(path.error());
    const auto plugin = readPlugin(*path);
    if (!plugin)
        return fail(plugin.error());
    return described(*plugin);
}

} // namespace

int tasksCommand(const CommandLine& line) {
    std::string text;
    if (line.has(Option::Plugin)) {
        const auto tasks = tasksOf(*line.value(Option::Plugin));
        if (!tasks) {
            printError(tasks.error());
            return ExitCode::kUsage;
        }
        text = *tasks;
    } else {
        for (const auto& info : workloadInfos())
            text += described(info);
        text += installedTasks();
    }
    Output::standard().write(text);
    return Output::standard().exitCode(ExitCode::kSuccess);
}

} // namespace manyhands
