// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/serial_engine.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/ipc/last_words.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr std::int64_t kTickNs = 20'000'000;
constexpr std::uint64_t kMostRingEntries = 1U << 20;

void append(std::vector<char>& list, const TaskSpec& spec) {
    const std::uint64_t task = spec.id.value();
    const auto length = static_cast<std::uint32_t>(spec.payload.size());
    const auto* taskBytes = reinterpret_cast<const char*>(&task);
    const auto* lengthBytes = reinterpret_cast<const char*>(&length);
    list.insert(list.end(), taskBytes, taskBytes + sizeof task);
    list.insert(list.end(), lengthBytes, lengthBytes + sizeof length);
    list.insert(list.end(), spec.payload.begin(), spec.payload.end());
}

} // namespace

Result<std::unique_ptr<SerialEngine>> SerialEngine::create(ForkClient& client, PoolListener& listener,
                                                           EngineOptions options) {
    options.workers = 1;
    std::unique_ptr<SerialEngine> engine(new SerialEngine(client, listener, options));
    std::vector<char> list;
    const std::int64_t begunNs = monotonicNs();
    for (TaskSpec spec; listener.nextTask(spec);) {
        append(list, spec);
        engine->m_tasks.push_back(spec.id.value());
        if (list.size() > options.memoryCap)
            return fail("The tasks do not fit in memory for the run in one process",
                        "their inputs need more than " + std::to_string(options.memoryCap >> 20U) + " MiB",
                        "Compare with fewer tasks.");
    }
    engine->m_times.addSection({begunNs, monotonicNs()});
    SegmentOptions segment;
    segment.mode = layout::Mode::Serial;
    segment.cells = 8;
    segment.places = 1;
    segment.ringEntries = static_cast<std::uint32_t>(
        std::bit_ceil(std::clamp<std::uint64_t>(engine->m_tasks.size() * 2 + 64, 1024, kMostRingEntries)));
    segment.arenaBytes = list.size();
    segment.waits = options.waits;
    segment.explains = options.explains;
    segment.serialTasks = engine->m_tasks.size();
    segment.cap = options.memoryCap;
    segment.workload = options.workload;
    segment.configuration = options.configuration;
    if (auto opened = engine->open(segment); !opened)
        return fail(opened.error());
    std::copy(list.begin(), list.end(), engine->m_segment->arena().begin());
    engine->launch(0);
    return engine;
}

SerialEngine::~SerialEngine() {
    if (m_closed || !m_crew)
        return;
    kill();
    const std::int64_t giveUp = monotonicNs() + 3 * m_options.graceNs;
    while (!m_closed && monotonicNs() < giveUp)
        step(kTickNs);
}

void SerialEngine::step(std::int64_t waitNs) {
    if (m_closed)
        return;
    m_crew->wait(waitNs);
    m_queue->wokeUp();
    noteReady();
    noteStrays();
    noteOutput();
    harvest();
    if (m_crew->takeServerLoss())
        failWith(Error{"The run in one process was lost", "the fork server ended", "Run it again.", 0}, true);
    if (!m_crew->takeDeaths().empty())
        bury();
    if (const int refused = m_crew->takeRefusal(); refused != 0)
        failWith(Error{"The process could not be started", errnoText(refused),
                       "Close other programs, or raise the limit on processes (ulimit -u).", refused});
    checkTimeout();
    m_crew->escalate();
    if (m_crew->isEmpty())
        m_closed = true;
    else
        m_crew->armTimer(kTickNs);
}

void SerialEngine::harvest() {
    if (!m_queue->harvest(0, [this](const layout::Event& event) { return takeEvent(event); }))
        failWith(Error{"The results of the run in one process were damaged", "its process wrote nonsense into them",
                       "Look for a memory error in the task's code.", 0});
}

bool SerialEngine::takeEvent(const layout::Event& event) {
    if (event.ticket != m_ended || m_ended >= m_tasks.size() || event.task != m_tasks[m_ended])
        return false;
    bool sound = true;
    TaskReport report;
    if (m_reports[0].take(event, WorkerId(1), m_listener, report, sound)) {
        ++m_ended;
        report.queuedNs = report.startedNs;
        m_listener.taskEnded(report);
    }
    return sound;
}

void SerialEngine::bury() {
    noteReady();
    harvest();
    const WorkerProcess& worker = m_crew->at(0);
    const std::uint64_t begun = m_segment->slot(0).begun.load(std::memory_order_acquire);
    const bool done = m_ended == m_tasks.size();
    std::string why = worker.status.text();
    const LastWordsRead words = readLastWords(m_segment->slot(0));
    if (!done && begun == m_ended + 1) {
        TaskReport report;
        report.task = TaskId(m_tasks[m_ended]);
        report.worker = WorkerId(1);
        report.startedNs = report.claimedNs = report.queuedNs = m_segment->slot(0).begunNs.load();
        report.endedNs = worker.endedNs;
        why = describeDeath(0, report);
        report.value = why;
        m_listener.outputVoided(report.task, true);
        m_listener.taskEnded(report);
        why = "in task " + std::to_string(m_tasks[m_ended]) + ", " + why;
    }
    reportEnd(0, !done && begun == m_ended + 1 ? m_segment->slot(0).begunNs.load() : 0);
    if (!done && !isEnding() && words.refusal)
        failWith(*words.refusal);
    else if (!done && !isEnding())
        failWith(Error{"The run in one process ended early", why,
                       "One process has no pool that survives a crash: leave the failing task out.", 0});
}

void SerialEngine::checkTimeout() {
    const WorkerProcess& worker = m_crew->at(0);
    if (m_options.timeoutNs == 0 || worker.suspended || worker.state != WorkerProcess::State::Alive ||
        m_queue->hasEvents(0))
        return;
    const layout::Slot& slot = m_segment->slot(0);
    if (slot.begun.load(std::memory_order_acquire) == m_ended + 1 &&
        monotonicNs() - slot.begunNs.load() > m_options.timeoutNs)
        m_crew->end(0, WorkerProcess::Ending::TimedOut);
}

void SerialEngine::endWorker(std::uint32_t place) {
    m_crew->end(place, WorkerProcess::Ending::EndedByUser);
}

std::uint32_t SerialEngine::queued() const {
    return static_cast<std::uint32_t>(m_tasks.size() - m_ended);
}

TaskId SerialEngine::taskOfTicket(std::uint32_t, std::uint64_t ticket) const {
    return ticket == m_ended && ticket < m_tasks.size() ? TaskId(m_tasks[ticket]) : TaskId();
}

} // namespace manyhands
