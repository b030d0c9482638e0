// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// The inputs a command line gives for `plan.task`: ::: lists, -a FILE, --inputs, --tasks, or stdin for commands and
/// Python functions.
/// Exactly one of them.
Result<Inputs> requestedInputs(const CommandLine& line, const RunPlan& plan);

} // namespace manyhands
