// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/task_slowdown.h"

#include <algorithm>
#include <numeric>

#include "core/measure/slowdown_split.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr std::array<std::string_view, kSlowdownCauses.size()> kNames{"kernel", "instructions", "clock", "memory",
                                                                      "program"};
constexpr std::array<std::string_view, 3> kMeans{"times", "canary", "counters"};
constexpr double kWorthTelling = 0.05; ///< of the time alone: less is as much noise

/// The tasks of one run.
struct Tasks {
    explicit Tasks(const TimeAreas& areas)
        : effort(*areas.effort)
        , cpuS(seconds(areas[TimePart::Compute]))
        , systemS(seconds(effort.systemNs)) {}

    double programS() const { return cpuS - systemS; }
    bool areCounted() const { return effort.countsKnown() && programS() > 0; }
    ProcessorCounts counts() const {
        const auto instructions = static_cast<double>(effort.instructions);
        const auto cycles = static_cast<double>(effort.cycles);
        return {instructions, cycles / instructions, cycles / programS()};
    }

    TaskEffort effort;
    double cpuS, systemS;
};

double canaryRatio(const TaskEffort& alone, const TaskEffort& pool) {
    if (alone.canaries < kLeastCanaries || pool.canaries < kLeastCanaries || alone.canaryNs <= 0)
        return 0;
    return static_cast<double>(pool.canaryNs) / static_cast<double>(alone.canaryNs);
}

void splitByCounters(TaskSlowdown& slowdown, const Tasks& alone, const Tasks& pool) {
    slowdown.means = SlowdownMeans::Counters;
    const SlowdownSplit split = splitSlowdown(alone.counts(), pool.counts());
    slowdown[SlowdownCause::Kernel] = pool.systemS - alone.systemS;
    slowdown[SlowdownCause::Work] = split.instructions;
    slowdown[SlowdownCause::Memory] = split.cycles;
    slowdown[SlowdownCause::Clock] = split.frequency;
}

/// The clock makes all of them slower, the kernel's work included: what the kernel took more is beyond that.
void splitByCanary(TaskSlowdown& slowdown, const Tasks& alone, const Tasks& pool) {
    slowdown.means = SlowdownMeans::Canary;
    slowdown[SlowdownCause::Kernel] = pool.systemS - alone.systemS * slowdown.canaryRatio;
    slowdown[SlowdownCause::Clock] = alone.cpuS * (slowdown.canaryRatio - 1);
    slowdown[SlowdownCause::Memory] = pool.programS() - alone.programS() * slowdown.canaryRatio;
}

} // namespace

std::string_view nameOf(SlowdownCause cause) {
    return kNames[static_cast<std::size_t>(cause)];
}

std::optional<SlowdownCause> slowdownCauseNamed(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<SlowdownCause>(found - kNames.begin()));
}

std::string_view nameOf(SlowdownMeans means) {
    return kMeans[static_cast<std::size_t>(means)];
}

std::optional<SlowdownMeans> slowdownMeansNamed(std::string_view name) {
    const auto found = std::ranges::find(kMeans, name);
    return found == kMeans.end() ? std::nullopt : std::optional(static_cast<SlowdownMeans>(found - kMeans.begin()));
}

double TaskSlowdown::totalS() const {
    return std::accumulate(causeS.begin(), causeS.end(), 0.0);
}

bool TaskSlowdown::tells(SlowdownCause cause) const {
    switch (cause) {
    case SlowdownCause::Kernel:
        return true;
    case SlowdownCause::Work:
        return means == SlowdownMeans::Counters;
    case SlowdownCause::Clock:
    case SlowdownCause::Memory:
        return means != SlowdownMeans::Times;
    case SlowdownCause::Program:
        return means == SlowdownMeans::Times;
    }
    return false;
}

std::optional<TaskSlowdown> slowdownBetween(const TimeAreas& aloneAreas, const TimeAreas& poolAreas) {
    if (!aloneAreas.effort || !poolAreas.effort || aloneAreas[TimePart::Compute] <= 0 || poolAreas.spanNs <= 0)
        return std::nullopt;
    const Tasks alone(aloneAreas), pool(poolAreas);
    TaskSlowdown slowdown;
    slowdown.aloneS = alone.cpuS;
    slowdown.spanS = seconds(poolAreas.spanNs);
    slowdown.canaryRatio = canaryRatio(alone.effort, pool.effort);
    slowdown.minorFaults = pool.effort.minorFaults - alone.effort.minorFaults;
    slowdown.majorFaults = pool.effort.majorFaults - alone.effort.majorFaults;
    if (alone.areCounted() && pool.areCounted()) {
        splitByCounters(slowdown, alone, pool);
    } else if (slowdown.canaryRatio > 0) {
        splitByCanary(slowdown, alone, pool);
    } else {
        slowdown[SlowdownCause::Kernel] = pool.systemS - alone.systemS;
        slowdown[SlowdownCause::Program] = pool.programS() - alone.programS();
    }
    return slowdown;
}

bool isWorthTelling(const TaskSlowdown& slowdown) {
    return slowdown.totalS() >= kWorthTelling * slowdown.aloneS;
}

std::optional<SlowdownCause> mainCause(const TaskSlowdown& slowdown) {
    const SlowdownCause largest =
        *std::ranges::max_element(kSlowdownCauses, {}, [&](SlowdownCause cause) { return slowdown[cause]; });
    if (!isWorthTelling(slowdown) || slowdown[largest] <= slowdown.totalS() / 2)
        return std::nullopt;
    return largest;
}

} // namespace manyhands
