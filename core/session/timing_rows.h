// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "core/session/run_batch.h"
#include "core/session/run_pace.h"
#include "core/store/compare_record.h"
#include "core/store/run_record.h"

namespace manyhands {

/// What is compared with what: the plain loop, or a pool of so many workers.
struct Configuration {
    RunMode mode = RunMode::Serial;
    int workers = 1;
    std::uint32_t chunkSize = 0; ///< another one than the plan's; 0: the plan's
    friend bool operator==(const Configuration&, const Configuration&) = default;
    friend bool operator<(const Configuration& a, const Configuration& b) {
        return std::tie(a.mode, a.workers, a.chunkSize) < std::tie(b.mode, b.workers, b.chunkSize);
    }
};

/// "serial", "1 worker", "4 workers", "4 workers, chunks of 16"
std::string configurationName(Configuration configuration);

/// What tasks can really keep busy there, a fraction where the quota is one; 0 not known. Below 1 a serial run has no
/// more than its share either: that makes no pool slower than it.
double busyProcessors(const RecordedMachine& machine);

/// What one whole run took, which its row is made of.
struct TimedRun {
    double wallS = 0;
    double cpuS = 0;
    std::uint64_t peakPssBytes = 0;
    std::uint64_t failures = 0; ///< tasks that did not succeed
    std::uint64_t tasks = 0;    ///< 0 not known
    bool asleep = false;        ///< the machine slept meanwhile
    double processors = 0;      ///< as busyProcessors()
    std::optional<TimeAreas> areas = {};
    RunPace pace = {};
    double longestTaskS = kNotKnown;
};

/// Without what its tasks tell one by one: `pace` and `longestTaskS`.
TimedRun timedRun(const RunRecord& record);

/// Those that make a row: runs in which tasks failed are left out as soon as it has others, they did other work.
std::vector<TimedRun> countedRuns(const std::vector<TimedRun>& runs);

/// The row of one configuration's runs, at least one of them, which is compared with nothing yet.
TimingRow rowOf(Configuration configuration, const std::vector<TimedRun>& runs);

/// Adds what is told against the plain loop. `runs`: those of the row.
void compareWithSerial(TimingRow& row, const std::vector<TimedRun>& runs, const TimingRow& serial, double processors);

} // namespace manyhands
