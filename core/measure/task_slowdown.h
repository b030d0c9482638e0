// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/measure/time_areas.h"

namespace manyhands {

/// The fixed loop has to have run so often in a run: of fewer, the median says nothing.
inline constexpr std::int64_t kLeastCanaries = 3;

/// What tasks took more CPU time for.
enum class SlowdownCause : std::uint8_t {
    Kernel, ///< the kernel worked longer for them
    Work,   ///< more instructions
    Clock,  ///< a slower clock; by the fixed loop, also a core shared with another thread
    Memory, ///< slower instructions: memory, caches; by the counters, also a shared core
    Program ///< outside of the kernel, and what for is not known
};
inline constexpr std::array kSlowdownCauses{SlowdownCause::Kernel, SlowdownCause::Work, SlowdownCause::Clock,
                                            SlowdownCause::Memory, SlowdownCause::Program};

/// "kernel", …: the word of JSON.
std::string_view nameOf(SlowdownCause cause);
std::optional<SlowdownCause> slowdownCauseNamed(std::string_view name);

/// By what the time outside of the kernel is told apart.
enum class SlowdownMeans : std::uint8_t {
    Times,   ///< it is not
    Canary,  ///< the fixed loop: what slowed it down by as much slowed the tasks down
    Counters ///< the processor's: instructions, cycles
};
std::string_view nameOf(SlowdownMeans means);
std::optional<SlowdownMeans> slowdownMeansNamed(std::string_view name);

/// Why the tasks of one run took more CPU time than the same tasks alone. Seconds; below 0: less. The causes sum up to
/// the whole difference.
struct TaskSlowdown {
    SlowdownMeans means = SlowdownMeans::Times;
    std::array<double, kSlowdownCauses.size()> causeS{};
    double aloneS = 0;                             ///< CPU time of the tasks alone
    double spanS = 0;                              ///< of the pool's run: so much is one worker
    double canaryRatio = 0;                        ///< the fixed loop's CPU time, over that alone; 0 unknown
    std::int64_t minorFaults = 0, majorFaults = 0; ///< so many more

    double& operator[](SlowdownCause cause) { return causeS[static_cast<std::size_t>(cause)]; }
    double operator[](SlowdownCause cause) const { return causeS[static_cast<std::size_t>(cause)]; }
    double totalS() const;
    /// As a share of the time alone: 0.3 where tasks took 1.3 times as much in all.
    double share(SlowdownCause cause) const { return (*this)[cause] / aloneS; }
    /// In workers, as all losses.
    double worth(SlowdownCause cause) const { return (*this)[cause] / spanS; }
    bool tells(SlowdownCause cause) const;
};

/// None where one of the runs does not know what its tasks did, or they did not compute.
std::optional<TaskSlowdown> slowdownBetween(const TimeAreas& alone, const TimeAreas& pool);

/// What more than half of the slow-down is; none where tasks are hardly slower, or nothing is so much.
std::optional<SlowdownCause> mainCause(const TaskSlowdown& slowdown);
/// The tasks took so much more that causes are worth telling, and their numbers more than noise.
bool isWorthTelling(const TaskSlowdown& slowdown);

} // namespace manyhands
