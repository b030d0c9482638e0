// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plugin_tasks.h"

namespace manyhands {

namespace {

tl::unexpected<Error> noPlugins() {
    return fail("Plug-ins cannot be run", "this program was built without them", "Use another kind of task.");
}

} // namespace

Result<PluginTask> taskOf(const PluginExperiment&) {
    return noPlugins();
}

Result<void> checkPlugin(const PluginTask&) {
    return noPlugins();
}

Result<std::string> pluginPayload(const PluginTask&, const InputSource&, std::uint64_t) {
    return noPlugins();
}

std::string pluginConfiguration(const PluginTask&) {
    return {};
}

} // namespace manyhands
