// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/plugin_book.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// Before a run: whether the plug-in may be loaded, and what its start-up does. It is loaded in a process of its own,
/// which is ended with all that came of it, within a few seconds. What hangs, crashes, exits or leaves a process behind
/// is put into quarantine. Blocks: not for the window's thread. Whether the user agreed to the plug-in is not asked.
Result<void> tryPlugin(const PluginTask& task, PluginBook book = PluginBook::ofUser());

} // namespace manyhands
