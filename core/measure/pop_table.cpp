// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/pop_table.h"

#include <algorithm>
#include <numeric>

namespace manyhands {

std::optional<PopTable> popTable(const PopInput& input) {
    if (input.taskCpuS.empty() || !(input.wallS > 0) || !(input.idealWallS > 0))
        return std::nullopt;
    const auto workers = static_cast<double>(input.taskCpuS.size());
    const double sum = std::accumulate(input.taskCpuS.begin(), input.taskCpuS.end(), 0.0);
    const double most = *std::ranges::max_element(input.taskCpuS);
    if (!(sum > 0))
        return std::nullopt;
    PopTable table;
    if (workers <= input.usableProcessors)
        table.balance = sum / workers / most;
    table.communication = most / input.wallS;
    table.serialisation = most / input.idealWallS;
    table.transfer = input.idealWallS / input.wallS;
    table.parallel = sum / (workers * input.wallS);
    if (input.serialTaskCpuS > 0) {
        table.computation = input.serialTaskCpuS / sum;
        table.global = input.serialTaskCpuS / (workers * input.wallS);
    }
    return table;
}

} // namespace manyhands
