// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/queue_world.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <poll.h>

#include "core/ipc/event_ring.h"
#include "core/ipc/task_queue.h"
#include "core/worker/task_runner.h"

namespace manyhands::test {

namespace {

constexpr int kBellPatienceMs = 10'000;

QueueSegment makeSegment(std::uint32_t cells, std::uint32_t places) {
    SegmentOptions options;
    options.cells = cells;
    options.places = places;
    options.ringEntries = std::max(8U, cells);
    options.arenaBytes = 4096;
    options.stamps = false;
    options.workload = "echo";
    return std::move(*QueueSegment::create(options));
}

/// As few instructions as a task can have: what is stepped through is the queue.
class Echo : public Workload {
public:
    TaskOutcome run(TaskContext&, std::string_view payload) override {
        return TaskOutcome::success(std::string(payload));
    }
};

/// 8 to 40 bytes, as many as a cell can hold, every one of which follows from the task's number.
std::string payloadOf(std::uint64_t task) {
    std::array<std::uint64_t, 5> words{};
    for (std::uint64_t& word : words)
        word = (task + static_cast<std::uint64_t>(&word - words.data())) * 0x9e37'79b9'7f4a'7c15ULL;
    return {reinterpret_cast<const char*>(words.data()), 8 + task * 7 % 33};
}

} // namespace

QueueWorld::QueueWorld(std::uint32_t cells, std::uint32_t places)
    : m_segment(makeSegment(cells, places))
    , m_doorbell(std::move(*Doorbell::create()))
    , m_host(m_segment)
    , m_workload(std::make_unique<Echo>()) {}

std::uint64_t QueueWorld::push(std::uint64_t count) {
    std::uint64_t pushed = 0;
    while (pushed < count && m_host->push(m_successes.size() + 1, 1, payloadOf(m_successes.size() + 1))) {
        m_successes.push_back(0);
        ++pushed;
    }
    m_host->publish();
    return pushed;
}

void QueueWorld::work(std::uint32_t place, bool stay) const {
    TaskQueue queue(m_segment, place);
    EventWriter events(m_segment, m_doorbell, place);
    WorkMeter meter(m_segment.slot(place), m_segment.control(), {.waits = false}); // not used without stamps
    TaskRunner runner(m_segment, events, meter, *m_workload);
    for (;;) {
        if (const auto claim = queue.claim())
            runner.run({claim->ticket, claim->task, claim->attempt, false, 0, 0, claim->payload});
        else if (!stay || queue.waitForTask([&] { events.wakeHost(); }) == TaskQueue::Wait::Leave)
            return;
    }
}

void QueueWorld::claimOnly(std::uint32_t place, int count) const {
    TaskQueue queue(m_segment, place);
    for (int i = 0; i < count; ++i)
        queue.claim();
}

std::uint64_t QueueWorld::harvest(std::uint32_t place) {
    std::uint64_t taken = 0;
    const bool sound = m_host->harvest(place, [&](const layout::Event& event) {
        if (!m_host->claimedBy(place, event.ticket) || event.task == 0 || event.task > m_successes.size())
            return false;
        const std::string_view value(event.ending.value.data(), event.length);
        if (event.kind != layout::EventKind::Succeeded || value != payloadOf(event.task))
            m_trouble = "task " + std::to_string(event.task) + " came back torn";
        ++m_successes[event.task - 1];
        m_host->release(event.ticket);
        ++taken;
        return true;
    });
    if (!sound)
        m_trouble = "an event of place " + std::to_string(place) + " is unsound";
    return taken;
}

QueueWorld::Estate QueueWorld::bury(std::uint32_t place) {
    Estate estate;
    // first what it had committed, then what it still held: the other order would run finished tasks twice
    estate.committed = harvest(place);
    std::uint64_t lowest = ~std::uint64_t{0};
    for (const QueueHost::Orphan& orphan : m_host->orphansOf(place)) {
        m_host->requeue(orphan.held.ticket, static_cast<std::uint16_t>(orphan.held.attempt + (orphan.begun ? 1 : 0)));
        lowest = std::min(lowest, orphan.held.ticket);
        ++estate.claimed;
        estate.begun |= orphan.begun;
    }
    if (estate.claimed > 0)
        m_host->rollBack(lowest);
    m_host->resetSlot(place);
    return estate;
}

void QueueWorld::finish(std::uint32_t healthyPlace) {
    const std::uint64_t cells = m_segment.header().cells;
    for (std::uint64_t more = 2 * cells;;) {
        work(healthyPlace);
        harvest(healthyPlace);
        const std::uint64_t pushed = push(std::min(more, cells));
        more -= pushed;
        if (pushed == 0)
            return;
    }
}

bool QueueWorld::waitForBell() const {
    pollfd bell{m_doorbell.fd(), POLLIN, 0};
    return ::poll(&bell, 1, kBellPatienceMs) == 1;
}

std::string_view QueueWorld::sharedBytes() const {
    const SharedMemory& memory = m_segment.memory();
    return {reinterpret_cast<const char*>(memory.data()), memory.size()};
}

void QueueWorld::restore(const Snapshot& snapshot) {
    std::memcpy(m_segment.memory().data(), snapshot.shared.data(), snapshot.shared.size());
    m_host.emplace(snapshot.host);
    m_successes = snapshot.successes;
    m_trouble.clear();
}

std::uint64_t QueueWorld::done() const {
    return static_cast<std::uint64_t>(
        std::count_if(m_successes.begin(), m_successes.end(), [](auto times) { return times > 0; }));
}

std::string QueueWorld::verdict() const {
    const auto lost = std::count(m_successes.begin(), m_successes.end(), 0);
    const auto twice = std::count_if(m_successes.begin(), m_successes.end(), [](auto times) { return times > 1; });
    if (!m_trouble.empty())
        return m_trouble;
    if (lost > 0)
        return std::to_string(lost) + " tasks lost";
    if (twice > 0)
        return std::to_string(twice) + " tasks counted twice";
    return m_host->held() > 0 ? "cells are left over" : std::string();
}

} // namespace manyhands::test
