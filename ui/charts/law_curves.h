// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/measure/scaling_laws.h"
#include "ui/charts/count_chart.h"

namespace manyhands {

/// The laws that were fitted to some counts, and what makes speed-ups of them.
struct FittedLaws {
    std::optional<AmdahlFit> amdahl;
    std::optional<UslFit> usl;
    Band uslBand;                ///< speed-ups, at 64 places from 1 to the most processes; empty: none
    double onePoolProcess = 1;   ///< its speed-up against the plain loop: Amdahl's law begins there
    double serialThroughput = 1; ///< of the plain loop, in the unit of the fits
};

/// What each further process would bring at best.
CountCurve idealCurve(int most);
/// Speed-ups from 1 to `most` processes, of each law that there is.
std::vector<CountCurve> lawCurves(const FittedLaws& laws, int most);

} // namespace manyhands
