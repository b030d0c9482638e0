// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/store/profile_record.h"

namespace manyhands {

/// What a profiled run has shown, a line each: the split of the workers' time, then the hottest functions.
std::vector<std::string> profileLines(const RecordedProfile& profile);

} // namespace manyhands
