// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lesson_outcome.h"

#include <algorithm>
#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

double LessonOutcome::scaleS() const {
    return std::max(sides[0].spanS, sides[1].spanS);
}

std::size_t LessonTrace::laneOf(WorkerId worker) {
    const std::size_t index = worker.isValid() ? worker.value() - 1 : 0;
    if (index >= m_open.size()) {
        m_side.lanes.resize(index + 1);
        m_open.resize(index + 1);
    }
    return index;
}

void LessonTrace::append(const RunBatch& batch) {
    for (int lane = 1; batch.mode == RunMode::Pool && lane <= batch.workers; ++lane)
        laneOf(WorkerId(static_cast<std::uint32_t>(lane)));
    for (const WorkerEvent& event : batch.lifecycle)
        takeWorker(event);
    for (const TaskEvent& event : batch.tasks)
        takeTask(event);
    m_side.spanS = std::max(m_side.spanS, seconds(batch.nowNs));
    m_side.tasks = batch.counters.total;
    m_side.kept = batch.counters.succeeded;
    m_side.triedAgain = batch.counters.retried;
}

void LessonTrace::takeWorker(const WorkerEvent& event) {
    const std::size_t lane = laneOf(event.worker);
    double& spawned = m_open[lane].spawnedS;
    if (event.kind == WorkerEvent::Kind::Spawned) {
        spawned = seconds(event.timeNs);
    } else if (event.kind == WorkerEvent::Kind::Ready && !std::isnan(spawned)) {
        m_side.lanes[lane].push_back({spawned, seconds(event.timeNs), LessonSpan::Kind::StartUp});
        m_readyS = std::max(m_readyS, seconds(event.timeNs));
        spawned = kUnmeasured;
    }
}

void LessonTrace::takeTask(const TaskEvent& event) {
    if (event.startedNs < 0)
        return;
    const std::size_t lane = laneOf(event.worker);
    const double from = seconds(event.startedNs);
    m_firstTaskS = std::isnan(m_firstTaskS) ? from : std::min(m_firstTaskS, from);
    if (event.kind == TaskEvent::Kind::Started)
        m_open[lane].begunS = from;
    if (event.kind == TaskEvent::Kind::Started || event.kind == TaskEvent::Kind::Progress || event.endedNs < 0)
        return;
    m_open[lane].begunS = kUnmeasured;
    const double length = seconds(event.endedNs) - from;
    LessonSpan span{from, from + length, LessonSpan::Kind::Task};
    if (event.state != TaskState::Succeeded)
        span.kind = LessonSpan::Kind::Failed;
    m_taskS += length;
    if (event.cpuNs >= 0 && length > 0) {
        const double cpu = seconds(event.cpuNs);
        const double computed = std::min(std::isnan(m_workS) ? cpu : m_workS, length);
        m_cpuS += cpu;
        ++m_measured;
        span.computing = computed / length;
        m_computedS += computed;
        m_measuredS += length;
    }
    m_side.lanes[lane].push_back(span);
}

void LessonTrace::close(double wallS, double cpuS, bool wasEnded) {
    m_side.isOver = true;
    m_side.wasEnded = wasEnded;
    m_side.wallS = wallS;
    m_side.cpuS = cpuS;
    m_side.spanS = std::max(wallS, m_side.spanS);
    for (std::size_t lane = 0; lane < m_open.size(); ++lane) {
        if (!std::isnan(m_open[lane].begunS)) // it hung
            m_side.lanes[lane].push_back({m_open[lane].begunS, wallS, LessonSpan::Kind::Failed});
    }
    if (m_measuredS > 0)
        m_side.waitingShare = 1 - m_computedS / m_measuredS;
    if (wallS > 0 && !m_side.lanes.empty())
        m_side.idleShare = std::clamp(1 - m_taskS / (wallS * static_cast<double>(m_side.lanes.size())), 0.0, 1.0);
    if (wallS > 0 && !std::isnan(m_firstTaskS))
        m_side.startUpShare = std::clamp(std::max(m_firstTaskS, m_readyS) / wallS, 0.0, 1.0);
}

LessonSide trialSide(double killedS, const std::vector<double>& goneS, double watchedS) {
    LessonSide side;
    side.isOver = true;
    side.spanS = watchedS;
    for (const double gone : goneS) {
        const bool stayed = std::isnan(gone);
        const double end = stayed ? watchedS : gone;
        LessonLane lane{{0, std::min(killedS, end), LessonSpan::Kind::Task}};
        if (end > killedS)
            lane.push_back({killedS, end, LessonSpan::Kind::LeftBehind});
        side.lanes.push_back(std::move(lane));
        side.leftBehind += stayed ? 1 : 0;
        side.wallS = std::isnan(side.wallS) ? end - killedS : std::max(side.wallS, end - killedS);
    }
    return side;
}

} // namespace manyhands
