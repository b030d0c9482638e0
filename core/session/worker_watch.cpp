// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker_watch.h"

#include <algorithm>

#include "core/measure/stopwatch.h"

namespace manyhands {

WorkerWatch::WorkerWatch(std::uint32_t places, std::int64_t startNs, bool withChildren)
    : m_startNs(startNs)
    , m_withChildren(withChildren)
    , m_places(places) {
    for (std::uint32_t place = 0; place < places; ++place)
        m_places[place].live.worker = WorkerId(place + 1);
}

void WorkerWatch::changed(const WorkerReport& report) {
    while (m_places.size() < report.worker.value()) {
        m_places.emplace_back();
        m_places.back().live.worker = WorkerId(static_cast<std::uint32_t>(m_places.size()));
    }
    Place& place = m_places[report.worker.value() - 1];
    switch (report.kind) {
    case WorkerReport::Kind::Spawned: {
        place.live.pid = report.pid;
        place.live.state = WorkerLive::State::Starting;
        place.live.spawnedNs = report.timeNs - m_startNs;
        place.sampledCpuNs = -1;
        place.process = m_processes.size();
        RecordedWorker process;
        process.worker = report.worker.value();
        process.pid = report.pid;
        process.startedS = seconds(report.timeNs - m_startNs);
        m_processes.push_back(process);
        break;
    }
    case WorkerReport::Kind::Ready:
        place.live.state = WorkerLive::State::Idle;
        break;
    case WorkerReport::Kind::Ended: {
        // where the fork server died first nobody tells the whole: then the last sample is all there is
        const std::int64_t cpuNs = std::max(report.cpuNs, place.sampledCpuNs);
        m_cpuNs += std::max<std::int64_t>(cpuNs, 0);
        place.live.state = WorkerLive::State::Ended;
        place.live.cpuNs = cpuNs;
        place.live.cpuShare = 0;
        if (place.process < m_processes.size() && m_processes[place.process].pid == report.pid) {
            RecordedWorker& process = m_processes[place.process];
            process.endedS = seconds(report.timeNs - m_startNs);
            process.cpuS = seconds(std::max<std::int64_t>(cpuNs, 0));
            process.exit.code = report.status.kind == ExitStatus::Kind::Exited ? report.status.code : -1;
            process.exit.signal = report.status.signal;
        }
        break;
    }
    }
}

void WorkerWatch::taskEnded(const TaskReport& report) {
    if (!report.worker.isValid())
        return;
    Place& place = m_places[report.worker.value() - 1];
    if (report.state == TaskState::Succeeded)
        ++place.live.done;
    else
        ++place.live.failed;
    if (place.process < m_processes.size()) {
        RecordedWorker& process = m_processes[place.process];
        process.tasks += report.state == TaskState::Succeeded || report.state == TaskState::Failed ? 1 : 0;
        if (report.startedNs >= 0 && report.endedNs > report.startedNs)
            process.busyS += seconds(report.endedNs - report.startedNs);
    }
}

void WorkerWatch::sample(const Engine& engine, std::int64_t nowNs) {
    if (nowNs - m_lastSampleNs < kCpuIntervalNs)
        return;
    m_lastSampleNs = nowNs;
    for (std::uint32_t place = 0; place < m_places.size(); ++place)
        if ((place >= engine.places() || !engine.view(place).alive) &&
            m_places[place].live.state != WorkerLive::State::Starting)
            m_places[place].live.state = WorkerLive::State::Ended;
    sampleCpu(nowNs);
    sampleMemory();
}

WorkerWatch::Place* WorkerWatch::placeOf(int pid) {
    const auto found =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place& place) { return place.live.pid == pid; });
    return found == m_places.end() ? nullptr : &*found;
}

void WorkerWatch::sampleCpu(std::int64_t nowNs) {
    std::vector<int> pids;
    for (const Place& place : m_places)
        if (place.live.pid != 0 && place.live.state != WorkerLive::State::Ended)
            pids.push_back(place.live.pid);
    const auto samples = m_withChildren ? m_sampler.sampleTrees(pids, false) : m_sampler.sample(pids, false);
    for (const ProcessSample& sample : samples) {
        Place* place = placeOf(sample.pid);
        if (!place)
            continue;
        if (place->sampledCpuNs >= 0 && nowNs > place->sampledNs)
            place->live.cpuShare = static_cast<double>(std::max<std::int64_t>(sample.cpuNs - place->sampledCpuNs, 0)) /
                                   static_cast<double>(nowNs - place->sampledNs);
        place->sampledCpuNs = sample.cpuNs;
        place->sampledNs = nowNs;
        place->live.cpuNs = sample.cpuNs;
    }
}

std::vector<std::int64_t> WorkerWatch::livingCpuNs(std::int64_t nowNs) const {
    std::vector<std::int64_t> cpu;
    cpu.reserve(m_places.size());
    for (const Place& place : m_places) {
        const bool seen =
            place.live.pid != 0 && place.live.state != WorkerLive::State::Ended && place.sampledCpuNs >= 0;
        const auto since = static_cast<double>(nowNs - place.sampledNs) * std::max(place.live.cpuShare, 0.0);
        cpu.push_back(seen ? place.sampledCpuNs + static_cast<std::int64_t>(since) : -1);
    }
    return cpu;
}

void WorkerWatch::sampleMemory() {
    std::vector<int> pids;
    for (std::size_t i = 0; i < m_places.size() && pids.size() < kMemoryReadings; ++i) {
        const Place& place = m_places[(m_nextMemory + i) % m_places.size()];
        if (place.live.pid != 0 && place.live.state != WorkerLive::State::Ended)
            pids.push_back(place.live.pid);
    }
    m_nextMemory = (m_nextMemory + kMemoryReadings) % m_places.size();
    const auto samples = m_withChildren ? m_sampler.sampleTrees(pids, true) : m_sampler.sample(pids, true);
    for (const ProcessSample& sample : samples)
        if (Place* place = placeOf(sample.pid)) {
            place->live.pssBytes = sample.pssBytes;
            place->live.ownBytes = sample.ownBytes;
        }
    m_peakPss = std::max(m_peakPss, pssBytes());
}

std::uint64_t WorkerWatch::pssBytes() const {
    std::uint64_t sum = 0;
    for (const Place& place : m_places)
        sum += place.live.state == WorkerLive::State::Ended ? 0 : place.live.pssBytes;
    return sum;
}

std::uint32_t WorkerWatch::readyPlaces() const {
    return static_cast<std::uint32_t>(std::count_if(m_places.begin(), m_places.end(), [](const Place& place) {
        return place.live.pid != 0 && place.live.state != WorkerLive::State::Starting;
    }));
}

std::vector<WorkerLive> WorkerWatch::live(const Engine& engine) const {
    std::vector<WorkerLive> workers;
    workers.reserve(m_places.size());
    for (std::uint32_t index = 0; index < m_places.size(); ++index) {
        WorkerLive worker = m_places[index].live;
        const PlaceView view = index < engine.places() ? engine.view(index) : PlaceView{};
        if (view.alive && worker.state != WorkerLive::State::Starting) {
            worker.state = view.suspended        ? WorkerLive::State::Suspended
                           : view.stopped        ? WorkerLive::State::Stopped
                           : view.task.isValid() ? WorkerLive::State::Running
                                                 : WorkerLive::State::Idle;
            worker.task = view.task;
            worker.taskSinceNs = view.task.isValid() ? view.sinceNs - m_startNs : -1;
            worker.progress = view.task.isValid() ? view.progress : 0;
        }
        workers.push_back(worker);
    }
    return workers;
}

} // namespace manyhands
