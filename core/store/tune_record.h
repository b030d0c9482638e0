// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/measure/scaling_laws.h"
#include "core/store/compare_record.h"

namespace manyhands {

/// How many workers to use.
struct Recommendation {
    int workers = 0;                    ///< the fewest within 2 % of the fastest
    std::pair<int, int> interval;       ///< 95 %
    std::vector<int> indistinguishable; ///< counts that the noise does not tell from `workers`
    int fastest = 0;
    int fewestWithin5Percent = 0;
    int keepDesktopSmooth = 0;  ///< leaves a processor to the other programs
    bool helps = false;         ///< the pool beats one process, beyond the noise
    double speedup = kNotKnown; ///< of `workers`, against one process; where that helps nobody, of `fastest`
    std::pair<double, double> speedupInterval{kNotKnown, kNotKnown}; ///< of that, 95 %; not known: too few runs
    double fastestGain = kNotKnown;    ///< by which share `fastest` is faster than `workers`
    double fastestMoreCpu = kNotKnown; ///< and takes more CPU time
    std::string headline;              ///< "Use 8 workers", "One process is enough"
    std::string reason;                ///< one or two sentences
};

/// Which of two laws fits better; Alike where their errors hardly differ.
enum class BetterLaw { Unknown, Usl, Amdahl, Alike };

/// A measurement of many counts, and what it teaches.
struct TuneRecord {
    CompareRecord measured;
    std::vector<ScalingPoint> points; ///< of the pool's rows
    std::optional<AmdahlFit> amdahl;
    std::optional<Estimate> scaledSpeedup; ///< after Gustafson, with `mostWorkers()`; none without Amdahl's law
    std::optional<UslFit> usl;
    Band uslBand; ///< speed-ups, at 64 places from 1 to the most workers
    BetterLaw betterLaw = BetterLaw::Unknown;
    std::string better; ///< which law fits better, and why it may; empty where there are not two
    std::optional<Recommendation> recommendation; ///< none where nothing was measured
    std::string cause;    ///< what `causeWorkers` lost most by, in one sentence; empty: not known
    int causeWorkers = 0; ///< the recommended count, or where one process is enough the one that should be faster

    /// That were measured: nothing is said of more.
    int mostWorkers() const {
        int most = 1;
        for (const ScalingPoint& point : points)
            most = std::max(most, point.workers);
        return most;
    }
};

} // namespace manyhands
