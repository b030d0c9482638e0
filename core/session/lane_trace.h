// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/session/busy_overview.h"

namespace manyhands {

struct TimeSpan {
    double start = 0; ///< seconds since the run's start
    double end = 0;
    double length() const { return end - start; }
};

/// An attempt that is over, in seconds since the run's start; `queued` and `claimed` are negative where unknown.
struct FinishedAttempt {
    TaskId task;
    double queued = -1;
    double asked = -1; ///< the worker began to look for a task
    double claimed = -1;
    double start = 0;
    double end = 0;
    bool failed = false;
    bool oddChunk = false;
};

/// A task that a worker has begun and not ended.
struct OpenTask {
    TaskId task;
    double start = 0;
    float progress = 0;
};

/// A process that had a worker's place; `ended` is infinite while it runs.
struct ProcessSpan {
    int pid = 0;
    double spawned = 0;
    double ended = 0;
};

/// What one worker place did: its finished attempts as arrays, sorted by time and free of overlap, with running sums,
/// so that any stretch of time is answered without visiting the tasks in it; an overview for the far view.
class LaneTrace {
public:
    /// Files the attempt at its place (a few places from the end at most, for retried ones that arrive late), cut so
    /// that it overlaps no neighbour. `itemise` false: counted and in the overview only. Returns where it begins.
    double append(const FinishedAttempt& attempt, bool itemise = true);
    /// Waiting cannot have begun before this time (the worker got ready, the run was resumed).
    void waitFrom(double seconds) { m_waitFrom = seconds; }

    std::size_t size() const { return m_start.size(); }
    const std::vector<double>& start() const { return m_start; }
    const std::vector<double>& end() const { return m_end; }
    const std::vector<double>& busySum() const { return m_busySum; }            ///< size()+1, before each attempt
    const std::vector<std::uint32_t>& failedSum() const { return m_failedSum; } ///< size()+1
    TaskId task(std::size_t i) const { return TaskId(m_task[i]); }
    bool failed(std::size_t i) const { return m_failedSum[i + 1] != m_failedSum[i]; }
    bool oddChunk(std::size_t i) const { return m_oddChunk[i] != 0; }
    double queueSeconds(std::size_t i) const {
        return static_cast<double>(m_queued[i]);
    }                                                                                  ///< queued to begun; -1 unknown
    double waitSeconds(std::size_t i) const { return static_cast<double>(m_wait[i]); } ///< idle before the claim
    double transferSeconds(std::size_t i) const { return static_cast<double>(m_transfer[i]); } ///< claim to begin
    /// True when some attempts are in the overview only.
    bool isTruncated() const { return m_attempts != m_start.size(); }

    /// The first attempt that ends after `seconds`; size() when none does.
    std::size_t firstEndingAfter(double seconds) const;
    /// The attempt that covers `seconds`.
    std::optional<std::size_t> at(double seconds) const;
    /// The first failed attempt with index >= `from`; size() when none.
    std::size_t nextFailure(std::size_t from) const;

    const BusyOverview& overview() const { return m_overview; }

    std::uint64_t attempts() const { return m_attempts; }
    std::uint64_t failures() const { return m_failures; }
    double busyTotal() const { return m_busyTotal; }
    double waitTotal() const { return m_waitTotal; }
    double transferTotal() const { return m_transferTotal; }
    double slowestSeconds() const { return m_slowestSeconds; }
    TaskId slowestTask() const { return m_slowestTask; }

    // Kept by the store, which knows the events they come from.
    std::optional<OpenTask> open;
    std::vector<TimeSpan> startUps;
    std::vector<ProcessSpan> processes; ///< one after the other
    std::optional<double> startingSince;

private:
    void insert(std::size_t place, const FinishedAttempt& attempt);
    void count(const FinishedAttempt& attempt, double wait, double transfer);

    std::vector<double> m_start, m_end, m_busySum{0.0};
    std::vector<std::uint32_t> m_failedSum{0};
    std::vector<std::uint64_t> m_task;
    std::vector<std::uint8_t> m_oddChunk;
    std::vector<float> m_queued, m_wait, m_transfer;
    BusyOverview m_overview;
    double m_waitFrom = 0;
    double m_lastEnd = 0;
    std::uint64_t m_attempts = 0, m_failures = 0;
    double m_busyTotal = 0, m_waitTotal = 0, m_transferTotal = 0, m_slowestSeconds = 0;
    TaskId m_slowestTask;
};

} // namespace manyhands
