// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/shared/info_bar.h"

namespace manyhands {

class Tuner;
struct ComparisonPlan;

/// What the Tune page says first: the answer so far or in the end.
struct TuneHead {
    QString headline, reason; ///< empty: nothing is to be said
    int offered = 0;          ///< a count to use on the Run page; 0: none
};
TuneHead headOf(const Tuner& tuner);

/// What makes the times worth less, and why there are none; without a lead where there is nothing to say.
InfoMessage doubtsOf(const Tuner& tuner);

/// "92 runs, about 21 min". `singleS`: what one process takes; NaN where nobody knows.
QString estimateText(const ComparisonPlan& plan, double singleS, int usableProcessors);

} // namespace manyhands
