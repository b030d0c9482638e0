// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_live.h"

#include <algorithm>

namespace manyhands::test {

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kSampleNs = 250 * kMs;

} // namespace

WorkerLive recordedSample(const RecordedShape& shape, int place, std::int64_t timeNs) {
    constexpr int kDipEvery = 16, kDip = 11;                                            ///< samples
    constexpr double kOwn = 9.8e6, kOwnGrown = 6e6, kShared = 38e6, kSharedGrown = 9e6; ///< in the end; since the begin
    const bool alone = shape.mode == RunMode::Serial;
    const auto sample = static_cast<int>(timeNs / kSampleNs);
    const double ripple = ((place * 7 + sample * 5) % 9) / 200.0;
    WorkerLive live;
    live.cpuShare = (place == kSlowedPlace ? (sample % kDipEvery == kDip ? 0.55 : 0.82) : 0.99) - ripple;
    const double own = kOwn - kOwnGrown / (1 + sample);
    const double shared = alone ? kShared / 10 : kShared + place * 13 % 9 * 0.5e6 - kSharedGrown / (1 + sample);
    live.ownBytes = static_cast<std::uint64_t>(own);
    live.pssBytes = static_cast<std::uint64_t>(own + shared);
    return live;
}

RecordedLive::RecordedLive(const RecordedShape& shape)
    : m_shape(shape)
    , m_workers(static_cast<std::size_t>(shape.growth ? shape.growth->workers : shape.workers)) {
    for (std::size_t i = 0; i < m_workers.size(); ++i)
        m_workers[i].worker = WorkerId{shape.mode == RunMode::Serial ? 0U : static_cast<std::uint32_t>(i + 1)};
}

std::size_t RecordedLive::indexOf(WorkerId worker) const {
    return worker.isValid() ? worker.value() - 1 : 0;
}

void RecordedLive::take(const Happening& happening) {
    for (const TaskEvent& event : happening.tasks)
        takeTask(event);
    for (const WorkerEvent& event : happening.workers)
        takeWorker(event);
}

void RecordedLive::takeTask(const TaskEvent& event) {
    WorkerLive& worker = m_workers[indexOf(event.worker)];
    const bool begins = event.kind == TaskEvent::Kind::Started;
    worker.task = begins ? event.task : TaskId();
    worker.taskSinceNs = begins ? event.startedNs : -1;
    worker.state = begins ? WorkerLive::State::Running : WorkerLive::State::Idle;
    if (begins) {
        m_ended[TimePart::Starved] += event.claimedNs - event.askedNs;
        m_ended[TimePart::Dispatch] += event.startedNs - event.claimedNs;
        return;
    }
    ++(event.kind == TaskEvent::Kind::Ended ? worker.done : worker.failed);
    m_ended.tasks += event.kind == TaskEvent::Kind::Ended ? 1 : 0;
    m_ended[TimePart::Compute] += event.cpuNs;
    m_ended[TimePart::OtherPrograms] += event.endedNs - event.startedNs - event.cpuNs;
}

void RecordedLive::takeWorker(const WorkerEvent& event) {
    WorkerLive& worker = m_workers[indexOf(event.worker)];
    switch (event.kind) {
    case WorkerEvent::Kind::Spawned:
        worker.pid = event.pid;
        worker.spawnedNs = event.timeNs;
        worker.state = WorkerLive::State::Starting;
        break;
    case WorkerEvent::Kind::Ready:
        worker.state = WorkerLive::State::Idle;
        m_ended[TimePart::StartUp] += event.timeNs - worker.spawnedNs;
        break;
    case WorkerEvent::Kind::Ended:
        worker.state = WorkerLive::State::Ended;
        break;
    }
}

void RecordedLive::tell(RunBatch& batch) const {
    if (!m_shape.lifelike) {
        batch.pssBytes = 2'000'000U * static_cast<std::uint64_t>(m_shape.workers);
        return;
    }
    for (std::size_t i = 0; i < m_workers.size() && i < static_cast<std::size_t>(batch.workers); ++i) {
        WorkerLive worker = m_workers[i];
        const bool over = worker.state == WorkerLive::State::Ended;
        const WorkerLive sample = recordedSample(m_shape, static_cast<int>(i), batch.nowNs);
        worker.cpuShare = over || batch.state == RunState::Paused ? 0 : sample.cpuShare;
        worker.pssBytes = sample.pssBytes;
        worker.ownBytes = sample.ownBytes;
        batch.pssBytes += over ? 0 : sample.pssBytes;
        batch.live.push_back(worker);
    }
}

/// Nearly all of it computing, unless the run is lifelike.
TimeAreas RecordedLive::areas(const RunBatch& batch) const {
    if (m_shape.lifelike)
        return lifelikeAreas(batch);
    TimeAreas areas;
    areas.spanNs = batch.nowNs;
    areas.tasks = static_cast<std::int64_t>(batch.counters.done());
    const std::int64_t all = batch.nowNs * batch.workers;
    areas[TimePart::StartUp] = 3 * kMs * batch.workers;
    areas[TimePart::Dispatch] = (all - areas[TimePart::StartUp]) / 20;
    areas[TimePart::Compute] = all - areas.sumNs();
    return areas;
}

/// What no event accounts for is the wait for the others at the end.
TimeAreas RecordedLive::lifelikeAreas(const RunBatch& batch) const {
    TimeAreas areas = m_ended;
    areas.spanNs = batch.activeNs;
    areas.processorsPerWorker = 1;
    for (const WorkerLive& worker : m_workers)
        if (worker.task.isValid())
            areas[TimePart::Compute] += batch.nowNs - worker.taskSinceNs;
    std::int64_t all = batch.activeNs * m_shape.workers;
    if (m_shape.growth && batch.nowNs > m_shape.growth->timeNs)
        all += (batch.nowNs - m_shape.growth->timeNs) * (m_shape.growth->workers - m_shape.workers);
    areas[TimePart::Tail] = std::max<std::int64_t>(0, all - areas.sumNs());
    return areas;
}

} // namespace manyhands::test
