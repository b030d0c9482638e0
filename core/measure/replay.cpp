// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/replay.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace manyhands {

namespace {

/// The tasks between two serial sections, and the section before them.
struct Phase {
    std::size_t from = 0, to = 0;
    std::int64_t serialBefore = 0;
};

std::vector<Phase> phasesOf(const ReplayTasks& tasks) {
    std::vector<Phase> phases{{0, tasks.durations.size(), 0}};
    for (const auto& section : tasks.serialSections) {
        const std::size_t at = std::min(section.beforeTask, tasks.durations.size());
        phases.back().to = at;
        phases.push_back({at, tasks.durations.size(), section.duration});
    }
    return phases;
}

std::vector<std::size_t> orderOf(const ReplayTasks& tasks, const Phase& phase, ReplaySettings::Order wanted) {
    std::vector<std::size_t> order(phase.to - phase.from);
    std::iota(order.begin(), order.end(), phase.from);
    if (wanted == ReplaySettings::Order::LongestFirst)
        std::ranges::stable_sort(order, std::greater(), [&](std::size_t task) { return tasks.durations[task]; });
    return order;
}

using FreeWorker = std::pair<std::int64_t, std::size_t>; ///< since when, which

/// Deals the tasks of a phase that begins at `start` to the lanes; returns its end.
std::int64_t dealOut(const std::vector<std::size_t>& order, const ReplayTasks& tasks, std::int64_t start,
                     const ReplaySettings& settings, std::vector<std::vector<ReplayedTask>>& lanes) {
    std::priority_queue<FreeWorker, std::vector<FreeWorker>, std::greater<>> free;
    for (std::size_t worker = 0; worker < lanes.size(); ++worker)
        free.emplace(start, worker);
    const std::size_t chunk = std::max<std::size_t>(1, settings.chunk);
    std::int64_t last = start;
    for (std::size_t at = 0; at < order.size();) {
        auto [now, worker] = free.top();
        free.pop();
        now += settings.overheadPerChunk;
        for (const std::size_t end = std::min(at + chunk, order.size()); at < end; ++at) {
            const std::int64_t duration = tasks.durations[order[at]];
            lanes[worker].push_back({order[at], now, now + duration});
            now += duration;
        }
        last = std::max(last, now);
        free.emplace(now, worker);
    }
    return last;
}

} // namespace

Replay replay(const ReplayTasks& tasks, const ReplaySettings& settings) {
    const auto workers = static_cast<std::size_t>(std::max(1, settings.workers));
    Replay result;
    result.lanes.resize(workers);
    for (auto& lane : result.lanes)
        lane.reserve(tasks.durations.size() / workers + 1);
    for (const Phase& phase : phasesOf(tasks))
        result.makespan = dealOut(orderOf(tasks, phase, settings.order), tasks, result.makespan + phase.serialBefore,
                                  settings, result.lanes);
    return result;
}

std::int64_t makespanLowerBound(const ReplayTasks& tasks, int workers) {
    std::int64_t bound = 0;
    for (const Phase& phase : phasesOf(tasks)) {
        std::int64_t sum = 0, longest = 0;
        for (std::size_t task = phase.from; task < phase.to; ++task) {
            sum += tasks.durations[task];
            longest = std::max(longest, tasks.durations[task]);
        }
        bound += phase.serialBefore + std::max((sum + workers - 1) / workers, longest);
    }
    return bound;
}

} // namespace manyhands
