// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/session/timing_rows.h"

namespace manyhands {

/// Collects the runs of each configuration and turns them into the rows of the timing table.
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
    struct Entry {
        std::vector<TimedRun> runs;
        std::vector<double> excluded;
        int excludedAsleep = 0;
    };
    std::map<Configuration, Entry> m_entries;

    static TimingRow measuredRow(Configuration configuration, const Entry& entry);
    std::vector<TimingRow> measuredRows(bool ownChunks) const;
};

} // namespace manyhands
