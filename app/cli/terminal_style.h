// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/progress_printer.h"

namespace manyhands {

/// From --quiet, --no-progress and --color, and from what stderr is.
Result<ProgressStyle> requestedStyle(const CommandLine& line);

} // namespace manyhands
