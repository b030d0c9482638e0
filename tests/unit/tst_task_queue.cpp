// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <poll.h>

#include "core/ipc/event_ring.h"
#include "core/ipc/queue_host.h"
#include "core/ipc/task_queue.h"

using namespace manyhands;

namespace {

struct Fixture {
    QueueSegment segment;
    Doorbell doorbell;
    QueueHost host;

    explicit Fixture(std::uint32_t cells, std::uint32_t places, std::uint32_t ring = 64)
        : segment(makeSegment(cells, places, ring))
        , doorbell(std::move(*Doorbell::create()))
        , host(segment) {}

    static QueueSegment makeSegment(std::uint32_t cells, std::uint32_t places, std::uint32_t ring) {
        SegmentOptions options;
        options.cells = cells;
        options.places = places;
        options.ringEntries = ring;
        options.arenaBytes = 1U << 16U;
        options.workload = "none";
        return std::move(*QueueSegment::create(options));
    }
    bool push(std::uint64_t task, std::uint16_t attempt, std::string_view payload) {
        const bool pushed = host.push(task, attempt, payload);
        host.publish();
        return pushed;
    }
    void commit(std::uint32_t place, const TaskQueue::Claim& claim, std::string_view value = {}) {
        EventWriter writer(segment, doorbell, place);
        layout::Event& event = writer.next();
        event = layout::Event{};
        event.ticket = claim.ticket;
        event.task = claim.task;
        event.kind = layout::EventKind::Succeeded;
        event.length = static_cast<std::uint8_t>(value.copy(event.ending.value.data(), event.ending.value.size()));
        writer.commit(value);
    }
    /// Tasks harvested from \a place, released.
    std::vector<std::uint64_t> harvest(std::uint32_t place) {
        std::vector<std::uint64_t> tasks;
        const bool sound = host.harvest(place, [&](const layout::Event& event) {
            if (!host.claimedBy(place, event.ticket) || event.kind != layout::EventKind::Succeeded)
                return false;
            tasks.push_back(event.task);
            host.release(event.ticket);
            return true;
        });
        return sound ? tasks : std::vector<std::uint64_t>{~0ULL};
    }
    /// What the host does once the process in \a place is proved dead. Returns the tasks that had begun.
    std::vector<std::uint64_t> bury(std::uint32_t place) {
        harvest(place);
        std::vector<std::uint64_t> begun;
        std::uint64_t lowest = ~0ULL;
        for (const QueueHost::Orphan& orphan : host.orphansOf(place)) {
            if (orphan.begun)
                begun.push_back(orphan.held.task);
            host.requeue(orphan.held.ticket, static_cast<std::uint16_t>(orphan.held.attempt + (orphan.begun ? 1 : 0)));
            lowest = std::min(lowest, orphan.held.ticket);
        }
        if (lowest != ~0ULL)
            host.rollBack(lowest);
        host.resetSlot(place);
        return begun;
    }
};

/// Of no bytes, inside its cell, or in the arena; every byte follows from the task's number.
std::string payloadOf(std::uint64_t task) {
    return std::string(task * 7 % 90, static_cast<char>('a' + task % 26));
}

/// A worker as a thread: claims, commits, goes on until the queue is closed.
void work(Fixture& fixture, std::uint32_t place) {
    TaskQueue queue(fixture.segment, place);
    EventWriter writer(fixture.segment, fixture.doorbell, place);
    for (;;) {
        const auto claim = queue.claim();
        if (!claim) {
            if (queue.waitForTask([&] { writer.wakeHost(); }) == TaskQueue::Wait::Leave)
                return;
            continue;
        }
        fixture.segment.slot(place).begun.store(claim->ticket + 1, std::memory_order_release);
        layout::Event& event = writer.next();
        event.ticket = claim->ticket;
        event.task = claim->task;
        event.kind =
            claim->payload == payloadOf(claim->task) ? layout::EventKind::Succeeded : layout::EventKind::Failed;
        writer.commit();
        writer.wakeHost(claim->ticket);
    }
}

} // namespace

using Damage = void (*)(Fixture&);

class TestTaskQueue : public QObject {
    Q_OBJECT

private slots:
    void tasksComeInOrder();
    void payloadsOfAnySizeArrive();
    void fullQueueRefuses();
    void longTaskDoesNotStallTheRing();
    void deathBeforeBeginRequeuesInPlace();
    void deathAfterBeginIsTold();
    void committedTaskIsNotRunAgain();
    void headThatADeadWorkerLeftIsMovedOn();
    void staleHelpCannotSkipARequeuedTask();
    void pausedQueueGivesNothing();
    void threadsShareAllTasksOnce_data();
    void threadsShareAllTasksOnce();
    void unsoundEventsAreRefused();
    void overwrittenResultIsRefused();
    void damageIsSeen_data();
    void damageIsSeen();
};

void TestTaskQueue::tasksComeInOrder() {
    Fixture f(8, 1);
    for (std::uint64_t task = 1; task <= 8; ++task)
        QVERIFY(f.push(task, 1, "x"));
    TaskQueue queue(f.segment, 0);
    for (std::uint64_t task = 1; task <= 8; ++task)
        QCOMPARE(queue.claim()->task, task);
    QVERIFY(!queue.claim());
}

