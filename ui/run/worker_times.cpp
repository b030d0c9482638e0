// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worker_times.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

WorkerTimePart partOf(TimePart part) {
    switch (groupOf(part)) {
    case LossGroup::SerialPart:
        return WorkerTimePart::QueueWait;
    case LossGroup::PoolOverhead:
        return part == TimePart::Dispatch ? WorkerTimePart::HandingOut : WorkerTimePart::StartUp;
    case LossGroup::Processors:
        return WorkerTimePart::NoProcessor;
    case LossGroup::SlowerTasks:
        return WorkerTimePart::Slower;
    case LossGroup::Waiting:
        return WorkerTimePart::WaitingInTask;
    case LossGroup::OtherPrograms:
        return WorkerTimePart::OtherPrograms;
    case LossGroup::Tail:
    case LossGroup::Rest:
        break;
    }
    return part == TimePart::Measuring ? WorkerTimePart::Measuring : WorkerTimePart::Idle;
}

bool isInTask(TimePart part) {
    return part == TimePart::Compute || groupOf(part) == LossGroup::Waiting;
}

/// `alone`: nullptr where one process was not timed.
TimeShares describe(const TimingKey& key, const TimedAreas& run, const TimedAreas* alone) {
    TimeShares shares;
    shares.key = key;
    shares.estimated = alone == nullptr;
    const double all = std::max(static_cast<double>(run.areas.sumNs()), 1.0);
    for (std::size_t i = 0; i < kTimeParts; ++i) {
        const auto part = static_cast<TimePart>(i);
        const double share = static_cast<double>(run.areas.ns[i]) / all;
        double useful = isInTask(part) ? share : 0;
        if (alone)
            useful = std::min(useful, static_cast<double>(alone->areas.ns[i]) / all);
        shares.share[static_cast<std::size_t>(WorkerTimePart::Useful)] += useful;
        shares.share[static_cast<std::size_t>(partOf(part))] += share - useful;
    }
    shares.facts.areas = run.areas;
    shares.facts.processors = run.processors;
    shares.facts.chunkSize = std::max(run.chunkSize, 1U);
    shares.facts.startMethod = run.startMethod;
    shares.facts.loss =
        alone ? lossBetween(alone->areas, run.areas, run.processors) : estimatedLoss(run.areas, run.processors);
    shares.story = tellLoss(shares.facts);
    shares.canReorder = run.canReorder;
    return shares;
}

} // namespace

TimeAreas areasOf(const LaneFacts& facts, int workers) {
    const auto ns = [](double seconds) { return std::llround(seconds * 1e9); };
    TimeAreas areas;
    areas[TimePart::Compute] = ns(facts.compute);
    areas[TimePart::Starved] = ns(facts.wait);
    areas[TimePart::Dispatch] = ns(facts.transfer);
    areas[TimePart::StartUp] = ns(facts.startUp);
    areas[TimePart::Tail] = ns(facts.other);
    areas.spanNs = areas.sumNs() / std::max(workers, 1);
    areas.tasks = static_cast<std::int64_t>(facts.done + facts.failed);
    return areas;
}

void WorkerTimes::open(const QString& experiment) {
    if (experiment == m_experiment)
        return;
    m_experiment = experiment;
    m_ways.clear();
}

const WorkerTimes::Way* WorkerTimes::find(const TimingKey& key) const {
    const auto found = std::find_if(m_ways.begin(), m_ways.end(), [&](const Way& way) { return way.key == key; });
    return found == m_ways.end() ? nullptr : &*found;
}

void WorkerTimes::add(const TimingKey& key, const TimedAreas& run) {
    if (!find(key))
        m_ways.push_back({key, {}});
    const auto way = std::find_if(m_ways.begin(), m_ways.end(), [&](const Way& each) { return each.key == key; });
    const auto span = [](const TimedAreas& each) { return each.areas.spanNs; };
    way->runs.insert(std::ranges::upper_bound(way->runs, run.areas.spanNs, {}, span), run);
}

/// As the median of their times: of an even number, the mean of the two in the middle.
TimedAreas WorkerTimes::Way::median() const {
    TimedAreas middle = runs[(runs.size() - 1) / 2];
    if (runs.size() % 2 == 0)
        middle.areas = meanOf(middle.areas, runs[runs.size() / 2].areas);
    return middle;
}

std::optional<TimedAreas> WorkerTimes::alone() const {
    const auto found = std::ranges::find(m_ways, RunMode::Serial, [](const Way& way) { return way.key.mode; });
    return found == m_ways.end() ? std::nullopt : std::optional(found->median());
}

std::optional<TimeShares> WorkerTimes::sharesOf(const TimingKey& key) const {
    const Way* way = find(key);
    const auto reference = alone();
    return way ? std::optional(describe(key, way->median(), reference ? &*reference : nullptr)) : std::nullopt;
}

std::optional<TimeShares> WorkerTimes::running() const {
    if (!m_running)
        return std::nullopt;
    // tasks that run now are half done, on average
    const double done = static_cast<double>(m_running->run.areas.tasks) + static_cast<double>(m_running->inTasks) / 2;
    std::optional<TimedAreas> reference;
    if (const auto whole = alone(); whole && whole->areas.tasks > 0) {
        reference = *whole;
        reference->areas = firstTasks(whole->areas, done / static_cast<double>(whole->areas.tasks));
    }
    TimeShares shares = describe(m_running->key, m_running->run, reference ? &*reference : nullptr);
    shares.isRunning = true;
    const double share = done / std::max<double>(1, static_cast<double>(m_running->tasks));
    const auto certain = certainCulprit(shares.facts.loss, {share, m_running->run.areas.tasks});
    shares.isCertain = certain && certain == shares.story.culprit;
    return shares;
}

std::vector<TimeShares> WorkerTimes::shares(const ExperimentTimings& timings) const {
    std::vector<TimeShares> all;
    for (const TimedWay& row : timings.rows()) {
        if (auto shares = row.key.variant.isEmpty() ? sharesOf(row.key) : std::nullopt)
            all.push_back(std::move(*shares));
    }
    return all;
}

} // namespace manyhands
