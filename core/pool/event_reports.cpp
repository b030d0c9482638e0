// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/event_reports.h"

#include <utility>

namespace manyhands {

using namespace layout;

namespace {

/// A value longer than this is not a result any more but a mistake of the workload.
constexpr std::size_t kLongestValue = 64U << 20;

void describe(const Event& event, WorkerId worker, TaskReport& report) {
    report.task = TaskId(event.task);
    report.worker = worker;
    report.attempt = event.attempt;
    report.oddChunk = event.oddChunk != 0;
    report.askedNs = event.ending.askedNs;
    report.claimedNs = event.ending.claimedNs;
    report.startedNs = event.ending.startedNs;
}

} // namespace

bool EventReports::take(const Event& event, WorkerId worker, PoolListener& listener, TaskReport& report, bool& sound) {
    switch (event.kind) {
    case EventKind::Started:
        describe(event, worker, report);
        listener.taskStarted(report);
        return false;
    case EventKind::Progress:
        listener.taskProgressed(TaskId(event.task), worker, event.ending.endedNs,
                                static_cast<float>(event.ending.exitCode) / 65536.0F);
        return false;
    case EventKind::Output:
        takeOutput(event, listener, sound);
        return false;
    case EventKind::Succeeded:
    case EventKind::Failed:
        break;
    default:
        sound = false;
        return false;
    }
    const Ending& ending = event.ending;
    const std::uint8_t length = event.length; // once: its writer may change it at any time
    if (length > kInlineValue) {
        sound = false;
        return false;
    }
    describe(event, worker, report);
    report.state = event.kind == EventKind::Succeeded ? TaskState::Succeeded : TaskState::Failed;
    report.endedNs = ending.endedNs;
    report.cpuNs = ending.cpuNs;
    report.exitCode = ending.exitCode;
    report.signal = ending.signal;
    report.stdoutBytes = ending.stdoutBytes;
    report.stderrBytes = ending.stderrBytes;
    // in shared memory: its writer cannot touch it before the host has taken the event
    report.value = {ending.value.data(), length};
    if (!m_longValue.empty()) {
        m_value = std::move(m_longValue);
        m_longValue.clear();
        report.value = m_value;
    }
    if (std::exchange(m_tooLong, false) && report.state == TaskState::Succeeded) {
        report.state = TaskState::Failed;
        report.value = "its result is longer than 64 MiB; write it to a file and return its name";
    }
    return true;
}

void EventReports::takeOutput(const Event& event, PoolListener& listener, bool& sound) {
    const std::uint8_t length = event.length, stream = event.stream;
    if (length > kOutputBytes || stream > 2) {
        sound = false;
        return;
    }
    const std::string_view bytes(event.bytes.data(), length);
    if (stream != 0)
        listener.outputArrived(TaskId(event.task), stream, bytes);
    else if (m_longValue.size() + bytes.size() <= kLongestValue)
        m_longValue += bytes;
    else
        m_tooLong = true;
}

} // namespace manyhands