void TestTaskQueue::payloadsOfAnySizeArrive() {
    Fixture f(8, 1);
    TaskQueue queue(f.segment, 0);
    for (const std::size_t size : {std::size_t{0}, std::size_t{40}, std::size_t{41}, std::size_t{5000}}) {
        const std::string payload(size, 'p');
        QVERIFY(f.push(1, 1, payload));
        const auto claim = queue.claim();
        QCOMPARE(std::string(claim->payload), payload);
        f.commit(0, *claim);
        QCOMPARE(f.harvest(0).size(), 1U);
    }
    QVERIFY(!f.push(1, 1, std::string((1U << 16U) + 1, 'p')));
    QCOMPARE(f.host.held(), 0U);
}

void TestTaskQueue::fullQueueRefuses() {
    Fixture f(8, 1);
    for (std::uint64_t task = 1; task <= 8; ++task)
        QVERIFY(f.push(task, 1, {}));
    QVERIFY(!f.push(9, 1, {}));
    TaskQueue queue(f.segment, 0);
    f.commit(0, *queue.claim());
    QVERIFY(!f.push(9, 1, {})); // committed, but not taken yet
    QCOMPARE(f.harvest(0), std::vector<std::uint64_t>{1});
    QVERIFY(f.push(9, 1, {}));
}

void TestTaskQueue::longTaskDoesNotStallTheRing() {
    Fixture f(8, 2);
    TaskQueue slow(f.segment, 0);
    TaskQueue quick(f.segment, 1);
    QVERIFY(f.push(1, 1, {}));
    const auto longOne = slow.claim();
    for (std::uint64_t task = 2; task <= 100; ++task) {
        QVERIFY(f.push(task, 1, {}));
        const auto claim = quick.claim();
        QVERIFY(claim.has_value());
        QCOMPARE(claim->task, task);
        f.commit(1, *claim);
        QCOMPARE(f.harvest(1), std::vector<std::uint64_t>{task});
    }
    f.commit(0, *longOne);
    QCOMPARE(f.harvest(0), std::vector<std::uint64_t>{1});
}

void TestTaskQueue::deathBeforeBeginRequeuesInPlace() {
    Fixture f(8, 2);
    for (std::uint64_t task = 1; task <= 3; ++task)
        f.push(task, 1, {});
    TaskQueue dead(f.segment, 0);
    TaskQueue other(f.segment, 1);
    dead.claim();
    QCOMPARE(other.claim()->task, 2U);
    QVERIFY(f.bury(0).empty());
    const auto again = other.claim();
    QCOMPARE(again->task, 1U); // its old place in the line, before 3
    QCOMPARE(again->attempt, 1);
    QCOMPARE(other.claim()->task, 3U);
}

void TestTaskQueue::deathAfterBeginIsTold() {
    Fixture f(8, 1);
    f.push(7, 1, {});
    TaskQueue queue(f.segment, 0);
    const auto claim = queue.claim();
    f.segment.slot(0).begun.store(claim->ticket + 1);
    QCOMPARE(f.bury(0), std::vector<std::uint64_t>{7});
    const auto again = queue.claim();
    QCOMPARE(again->task, 7U);
    QCOMPARE(again->attempt, 2);
}

void TestTaskQueue::committedTaskIsNotRunAgain() {
    Fixture f(8, 1);
    f.push(7, 1, {});
    TaskQueue queue(f.segment, 0);
    const auto claim = queue.claim();
    f.segment.slot(0).begun.store(claim->ticket + 1);
    f.commit(0, *claim); // and dies before the host has taken it
    QVERIFY(f.bury(0).empty());
    QVERIFY(!queue.claim());
    QCOMPARE(f.host.held(), 0U);
}

void TestTaskQueue::headThatADeadWorkerLeftIsMovedOn() {
    Fixture f(8, 2);
    f.push(1, 1, {});
    f.push(2, 1, {});
    // a claim whose worker died between the CAS on the cell and the CAS on head
    f.segment.cell(0).word.store(layout::cellWord(0, layout::CellState::Claimed, 0));
    TaskQueue other(f.segment, 1);
    QCOMPARE(other.claim()->task, 2U);
    f.bury(0);
    QCOMPARE(other.claim()->task, 1U);
}

void TestTaskQueue::staleHelpCannotSkipARequeuedTask() {
    Fixture f(8, 2);
    f.push(1, 1, {});
    const std::uint64_t staleHead = f.segment.control().head.load();
    TaskQueue dead(f.segment, 0);
    dead.claim();
    f.bury(0);
    // a worker that was stopped between reading head and moving it on for somebody else, resumed after the roll-back
    std::uint64_t expected = staleHead;
    QVERIFY(!f.segment.control().head.compare_exchange_strong(expected, layout::headWord(staleHead >> 48U, 1)));
    TaskQueue other(f.segment, 1);
    QCOMPARE(other.claim()->task, 1U);
}

