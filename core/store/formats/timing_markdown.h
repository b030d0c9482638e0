// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/store/compare_record.h"

namespace manyhands {

/// The timing table for a README or an issue, as people read it; below it what the pool took and the efficiencies.
std::string timingMarkdown(const std::vector<TimingRow>& rows);

} // namespace manyhands
