// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/store/compare_record.h"

namespace manyhands {

using TableCells = std::vector<std::vector<std::string>>;

/// The words of the four tables below, in one language. As they stand: English.
struct TimingWords {
    std::vector<std::string> timingHeads{"Mode",     "Workers", "Wall time", "Speed-up", "Efficiency", "Karp-Flatt",
                                         "CPU time", "Memory",  "Runs",      "Noise",    "Grade"};
    std::vector<std::string> costHeads{"Mode",
                                       "Workers",
                                       "Ideal",
                                       "Of ideal",
                                       "Tasks/s",
                                       "Steady tasks/s",
                                       "Without start-up",
                                       "Without others (estimate)",
                                       "CPU inflation",
                                       "Overhead",
                                       "Overhead/task",
                                       "Dispatch/task"};
    std::vector<std::string> popHeads{"Mode",          "Workers",       "Global",   "Parallel",   "Balance",
                                      "Communication", "Serialisation", "Transfer", "Computation"};
    std::vector<std::string> slowdownHeads{"Mode", "Workers",
                                           "CPU inflation"}; ///< then those of the causes that are told
    std::vector<std::string> causeHeads{"Kernel", "More work", "Clock or shared core", "Memory and all else",
                                        "Outside of the kernel"}; ///< as kSlowdownCauses has them
    std::string faultsHead = "Page faults";
    std::string serial = "serial", pool = "pool";
    std::string leftOut = "failing left out"; ///< after a number of runs
    std::string failing = "failing";          ///< likewise, of runs that count all the same
};

/// The cells of a table as people read them, the headings first; every line has as many cells. "–" where unknown.
/// What each row took, and how far to trust it.
TableCells timingCells(const std::vector<TimingRow>& rows, const TimingWords& words = {});
/// What it could have been, and what the pool took.
TableCells costCells(const std::vector<TimingRow>& rows, const TimingWords& words = {});
/// The efficiencies as POP factors them, of the rows that have them; only the headings where none has.
TableCells popCells(const std::vector<TimingRow>& rows, const TimingWords& words = {});

/// What the tasks of each row took more processor time for, as a share of that alone; only the headings where that is
/// known of none.
TableCells slowdownCells(const std::vector<TimingRow>& rows, const TimingWords& words = {});

/// Columns aligned with spaces, for a terminal.
std::string alignedTable(const TableCells& lines);

/// "2.345 s", "12.3 ms", "4.56 µs"; "–" for NaN.
std::string durationText(double seconds);

} // namespace manyhands
