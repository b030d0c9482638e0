// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

#include "tests/faults/check_invariants.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

/// Allocations that still succeed; below zero: all of them. The one that fails is the only one.
std::atomic<long> allocationsLeft{-1};

void* allocate(std::size_t bytes) {
    if (allocationsLeft.load(std::memory_order_relaxed) >= 0 && allocationsLeft.fetch_sub(1) == 0)
        throw std::bad_alloc();
    if (void* memory = std::malloc(bytes > 0 ? bytes : 1))
        return memory;
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t bytes) {
    return allocate(bytes);
}
void* operator new[](std::size_t bytes) {
    return allocate(bytes);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}

/// The host itself gets no memory.
class TestMemoryFaults : public QObject {
    Q_OBJECT

private slots:
    void F53_startIsGivenUpWhole();
    void F53_runIsGivenUpWhole();
};

/// Each single allocation in the start of a server and an engine fails once: the start is given up, nothing stays
/// behind, and a run after that goes well.
void TestMemoryFaults::F53_startIsGivenUpWhole() {
    FaultPlan plan;
    plan.engine.workers = 2;
    const Surroundings before = FaultStory(plan).before;
    int refused = 0;
    long index = 0;
    for (bool started = false; !started && index < 3000; ++index) {
        FaultStory story(plan);
        allocationsLeft = index;
        try {
            started = story.start();
        } catch (const std::bad_alloc&) {
            ++refused;
        }
        started = started && allocationsLeft >= 0; // it came to the end without meeting the failing one
        allocationsLeft = -1;
        story.end();
        QVERIFY2(before.differences(Surroundings::now()).isEmpty(),
                 "something is left, index " + QByteArray::number(qlonglong(index)));
    }
    qInfo("%d of %ld allocations refused", refused, index);
    QVERIFY(refused > 10 && index < 3000);
    FaultStory story(plan);
    QVERIFY(story.play());
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(checkInvariants(story), QString());
}

/// The same while tasks run and a worker dies: what the listener was told before stays true, and all processes end.
void TestMemoryFaults::F53_runIsGivenUpWhole() {
    FaultPlan plan;
    plan.engine.workers = 2;
    plan.engine.maxAttempts = 2;
    plan.engine.graceNs = 30'000'000; // an engine that is given up waits for three of these at most
    plan.tasks = 8;
    plan.faults[3] = Fault::Kill;
    int refused = 0;
    long index = 0;
    for (bool whole = false; !whole && index < 3000; ++index) {
        FaultStory story(plan);
        QVERIFY(story.start());
        allocationsLeft = index;
        try {
            QVERIFY(story.run());
        } catch (const std::bad_alloc&) {
            ++refused;
        }
        whole = allocationsLeft >= 0;
        allocationsLeft = -1;
        story.end();
        const QByteArray where = "index " + QByteArray::number(qlonglong(index));
        QVERIFY2(childrenLeft().isEmpty(), where);
        const QStringList left = story.before.differences(Surroundings::now());
        QVERIFY2(left.isEmpty(), where + ": " + left.join("; ").toUtf8());
        for (const auto& [task, ends] : story.finals) { // empty: where the story itself got no memory
            QVERIFY2(ends.size() <= 1, where);
            if (!ends.empty() && ends.front().state == TaskState::Succeeded)
                QCOMPARE(ends.front().value, std::to_string(task * task));
        }
    }
    qInfo("%d of %ld allocations refused", refused, index);
    QVERIFY(refused > 10 && index < 3000);
}

QTEST_GUILESS_MAIN(TestMemoryFaults)
#include "tst_memory_faults.moc"
