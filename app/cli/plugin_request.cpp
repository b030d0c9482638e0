// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plugin_request.h"

#include "core/session/plugin_book.h"
#include "core/session/plugin_place.h"
#include "core/session/plugin_tasks.h"

namespace manyhands {

Result<PluginTask> namedPlugin(const std::string& text, Settings settings) {
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || findPlugin(text)) // the colon may be the file's own
        return pluginTask(text, {}, std::move(settings));
    return pluginTask(text.substr(0, colon), text.substr(colon + 1), std::move(settings));
}

Result<void> checkAgreed(const RunPlan& plan, bool trusted) {
    const auto* const task = std::get_if<PluginTask>(&plan.task);
    if (task == nullptr)
        return {};
    PluginBook book = PluginBook::ofUser();
    if (trusted)
        return book.release(task->sha256);
    const std::string which = quotedForDisplay(task->file) + ", SHA-256 " + task->sha256;
    if (const std::string reason = book.quarantined(task->sha256); !reason.empty())
        return fail("The plug-in is in quarantine", reason + ". It is " + which,
                    "Ask whoever made it. --trust tries it once more.");
    if (!book.trusts(*task->plugin))
        return fail("Nobody has agreed to the plug-in", "its code can do anything you can. It is " + which,
                    "Compare the sum with its maker's; then give --trust to load it this once.");
    return {};
}

} // namespace manyhands
