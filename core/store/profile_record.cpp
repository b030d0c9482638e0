// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_record.h"

#include <algorithm>
#include <cmath>

#include "core/store/run_record.h"

namespace manyhands {

std::string profileFinding(const RecordedProfile& profile) {
    const auto hottest = hottestFunctions(profile.stacks, 1);
    if (hottest.empty() || profile.samples == 0)
        return {};
    const double share = static_cast<double>(hottest.front().self) / static_cast<double>(profile.samples);
    return std::to_string(std::lround(100 * share)) + " % in " + hottest.front().name;
}

bool RunRecord::isProfiled() const {
    return std::ranges::find(plan, std::pair<std::string, std::string>("profiled", "true")) != plan.end();
}

} // namespace manyhands
