// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_style.h"

#include <cstdlib>

#include "app/cli/output.h"
#include "core/tasks/command_template.h"

namespace manyhands {

Result<ProgressStyle> requestedStyle(const CommandLine& line) {
    const std::string color = line.value(Option::Color).value_or("auto");
    if (color != "auto" && color != "always" && color != "never")
        return fail("--color " + quotedForDisplay(color), "there is no such choice", "Choose auto, always or never.");
    const bool terminal = Output::error().isTerminal();
    const char* const noColor = std::getenv("NO_COLOR"); // no-color.org: set and not empty
    const bool wanted = noColor == nullptr || *noColor == '\0';
    ProgressStyle style;
    style.color = color == "always" || (color == "auto" && terminal && wanted);
    if (!line.has(Option::Quiet) && !line.has(Option::NoProgress))
        style.kind = terminal ? ProgressStyle::Kind::Bar : ProgressStyle::Kind::Lines;
    return style;
}

} // namespace manyhands
