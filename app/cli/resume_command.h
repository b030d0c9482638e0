// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace manyhands {

/// manyhands resume: returns the exit code.
int resumeCommand(const CommandLine& line);

} // namespace manyhands
