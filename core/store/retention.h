// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace manyhands {

struct SavedRun;

/// How much of the past is kept: the newest runs, up to both.
struct Retention {
    std::size_t runs = 200;
    std::uint64_t bytes = 500'000'000; ///< of what the runs consist of, without SQLite's own
};

/// False for a run that somebody is at work on, and for one that was interrupted and can be resumed: their results are
/// not complete yet. One that was stopped was given up by its user.
bool mayBeForgotten(const SavedRun& run);

/// Those that go, of `newestFirst`. The newest stays whatever its size; what stays without being asked counts too.
/// `bytes`: by run; empty: nobody has to go for them.
std::vector<std::int64_t> outdatedRuns(const std::vector<SavedRun>& newestFirst,
                                       const std::map<std::int64_t, std::uint64_t>& bytes, const Retention& limits);

} // namespace manyhands
