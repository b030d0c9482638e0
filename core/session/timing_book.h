// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <tuple>
#include <utility>
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

/// Collects the runs of each configuration and turns them into the rows of the timing table. Runs in which tasks failed
/// are left out of a row as soon as it has others: they did other work.
class TimingBook {
public:
    struct Circumstances {
        bool disturbed = false; ///< too much to count it; it is kept
        bool asleep = false;    ///< the machine slept meanwhile
    };
    /// A measured run.
    void add(Configuration configuration, const RunRecord& record, Circumstances circumstances);
    void add(Configuration configuration, const RunRecord& record) { add(configuration, record, {false, false}); }
    /// The first run of a configuration turned out to be a warm-up: it does not count.
    void discardFirst(Configuration configuration);
    void clear() { m_entries.clear(); }
    /// How many of a configuration's runs count.
    int runs(Configuration configuration) const;
    bool isEmpty() const { return m_entries.empty(); }

    /// Serial first, then by workers. Speed-ups are against the serial row; without one they are NaN.
    std::vector<TimingRow> rows() const;
    /// Of those with a chunk size of their own, by chunk size and workers; speed-ups as above.
    std::vector<TimingRow> chunkRows() const;

private:
    struct Run {
        double wallS = 0, cpuS = 0;
        bool asleep = false, failing = false;
        std::uint64_t peakPssBytes = 0;
        std::optional<TimeAreas> areas;
        RunPace pace;
    };
    struct Entry {
        std::vector<Run> runs;
        std::vector<double> excluded;
        int excludedAsleep = 0;
        double processors = 0; ///< that tasks can keep busy
        std::uint64_t tasks = 0;

        /// Those that make the row.
        std::vector<const Run*> counted() const;
    };
    std::map<Configuration, Entry> m_entries;

    void compareAreas(TimingRow& row, const TimingRow& serial) const;
    static TimingRow measuredRow(Configuration configuration, const Entry& entry);
    std::vector<TimingRow> measuredRows(bool ownChunks) const;
};

} // namespace manyhands
