// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retention.h"

#include "core/store/run_store.h"

namespace manyhands {

bool mayBeForgotten(const SavedRun& run) {
    return run.state != "running" && !run.isResumable();
}

std::vector<std::int64_t> outdatedRuns(const std::vector<SavedRun>& newestFirst,
                                       const std::map<std::int64_t, std::uint64_t>& bytes, const Retention& limits) {
    std::vector<std::int64_t> outdated;
    std::size_t kept = 0;
    std::uint64_t keptBytes = 0;
    for (const SavedRun& run : newestFirst) {
        const auto size = bytes.find(run.id);
        const std::uint64_t own = size == bytes.end() ? 0 : size->second;
        const bool fits = kept == 0 || (kept < limits.runs && keptBytes + own <= limits.bytes);
        if (!fits && mayBeForgotten(run)) {
            outdated.push_back(run.id);
            continue;
        }
        ++kept;
        keptBytes += own;
    }
    return outdated;
}

} // namespace manyhands
