// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "core/session/comparison_doubts.h"
#include "core/session/timing_rows.h"

namespace manyhands {

/// One way of running the experiment: alone, or on so many processes with such settings.
struct TimingKey {
    RunMode mode = RunMode::Pool;
    int processes = 1;
    QString variant; ///< "" for the defaults, else "chunk 16", "spawn"
    bool operator==(const TimingKey&) const = default;
};

/// Its runs came to their ends: those that were stopped or could not go on are not timed.
struct TimedWay {
    TimingKey key;
    std::vector<TimedRun> runs;
    std::vector<TimedRun> counted() const { return countedRuns(runs); }
    double medianWallS() const;
    double wallSpreadS() const;     ///< half of the middle half; 0 for one run
    std::uint64_t failures() const; ///< of the run with the most
    Configuration configuration() const { return {key.mode, key.processes}; }
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
    /// All figures of a way that has run, as a comparison of the same runs has them, against the baseline where there
    /// is one.
    TimingRow figures(const TimedWay& way) const;
    /// What speaks against those figures, the worst first.
    std::vector<MeasurementWarning> doubts(const TimedWay& way, const TimingRow& figures) const;
    std::vector<MeasurementWarning> doubts(const TutorialTiming& tutorial) const;

private:
    std::vector<TimingRow> besideBaseline(const TimingRow& figures) const;
    ComparisonCircumstances circumstances() const;

    QString m_experiment;
    std::vector<TimedWay> m_rows;
    std::optional<TimingKey> m_latest;
};

} // namespace manyhands
