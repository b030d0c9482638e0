// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/engine_base.h"

#include <algorithm>

#include <csignal>

#include "core/ipc/last_words.h"
#include "core/measure/stopwatch.h"
#include "core/process/descriptor_room.h"

namespace manyhands {

namespace {

constexpr int kServerLossesAllowed = 3;

} // namespace

EngineBase::EngineBase(WorkerLauncher& client, PoolListener& listener, const EngineOptions& options)
    : m_options(options)
    , m_client(client)
    , m_listener(listener)
    , m_reports(std::max(options.workers, options.mostWorkers))
    , m_times(options.workers, options.waits) {}

Result<void> EngineBase::open(const SegmentOptions& options) {
    if (auto room = makeRoomForWorkers(m_options.workers, descriptorsPerWorker()); !room)
        return room;
    auto doorbell = Doorbell::create();
    if (!doorbell)
        return fail(doorbell.error());
    m_doorbell = std::move(*doorbell);
    auto segment = QueueSegment::create(options);
    if (!segment)
        return fail(segment.error());
    m_segment = std::make_unique<QueueSegment>(std::move(*segment));
    m_queue = std::make_unique<QueueHost>(*m_segment);
    for (std::uint32_t place = 0; options.stackHertz != 0 && place < options.places; ++place)
        m_stacks.emplace_back(*m_segment->stackRing(place));
    CrewOptions crew;
    crew.places = m_options.workers;
    crew.spawn = m_options.spawn;
    crew.nice = m_options.nice;
    crew.pin = m_options.pin;
    crew.addressSpaceBytes = m_options.addressSpaceBytes;
    crew.keepsOutput = m_options.keepsOutput;
    crew.graceNs = m_options.graceNs;
    crew.unkillableNs = m_options.unkillableNs;
    auto made = WorkerCrew::create(m_client, crew, m_segment->memory().fd(), m_doorbell);
    if (!made)
        return fail(made.error());
    m_crew = std::make_unique<WorkerCrew>(std::move(*made));
    return {};
}

void EngineBase::launch(std::uint32_t place) {
    if (isEnding())
        return;
    // a lost server shows itself in the next wait(), and then the place is launched again
    [[maybe_unused]] const auto asked = m_crew->launch(place);
}

void EngineBase::setPaused(bool paused) {
    m_times.paused(paused, monotonicNs());
    m_queue->setPaused(paused);
    m_doorbell.ring();
}

void EngineBase::stop() {
    m_stopping = true;
    m_times.paused(false, monotonicNs());
    m_queue->setPaused(false);
    m_queue->close();
    m_doorbell.ring();
}

void EngineBase::terminate() {
    stop();
    for (std::uint32_t place = 0; place < places(); ++place)
        m_crew->end(place, WorkerProcess::Ending::Stopped);
}

void EngineBase::kill() {
    stop();
    for (std::uint32_t place = 0; place < places(); ++place)
        m_crew->end(place, WorkerProcess::Ending::Stopped, true);
}

void EngineBase::suspendWorker(std::uint32_t place, bool suspended) {
    if (place >= places())
        return;
    m_crew->signal(place, suspended ? SIGSTOP : SIGCONT);
    m_crew->at(place).suspended = suspended;
}

Result<void> EngineBase::resize(std::uint32_t, Shrink) {
    return fail("The number of workers can't be changed", "this run has one process by its nature",
                "Start it as a pool.");
}

void EngineBase::noteStrays() {
    for (const WorkerCrew::Stray& stray : m_crew->takeStrays())
        m_listener.strayFound(stray.pid, stray.name);
}

void EngineBase::noteOutput(std::uint32_t place) {
    if (WorkerOutput& output = m_crew->at(place).output; output.hasNews())
        m_listener.workerWrote(WorkerId(place + 1), output.takeNews());
}

void EngineBase::noteOutput() {
    for (std::uint32_t place = 0; m_options.keepsOutput && place < places(); ++place)
        noteOutput(place);
}

std::uint32_t EngineBase::descriptorsPerWorker() const {
    return m_client.descriptorsPerWorker() + (m_options.keepsOutput ? 1 : 0);
}

PlaceView EngineBase::view(std::uint32_t place) const {
    const WorkerProcess& worker = m_crew->at(place);
    PlaceView view;
    view.pid = worker.pid;
    view.alive = worker.state == WorkerProcess::State::Alive;
    view.ready = worker.readyNs != 0;
    view.suspended = worker.suspended;
    view.stopped = worker.stopTold;
    view.spawnedNs = worker.startedNs;
    const layout::Slot& slot = m_segment->slot(place);
    const std::uint64_t begun = slot.begun.load(std::memory_order_acquire);
    if (view.alive && begun != 0)
        view.task = taskOfTicket(place, begun - 1);
    view.sinceNs = slot.begunNs.load(std::memory_order_relaxed);
    view.progress = static_cast<float>(slot.progress.load(std::memory_order_relaxed)) / 65536.0F;
    return view;
}

RunAccount EngineBase::account() const {
    RunAccount account = m_times.account(monotonicNs());
    account.openEnded = m_options.openEnded;
    for (std::uint32_t place = 0; place < places(); ++place) {
        const PlaceView worker = view(place);
        m_times.addLiving(account, m_crew->at(place), m_segment->slot(place),
                          {place, worker.task.isValid() ? worker.sinceNs : 0, false});
    }
    return account;
}

std::vector<StackSample> EngineBase::takeStacks() {
    std::vector<StackSample> samples;
    for (std::uint32_t place = 0; place < m_stacks.size(); ++place)
        for (StackEntry& entry : m_stacks[place].take())
            samples.push_back({place, entry.process, std::move(entry.addresses)});
    return samples;
}

std::uint64_t EngineBase::droppedStacks() const {
    std::uint64_t dropped = 0;
    for (const StackReader& stacks : m_stacks)
        dropped += stacks.dropped();
    return dropped;
}

void EngineBase::noteReady() {
    for (std::uint32_t place = 0; place < places(); ++place) {
        WorkerProcess& worker = m_crew->at(place);
        if (worker.pid == 0 || worker.readyNs != 0)
            continue;
        worker.readyNs = m_segment->slot(place).readyNs.load(std::memory_order_acquire);
        if (worker.readyNs == 0)
            continue;
        m_listener.workerChanged(
            {WorkerReport::Kind::Spawned, WorkerId(place + 1), worker.pid, worker.askedNs, 0, true, {}, false});
        m_listener.workerChanged(
            {WorkerReport::Kind::Ready, WorkerId(place + 1), worker.pid, worker.readyNs, 0, true, {}, false});
    }
}

void EngineBase::reportEnd(std::uint32_t place, std::int64_t brokenSinceNs) {
    const WorkerProcess& worker = m_crew->at(place);
    m_times.ended(worker, m_segment->slot(place), {place, brokenSinceNs, isGivenUp(place)});
    if (worker.startedNs != 0) {
        WorkerReport report{
            WorkerReport::Kind::Ended, WorkerId(place + 1), worker.pid, worker.endedNs, worker.cpuNs, true, {}, false};
        report.planned = !worker.unkillable && (worker.status.isClean() || worker.ending != WorkerProcess::Ending::No);
        report.unkillable = worker.unkillable;
        report.status = worker.status;
        report.outOfMemory = worker.outOfMemory;
        m_listener.workerChanged(report);
    }
    noteOutput(place);
    m_reports[place].drop();
    m_queue->resetSlot(place);
    m_crew->clear(place);
}

void EngineBase::replaceServer() {
    if (isEnding())
        return;
    const bool tooOften = ++m_serverLosses > kServerLossesAllowed;
    Result<void> started = fail("The fork server ended " + std::to_string(m_serverLosses) + " times in this run",
                                "a run goes on with at most " + std::to_string(kServerLossesAllowed) + " new ones",
                                "Look in the system's log for what ended it.");
    if (!tooOften)
        started = m_client.restart();
    if (started)
        started = m_crew->watchServer();
    if (!started)
        failWith(started.error(), true);
    else
        m_listener.serverReplaced();
}

void EngineBase::failWith(const Error& error, bool serverLost) {
    if (m_failed)
        return;
    m_failed = true;
    m_queue->close();
    for (std::uint32_t place = 0; place < places(); ++place)
        m_crew->end(place, WorkerProcess::Ending::Stopped, true);
    m_listener.engineFailed(error, serverLost);
}

std::string EngineBase::describeDeath(std::uint32_t place, TaskReport& report) const {
    const WorkerProcess& worker = m_crew->at(place);
    report.signal = worker.status.signal;
    const std::string stuck = worker.unkillable ? "; its process can't be ended: it waits in the kernel (state D)" : "";
    switch (worker.ending) {
    case WorkerProcess::Ending::TimedOut:
        report.state = TaskState::TimedOut;
        return "took longer than " + std::to_string(m_options.timeoutNs / 1'000'000) + " ms and was ended" + stuck;
    case WorkerProcess::Ending::Stopped:
        report.state = TaskState::Cancelled;
        return "ended with the run" + stuck;
    case WorkerProcess::Ending::EndedByUser:
        report.state = TaskState::Crashed;
        return "its worker was ended by hand" + stuck;
    case WorkerProcess::Ending::No:
    case WorkerProcess::Ending::Leave:
        break;
    }
    report.state = TaskState::Crashed;
    const LastWordsRead words = readLastWords(m_segment->slot(place));
    report.lastOutput = worker.output.tail();
    if (words.signal == worker.status.signal)
        report.address = words.address;
    if (worker.status.kind == ExitStatus::Kind::Exited && words.exitCalled &&
        (*words.exitCalled & 0xff) == worker.status.code) {
        report.state = TaskState::Failed;
        return "called exit(" + std::to_string(*words.exitCalled) +
               "), which ends its worker; return from the task, or throw";
    }
    if (worker.status.kind == ExitStatus::Kind::Exited && words.refusal)
        return words.refusal->sentence();
    if (worker.status.kind == ExitStatus::Kind::Exited)
        return "its worker ended without finishing it (exit code " + std::to_string(worker.status.code) + ")";
    if (worker.outOfMemory)
        return "its worker was ended by the kernel (SIGKILL) because its control group had run out of memory; use "
               "fewer workers "
               "or a higher limit";
    if (worker.status.kind == ExitStatus::Kind::Signalled)
        return "its worker was ended by " + worker.status.text() +
               (words.signal == worker.status.signal ? describeLastWords(words) : "");
    return "its worker ended with the fork server";
}

} // namespace manyhands
