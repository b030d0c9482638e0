// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/timing_csv.h"

#include <charconv>
#include <cmath>

namespace manyhands {

namespace {

std::string numberCell(double number) {
    if (!std::isfinite(number))
        return {};
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

} // namespace

std::string timingCsv(const std::vector<TimingRow>& rows) {
    std::string csv = "mode,workers,tasks,repeats,wall_s,wall_lo_s,wall_hi_s,speedup,speedup_lo,speedup_hi,efficiency,"
                      "karp_flatt,cpu_s,tasks_per_s,overhead_per_task_s,peak_pss_bytes,distinguishable_from_best\r\n";
    for (const auto& row : rows) {
        csv += row.mode + ',' + std::to_string(row.workers) + ',' + std::to_string(row.tasks) + ',' +
               std::to_string(row.walls.size());
        for (const double number :
             {row.wall.value, row.wall.lo, row.wall.hi, row.speedup.value, row.speedup.lo, row.speedup.hi,
              row.efficiency, row.karpFlatt, row.cpuS, row.tasksPerS, row.overheadPerTaskS})
            csv += ',' + numberCell(number);
        csv += ',' + (row.peakPssBytes > 0 ? std::to_string(row.peakPssBytes) : std::string());
        csv += row.distinguishableFromBest ? ",true\r\n" : ",false\r\n";
    }
    return csv;
}

} // namespace manyhands
