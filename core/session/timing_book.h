// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
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
    friend auto operator<=>(const Configuration&, const Configuration&) = default;
};

/// "serial", "1 worker", "4 workers"
std::string configurationName(Configuration configuration);

/// Collects the runs of each configuration and turns them into the rows of the timing table.
class TimingBook {
public:
    /// A measured run. `disturbed`: other programs took too much of it; it is kept, but does not count.
    void add(Configuration configuration, const RunRecord& record, bool disturbed = false);
    void clear() { m_entries.clear(); }
    bool isEmpty() const { return m_entries.empty(); }

    /// Serial first, then by workers. Speed-ups are against the serial row; without one they are NaN.
    std::vector<TimingRow> rows() const;

private:
    struct Entry {
        std::vector<double> walls, excluded, cpuSeconds;
        std::vector<std::optional<TimeAreas>> areas;
        int processors = 0; ///< usable ones
        std::vector<std::uint64_t> peaks;
        std::uint64_t tasks = 0;
    };
    std::map<Configuration, Entry> m_entries;

    void addLosses(std::vector<TimingRow>& rows) const;
    static TimingRow measuredRow(Configuration configuration, const Entry& entry);
};

} // namespace manyhands
