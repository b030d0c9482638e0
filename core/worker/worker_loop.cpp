// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_loop.h"

#include <cstdio>
#include <cstring>
#include <optional>
#include <vector>

#include "core/ipc/doorbell.h"
#include "core/ipc/event_ring.h"
#include "core/ipc/last_words.h"
#include "core/ipc/task_queue.h"
#include "core/measure/stopwatch.h"
#include "core/worker/stack_sampler.h"
#include "core/worker/task_runner.h"
#include "core/worker/work_meter.h"
#include "core/worker/worker_identity.h"
#include "core/worker/workload.h"

namespace manyhands {

namespace {

/// Fills `chunk` with up to `size` tasks, in the order of the queue; it stays empty when there is none now.
void claimChunk(TaskQueue& queue, std::uint32_t size, std::vector<TaskQueue::Claim>& chunk) {
    chunk.clear();
    while (chunk.size() < size && !queue.mustLeave()) {
        const auto claim = queue.claim();
        if (!claim)
            break;
        chunk.push_back(*claim);
    }
}

/// What the worker's parts share.
struct WorkerPlace {
    const QueueSegment& segment;
    EventWriter& events;
    WorkMeter& meter;
    std::uint32_t slot;
};

TaskQueue::Wait waitForTask(TaskQueue& queue, WorkerPlace& place) {
    if (place.segment.header().stamps == 0)
        return queue.waitForTask([&] { place.events.wakeHost(); });
    place.meter.waitBegins();
    const TaskQueue::Wait outcome = queue.waitForTask([&] { place.events.wakeHost(); });
    place.meter.waitEnds();
    return outcome;
}

void waitWhilePaused(TaskQueue& queue, WorkMeter& meter) {
    meter.waitBegins();
    queue.waitWhilePaused();
    meter.waitEnds();
}

/// Claims a chunk, runs it, looks for the next one.
void runPoolTasks(WorkerPlace& place, TaskRunner& runner) {
    const QueueSegment& segment = place.segment;
    TaskQueue queue(segment, place.slot);
    const bool stamps = segment.header().stamps != 0;
    const std::uint32_t size = segment.header().chunk;
    std::uint64_t left = segment.header().tasksPerProcess; // 0: no limit, and it never comes down to 0 again
    std::vector<TaskQueue::Claim> chunk;
    for (bool oddChunk = false;; oddChunk = !oddChunk) {
        const std::int64_t askedNs = stamps ? monotonicNs() : 0;
        std::int64_t claimedNs = askedNs; // a claim at the first try takes less than reading the clock again
        claimChunk(queue, size, chunk);
        while (chunk.empty()) {
            if (waitForTask(queue, place) == TaskQueue::Wait::Leave)
                return;
            claimChunk(queue, size, chunk);
            claimedNs = stamps ? monotonicNs() : 0;
        }
        runner.lookAtClock(claimedNs);
        for (const TaskQueue::Claim& claim : chunk) {
            // what is still claimed then was not begun: the host finds it in the cells once this process has ended
            if (queue.isPaused())
                waitWhilePaused(queue, place.meter);
            if (queue.mustLeave())
                return;
            runner.run({claim.ticket, claim.task, claim.attempt, oddChunk, askedNs, claimedNs, claim.payload});
            if (left != 0 && --left == 0)
                return;
        }
    }
}

/// The plain loop that a pool is compared with: no claims, no sleeping, no queue.
void runSerialTasks(const QueueSegment& segment, TaskRunner& runner, WorkMeter& meter) {
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
        if (queue.isPaused())
            waitWhilePaused(queue, meter);
        if (arena.size() - offset < length || queue.mustLeave())
            return;
        const std::int64_t now = monotonicNs();
        runner.lookAtClock(now);
        runner.run({index, task, 1, index % 2 != 0, now, now, {arena.data() + offset, length}});
        offset += length;
    }
}

void work(const QueueSegment& segment, const Doorbell& doorbell, std::uint32_t slot, Workload& workload) {
    EventWriter events(segment, doorbell, slot);
    WorkMeter meter(segment.slot(slot), segment.control(),
                    {segment.header().waits != 0, segment.header().explains != 0});
    WorkerPlace place{segment, events, meter, slot};
    TaskRunner runner(segment, events, meter, workload);
    std::optional<StackSampler> sampler;
    if (layout::StackRing* const ring = segment.stackRing(slot))
        sampler.emplace(*ring, segment.header().stackHertz);
    meter.ready();
    if (segment.header().mode == layout::Mode::Serial)
        runSerialTasks(segment, runner, meter);
    else
        runPoolTasks(place, runner);
    meter.leave();
}

} // namespace

WorkerExit runWorker(UniqueFd segmentFd, UniqueFd doorbellFd, std::uint32_t slot, WorkloadMaker make) {
    const std::int64_t firstInstruction = monotonicNs();
    auto segment = QueueSegment::map(std::move(segmentFd));
    if (!segment || slot >= segment->header().places)
        return WorkerExit::BadSegment;
    segment->memory().keepFromChildren();
    const Doorbell doorbell(std::move(doorbellFd));
    setWorkerPlace(slot + 1);
    keepLastWords(segment->slot(slot));
    try {
        const auto workload = make(segment->workload(), segment->configuration());
        if (!workload)
            return WorkerExit::BadWorkload;
        // not before: a worker whose set-up ends it, in whatever way, was never ready
        segment->slot(slot).readyNs.store(firstInstruction, std::memory_order_release);
        work(*segment, doorbell, slot, *workload);
        std::fflush(stdout);
        return WorkerExit::Left;
    } catch (const CannotStart& refusal) {
        noteRefusal(refusal.error);
        return WorkerExit::Refused;
    }
}

} // namespace manyhands
