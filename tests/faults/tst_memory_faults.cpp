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

QTEST_GUILESS_MAIN(TestMemoryFaults)
#include "tst_memory_faults.moc"
