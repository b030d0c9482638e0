// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_plan.h"

namespace manyhands {

/// Prints what each task of a valid plan would run, escaped, a line each. Returns the exit code.
int dryRun(const RunPlan& plan);

} // namespace manyhands
