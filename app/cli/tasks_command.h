// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace manyhands {

/// manyhands tasks: the built-in workloads and what installed plug-ins say of their tasks, or with --plugin those of
/// one alone, with their settings, on stdout. Loads none. Returns the exit code.
int tasksCommand(const CommandLine& line);

} // namespace manyhands
