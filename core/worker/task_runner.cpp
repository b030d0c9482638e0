// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/task_runner.h"

#include <algorithm>
#include <cstring>
#include <cxxabi.h>
#include <exception>
#include <typeinfo>

#include "core/measure/stopwatch.h"

namespace manyhands {

using namespace layout;

namespace {

constexpr std::int64_t kProgressIntervalNs = 20'000'000;
/// Tasks shorter than this are over before anybody could see them start.
constexpr std::int64_t kWorthAnnouncingNs = 200'000;

std::string thrownTypeName() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    if (!type)
        return "an unknown exception";
    int status = 0;
    char* plain = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
    std::string name = status == 0 && plain ? plain : type->name();
    std::free(plain);
    return name;
}

} // namespace

TaskRunner::TaskRunner(const QueueSegment& segment, EventWriter& events, WorkMeter& meter, Workload& workload)
    : m_segment(segment)
    , m_events(events)
    , m_slot(events.slot())
    , m_meter(meter)
    , m_workload(workload)
    , m_stamps(segment.header().stamps != 0) {}

void TaskRunner::lookAtClock(std::int64_t nowNs) {
    if (m_stamps && m_meter.lookAtClock(nowNs))
        m_cpu.forget();
}

void TaskRunner::run(const Assignment& assignment) {
    m_task = assignment;
    m_slot.progress.store(0, std::memory_order_relaxed);
    if (!m_stamps) {
        m_slot.begun.store(m_task.ticket + 1, std::memory_order_release);
        commit(execute(), 0, 0, -1);
        return;
    }
    m_cpu.begin();
    const std::int64_t startedNs = m_meter.taskBegins();
    m_slot.begunNs.store(startedNs, std::memory_order_relaxed);
    m_slot.begun.store(m_task.ticket + 1, std::memory_order_release);
    announceStart(startedNs);
    const TaskOutcome outcome = execute();
    const std::int64_t endedNs = monotonicNs();
    const std::int64_t readNs = m_meter.taskEnds(endedNs, outcome.child);
    std::int64_t cpuNs = m_cpu.end(endedNs - startedNs, readNs);
    if (outcome.child.cpuNs > 0)
        cpuNs = std::max<std::int64_t>(cpuNs, 0) + outcome.child.cpuNs;
    commit(outcome, startedNs, endedNs, cpuNs);
    m_meter.settle();
}

TaskOutcome TaskRunner::execute() {
    try {
        return m_workload.run(*this, m_task.payload);
    } catch (const CannotStart&) {
        throw;
    } catch (const std::exception& exception) {
        return TaskOutcome::failure(thrownTypeName() + ": " + exception.what());
    } catch (...) {
        return TaskOutcome::failure("threw " + thrownTypeName());
    }
}

void TaskRunner::fillCommon(Event& event, EventKind kind) const {
    event.ticket = m_task.ticket;
    event.task = m_task.task;
    event.kind = kind;
    event.stream = 0;
    event.oddChunk = m_task.oddChunk ? 1 : 0;
    event.length = 0;
    event.attempt = m_task.attempt;
}

void TaskRunner::announceStart(std::int64_t startedNs) {
    if (startedNs - m_progressSentNs < kWorthAnnouncingNs && m_progressSentNs != 0) {
        m_progressSentNs = startedNs;
        return;
    }
    m_progressSentNs = startedNs;
    if (Event* event = m_events.nextIfRoomy()) {
        fillCommon(*event, EventKind::Started);
        event->ending = Ending{};
        event->ending.askedNs = m_task.askedNs;
        event->ending.claimedNs = m_task.claimedNs;
        event->ending.startedNs = startedNs;
        m_events.commit();
    }
}

void TaskRunner::reportProgress(float fraction) {
    const auto scaled = static_cast<std::uint32_t>(std::clamp(fraction, 0.0F, 1.0F) * 65536.0F);
    m_slot.progress.store(scaled, std::memory_order_relaxed);
    if (!m_stamps)
        return;
    const std::int64_t now = monotonicNs();
    if (now - m_progressSentNs < kProgressIntervalNs)
        return;
    m_progressSentNs = now;
    if (Event* event = m_events.nextIfRoomy()) {
        fillCommon(*event, EventKind::Progress);
        event->ending = Ending{};
        event->ending.endedNs = now;
        event->ending.exitCode = static_cast<std::int32_t>(scaled);
        m_events.commit();
    }
}

void TaskRunner::sendOutput(Stream stream, std::string_view bytes) {
    sendBytes(static_cast<std::uint8_t>(stream), bytes);
}

void TaskRunner::sendBytes(std::uint8_t stream, std::string_view bytes) {
    while (!bytes.empty()) {
        Event& event = m_events.next();
        fillCommon(event, EventKind::Output);
        const std::size_t part = std::min(bytes.size(), event.bytes.size());
        std::memcpy(event.bytes.data(), bytes.data(), part);
        event.stream = stream;
        event.length = static_cast<std::uint8_t>(part);
        m_events.commit(bytes.substr(0, part));
        bytes.remove_prefix(part);
    }
}

void TaskRunner::commit(const TaskOutcome& outcome, std::int64_t startedNs, std::int64_t endedNs, std::int64_t cpuNs) {
    std::string_view value = outcome.value;
    if (value.size() > kInlineValue) {
        sendBytes(0, value);
        value = {};
    }
    Event& event = m_events.next();
    fillCommon(event, outcome.status == TaskOutcome::Status::Succeeded ? EventKind::Succeeded : EventKind::Failed);
    event.length = static_cast<std::uint8_t>(value.size());
    Ending& ending = event.ending;
    ending.askedNs = m_task.askedNs;
    ending.claimedNs = m_task.claimedNs;
    ending.startedNs = startedNs;
    ending.endedNs = endedNs;
    ending.cpuNs = cpuNs;
    ending.exitCode = outcome.exitCode;
    ending.signal = outcome.signal;
    ending.stdoutBytes = outcome.stdoutBytes;
    ending.stderrBytes = outcome.stderrBytes;
    value.copy(ending.value.data(), value.size());
    m_events.commit(value);
    m_events.wakeHost(m_task.ticket);
}

} // namespace manyhands
