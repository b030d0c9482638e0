// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/session/experiment.h"

namespace manyhands {

inline constexpr std::size_t kMostExperimentBytes = std::size_t{16} << 20;

/// Schema manyhands.experiment/1. The same experiment always gives the same bytes.
std::string experimentJson(const Experiment& experiment);

/// From bytes of unknown origin: every key known, every value of its type and within the limits the error names. What
/// is missing takes its default.
Result<Experiment> experimentFrom(std::string_view json);

/// Reads a file of up to kMostExperimentBytes, and nothing else. `bytes` are what was read.
struct ExperimentText {
    Experiment experiment;
    std::string bytes;
};
Result<ExperimentText> readExperiment(const std::string& path);

} // namespace manyhands
