// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/trace_store.h"

#include <algorithm>
#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr std::size_t kFailureNotes = 10'000;
constexpr double kForever = std::numeric_limits<double>::infinity();

double secondsOr(std::int64_t ns, double unknown) {
    return ns < 0 ? unknown : seconds(ns);
}

bool isFailure(TaskState state) {
    return state == TaskState::Failed || state == TaskState::Crashed || state == TaskState::TimedOut;
}

double overlap(double from, double to, double start, double end) {
    return std::max(0.0, std::min(to, end) - std::max(from, start));
}

} // namespace

TraceStore TraceStore::ofLanes(std::vector<LaneTrace> lanes, double endS) {
    TraceStore store;
    store.ensureLanes(lanes.size());
    store.m_lanes = std::move(lanes);
    store.m_now = endS;
    store.m_state = RunState::Finished;
    return store;
}

void TraceStore::clear() {
    const std::uint64_t revision = m_revision + 1;
    *this = TraceStore();
    m_revision = m_clearedAt = revision;
}

int TraceStore::laneOf(WorkerId worker) const {
    const auto lane = worker.isValid() ? static_cast<int>(worker.value()) - 1 : 0;
    return lane < laneCount() ? lane : -1;
}

WorkerId TraceStore::workerAt(int lane) const {
    return WorkerId(m_mode == RunMode::Serial ? 0U : static_cast<std::uint32_t>(lane + 1));
}

bool TraceStore::isGoing() const {
    return m_state > RunState::Ready && m_state < RunState::Stopped;
}

void TraceStore::ensureLanes(std::size_t count) {
    if (count <= m_lanes.size())
        return;
    m_lanes.resize(count);
    m_live.resize(count);
    m_samples.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        m_live[i].worker = workerAt(static_cast<int>(i));
}

void TraceStore::append(const RunBatch& batch) {
    m_changedFrom = m_now; // what is open grows from the last "now"
    m_mode = batch.mode;
    ensureLanes(static_cast<std::size_t>(batch.mode == RunMode::Serial ? 1 : std::max(batch.workers, 0)));
    std::vector<double> openBefore;
    for (const LaneTrace& lane : m_lanes)
        openBefore.push_back(lane.open ? lane.open->start : kForever);
    for (const WorkerEvent& event : batch.lifecycle)
        takeWorker(event);
    m_resizes.insert(m_resizes.end(), batch.resizes.begin(), batch.resizes.end());
    for (const TaskEvent& event : batch.tasks)
        takeTask(event);
    m_now = std::max(m_now, seconds(batch.nowNs));
    takePause(batch);
    takeLive(batch);
    takeWaits(batch);
    m_state = batch.state;
    m_counters = batch.counters;
    if (!isGoing())
        for (LaneTrace& lane : m_lanes)
            lane.open.reset();
    m_tallies.append(batch, openClaims());
    touchChangedOpen(openBefore);
    ++m_revision;
    m_changes[m_revision % kRemembered] = m_changedFrom;
}

std::vector<double> TraceStore::openClaims() const {
    std::vector<double> claims;
    for (const LaneTrace& lane : m_lanes)
        if (lane.open)
            claims.push_back(lane.open->start);
    return claims;
}

void TraceStore::touchChangedOpen(const std::vector<double>& before) {
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const double old = i < before.size() ? before[i] : kForever;
        const double now = m_lanes[i].open ? m_lanes[i].open->start : kForever;
        if (old != now)
            touch(std::min(old, now));
    }
}

double TraceStore::changedSince(std::uint64_t revision) const {
    if (revision >= m_revision)
        return kForever;
    if (revision < m_clearedAt || m_revision - revision > kRemembered)
        return -kForever;
    double from = kForever;
    for (std::uint64_t i = revision + 1; i <= m_revision; ++i)
        from = std::min(from, m_changes[i % kRemembered]);
    return from;
}

void TraceStore::takeTask(const TaskEvent& event) {
    const bool over = event.kind == TaskEvent::Kind::Ended || event.kind == TaskEvent::Kind::Retried;
    if (event.startedNs < 0 || (over && event.endedNs < 0))
        return; // cancelled before it began: nothing to draw
    if (event.worker.isValid())
        ensureLanes(event.worker.value());
    const int index = laneOf(event.worker);
    if (index < 0)
        return;
    LaneTrace& lane = m_lanes[static_cast<std::size_t>(index)];
    if (event.kind == TaskEvent::Kind::Started)
        lane.open = OpenTask{event.task, seconds(event.startedNs), event.progress};
    if (!over)
        return;
    const FinishedAttempt attempt{event.task,
                                  secondsOr(event.queuedNs, -1),
                                  secondsOr(event.askedNs, -1),
                                  secondsOr(event.claimedNs, -1),
                                  seconds(event.startedNs),
                                  seconds(event.endedNs),
                                  isFailure(event.state),
                                  event.oddChunk};
    touch(lane.append(attempt, m_attempts++ < kItemisedAttempts));
    m_busy.add(attempt.start, attempt.end, 0);
    if (lane.open && lane.open->start < attempt.end)
        lane.open.reset();
    noteFailure(event);
}

void TraceStore::noteFailure(const TaskEvent& event) {
    if (event.attempt > 1) {
        const auto [first, last] = m_notesOfTask.equal_range(event.task.value());
        for (auto note = first; note != last; ++note)
            if (m_notes[note->second].triedAgain && !m_notes[note->second].triedOn.isValid())
                m_notes[note->second].triedOn = event.worker;
    }
    if (!isFailure(event.state) || m_notes.size() >= kFailureNotes)
        return;
    m_notesOfTask.emplace(event.task.value(), m_notes.size());
    const bool again = event.kind == TaskEvent::Kind::Retried;
    m_notes.push_back({event.task, event.worker, seconds(event.startedNs), again, {}, event.summary});
}

