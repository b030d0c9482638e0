// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/session/lane_trace.h"
#include "core/session/run_batch.h"
#include "core/session/run_tallies.h"
#include "core/session/sample_series.h"

namespace manyhands {

/// Why an attempt failed, for the tooltip.
struct FailureNote {
    TaskId task;
    WorkerId worker;
    double start = 0;
    bool triedAgain = false;
    WorkerId triedOn; ///< where the next attempt ran, once known
    std::string text;
};

/// Everything the timeline draws, gathered from a run's batches. Lives in the thread that draws; knows no widgets.
/// One store shows one run: call clear() before the first batch of the next.
class TraceStore {
public:
    /// Beyond this many attempts the rest is kept in the overviews only, so that memory stays bounded (33 bytes each).
    static constexpr std::uint64_t kItemisedAttempts = 8'000'000;

    /// A run that has ended and of which there is nothing but its lanes.
    static TraceStore ofLanes(std::vector<LaneTrace> lanes, double endS);

    void clear();
    void append(const RunBatch& batch);

    int laneCount() const { return static_cast<int>(m_lanes.size()); }
    const LaneTrace& lane(int index) const { return m_lanes[static_cast<std::size_t>(index)]; }
    const WorkerLive& live(int index) const { return m_live[static_cast<std::size_t>(index)]; }
    const SampleSeries& samples(int index) const { return m_samples[static_cast<std::size_t>(index)]; }
    /// -1 when there is no such lane. A serial run's only worker (0) has lane 0.
    int laneOf(WorkerId worker) const;
    WorkerId workerAt(int lane) const;

    double now() const { return m_now; }
    RunMode mode() const { return m_mode; }
    RunState state() const { return m_state; }
    /// True until the run has come to its end.
    bool isGoing() const;
    const std::vector<TimeSpan>& pauses() const { return m_pauses; }
    const std::vector<CountChange>& resizes() const { return m_resizes; }
    const RunCounters& counters() const { return m_counters; }
    /// The run's figures at any moment up to now.
    const RunTallies& tallies() const { return m_tallies; }
    /// Tasks that waited to be claimed, likewise.
    const QueueDepth& queueDepth() const { return m_tallies.queueDepth(); }

    /// Grows with every batch. A picture made at `revision` is still right before changedSince(revision) seconds.
    std::uint64_t revision() const { return m_revision; }
    double changedSince(std::uint64_t revision) const;

    /// Mean number of computing workers in each of `bins` equal parts of [from, to); a bin that reaches past now counts
    /// up to now, one that begins after now is NaN.
    std::vector<double> busyWorkers(double from, double to, int bins) const;
    /// Mean number of computing workers since the run's start, pauses left out.
    double averageBusy() const;
    const FailureNote* failureNote(TaskId task, WorkerId worker, double start) const;

private:
    static constexpr std::size_t kRemembered = 64;

    void takeTask(const TaskEvent& event);
    void takeWorker(const WorkerEvent& event);
    void takeLive(const RunBatch& batch);
    void takeWaits(const RunBatch& batch);
    void takePause(const RunBatch& batch);
    void endStartUp(LaneTrace& lane, double time);
    void noteFailure(const TaskEvent& event);
    std::vector<double> openClaims() const;
    void touchChangedOpen(const std::vector<double>& before);
    void touch(double from) { m_changedFrom = std::min(m_changedFrom, from); }
    void ensureLanes(std::size_t count);

    std::vector<LaneTrace> m_lanes;
    std::vector<WorkerLive> m_live;
    std::vector<SampleSeries> m_samples;
    std::vector<TimeSpan> m_pauses;
    std::vector<CountChange> m_resizes;
    std::vector<FailureNote> m_notes;
    std::unordered_multimap<std::uint64_t, std::size_t> m_notesOfTask;
    BusyOverview m_busy; ///< of all workers together
    RunTallies m_tallies;
    RunCounters m_counters;
    RunMode m_mode = RunMode::Pool;
    RunState m_state = RunState::Ready;
    double m_now = 0;
    double m_paused = 0; ///< seconds
    std::uint64_t m_attempts = 0;
    std::uint64_t m_revision = 1;
    double m_changedFrom = std::numeric_limits<double>::infinity();
    std::uint64_t m_clearedAt = 1;
    std::array<double, kRemembered> m_changes{}; ///< of the last revisions, by revision modulo their number
};

} // namespace manyhands
