// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/loss_story.h"
#include "core/store/tune_record.h"

namespace manyhands {

struct ComparisonProgress;

/// "40 s", "21 min", "2 h": for what nobody knows to the second.
QString roughTime(double seconds);

/// "Use 8 processes", "One process is enough"
QString headlineOf(const Recommendation& choice);
/// "5.24× faster than one process. 12 would be 4% faster but use 37% more CPU time."
QString reasonOf(const Recommendation& choice);
/// "Testing 12 processes, repeat 3 of 5". `repeats`: 0 where nobody knows how many there will be.
QString testingText(const ComparisonProgress& progress, int repeats);

/// What most was lost by, in one sentence, and what that usually means; for a run with several workers.
QString causeOf(const LossFacts& facts);
/// Which law fits better, and why it may.
QString betterText(BetterLaw law);

} // namespace manyhands
