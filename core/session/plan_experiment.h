// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/session/experiment.h"

namespace manyhands {

/// A plan as a person could have set it up, the other way round than planOf().
struct PlannedExperiment {
    Experiment experiment;
    std::vector<std::string> leftOut; ///< settings, as records name them, that an experiment has no place for
};

/// An error where its task or its inputs have no place in an experiment. Nothing is read, looked for or started.
Result<PlannedExperiment> experimentOf(const RunPlan& plan);

} // namespace manyhands
