// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace manyhands {

/// manyhands history and manyhands export: returns the exit code.
int historyCommand(const CommandLine& line);

} // namespace manyhands
