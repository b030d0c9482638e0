// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/session/run_batch.h"

namespace manyhands {

/// A stretch of a worker's time, in seconds since the start.
struct LessonSpan {
    enum class Kind { StartUp, Task, Failed, LeftBehind };
    double from = 0, to = 0;
    Kind kind = Kind::Task;
    double computing = 1; ///< of a task's time: spent on its own work, 0…1
};
using LessonLane = std::vector<LessonSpan>;

inline constexpr double kUnmeasured = std::numeric_limits<double>::quiet_NaN();

/// What one side of a lesson was: NaN where it was not measured.
struct LessonSide {
    std::vector<LessonLane> lanes; ///< one a worker
    double spanS = 0;              ///< that the lanes cover
    bool isOver = false;
    bool wasEnded = false; ///< by the lesson: it would have gone on
    double wallS = kUnmeasured;
    double cpuS = kUnmeasured;
    double waitingShare = kUnmeasured; ///< of the tasks' time: not spent on their own work
    double idleShare = kUnmeasured;    ///< of the workers' time: without a task
    double startUpShare = kUnmeasured; ///< of the wall time: until the last worker was ready
    std::uint64_t tasks = 0, kept = 0, triedAgain = 0;
    int leftBehind = 0; ///< workers that outlived their parent until they were ended
};

struct LessonOutcome {
    double singleS = kUnmeasured; ///< wall time of one process
    std::array<LessonSide, 2> sides;
    double speedUp(int side) const { return singleS / sides[static_cast<std::size_t>(side)].wallS; }
    /// How much faster the second side is.
    double gain() const { return sides[0].wallS / sides[1].wallS; }
    /// So that both sides can be drawn on one scale.
    double scaleS() const;
};

/// Gathers a side from a run's batches.
class LessonTrace {
public:
    /// What a task's own work takes, by one process: what takes longer is waiting, asleep or not. Without it the work
    /// is the CPU time of each.
    void setWork(double secondsPerTask) { m_workS = secondsPerTask; }
    /// Of the tasks that are long enough to be measured.
    double meanCpuS() const { return m_cpuS / static_cast<double>(m_measured); }
    void append(const RunBatch& batch);
    const LessonSide& side() const { return m_side; }
    /// The run is over, by itself or not.
    void close(double wallS, double cpuS, bool wasEnded);

private:
    std::size_t laneOf(WorkerId worker);
    void takeTask(const TaskEvent& event);
    void takeWorker(const WorkerEvent& event);

    LessonSide m_side;
    double m_workS = kUnmeasured;
    double m_taskS = 0, m_cpuS = 0, m_computedS = 0, m_measuredS = 0;
    std::uint64_t m_measured = 0;
    double m_readyS = 0; ///< the last worker
    double m_firstTaskS = kUnmeasured;
    struct Open {
        double spawnedS = kUnmeasured, begunS = kUnmeasured; ///< NaN once it is ready, or the task has ended
    };
    std::vector<Open> m_open; ///< by lane
};

/// A side from how long each worker was there, in seconds: NaN where it had to be ended. `killedS`: when the parent
/// was.
LessonSide trialSide(double killedS, const std::vector<double>& goneS, double watchedS);

} // namespace manyhands
