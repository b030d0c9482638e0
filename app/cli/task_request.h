// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// The task, the inputs and the way to run them that a command line or the experiment it names asks for. `workers` is
/// the experiment's, and otherwise left to the command. Reads the lists of inputs; starts nothing. The plan is not
/// validated yet.
Result<RunPlan> requestedPlan(const CommandLine& line);

} // namespace manyhands