void TraceStore::takeWorker(const WorkerEvent& event) {
    if (event.worker.isValid())
        ensureLanes(event.worker.value());
    const int index = laneOf(event.worker);
    if (index < 0)
        return;
    LaneTrace& lane = m_lanes[static_cast<std::size_t>(index)];
    WorkerLive& live = m_live[static_cast<std::size_t>(index)];
    const double time = seconds(event.timeNs);
    switch (event.kind) {
    case WorkerEvent::Kind::Spawned:
        lane.startingSince = time;
        lane.processes.push_back({event.pid, time, kForever});
        touch(time);
        live.state = WorkerLive::State::Starting;
        live.pid = event.pid;
        live.spawnedNs = event.timeNs;
        break;
    case WorkerEvent::Kind::Ready:
        endStartUp(lane, time);
        lane.waitFrom(time);
        live.state = WorkerLive::State::Idle;
        break;
    case WorkerEvent::Kind::Ended:
        endStartUp(lane, time);
        lane.open.reset();
        if (!lane.processes.empty())
            lane.processes.back().ended = time;
        live.state = WorkerLive::State::Ended;
        break;
    }
}

void TraceStore::endStartUp(LaneTrace& lane, double time) {
    if (!lane.startingSince)
        return;
    touch(*lane.startingSince);
    lane.startUps.push_back({*lane.startingSince, std::max(time, *lane.startingSince)});
    lane.startingSince.reset();
}

void TraceStore::takeWaits(const RunBatch& batch) {
    for (const SeenWait& wait : batch.waits) {
        if (const int index = laneOf(wait.worker); index >= 0)
            m_lanes[static_cast<std::size_t>(index)].waits.push_back(
                {wait.part, {seconds(wait.fromNs), seconds(wait.toNs)}});
    }
}

/// nowNs - activeNs is the time paused so far; what it grew by since the last batch is where the pause lies.
void TraceStore::takePause(const RunBatch& batch) {
    const double paused = seconds(batch.nowNs - batch.activeNs);
    const double growth = paused - m_paused;
    constexpr double kNoise = 1e-6;
    if (growth <= kNoise)
        return;
    m_paused = paused;
    if (m_state == RunState::Paused && !m_pauses.empty())
        m_pauses.back().end += growth;
    else
        m_pauses.push_back({m_now - growth, m_now});
    touch(m_pauses.back().start);
    for (LaneTrace& lane : m_lanes)
        lane.waitFrom(m_pauses.back().end);
}

void TraceStore::takeLive(const RunBatch& batch) {
    for (const WorkerLive& worker : batch.live) {
        const int index = laneOf(worker.worker);
        if (index < 0)
            continue;
        const auto place = static_cast<std::size_t>(index);
        LaneTrace& lane = m_lanes[place];
        m_live[place] = worker;
        const double since = seconds(worker.taskSinceNs);
        const bool runs = worker.task.isValid() && worker.taskSinceNs >= 0;
        // a sample older than the events must not bring a finished task back
        const bool stale = lane.size() > 0 && since < lane.end().back();
        if (runs && !stale)
            lane.open = OpenTask{worker.task, since, worker.progress};
        else if (!runs)
            lane.open.reset();
        if (worker.cpuShare >= 0 || worker.pssBytes > 0)
            m_samples[place].add({m_now, std::max(0.0, worker.cpuShare), static_cast<double>(worker.pssBytes) / 1e6,
                                  static_cast<double>(worker.ownBytes) / 1e6, worker.state});
    }
}

std::vector<double> TraceStore::busyWorkers(double from, double to, int bins) const {
    const double width = (to - from) / bins;
    std::vector<double> means(static_cast<std::size_t>(bins), std::nan(""));
    const std::vector<double> open = openClaims();
    const double firstOpen = open.empty() ? kForever : *std::min_element(open.begin(), open.end());
    for (int i = 0; i < bins; ++i) {
        const double start = from + i * width;
        const double end = std::min(start + width, m_now);
        if (end <= start)
            break;
        double busy = m_busy.busyBetween(start, end);
        if (end > firstOpen)
            for (const double claim : open)
                busy += overlap(start, end, claim, m_now);
        means[static_cast<std::size_t>(i)] = std::clamp(busy / (end - start), 0.0, static_cast<double>(laneCount()));
    }
    return means;
}

double TraceStore::averageBusy() const {
    const double active = m_now - m_paused;
    if (active <= 0)
        return 0;
    double busy = 0;
    for (const LaneTrace& lane : m_lanes)
        busy += lane.busyTotal() + (lane.open ? std::max(0.0, m_now - lane.open->start) : 0.0);
    return busy / active;
}

const FailureNote* TraceStore::failureNote(TaskId task, WorkerId worker, double start) const {
    const FailureNote* nearest = nullptr;
    const auto [first, last] = m_notesOfTask.equal_range(task.value());
    for (auto it = first; it != last; ++it) {
        const FailureNote& note = m_notes[it->second];
        if (note.worker == worker &&
            (nearest == nullptr || std::abs(note.start - start) < std::abs(nearest->start - start)))
            nearest = &note;
    }
    return nearest;
}

} // namespace manyhands