void TestTaskQueue::pausedQueueGivesNothing() {
    Fixture f(8, 1);
    f.push(1, 1, {});
    TaskQueue queue(f.segment, 0);
    f.host.setPaused(true);
    QVERIFY(!queue.claim());
    f.host.setPaused(false);
    QVERIFY(queue.claim().has_value());
}

void TestTaskQueue::threadsShareAllTasksOnce_data() {
    QTest::addColumn<quint32>("cells");
    QTest::addColumn<quint32>("workers");
    QTest::addColumn<quint32>("ring");
    QTest::newRow("one worker, small ring") << 8U << 1U << 8U;
    QTest::newRow("three workers, small ring") << 8U << 3U << 8U;
    QTest::newRow("two workers, ring of 64") << 64U << 2U << 64U;
    QTest::newRow("four workers, event rings smaller than the queue") << 1024U << 4U << 16U;
    QTest::newRow("seventy workers") << 256U << 70U << 16U;
}

void TestTaskQueue::threadsShareAllTasksOnce() {
    QFETCH(quint32, cells);
    QFETCH(quint32, workers);
    QFETCH(quint32, ring);
    constexpr std::uint64_t tasks = 20'000;
    Fixture f(cells, workers, ring);
    std::vector<std::thread> threads;
    for (std::uint32_t place = 0; place < workers; ++place)
        threads.emplace_back(work, std::ref(f), place);
    std::vector<int> seen(tasks + 2, 0); // the last one counts what is none of them
    std::uint64_t pushed = 0, done = 0;
    bool forgotten = false;
    while (done < tasks && !forgotten) {
        std::uint32_t events = 0;
        while (pushed < tasks && f.host.push(pushed + 1, 1, payloadOf(pushed + 1))) {
            ++pushed;
            ++events;
        }
        f.host.wakeWorkers(events);
        for (std::uint32_t place = 0; place < workers; ++place)
            for (const std::uint64_t task : f.harvest(place)) {
                ++seen[std::min(task, tasks + 1)];
                ++done;
                ++events;
            }
        pollfd bell{f.doorbell.fd(), POLLIN, 0};
        if (events == 0 && f.host.prepareSleep())
            forgotten = ::poll(&bell, 1, 10'000) != 1; // nobody rings, though there are tasks to be done
        f.host.wokeUp();
        f.doorbell.clear();
    }
    f.host.close();
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY(!forgotten);
    QCOMPARE(seen[tasks + 1], 0);
    QVERIFY(std::all_of(seen.begin() + 1, seen.end() - 1, [](int count) { return count == 1; }));
}

void TestTaskQueue::unsoundEventsAreRefused() {
    Fixture f(8, 2);
    f.push(1, 1, {});
    TaskQueue queue(f.segment, 0);
    const auto claim = queue.claim();
    f.commit(1, *claim); // by a worker that does not hold the task
    QCOMPARE(f.harvest(1), std::vector<std::uint64_t>{~0ULL});
    f.segment.slot(0).eventTail.store(1'000'000); // more events than the ring can hold
    QCOMPARE(f.harvest(0), std::vector<std::uint64_t>{~0ULL});
}

/// Whatever its length: a result with one byte changed is none.
void TestTaskQueue::overwrittenResultIsRefused() {
    for (std::uint8_t length = 1; length <= layout::kInlineValue; ++length)
        for (std::uint8_t changed = 0; changed < length; ++changed) {
            Fixture f(8, 1);
            f.push(1, 1, {});
            f.commit(0, *TaskQueue(f.segment, 0).claim(), std::string(length, 'v'));
            f.segment.event(0, 0).ending.value[changed] = 'w';
            QCOMPARE(f.harvest(0), std::vector<std::uint64_t>{~0ULL});
        }
}

void TestTaskQueue::damageIsSeen_data() {
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char* name, Damage damage) { QTest::newRow(name) << damage; };
    row("the cell of a queued task", [](Fixture& f) { f.segment.cell(1).word = 77; });
    row("the cell of a claimed task, by a place that is none",
        [](Fixture& f) { f.segment.cell(0).word = layout::cellWord(0, layout::CellState::Claimed, 9); });
    row("the number of tasks", [](Fixture& f) { f.segment.control().tail = 99; });
    row("the hint where tasks begin", [](Fixture& f) { f.segment.control().head = layout::headWord(0, 2); });
    row("the sign to pause", [](Fixture& f) { f.segment.control().paused = 1; });
    row("the sign to leave", [](Fixture& f) { f.segment.control().closed = 1; });
    row("the number of events that were taken", [](Fixture& f) { f.segment.slot(1).eventHead = 5; });
}

void TestTaskQueue::damageIsSeen() {
    QFETCH(Damage, damage);
    Fixture f(8, 2);
    f.push(1, 1, {});
    f.push(2, 1, {});
    QVERIFY(TaskQueue(f.segment, 0).claim());
    QVERIFY(f.host.isSound());
    damage(f);
    QVERIFY(!f.host.isSound());
}

QTEST_GUILESS_MAIN(TestTaskQueue)
#include "tst_task_queue.moc"
