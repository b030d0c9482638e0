// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace manyhands {

/// manyhands machine: processors, memory, load. Returns the exit code.
int machineCommand(const CommandLine& line);

} // namespace manyhands
