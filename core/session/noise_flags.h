// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/session/timing_rows.h"
#include "core/store/compare_record.h"

namespace manyhands {

/// What the machine did to one measured run. Shares; -1 where nobody could tell.
struct RunNoise {
    Configuration configuration;
    double wallS = 0;
    double othersShare = -1;    ///< F1: other programs, of the workers' time
    double stealShare = -1;     ///< F2: the hypervisor, of all processors' time
    double quotaShare = -1;     ///< F3: held back by the control group's quota, of the workers' time
    double memoryPressure = -1; ///< F9: some process waited for memory, of the wall time
    double faultShare = -1;     ///< F9: some process read memory back from the disk, of the wall time, estimated
};

/// What a run's areas tell of that: exact, what workers waited while others had the processors, not all that others
/// computed. Nothing of runs too short to be judged.
RunNoise noiseOf(Configuration configuration, double wallS, const std::optional<TimeAreas>& areas);

/// The kernel counts the others' time in ticks of 10 ms: of shorter runs it says nothing.
inline constexpr double kShortestJudgedS = 0.2;

/// What concerns a measurement as a whole.
struct MachineNoise {
    double canaryRatio = -1;    ///< F7: the fixed loop's CPU time at the end / at the begin
    int throttlings = -1;       ///< F7: times a processor slowed itself down because of heat
    bool onBattery = false;     ///< F7
    std::string slowGovernor;   ///< F7: the policy that keeps processors slow; empty: none does
    double pressureBefore = -1; ///< F10: percent of the last 10 s before the start in which some task waited
    double othersBefore = -1;   ///< F10: other programs just before the start, of all processors' time
};

/// Flags F1 to F11: how far other causes than the tasks shaped the times. `runs`: all that count, in the order in
/// which they were made; their rows are `rows`. The thresholds are judgement, not calibrated.
std::vector<MeasurementWarning> noiseFlags(const std::vector<TimingRow>& rows, const std::vector<RunNoise>& runs,
                                           const MachineNoise& machine);

/// F7: what the fixed loop took in the last run over the first, of the plain loop's runs in their order: alike in what
/// else the machine did. A run that is too short to tell is passed over; -1 where fewer than two are left.
double clockChange(const std::vector<std::optional<TimeAreas>>& runs);

/// The flags that nobody can judge here, because the kernel does not tell: never taken for good.
std::vector<std::string> unknownFlags(const std::vector<RunNoise>& runs, const MachineNoise& machine);

/// F1: red runs are repeated. Of the cause alone, never of the result.
std::optional<MeasurementWarning::Level> disturbance(double othersShare);

/// F10: what other programs take before a start, of all processors' time.
std::optional<MeasurementWarning::Level> othersBefore(double share);

/// F4: a first run that lies so far from the others was still a warm-up.
bool isFirstAnOutlier(const std::vector<double>& walls);

/// As in a table's first column: "serial", "4 workers".
std::string rowName(const TimingRow& row);

} // namespace manyhands
