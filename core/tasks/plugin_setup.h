// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace manyhands {

/// What the workers of a plug-in's task are set up with. The parameters of each task are its payload.
struct PluginSetup {
    std::string file;   ///< absolute path
    std::string sha256; ///< of its bytes: no others are loaded
    std::string task;
    std::uint32_t parameters = 0; ///< how many of the payload's values the task has
};

std::string encodePluginSetup(const PluginSetup& setup);
Result<PluginSetup> decodePluginSetup(std::string_view bytes);

} // namespace manyhands
