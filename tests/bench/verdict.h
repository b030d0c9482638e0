// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace manyhands {

/// "name    3.71 ms   goal 4.50 ms   holds", and whether it does.
inline bool printVerdict(const char* name, double value, double goal, const char* unit) {
    std::printf("%-52s %6.2f %s   goal %5.2f %s   %s\n", name, value, unit, goal, unit,
                value <= goal ? "holds" : "MISSED");
    std::fflush(stdout);
    return value <= goal;
}

} // namespace manyhands
