// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/measure/run_account.h"
#include "core/measure/task_effort.h"

namespace manyhands {

/// What a nanosecond of a worker's time was spent on.
enum class TimePart : std::uint8_t {
    Serial,   ///< the host was in a part that only one can do
    StartUp,  ///< processes being made, and made anew
    Starved,  ///< the queue had no task
    Dispatch, ///< a task handed over, a result given back
    Tail,     ///< nothing left for this worker while others still ran
    Shutdown,
    Quota,            ///< ready to run, held back by a control group's limit
    OtherPrograms,    ///< ready to run while other programs had the processors
    Oversubscription, ///< ready to run while our own had them: more workers than processors
    Compute,
    Disk,
    Lock,
    Sleep,
    Ipc, ///< a pipe, a socket, the network
    Child,
    Blocked, ///< waiting in a task, for what is not known
    Paused,
    Measuring, ///< our own looks at the processor's clock, between tasks
    Other,     ///< not accounted for
};
inline constexpr std::size_t kTimeParts = static_cast<std::size_t>(TimePart::Other) + 1;

/// "start_up", …: the word of JSON.
std::string_view nameOf(TimePart part);
std::optional<TimePart> timePartNamed(std::string_view name);

/// All worker time of a run, every nanosecond in exactly one part. With N workers from its start to its end they sum to
/// N · spanNs, to the nanosecond; a worker that came later or left earlier adds its own time only.
struct TimeAreas {
    std::int64_t spanNs = 0; ///< the run's time, without that in which it stood still
    std::array<std::int64_t, kTimeParts> ns{};
    std::int64_t tasks = 0;
    double processorsPerWorker = 0; ///< CPU time over wall time in tasks: above 1, tasks run threads of their own
    bool waitsKnown = true;         ///< false: time in the run queue lies in Blocked, or in the part it interrupted
    bool waitsSplit = true;         ///< false: other programs' share of it lies in Oversubscription
    bool blockedSplit = false;      ///< Disk to Child hold what was waited for; false: all of it lies in Blocked
    std::optional<TaskEffort> effort = {}; ///< of Compute; none: not known

    std::int64_t& operator[](TimePart part) { return ns[static_cast<std::size_t>(part)]; }
    std::int64_t operator[](TimePart part) const { return ns[static_cast<std::size_t>(part)]; }
    std::int64_t sumNs() const;
    std::int64_t blockedNs() const; ///< Disk to Blocked
    double workers() const;         ///< on average
};

TimeAreas areasOf(const RunAccount& account);

/// Of its first tasks, that `share` of all, as if all were alike.
TimeAreas firstTasks(TimeAreas areas, double share);

/// The same with all that was waited for in tasks in Blocked.
TimeAreas withBlockedMerged(TimeAreas areas);

} // namespace manyhands
