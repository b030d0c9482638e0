// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plugin_tasks.h"

#include "core/session/plugin_place.h"
#include "core/session/task_payloads.h"
#include "core/tasks/plugin_setup.h"

namespace manyhands {

namespace {

Error unknownTask(const PluginInfo& plugin, const std::string& name) {
    std::string known;
    for (const WorkloadInfo& task : plugin.tasks)
        known += (known.empty() ? "" : ", ") + std::string(task.name);
    return {"The plug-in " + quotedForDisplay(plugin.file) + " has no task " + quotedForDisplay(name),
            "there is none of this name", "Choose one of " + known + '.', 0};
}

/// nullptr: the plug-in was not read, or has no such task.
const WorkloadInfo* infoOf(const PluginTask& task) {
    return task.plugin ? task.plugin->find(task.name) : nullptr;
}

tl::unexpected<Error> wasNotRead(const PluginTask& task) {
    return fail("The plug-in " + quotedForDisplay(task.file) + " cannot be run", "its description was not read");
}

} // namespace

Result<PluginTask> pluginTask(const std::string& file, const std::string& name, Settings settings) {
    const auto path = findPlugin(file);
    if (!path)
        return fail(path.error());
    if (const auto fits = checkPluginPlace(*path); !fits)
        return fail(fits.error());
    auto plugin = readPlugin(*path);
    if (!plugin)
        return fail(plugin.error());
    const WorkloadInfo* const info = plugin->find(name);
    if (info == nullptr)
        return fail(unknownTask(*plugin, name));
    PluginTask task{*path, std::string(info->name), plugin->sha256, std::move(settings), nullptr};
    task.plugin = std::make_shared<const PluginInfo>(std::move(*plugin));
    return task;
}

Result<PluginTask> taskOf(const PluginExperiment& experiment) {
    return pluginTask(experiment.file, experiment.name, experiment.settings);
}

Result<PluginTask> taskAgain(const PluginTask& kept) {
    auto task = pluginTask(kept.file, kept.name, kept.settings);
    if (task && task->sha256 != kept.sha256)
        return fail("The plug-in " + quotedForDisplay(kept.file) + " cannot be run",
                    "its content is not what was agreed to: it has changed since",
                    "Put the old file back, or start a run of its own with the new one.");
    return task;
}

Result<void> checkPlugin(const PluginTask& task) {
    const WorkloadInfo* const info = infoOf(task);
    if (info == nullptr)
        return wasNotRead(task);
    if (const auto bound = bindParameters(*info, task.settings); !bound)
        return fail(bound.error());
    return {};
}

Result<std::string> pluginPayload(const PluginTask& task, const InputSource& inputs, std::uint64_t row) {
    const WorkloadInfo* const info = infoOf(task);
    return info ? boundPayload(*info, task.settings, inputs, row) : wasNotRead(task);
}

std::string pluginConfiguration(const PluginTask& task) {
    const WorkloadInfo* const info = infoOf(task);
    return encodePluginSetup(
        {task.file, task.sha256, task.name, static_cast<std::uint32_t>(info ? info->parameters.size() : 0)});
}

} // namespace manyhands
