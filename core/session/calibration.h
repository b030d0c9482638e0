// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace manyhands {

/// The value of a built-in workload's first parameter with which one task takes about `secondsPerTask` on this machine,
/// found by running it in the calling thread for about `budgetS` seconds at most. To two significant digits, so that it
/// reads well. 0 for an unknown workload, or one whose length does not grow with the parameter.
std::int64_t calibratedSize(std::string_view workload, double secondsPerTask, double budgetS = 0.3);

} // namespace manyhands
