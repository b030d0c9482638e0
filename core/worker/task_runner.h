// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/ipc/event_ring.h"
#include "core/worker/cpu_probe.h"
#include "core/worker/work_meter.h"
#include "core/worker/workload.h"

namespace manyhands {

/// Runs one task after the other in this worker and writes what happens to its event ring.
class TaskRunner : public TaskContext {
public:
    struct Assignment {
        std::uint64_t ticket = 0;
        std::uint64_t task = 0;
        std::uint16_t attempt = 1;
        bool oddChunk = false;
        std::int64_t askedNs = 0;   ///< when the worker began to look for a task; 0 without stamps
        std::int64_t claimedNs = 0; ///< when it had one
        std::string_view payload;
    };

    /// `meter`: not used in a queue without stamps.
    TaskRunner(const QueueSegment& segment, EventWriter& events, WorkMeter& meter, Workload& workload);

    /// Between two chunks, the next one at hand. See WorkMeter::lookAtClock().
    void lookAtClock(std::int64_t nowNs);
    /// Returns once the outcome is committed. Whatever the task throws becomes its error, but for CannotStart.
    void run(const Assignment& assignment);

    TaskId id() const override { return TaskId(m_task.task); }
    int attempt() const override { return m_task.attempt; }
    void reportProgress(float fraction) override;
    void sendOutput(Stream stream, std::string_view bytes) override;
    SharedCounter& sharedCounter() override { return m_segment.control().counter; }

private:
    TaskOutcome execute();
    void sendBytes(std::uint8_t stream, std::string_view bytes);
    void announceStart(std::int64_t startedNs);
    void commit(const TaskOutcome& outcome, std::int64_t startedNs, std::int64_t endedNs, std::int64_t cpuNs);
    void fillCommon(layout::Event& event, layout::EventKind kind) const;

    const QueueSegment& m_segment;
    EventWriter& m_events;
    layout::Slot& m_slot;
    WorkMeter& m_meter;
    Workload& m_workload;
    Assignment m_task;
    CpuProbe m_cpu;
    bool m_stamps;
    std::int64_t m_progressSentNs = 0;
};

} // namespace manyhands
