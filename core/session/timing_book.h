// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "core/session/run_batch.h"
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

/// Collects the runs of each configuration and turns them into the rows of the timing table.
class TimingBook {
public:
    /// A measured run. `disturbed`: other programs took too much of it; it is kept, but does not count.
    void add(Configuration configuration, const RunRecord& record, bool disturbed = false);
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
    struct Entry {
        std::vector<double> walls, excluded, cpuSeconds;
        std::vector<std::optional<TimeAreas>> areas;
        int processors = 0; ///< usable ones
        std::vector<std::uint64_t> peaks;
        std::uint64_t tasks = 0;
    };
    std::map<Configuration, Entry> m_entries;

    void addLoss(TimingRow& row, const TimingRow& serial) const;
    static TimingRow measuredRow(Configuration configuration, const Entry& entry);
    std::vector<TimingRow> measuredRows(bool ownChunks) const;
};

} // namespace manyhands
