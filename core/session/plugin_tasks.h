// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/experiment.h"
#include "core/session/plugin_file.h"

namespace manyhands {

/// What the tasks of a plug-in need of the host. None of it loads the plug-in.

/// The task `name` of the file (empty: its first), and what its description says. The file may lie where plug-ins do.
Result<PluginTask> pluginTask(const std::string& file, const std::string& name, Settings settings);
/// The task that an experiment means. Reads the plug-in's file.
Result<PluginTask> taskOf(const PluginExperiment& experiment);
/// The same task once more, of a plan that was kept: its file has to have the content that was agreed to then.
Result<PluginTask> taskAgain(const PluginTask& kept);
/// Whether it was read from a file that has the task, and its settings fit.
Result<void> checkPlugin(const PluginTask& task);
Result<std::string> pluginPayload(const PluginTask& task, const InputSource& inputs, std::uint64_t row);
/// What its workers are set up with.
std::string pluginConfiguration(const PluginTask& task);

} // namespace manyhands
