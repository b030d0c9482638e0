// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/what_if.h"

namespace manyhands {

/// Why there is nothing to replay.
struct WhatIfRefusal {
    QString title, text;
};
WhatIfRefusal whatIfRefusal(Replayable why);

/// "8 processes, chunks of 4, longest first"
QString settingText(const WhatIfSettings& settings);
/// How far the model is from the run that it was made of.
QString ownErrorText(double modelS, double tookS);
/// What the model does not know; `processors`: usable ones.
QString modelText(const ReplayableRun& run, const WhatIfSettings& settings, int processors);
/// "Predicted 4.10 s, took 4.31 s: 5% more."
QString outcomeText(double predictedS, double tookS);

} // namespace manyhands
