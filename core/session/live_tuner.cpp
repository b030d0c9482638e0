// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/live_tuner.h"

#include <algorithm>
#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

/// Flag F1's: below it others do not shape a rate.
constexpr double kNotableShare = 0.02;
/// Of a running task that has taken longer than tasks do: it may still take long.
constexpr double kMostInProgress = 0.9;

} // namespace

LiveTuner::LiveTuner(CountController::Limits limits)
    : m_controller(limits) {
    m_stretches.push_back({0, limits.startWorkers, 0, 0, "The run's start."});
}

double LiveTuner::meanTaskS() const {
    return m_tasks > 0 ? seconds(m_tasksNs) / static_cast<double>(m_tasks) : 0;
}

/// What the unfinished tasks hold, in tasks: as they tell themselves, or by the time they have taken.
double LiveTuner::inProgress(const RunBatch& batch) const {
    double sum = 0;
    for (const auto& worker : batch.live) {
        if (!worker.task.isValid())
            continue;
        const double byTime =
            meanTaskS() > 0 ? seconds(batch.nowNs - worker.taskSinceNs) / meanTaskS() : kMostInProgress / 2;
        sum += worker.progress > 0 ? static_cast<double>(worker.progress) : std::clamp(byTime, 0.0, kMostInProgress);
    }
    return sum;
}

void LiveTuner::beginWindow(const RunBatch& batch, const std::optional<TimeAreas>& areas) {
    m_hasWindow = true;
    m_beganNs = batch.nowNs;
    m_doneBefore = batch.counters.done();
    m_progressBefore = inProgress(batch);
    m_workers = batch.workers;
    m_areasBefore = areas;
}

PoolWindow LiveTuner::windowUntil(const RunBatch& batch, const std::optional<TimeAreas>& areas) const {
    PoolWindow window;
    window.workers = m_workers;
    window.seconds = seconds(batch.nowNs - m_beganNs);
    window.finished = static_cast<double>(batch.counters.done() - m_doneBefore);
    window.progressChange = inProgress(batch) - m_progressBefore;
    if (!areas || !m_areasBefore || !areas->waitsKnown)
        return window;
    const auto all = static_cast<double>(areas->sumNs() - m_areasBefore->sumNs());
    if (!(all > 0))
        return window;
    const auto share = [&](TimePart part) {
        return std::max(0.0, static_cast<double>((*areas)[part] - (*m_areasBefore)[part]) / all);
    };
    window.ownCpuShare = share(TimePart::Compute);
    window.runQueueShare = share(TimePart::Oversubscription);
    if (areas->blockedSplit)
        window.lockShare = share(TimePart::Lock);
    window.disturbed = share(TimePart::OtherPrograms) + share(TimePart::Quota) > kNotableShare;
    return window;
}

std::optional<CountDecision> LiveTuner::take(const RunBatch& batch, const std::optional<TimeAreas>& areas) {
    for (const TaskEvent& event : batch.tasks) {
        if (event.kind != TaskEvent::Kind::Ended || event.startedNs < 0 || event.endedNs < event.startedNs)
            continue;
        m_tasksNs += event.endedNs - event.startedNs;
        ++m_tasks;
    }
    if (batch.state != RunState::Running) {
        m_hasWindow = false; // one that a pause cuts does not count
        return std::nullopt;
    }
    if (!m_hasWindow) {
        beginWindow(batch, areas);
        return std::nullopt;
    }
    if (seconds(batch.nowNs - m_beganNs) < CountController::windowSeconds(meanTaskS()) || m_tasks == 0)
        return std::nullopt;
    const PoolWindow window = windowUntil(batch, areas);
    Stretch& stretch = m_stretches.back();
    stretch.seconds += window.seconds;
    stretch.tasks += std::max(0.0, window.finished + window.progressChange);
    const CountDecision decision = m_controller.add(window);
    beginWindow(batch, areas);
    if (decision.workers == batch.workers)
        return std::nullopt;
    m_stretches.push_back({batch.nowNs, decision.workers, 0, 0, decision.reason});
    m_workers = decision.workers; // the pool is changing: the controller leaves this window out
    return decision;
}

std::vector<RecordedStretch> LiveTuner::stretches(std::int64_t nowNs) const {
    std::vector<RecordedStretch> recorded;
    for (std::size_t i = 0; i < m_stretches.size(); ++i) {
        const Stretch& stretch = m_stretches[i];
        const std::int64_t toNs = i + 1 < m_stretches.size() ? m_stretches[i + 1].fromNs : nowNs;
        recorded.push_back({seconds(stretch.fromNs), seconds(toNs), stretch.workers,
                            stretch.seconds > 0 ? stretch.tasks / stretch.seconds : NAN, stretch.reason});
    }
    return recorded;
}

} // namespace manyhands
