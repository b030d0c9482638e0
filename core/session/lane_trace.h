// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/measure/time_areas.h"
#include "core/session/busy_overview.h"

namespace manyhands {

struct TimeSpan {
    double start = 0; ///< seconds since the run's start
    double end = 0;
    double length() const { return end - start; }
};

/// While a task was seen to wait.
struct WaitSpan {
    TimePart part = TimePart::Blocked; ///< what for
    TimeSpan span;
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

/// What one worker place did: its finished attempts as arrays, sorted by time and free of overlap, with sums of every
/// few, so that any stretch of time is answered without visiting the tasks in it; an overview for the far view.
/// 33 bytes an attempt: a run has millions.
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
    /// Busy seconds, and failures, of the attempts first … last-1.
    double busyOf(std::size_t first, std::size_t last) const;
    std::size_t failuresOf(std::size_t first, std::size_t last) const;
    TaskId task(std::size_t i) const {
        const Detail& detail = m_details[i];
        return TaskId(detail.taskLow | static_cast<std::uint64_t>(detail.marks >> kTaskHighShift) << kTaskLowBits);
    }
    bool failed(std::size_t i) const { return (m_details[i].marks & kFailed) != 0; }
    bool oddChunk(std::size_t i) const { return (m_details[i].marks & kOddChunk) != 0; }
    /// The attempt's chunk, counted from 1: how often the worker has come to another one.
    std::uint32_t chunk(std::size_t i) const;
    /// Queued to begun; -1 unknown.
    double queueSeconds(std::size_t i) const { return static_cast<double>(m_details[i].queued); }
    /// Idle before the claim.
    double waitSeconds(std::size_t i) const { return static_cast<double>(m_details[i].wait); }
    /// From the claim to the begin.
    double transferSeconds(std::size_t i) const { return static_cast<double>(m_details[i].transfer); }
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
    std::vector<WaitSpan> waits;        ///< in the order of their times
    std::vector<ProcessSpan> processes; ///< one after the other
    std::optional<double> startingSince;

private:
    static constexpr std::size_t kBlock = 16; ///< attempts to a sum
    /// Buckets of 2 ms: what is looked at more closely is read from the attempts themselves.
    static constexpr double kOverviewSpan = 32;
    /// An attempt's marks: two bits, and above them what of the task's number does not fit into 32 bits.
    static constexpr std::uint8_t kFailed = 1, kOddChunk = 2;
    static constexpr int kTaskHighShift = 2, kTaskLowBits = 32;

    /// Of an attempt besides its time, in one piece: to file one costs as much as the places in memory it touches.
    struct [[gnu::packed]] Detail {
        float queued, wait, transfer;
        std::uint32_t taskLow;
        std::uint8_t marks;
    };
    static_assert(sizeof(Detail) == 17);

    void insert(std::size_t place, const FinishedAttempt& attempt, double wait, double transfer);
    void sumBlocksFrom(std::size_t attempt);
    std::uint32_t chunksWithin(std::size_t first, std::size_t last) const;
    void count(const FinishedAttempt& attempt, double wait, double transfer);

    std::vector<double> m_start, m_end;
    std::deque<Detail> m_details;
    std::vector<double> m_busyBefore{0.0};        ///< busy seconds before each block
    std::vector<std::uint32_t> m_chunkOfBlock{1}; ///< of each block's first attempt
    std::vector<std::uint32_t> m_failedAt;        ///< which attempts failed
    BusyOverview m_overview{kOverviewSpan};
    double m_waitFrom = 0;
    double m_lastEnd = 0;
    std::uint64_t m_attempts = 0, m_failures = 0;
    double m_busyTotal = 0, m_waitTotal = 0, m_transferTotal = 0, m_slowestSeconds = 0;
    TaskId m_slowestTask;
};

} // namespace manyhands
