// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/replay.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

#include "core/measure/chunk_rule.h"
#include "core/measure/stopwatch.h"

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

/// The rule learns the mean from the tasks handed out so far, as a pool does.
class Chunker {
public:
    explicit Chunker(const ReplaySettings& settings)
        : m_settings(settings) {}

    std::size_t next(std::size_t remaining) const {
        if (m_settings.chunk > 0)
            return std::min(m_settings.chunk, remaining);
        const double mean = m_tasks > 0 ? seconds(m_sum) / static_cast<double>(m_tasks) : 0;
        return chunkSize({remaining, m_settings.workers, mean, seconds(m_settings.overheadPerChunk)});
    }
    std::int64_t overhead() const { return m_settings.overheadPerChunk; }
    void learn(std::int64_t duration) {
        m_sum += duration;
        ++m_tasks;
    }

private:
    const ReplaySettings& m_settings;
    std::int64_t m_sum = 0;
    std::size_t m_tasks = 0;
};

using FreeWorker = std::pair<std::int64_t, std::size_t>; ///< since when, which

/// Deals the tasks of a phase that begins at `start` to the lanes; returns its end.
std::int64_t dealOut(const std::vector<std::size_t>& order, const ReplayTasks& tasks, std::int64_t start,
                     Chunker& chunker, std::vector<std::vector<ReplayedTask>>& lanes) {
    std::priority_queue<FreeWorker, std::vector<FreeWorker>, std::greater<>> free;
    for (std::size_t worker = 0; worker < lanes.size(); ++worker)
        free.emplace(start, worker);
    std::int64_t last = start;
    for (std::size_t at = 0; at < order.size();) {
        auto [now, worker] = free.top();
        free.pop();
        now += chunker.overhead();
        for (const std::size_t end = at + chunker.next(order.size() - at); at < end; ++at) {
            const std::int64_t duration = tasks.durations[order[at]];
            lanes[worker].push_back({order[at], now, now + duration});
            now += duration;
            chunker.learn(duration);
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
    Chunker chunker(settings);
    for (const Phase& phase : phasesOf(tasks))
        result.makespan = dealOut(orderOf(tasks, phase, settings.order), tasks, result.makespan + phase.serialBefore,
                                  chunker, result.lanes);
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
