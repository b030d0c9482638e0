// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/session/plugin_file.h"

namespace manyhands {

/// The description in a plug-in's file, as core/worker/plugin.h tells its writers. It may be anything: a text of
/// unknown origin with limits on all that it holds. The error is why it cannot be used, and what to do.
Result<PluginInfo> pluginFromMetadata(std::string_view json);

} // namespace manyhands
