// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/timing_csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>

namespace manyhands {

namespace {

const PopTable kNoPop{{}, kNotKnown, kNotKnown, kNotKnown, kNotKnown, {}, {}};

std::string numberCell(double number) {
    if (!std::isfinite(number))
        return {};
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

/// Each after a comma.
std::string numberCells(std::initializer_list<double> numbers) {
    std::string cells;
    for (const double number : numbers)
        cells += ',' + numberCell(number);
    return cells;
}

std::string popCells(const std::optional<PopTable>& pop) {
    const PopTable& table = pop ? *pop : kNoPop;
    return numberCells({table.parallel, table.balance.value_or(kNotKnown), table.communication, table.serialisation,
                        table.transfer, table.computation.value_or(kNotKnown), table.global.value_or(kNotKnown)});
}

const TaskSlowdown kNoSlowdown;

/// Empty where that is not told.
std::string slowdownCells(const std::optional<TaskSlowdown>& known, bool withWork) {
    const TaskSlowdown& slowdown = known.value_or(kNoSlowdown);
    const auto cell = [&](SlowdownCause cause) { return known && slowdown.tells(cause) ? slowdown[cause] : kNotKnown; };
    std::string cells = numberCells({cell(SlowdownCause::Kernel), cell(SlowdownCause::Clock),
                                     cell(SlowdownCause::Memory), cell(SlowdownCause::Program)});
    cells += numberCells({slowdown.canaryRatio > 0 ? slowdown.canaryRatio : kNotKnown});
    cells += known ? ',' + std::to_string(slowdown.minorFaults) + ',' + std::to_string(slowdown.majorFaults) : ",,";
    return withWork ? cells + numberCells({cell(SlowdownCause::Work)}) : cells;
}

bool tellsWork(const TimingRow& row) {
    return row.slowdown && row.slowdown->tells(SlowdownCause::Work);
}

} // namespace

std::string timingCsv(const std::vector<TimingRow>& rows) {
    std::string csv =
        "mode,workers,tasks,repeats,wall_s,wall_lo_s,wall_hi_s,speedup,speedup_lo,speedup_hi,efficiency,"
        "karp_flatt,cpu_s,tasks_per_s,overhead_per_task_s,peak_pss_bytes,distinguishable_from_best,"
        "asleep,excluded_asleep,grade,ideal,efficiency_of_ideal,efficiency_lo,efficiency_hi,karp_flatt_lo,"
        "karp_flatt_hi,wall_without_start_up_s,wall_without_others_s,steady_tasks_per_s,cpu_inflation,"
        "overhead_s,dispatch_per_task_s,noise,failing,failed,parallel_efficiency,load_balance,"
        "communication,serialisation,transfer,computation,global_efficiency,slower_kernel_s,slower_clock_s,"
        "slower_memory_s,slower_program_s,canary_ratio,more_minor_faults,more_major_faults";
    const bool withWork = std::ranges::any_of(rows, tellsWork);
    csv += withWork ? ",slower_instructions_s\r\n" : "\r\n";
    for (const auto& row : rows) {
        csv += row.mode + ',' + std::to_string(row.workers) + ',' + std::to_string(row.tasks) + ',' +
               std::to_string(row.walls.size());
        csv += numberCells({row.wall.value, row.wall.lo, row.wall.hi, row.speedup.value, row.speedup.lo, row.speedup.hi,
                            row.efficiency, row.karpFlatt, row.cpuS, row.tasksPerS, row.overheadPerTaskS});
        csv += ',' + (row.peakPssBytes > 0 ? std::to_string(row.peakPssBytes) : std::string());
        csv += row.distinguishableFromBest ? ",true" : ",false";
        csv += ',' + std::to_string(row.asleep) + ',' + std::to_string(row.excludedAsleep) + ',' + row.grade;
        const auto [leastEfficiency, mostEfficiency] = row.efficiencyInterval();
        const auto [leastKarpFlatt, mostKarpFlatt] = row.karpFlattInterval();
        csv += numberCells({row.ideal, row.efficiencyOfIdeal(), leastEfficiency, mostEfficiency, leastKarpFlatt,
                            mostKarpFlatt, row.wallWithoutStartUpS(), row.quietWallS(), row.steadyTasksPerS,
                            row.cpuInflation, row.overheadS, row.dispatchPerTaskS});
        csv += ',' + row.noise + ',' + std::to_string(row.failing) + ',' + std::to_string(row.failed.size());
        csv += popCells(row.pop) + slowdownCells(row.slowdown, withWork) + "\r\n";
    }
    return csv;
}

} // namespace manyhands
