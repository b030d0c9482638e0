// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace manyhands {

/// manyhands compare and manyhands tune: from the checked command line to the exit code. Needs a QCoreApplication.
int measureCommand(const CommandLine& line);

} // namespace manyhands
