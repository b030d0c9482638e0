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

/// Every `step`-th of the attempts before `count`.
void sampleLengths(const LaneTrace& lane, std::size_t count, std::size_t step, std::vector<double>& lengths) {
    for (std::size_t i = 0; i < count; i += step)
        lengths.push_back(lane.end()[i] - lane.start()[i]);
}

double pausedBetween(const TraceStore& store, double from, double to) {
    double paused = 0;
    for (const TimeSpan& pause : store.pauses())
        paused += std::max(0.0, std::min(pause.end, to) - std::max(pause.start, from));
    return paused;
}

double typicalSeconds(const LaneTrace& lane, std::size_t most) {
    std::vector<double> lengths;
    sampleLengths(lane, lane.size(), lane.size() / most + 1, lengths);
    return median(std::move(lengths));
}

/// What the lane has counted so far.
LaneFacts countedNow(const TraceStore& store, const LaneTrace& lane) {
    LaneFacts facts;
    facts.compute = lane.busyTotal() + (lane.open ? std::max(0.0, store.now() - lane.open->start) : 0.0);
    facts.wait = lane.waitTotal();
    facts.transfer = lane.transferTotal();
    facts.done = lane.attempts() - lane.failures();
    facts.failed = lane.failures();
    facts.slowest = lane.slowestSeconds();
    facts.slowestTask = lane.slowestTask();
    return facts;
}

/// The same, counted again up to a moment; attempts that are in the overview only are left out.
LaneFacts countedUntil(const LaneTrace& lane, double moment) {
    LaneFacts facts;
    const std::size_t over = lane.firstEndingAfter(moment);
    facts.failed = lane.failuresOf(0, over);
    facts.done = over - facts.failed;
    facts.compute = lane.busyOf(0, over);
    if (over < lane.size())
        facts.compute += std::max(0.0, moment - lane.start()[over]);
    else if (lane.open)
        facts.compute += std::max(0.0, moment - lane.open->start);
    for (std::size_t i = 0; i < over; ++i) {
        facts.wait += lane.waitSeconds(i);
        facts.transfer += lane.transferSeconds(i);
        if (const double length = lane.end()[i] - lane.start()[i]; length > facts.slowest) {
            facts.slowest = length;
            facts.slowestTask = lane.task(i);
        }
    }
    return facts;
}

double startUpUntil(const LaneTrace& lane, double moment) {
    double startUp = 0;
    for (const TimeSpan& span : lane.startUps)
        startUp += std::max(0.0, std::min(span.end, moment) - span.start);
    if (lane.startingSince)
        startUp += std::max(0.0, moment - *lane.startingSince);
    return startUp;
}

void addTimes(const TraceStore& store, int index, std::optional<double> moment, LaneFacts& facts) {
    const LaneTrace& lane = store.lane(index);
    const double until = moment.value_or(store.now());
    LaneFacts own = moment ? countedUntil(lane, until) : countedNow(store, lane);
    own.startUp = startUpUntil(lane, until);
    const double firstSeen = lane.startUps.empty() ? 0.0 : lane.startUps.front().start;
    facts.other += std::max(0.0, until - firstSeen - pausedBetween(store, firstSeen, until) - own.total());
    facts.compute += own.compute;
    facts.wait += own.wait;
    facts.transfer += own.transfer;
    facts.startUp += own.startUp;
    facts.done += own.done;
    facts.failed += own.failed;
    if (own.slowest > facts.slowest) {
        facts.slowest = own.slowest;
        facts.slowestTask = own.slowestTask;
    }
}

std::size_t attemptsUntil(const LaneTrace& lane, std::optional<double> moment) {
    return moment ? lane.firstEndingAfter(*moment) : lane.size();
}

} // namespace

LaneFacts laneFacts(const TraceStore& store, int index, std::optional<double> moment) {
    LaneFacts facts;
    addTimes(store, index, moment, facts);
    const LaneTrace& lane = store.lane(index);
    const std::size_t count = attemptsUntil(lane, moment);
    std::vector<double> lengths;
    sampleLengths(lane, count, count / kEnoughForMedian + 1, lengths);
    facts.typical = median(std::move(lengths));
    return facts;
}

LaneFacts runFacts(const TraceStore& store, std::optional<double> moment) {
    LaneFacts facts;
    std::size_t attempts = 0;
    for (int lane = 0; lane < store.laneCount(); ++lane)
        attempts += attemptsUntil(store.lane(lane), moment);
    std::vector<double> lengths;
    for (int index = 0; index < store.laneCount(); ++index) {
        const LaneTrace& lane = store.lane(index);
        addTimes(store, index, moment, facts);
        sampleLengths(lane, attemptsUntil(lane, moment), attempts / kEnoughForMedian + 1, lengths);
    }
    facts.typical = median(std::move(lengths));
    return facts;
}

double secondsUntilEnded(const TraceStore& store, std::size_t count) {
    std::vector<double> ends; // in a lane they are in order
    for (int index = 0; index < store.laneCount(); ++index) {
        const std::vector<double>& lane = store.lane(index).end();
        ends.insert(ends.end(), lane.begin(), lane.begin() + static_cast<std::ptrdiff_t>(std::min(count, lane.size())));
    }
    if (count == 0 || ends.size() < count)
        return 0;
    const auto last = ends.begin() + static_cast<std::ptrdiff_t>(count - 1);
    std::nth_element(ends.begin(), last, ends.end());
    return *last;
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
