// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/session/run_plan.h"

namespace manyhands {

/// The task that --plugin FILE[:NAME] names. Reads the file's description; loads nothing.
Result<PluginTask> namedPlugin(const std::string& text, Settings settings);

/// A plug-in's task runs only where its user has agreed to the plug-in before, or (`trusted`) does so this once. Other
/// tasks pass.
Result<void> checkAgreed(const RunPlan& plan, bool trusted);

} // namespace manyhands
