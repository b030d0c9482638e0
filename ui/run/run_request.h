// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/run_plan.h"

namespace manyhands {

/// What pressing Run asks for.
struct RunRequest {
    RunPlan plan;
    QString experiment; ///< equal for runs whose timings may be compared: same task, inputs and settings
    QString title;      ///< "Prime numbers · 2,000 tasks"
    QString variant;    ///< how this run differs from the default way of running it: "chunk 16, spawn"
    bool baselineFirst = true;
    int repeats = 1;
};

} // namespace manyhands
