// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lane_facts.h"

#include <algorithm>
#include <vector>

#include "core/session/trace_store.h"

namespace manyhands {

namespace {

constexpr std::size_t kEnoughForMedian = 20'000;

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void sampleLengths(const LaneTrace& lane, std::size_t step, std::vector<double>& lengths) {
    for (std::size_t i = 0; i < lane.size(); i += step)
        lengths.push_back(lane.end()[i] - lane.start()[i]);
}

double pausedSince(const TraceStore& store, double time) {
    double paused = 0;
    for (const TimeSpan& pause : store.pauses())
        paused += std::max(0.0, pause.end - std::max(pause.start, time));
    return paused;
}

double typicalSeconds(const LaneTrace& lane, std::size_t most) {
    std::vector<double> lengths;
    sampleLengths(lane, lane.size() / most + 1, lengths);
    return median(std::move(lengths));
}

void addTimes(const TraceStore& store, int index, LaneFacts& facts) {
    const LaneTrace& lane = store.lane(index);
    double startUp = 0;
    for (const TimeSpan& span : lane.startUps)
        startUp += span.length();
    if (lane.startingSince)
        startUp += std::max(0.0, store.now() - *lane.startingSince);
    const double open = lane.open ? std::max(0.0, store.now() - lane.open->start) : 0.0;
    const double compute = lane.busyTotal() + open;
    const double firstSeen = lane.startUps.empty() ? 0.0 : lane.startUps.front().start;
    const double used = compute + lane.waitTotal() + lane.transferTotal() + startUp;
    facts.compute += compute;
    facts.wait += lane.waitTotal();
    facts.transfer += lane.transferTotal();
    facts.startUp += startUp;
    facts.other += std::max(0.0, store.now() - firstSeen - pausedSince(store, firstSeen) - used);
    facts.done += lane.attempts() - lane.failures();
    facts.failed += lane.failures();
    if (lane.slowestSeconds() > facts.slowest) {
        facts.slowest = lane.slowestSeconds();
        facts.slowestTask = lane.slowestTask();
    }
}

} // namespace

LaneFacts laneFacts(const TraceStore& store, int lane) {
    LaneFacts facts;
    addTimes(store, lane, facts);
    std::vector<double> lengths;
    sampleLengths(store.lane(lane), store.lane(lane).size() / kEnoughForMedian + 1, lengths);
    facts.typical = median(std::move(lengths));
    return facts;
}

LaneFacts runFacts(const TraceStore& store) {
    LaneFacts facts;
    std::size_t attempts = 0;
    for (int lane = 0; lane < store.laneCount(); ++lane)
        attempts += store.lane(lane).size();
    std::vector<double> lengths;
    for (int lane = 0; lane < store.laneCount(); ++lane) {
        addTimes(store, lane, facts);
        sampleLengths(store.lane(lane), attempts / kEnoughForMedian + 1, lengths);
    }
    facts.typical = median(std::move(lengths));
    return facts;
}

double slowerThanOthers(const TraceStore& store, int lane) {
    constexpr std::size_t kFewTasks = 20;
    constexpr std::size_t kEnough = 500;
    constexpr double kNotable = 0.15;
    constexpr double kAlone = 1.05; ///< times slower than the next slowest worker
    if (store.lane(lane).size() < kFewTasks)
        return 0;
    std::vector<double> others;
    for (int other = 0; other < store.laneCount(); ++other)
        if (other != lane && store.lane(other).size() >= kFewTasks)
            others.push_back(typicalSeconds(store.lane(other), kEnough));
    if (others.size() < 2)
        return 0;
    const double own = typicalSeconds(store.lane(lane), kEnough);
    const double slowest = *std::max_element(others.begin(), others.end());
    const double usual = median(std::move(others));
    const double slower = usual > 0 ? own / usual - 1 : 0;
    return slower >= kNotable && own >= kAlone * slowest ? slower : 0;
}

} // namespace manyhands
