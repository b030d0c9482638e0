// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/session/run_plan.h"

namespace manyhands {

/// What pressing Run asks for.
struct RunRequest {
    RunPlan plan;
    QString experiment; ///< equal for runs whose timings may be compared: same task, inputs and settings
    QString title;      ///< "Prime numbers · 2,000 tasks"
    QString variant;    ///< how this run differs from the default way of running it: "chunk 16, spawn"
    QStringList limits; ///< what the limits add to it
    bool baselineFirst = true;
    int repeats = 1;
};

/// Of its plan and limits.
QString variantText(const RunRequest& request);

} // namespace manyhands
