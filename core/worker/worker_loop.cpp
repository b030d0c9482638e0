// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_loop.h"

#include <cstring>
#include <deque>

#include "core/ipc/doorbell.h"
#include "core/ipc/event_ring.h"
#include "core/ipc/task_queue.h"
#include "core/measure/stopwatch.h"
#include "core/worker/task_runner.h"
#include "core/worker/worker_identity.h"
#include "core/worker/workload.h"

namespace manyhands {

namespace {

/// Claims a chunk, runs it, looks for the next one.
void runPoolTasks(const QueueSegment& segment, EventWriter& events, TaskRunner& runner, std::uint32_t slot) {
    TaskQueue queue(segment, slot);
    const bool stamps = segment.header().stamps != 0;
    std::deque<TaskQueue::Claim> chunk;
    bool oddChunk = false;
    for (;;) {
        while (chunk.size() < segment.header().chunk) {
            auto claim = queue.mustLeave() ? std::nullopt : queue.claim();
            if (!claim)
                break;
            chunk.push_back(*claim);
        }
        const std::int64_t claimedNs = stamps ? monotonicNs() : 0;
        while (!chunk.empty() && !queue.mustLeave()) {
            const TaskQueue::Claim claim = chunk.front();
            chunk.pop_front();
            runner.run({claim.ticket, claim.task, claim.attempt, oddChunk, claimedNs, claim.payload});
            queue.waitWhilePaused();
        }
        oddChunk = !oddChunk;
        // what is still claimed here was not begun: the host finds it in the cells once this process has ended
        if (queue.mustLeave() || queue.waitForTask([&] { events.wakeHost(); }) == TaskQueue::Wait::Leave)
            return;
    }
}

/// The plain loop that a pool is compared with: no claims, no sleeping, no queue.
void runSerialTasks(const QueueSegment& segment, TaskRunner& runner) {
    TaskQueue queue(segment, 0);
    const std::span<char> arena = segment.arena();
    std::size_t offset = 0;
    for (std::uint64_t index = 0; index < segment.header().serialTasks; ++index) {
        std::uint64_t task = 0;
        std::uint32_t length = 0;
        if (arena.size() - offset < sizeof task + sizeof length)
            return;
        std::memcpy(&task, arena.data() + offset, sizeof task);
        std::memcpy(&length, arena.data() + offset + sizeof task, sizeof length);
        offset += sizeof task + sizeof length;
        queue.waitWhilePaused();
        if (arena.size() - offset < length || queue.mustLeave())
            return;
        runner.run({index, task, 1, index % 2 != 0, monotonicNs(), {arena.data() + offset, length}});
        offset += length;
    }
}

} // namespace

WorkerExit runWorker(UniqueFd segmentFd, UniqueFd doorbellFd, std::uint32_t slot) {
    const std::int64_t firstInstruction = monotonicNs();
    auto segment = QueueSegment::map(std::move(segmentFd));
    if (!segment || slot >= segment->header().places)
        return WorkerExit::BadSegment;
    segment->memory().keepFromChildren();
    const Doorbell doorbell(std::move(doorbellFd));
    setWorkerPlace(slot + 1);
    EventWriter events(*segment, doorbell, slot);
    segment->slot(slot).readyNs.store(firstInstruction, std::memory_order_release);
    const auto workload = makeWorkload(segment->workload(), segment->configuration());
    if (!workload)
        return WorkerExit::BadWorkload;
    TaskRunner runner(*segment, events, slot, *workload);
    if (segment->header().mode == layout::Mode::Serial)
        runSerialTasks(*segment, runner);
    else
        runPoolTasks(*segment, events, runner, slot);
    return WorkerExit::Left;
}

} // namespace manyhands
