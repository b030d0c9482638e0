// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/effort_meter.h"

#include <QTest>

#include <sys/mman.h>

#include "core/measure/clock_canary.h"
#include "core/measure/stopwatch.h"

using namespace manyhands;

namespace {

constexpr std::int64_t kMs = 1'000'000;

void compute(std::int64_t ns) {
    for (const std::int64_t begin = threadCpuNs(); threadCpuNs() - begin < ns;) {
    }
}

/// Takes `pages` pages that nobody has had, and gives them back.
void touch(std::size_t pages) {
    constexpr std::size_t kPage = 4096;
    void* const memory = ::mmap(nullptr, pages * kPage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ::madvise(memory, pages * kPage, MADV_NOHUGEPAGE);
    for (std::size_t i = 0; i < pages; ++i)
        static_cast<volatile char*>(memory)[i * kPage] = 1;
    ::munmap(memory, pages * kPage);
}

} // namespace

class TestEffortMeter : public QObject {
    Q_OBJECT
private slots:
    void pageFaultsAreCounted();
    void timeInTheKernelIsTheTasks();
    void aGapsTimeIsInTheKernelFirst();
    void programsCountToo();
    void refusedCountersAreNotSeen();
    void countersCountWhereTheKernelLetsThem();
    void theCanaryIsRare();
    void itsMedianIsThatOfTheWholeRun();
};

void TestEffortMeter::pageFaultsAreCounted() {
    EffortMeter meter{{}};
    touch(500);
    const TaskEffort effort = meter.read(monotonicNs());
    QVERIFY(effort.minorFaults >= 500);
    QVERIFY(effort.minorFaults < 5000);
}

void TestEffortMeter::timeInTheKernelIsTheTasks() {
    EffortMeter meter{{}};
    const std::int64_t before = threadCpuNs();
    while (threadCpuNs() - before < 200 * kMs)
        touch(200);
    const std::int64_t cpu = threadCpuNs() - before;
    meter.took(cpu, 0);
    const TaskEffort effort = meter.read(monotonicNs());
    QVERIFY2(effort.systemNs > cpu / 3, qPrintable(QString::number(effort.systemNs))); // ticks are coarse
    QVERIFY(effort.systemNs <= cpu);
}

/// A pool's own calls of the kernel must not look like its tasks'.
void TestEffortMeter::aGapsTimeIsInTheKernelFirst() {
    EffortMeter meter{{}};
    const std::int64_t before = threadCpuNs();
    while (threadCpuNs() - before < 100 * kMs)
        touch(200);
    meter.took(100 * kMs, threadCpuNs() - before);
    QVERIFY(meter.read(monotonicNs()).systemNs < kMs);
}

void TestEffortMeter::programsCountToo() {
    EffortMeter meter{{}};
    const std::int64_t faults = meter.read(monotonicNs()).minorFaults;
    ChildUse child;
    child.cpuNs = 50 * kMs;
    child.systemNs = 20 * kMs;
    child.minorFaults = 100'000;
    child.majorFaults = 7;
    meter.childEnded(child);
    meter.childEnded(child);
    const TaskEffort effort = meter.read(monotonicNs());
    QCOMPARE(effort.systemNs, 40 * kMs);
    QVERIFY(effort.minorFaults - faults >= 200'000);
    QVERIFY(effort.majorFaults >= 14);
}

void TestEffortMeter::refusedCountersAreNotSeen() {
    EffortMeter meter{ProcessorCounters()};
    compute(5 * kMs);
    meter.took(5 * kMs, 0);
    meter.runCanary(monotonicNs());
    const TaskEffort effort = meter.read(monotonicNs());
    QVERIFY(!effort.countsKnown());
    QCOMPARE(effort.instructions, 0);
    QCOMPARE(effort.cycles, 0);
    QCOMPARE(effort.canaries, 1);
    QVERIFY(effort.canaryNs > 0);
}

void TestEffortMeter::countersCountWhereTheKernelLetsThem() {
    ProcessorCounters counters = ProcessorCounters::open();
    if (!counters.areOpen())
        QSKIP("the kernel does not let cycles and instructions be counted here");
    EffortMeter meter{std::move(counters)};
    compute(50 * kMs);
    meter.took(50 * kMs, 0);
    const TaskEffort first = meter.read(monotonicNs());
    QVERIFY(first.countsKnown());
    QVERIFY2(first.cycles > 5'000'000, qPrintable(QString::number(first.cycles))); // 100 MHz
    // the fixed loop's are left out
    for (int i = 0; i < 100; ++i)
        meter.runCanary(monotonicNs());
    const TaskEffort second = meter.read(monotonicNs());
    QVERIFY(second.instructions - first.instructions < first.instructions / 10);
}

void TestEffortMeter::theCanaryIsRare() {
    RareCanary canary(0);
    QVERIFY(!canary.isDue(RareCanary::kPauseNs / 2 - 1));
    QVERIFY(canary.isDue(RareCanary::kPauseNs / 2));
    const std::int64_t cpuNs = canary.run(RareCanary::kPauseNs);
    QVERIFY(cpuNs > 10'000);
    const std::int64_t next = RareCanary::kPauseNs + std::max(RareCanary::kPauseNs, 1000 * cpuNs);
    QVERIFY(!canary.isDue(next - 1));
    QVERIFY(canary.isDue(next));
}

/// One that slows down after nine tenths of a long run is not slow.
void TestEffortMeter::itsMedianIsThatOfTheWholeRun() {
    RareCanary canary(0);
    QCOMPARE(canary.medianNs(), 0);
    for (int i = 0; i < 10'000; ++i)
        canary.add(i < 9000 ? 100 : 300);
    QCOMPARE(canary.count(), 10'000);
    QCOMPARE(canary.medianNs(), 100);
    RareCanary slowed(0);
    for (int i = 0; i < 10'000; ++i)
        slowed.add(i < 4000 ? 100 : 300);
    QCOMPARE(slowed.medianNs(), 300);
    RareCanary few(0);
    for (const std::int64_t ns : {105, 900, 100})
        few.add(ns);
    QCOMPARE(few.medianNs(), 105);
}

QTEST_APPLESS_MAIN(TestEffortMeter)
#include "tst_effort_meter.moc"
