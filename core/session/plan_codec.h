// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/session/run_plan.h"

namespace manyhands {

/// A plan that was written down, and what else has to be known to carry it out as it was meant.
struct KeptPlan {
    RunPlan plan;
    std::string program; ///< the file that the command's program was then; empty: none, or the inputs name it
};

/// The plan as bytes, with all its inputs and the folder that it was made in. Values of the environment whose names say
/// that they are secret are left out.
std::string encodePlan(const RunPlan& plan);

/// What becomes of secrets, which were not kept: they are taken from this program's environment, and where they are not
/// there the plan is refused, or, to be looked at only, they are empty.
enum class Secrets { Needed, MayBeMissing };

/// What is no plan is refused, however it came to be. The plan is not validated.
Result<KeptPlan> decodePlan(std::string_view bytes, Secrets secrets);

/// The file that the command's program is now; empty as above.
std::string programOf(const RunPlan& plan);

/// "API_TOKEN", "db_password": not to be written down anywhere.
bool isSecretName(std::string_view name);

} // namespace manyhands
