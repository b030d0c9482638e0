// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace manyhands {

/// A model of a run: what its recorded tasks would have taken in another pool. It knows no slow-down by neighbours, no
/// lock and no crowding: a task takes as long as it did. All times in ns.
struct ReplayTasks {
    /// Nobody works within it: it begins when all tasks before it are done, and the others wait for its end.
    struct SerialSection {
        std::size_t beforeTask = 0; ///< 0: the start of the run; the number of tasks: its end
        std::int64_t duration = 0;
    };
    std::vector<std::int64_t> durations;       ///< CPU + blocked time of each task, in the order of the run
    std::vector<SerialSection> serialSections; ///< ascending
};

struct ReplaySettings {
    int workers = 1;
    std::size_t chunk = 1;                                             ///< tasks handed out at once; at least 1
    enum class Order { AsGiven, LongestFirst } order = Order::AsGiven; ///< between two serial sections
    std::int64_t overheadPerChunk = 0;                                 ///< on the worker, before the chunk's first task
};

struct ReplayedTask {
    std::size_t task = 0; ///< its place in `durations`
    std::int64_t start = 0, end = 0;
};

struct Replay {
    std::int64_t makespan = 0;
    std::vector<std::vector<ReplayedTask>> lanes; ///< one a worker, in the order of time
};

/// Each chunk goes to the worker that is free first, the lowest number among equals. O(tasks · log workers).
Replay replay(const ReplayTasks& tasks, const ReplaySettings& settings);

/// No schedule is shorter: max(Σd / N, max d) between two serial sections, and the sections.
std::int64_t makespanLowerBound(const ReplayTasks& tasks, int workers);

} // namespace manyhands
