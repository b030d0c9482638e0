// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/measure/pop_table.h"
#include "core/measure/speedup_loss.h"
#include "core/measure/statistics.h"
#include "core/store/run_record.h"

namespace manyhands {

inline constexpr double kNotKnown = std::numeric_limits<double>::quiet_NaN();

/// One configuration of a comparison with all its measured runs. Seconds; NaN where a column has no value.
struct TimingRow {
    std::string mode; ///< "serial" or "pool"
    int workers = 1;
    std::uint32_t chunkSize = 0; ///< another one than the plan's; 0: the plan's
    std::uint64_t tasks = 0;
    std::vector<double> walls;    ///< of the runs that count, in the order they were made
    std::vector<double> excluded; ///< of those that other programs or a sleep disturbed, which were repeated
    std::vector<double> failed;   ///< of those in which tasks failed, left out because other runs had no failures
    int failing = 0;              ///< so many of `walls` belong to runs in which tasks failed: there are no others
    int asleep = 0;               ///< so many of `walls` belong to runs in which the machine slept
    int excludedAsleep = 0;       ///< and of `excluded`
    Interval wall;
    char grade = 'A';           ///< of this row, as of the whole record
    double othersS = kNotKnown; ///< median of the time that other programs took from each worker
    double middleHalf = 0;      ///< distance between the quartiles of `walls`
    Interval speedup{kNotKnown, kNotKnown, kNotKnown, false}; ///< median serial / median of this row
    double efficiency = kNotKnown;                            ///< speed-up / workers, 1 is ideal
    double karpFlatt = kNotKnown;
    double cpuS = kNotKnown; ///< median
    double tasksPerS = kNotKnown;
    double overheadS = kNotKnown;              ///< workers · wall − serial wall; below 0: more than ideal
    double overheadPerTaskS = kNotKnown;       ///< of that, for each task
    double ideal = kNotKnown;                  ///< the speed-up that this machine could have given
    double cpuInflation = kNotKnown;           ///< CPU time of the tasks over that of the serial run, less 1
    std::optional<TaskSlowdown> slowdown = {}; ///< what that is made of; none: not known
    double steadyTasksPerS = kNotKnown;        ///< while all workers had tasks; median
    double dispatchPerTaskS = kNotKnown;       ///< a task handed over, its result given back
    double startUpS = kNotKnown;               ///< of the wall time, until the mean worker was ready
    std::string noise;                         ///< the worst flag about this row or all: "F5"; empty: none
    std::optional<PopTable> pop = {};          ///< of the run in the middle; none: not known, or tasks that mostly wait
    std::uint64_t peakPssBytes = 0;            ///< median; 0 unknown
    bool distinguishableFromBest = false;
    /// From `medianAreas` of this row and of the serial one: of the very runs whose times give the speed-up. None: not
    /// known.
    std::optional<SpeedupLoss> loss = {};
    std::vector<std::optional<TimeAreas>> areas = {}; ///< one for each of `walls`
    /// An estimate of the wall time on a quiet machine: without `othersS`. It gives back the waiting, not what the
    /// neighbours did to caches and clocks.
    double quietWallS() const { return wall.value - othersS; }
    double wallWithoutStartUpS() const { return wall.value - startUpS; }
    double efficiencyOfIdeal() const { return speedup.value / ideal; }
    /// The speed-up's interval mapped: both are monotone in it.
    std::pair<double, double> efficiencyInterval() const { return {speedup.lo / workers, speedup.hi / workers}; }
    std::pair<double, double> karpFlattInterval() const {
        return {manyhands::karpFlatt(speedup.hi, workers).value_or(kNotKnown),
                manyhands::karpFlatt(speedup.lo, workers).value_or(kNotKnown)};
    }
    /// Of the run in the middle; with an even number of runs the mean of the two there, as the median is.
    std::optional<TimeAreas> medianAreas = {};
};

/// A doubt about the measurement, with the mark measurement methods know it by ("F5", "V2").
struct MeasurementWarning {
    enum class Level { Yellow, Red, Invalid };
    std::string mark;
    Level level = Level::Yellow;
    std::string where; ///< "serial", "4 workers"; empty: the whole comparison
    std::string text;
};

/// One task alone, then as many tasks as workers at once: unequal work, shown because tutorials do.
struct TutorialTiming {
    double singleWallS = kNotKnown;
    int workers = 0;
    double multiWallS = kNotKnown;
};
/// One task alone against N at once: this ratio is a weak-scaling efficiency, not a speed-up.
inline double weakEfficiency(const TutorialTiming& tutorial) {
    return tutorial.singleWallS / tutorial.multiWallS;
}
/// The speed-up for equal work: N tasks one after the other against N at once.
inline double equalWorkSpeedup(const TutorialTiming& tutorial) {
    return tutorial.workers * weakEfficiency(tutorial);
}

struct CompareRecord {
    std::vector<std::pair<std::string, std::string>> plan; ///< in the order to show them
    RecordedMachine machine;
    char grade = 'A'; ///< A no doubt, B yellow, C red, D the rows cannot be compared
    std::vector<MeasurementWarning> warnings;
    std::vector<std::string> unknownFlags; ///< that nobody can judge here: "F9"
    /// Why no more workers were run: "8 × 1.4 GB needs more than the 9.8 GB free"; empty: no limit.
    std::string limit;
    int repeatedRuns = 0;             ///< because something disturbed them; they are in `excluded`
    std::vector<TimingRow> rows;      ///< serial first, then by workers
    std::vector<TimingRow> chunkRows; ///< with other chunk sizes, by chunk size, then by workers
    std::optional<TutorialTiming> tutorial;
    bool resultsEqual = false;
    /// The different values of built-in tasks and how many tasks gave each; empty where there are more than ten.
    std::vector<std::pair<std::string, std::uint64_t>> results;
    std::string differing;         ///< the two configurations whose results differ, in words
    std::string differingExample;  ///< "task 5 gave 12 in serial, 13 in 2 workers"; empty where values are not kept
    std::uint64_t failedTasks = 0; ///< in all measured runs together
    bool interrupted = false;      ///< ended before all runs were made

    /// All tasks on as many workers as the tutorial has: what its row has to be read with. Null without that or a
    /// serial row.
    const TimingRow* likeForLike() const;
};

inline const TimingRow* CompareRecord::likeForLike() const {
    const auto found = std::ranges::find_if(rows, [this](const TimingRow& row) {
        return tutorial && rows.front().mode == "serial" && row.mode == "pool" && row.workers == tutorial->workers;
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace manyhands
