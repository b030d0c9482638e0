// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/session/lane_facts.h"
#include "core/session/loss_story.h"
#include "ui/run/experiment_timings.h"

namespace manyhands {

/// What worker time is told apart as in the window, in the order of the bars.
enum class WorkerTimePart {
    Useful,        ///< in tasks, as one process alone needs it
    Slower,        ///< compute beyond that
    WaitingInTask, ///< for a lock, the disk, …, beyond that
    QueueWait,     ///< for the next task
    HandingOut,
    StartUp, ///< and the end
    NoProcessor,
    OtherPrograms,
    Measuring, ///< our own looks at the processor's clock
    Idle
};
inline constexpr std::size_t kWorkerTimeParts = static_cast<std::size_t>(WorkerTimePart::Idle) + 1;

/// Where the worker time of one way of running went, in shares of all of it. They sum to 1.
struct TimeShares {
    TimingKey key;
    std::array<double, kWorkerTimeParts> share{};
    bool estimated = false; ///< no process alone to compare with: what tasks took counts as useful
    LossFacts facts;        ///< of the median run against the median run of one process
    LossStory story;
    bool canReorder = false; ///< its tasks' times are known one by one
    bool isRunning = false;  ///< so far
    /// Of a run that goes on: what most of the gap is will not change any more. See certainCulprit().
    bool isCertain = false;
    double operator[](WorkerTimePart part) const { return share[static_cast<std::size_t>(part)]; }
};

/// Where the time of one run went, and how it was run.
struct TimedAreas {
    TimeAreas areas;
    int processors = 1; ///< usable ones
    std::uint32_t chunkSize = 1;
    StartMethod startMethod = StartMethod::ForkServer;
    bool canReorder = false; ///< its tasks' times are known one by one
};

/// A run that goes on.
struct RunningAreas {
    TimingKey key;
    TimedAreas run;
    std::uint64_t tasks = 0;   ///< of the whole run
    std::uint64_t inTasks = 0; ///< workers that are in one now
};

/// The areas of a run that nobody measured, as far as its lanes show them.
TimeAreas areasOf(const LaneFacts& facts, int workers);

/// Where worker time went in the runs of one experiment, by way of running.
class WorkerTimes {
public:
    /// Forgets everything when the experiment is another one.
    void open(const QString& experiment);
    void add(const TimingKey& key, const TimedAreas& run);
    /// The median run of each way, in the order of `timings`; only those with its usual settings.
    std::vector<TimeShares> shares(const ExperimentTimings& timings) const;
    /// The median run of one way, whatever its settings.
    std::optional<TimeShares> sharesOf(const TimingKey& key) const;

    /// The run at hand, as far as it is; nothing: none goes on, or it can't be compared with others.
    void setRunning(std::optional<RunningAreas> running) { m_running = std::move(running); }
    /// Compared with one process that did as many tasks.
    std::optional<TimeShares> running() const;

private:
    struct Way {
        TimingKey key;
        std::vector<TimedAreas> runs; ///< by length
        TimedAreas median() const;
    };
    const Way* find(const TimingKey& key) const;
    /// None where one process was not timed.
    std::optional<TimedAreas> alone() const;

    QString m_experiment;
    std::vector<Way> m_ways;
    std::optional<RunningAreas> m_running;
};

} // namespace manyhands
