// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/plugin_setup.h"

#include "core/base/codec.h"
#include "core/tasks/workload_info.h"

namespace manyhands {

namespace {

using Parts = std::tuple<std::string, std::string, std::string, std::uint32_t>; ///< in the order of the members

} // namespace

std::string encodePluginSetup(const PluginSetup& setup) {
    return encoded(Parts(setup.file, setup.sha256, setup.task, setup.parameters));
}

Result<PluginSetup> decodePluginSetup(std::string_view bytes) {
    PluginSetup setup;
    try {
        std::tie(setup.file, setup.sha256, setup.task, setup.parameters) = decoded<Parts>(bytes);
    } catch (const EncodingError& problem) {
        return fail("The description of the plug-in cannot be read", problem.what());
    }
    if (setup.parameters > kMaxParameters)
        return fail("The description of the plug-in cannot be read", "it has too many parameters");
    return setup;
}

} // namespace manyhands
