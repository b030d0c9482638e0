// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/store/run_record.h"
#include "core/store/tune_record.h"

namespace manyhands {

/// A record of the history, as far as two of them can be set beside each other.
struct KeptRecord {
    using Run = std::shared_ptr<const RunRecord>;
    using Measurement = std::shared_ptr<const TuneRecord>; ///< a comparison or a tuning
    std::variant<Run, Measurement> content;
    bool isComplete = false;        ///< finished, with every task done
    std::uint64_t failures = 0;     ///< tasks
    std::uint64_t inputsDigest = 0; ///< equal for equal inputs; 0: not known
};

/// One way of running the tasks, once each. Seconds; NaN where nobody knows.
struct MeasuredWay {
    std::string mode; ///< "serial" or "pool"
    int workers = 1;
    std::uint32_t chunkSize = 0;
    std::vector<double> walls; ///< one a run
    double speedup = kNotKnown, efficiency = kNotKnown, cpuS = kNotKnown, tasksPerS = kNotKnown;
    std::uint64_t peakPssBytes = 0; ///< 0: not known
    bool isSameWay(const MeasuredWay& other) const {
        return mode == other.mode && workers == other.workers && chunkSize == other.chunkSize;
    }
};

/// A setting in which the two differ. Empty where one has no such setting.
struct DifferingFact {
    std::string name; ///< as records name it: "chunk_size", "set.limit", "processor_model"
    std::string left, right;
    bool isWork = false; ///< what was computed, not how
};

enum class Figure { WallTime, SpeedUp, Efficiency, CpuTime, Memory, Throughput, Failures };

struct FigurePair {
    Figure figure = Figure::WallTime;
    Interval left, right;     ///< lo and hi are NaN where there is no spread
    double ratio = kNotKnown; ///< right / left; NaN where it would mean nothing
};

/// The wall times of a way that both have measured.
struct WallPair {
    MeasuredWay way;
    Interval left, right; ///< medians, with their 95 % intervals or the smallest and the largest
    Interval speed;       ///< how many times as fast the right one is, with its 95 % interval from 4 runs each on
};

struct SideBySide {
    /// What can be said of the two, the reasons against a ratio first.
    enum class Finding {
        OtherWork,   ///< they did not compute the same
        NotComplete, ///< one was not finished, or tasks of it failed
        Profiled,    ///< one was: its workers did more than the tasks
        NothingMeasured,
        NoCommonWay, ///< they have no number of workers in common
        OneRunEach,
        TooFewRuns, ///< fewer than 4 on one side: no interval
        NoDifference,
        RightIsFaster,
        LeftIsFaster
    };
    std::vector<DifferingFact> facts; ///< the work first
    Finding finding = Finding::NothingMeasured;
    Interval speed;          ///< left wall time / right wall time; NaN where there is no ratio
    MeasuredWay left, right; ///< of the figures
    std::vector<FigurePair> figures;
    std::vector<WallPair> common; ///< of two measurements: all they have in common, by workers
    char grade = 'A';             ///< the worse of the two; from C on the times were disturbed
    bool hasRatio() const { return finding >= Finding::OneRunEach; }
    bool isSure() const { return finding >= Finding::NoDifference; }
};

/// Sets two records beside each other. A run is compared as it was made, whatever its number of workers; against a
/// measurement, with the way of it that is the run's own; two measurements with the most workers that both have.
SideBySide sideBySide(const KeptRecord& left, const KeptRecord& right);

} // namespace manyhands
