// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// The plan of the file that --experiment names. One that names a program is refused, and nothing it mentions is looked
/// at, unless --trust is given or this user has saved it here.
Result<RunPlan> savedPlan(const CommandLine& line);

} // namespace manyhands
