// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/experiment.h"

namespace manyhands {

/// What the tasks of a plug-in need of the host.

/// The task that an experiment means. Reads the plug-in's file; loads nothing.
Result<PluginTask> taskOf(const PluginExperiment& experiment);
/// Whether its file may be loaded and has the task, and whether its settings fit. Loads nothing.
Result<void> checkPlugin(const PluginTask& task);
Result<std::string> pluginPayload(const PluginTask& task, const InputSource& inputs, std::uint64_t row);
/// What its workers are set up with.
std::string pluginConfiguration(const PluginTask& task);

} // namespace manyhands
