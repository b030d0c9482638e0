// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/measure/task_slowdown.h"
#include "core/measure/time_areas.h"

namespace manyhands {

/// Why a pool of N workers was not N times as fast as one process. With A the areas of a part and T the times of both
/// runs, L = (A(N) − A(1)) / T(N) is how many of the N workers were lost to it; all L sum to N − S, exactly. What both
/// runs did alike cancels. Below 0: a gain.
struct SpeedupLoss {
    double workers = 0;  ///< N
    double ideal = 0;    ///< what this machine could have given
    double achieved = 0; ///< the speed-up S
    std::array<double, kTimeParts> worth{};
    double slowerTasks = 1;                    ///< CPU time of the same tasks, over that alone
    std::optional<TaskSlowdown> slowdown = {}; ///< what Compute is made of; none: not known
    bool estimated = false; ///< without a serial run: compute and waits in tasks are taken to be as they would be alone
    bool waitsKnown = true, waitsSplit = true, blockedSplit = false; ///< as in TimeAreas, of both runs

    double& operator[](TimePart part) { return worth[static_cast<std::size_t>(part)]; }
    double operator[](TimePart part) const { return worth[static_cast<std::size_t>(part)]; }
    double sum() const;
};

/// Of two runs, to the nanosecond; what only one of them tells apart is merged.
TimeAreas meanOf(TimeAreas a, TimeAreas b);

/// `processors`: that tasks can keep busy, maybe a fraction.
SpeedupLoss lossBetween(const TimeAreas& serial, const TimeAreas& pool, double processors);
SpeedupLoss estimatedLoss(const TimeAreas& pool, double processors);

/// What belongs together in words, in the order to show it.
enum class LossGroup : std::uint8_t {
    SerialPart,
    PoolOverhead,
    Tail,
    Processors,
    SlowerTasks,
    Waiting,
    OtherPrograms,
    Rest
};
LossGroup groupOf(TimePart part);
double worthOf(const SpeedupLoss& loss, LossGroup group);

/// The group that took most, other programs aside, if it is worth naming: at least 0.05 workers and 2 % of them.
std::optional<LossGroup> culpritOf(const SpeedupLoss& loss);
/// Whether so many lost workers are more than the little that every run loses.
bool isWorthNaming(const SpeedupLoss& loss, double workers);
/// How far a run has come.
struct RunShare {
    double done = 0; ///< 0…1, of its tasks
    std::int64_t tasks = 0;
};
/// The culprit of a run so far, if it will be that of the whole run: even if nothing more of it came while all else
/// went on as before. `loss`: of the part that is done. None as long as a worker has done only a few tasks.
std::optional<LossGroup> certainCulprit(const SpeedupLoss& loss, const RunShare& share);
/// The part of `group` that took most.
TimePart largestPart(const SpeedupLoss& loss, LossGroup group);

} // namespace manyhands
