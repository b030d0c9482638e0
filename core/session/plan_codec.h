// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/session/run_plan.h"

namespace manyhands {

/// The plan as bytes, with all its inputs, to run it again. Values of the environment whose names say that they are
/// secret are left out.
std::string encodePlan(const RunPlan& plan);

/// Secrets are taken from this program's environment; the error names the one that is not there. What is no plan is
/// refused, however it came to be. The plan is not validated.
Result<RunPlan> decodePlan(std::string_view bytes);

/// "API_TOKEN", "db_password": not to be written down anywhere.
bool isSecretName(std::string_view name);

} // namespace manyhands
