// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "core/measure/statistics.h"
#include "core/session/run_batch.h"
#include "core/store/compare_record.h"

namespace manyhands {

/// What one whole run took. Runs that were stopped or could not go on are not timed.
struct TimedRun {
    double wallS = 0;
    double cpuS = 0;
    std::uint64_t peakPssBytes = 0;
    std::uint64_t failures = 0;
    double othersShare = -1;     ///< other programs, of the workers' time; -1: nobody could tell
    double taskCpuS = kNotKnown; ///< of the tasks alone
};

/// Of a run that has finished.
TimedRun timedRun(const RunRecord& record);

/// One way of running the experiment: alone, or on so many processes with such settings.
struct TimingKey {
    RunMode mode = RunMode::Pool;
    int processes = 1;
    QString variant; ///< "" for the defaults, else "chunk 16", "spawn"
    bool operator==(const TimingKey&) const = default;
};

/// Runs in which tasks failed do not count where there are others: they did other work.
struct TimedWay {
    TimingKey key;
    std::vector<TimedRun> runs;
    std::vector<TimedRun> counted() const;
    double medianWallS() const;
    double wallSpreadS() const; ///< half of the middle half; 0 for one run
    double medianCpuS() const;
    std::uint64_t peakPssBytes() const;
    std::uint64_t failures() const; ///< of the run with the most
    /// What the core judges counts by. Without a run it has no figures; every run did the same work.
    TimingRow timingRow() const;
    /// What other causes than the tasks did to its runs, the worst first.
    std::vector<MeasurementWarning> noise() const;
};

/// The timings of one experiment, which are comparable with each other and with no others.
class ExperimentTimings {
public:
    /// Forgets everything when the experiment is another one.
    void open(const QString& experiment);
    void add(const TimingKey& key, const TimedRun& run);
    /// The baseline first, then by processes.
    const std::vector<TimedWay>& rows() const { return m_rows; }
    const TimedWay* find(const TimingKey& key) const;
    bool hasBaseline() const { return baselineWallS().has_value(); }
    std::optional<double> baselineWallS() const;
    std::optional<TimingKey> latest() const { return m_latest; }

    /// Baseline's median wall time over the row's; NaN without a baseline.
    double speedUp(const TimedWay& row) const;
    /// Speed-up for each process.
    double efficiency(const TimedWay& row) const;
    /// The speed-up with its 95 % interval; none, NaN, from fewer than four runs of either.
    Interval speedUpInterval(const TimedWay& row) const;
    /// The serial share that would explain the speed-up; NaN for one process.
    double karpFlatt(const TimedWay& row) const;

private:
    QString m_experiment;
    std::vector<TimedWay> m_rows;
    std::optional<TimingKey> m_latest;
};

} // namespace manyhands
