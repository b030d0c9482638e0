// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/work_meter.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <random>
#include <thread>

#include <csignal>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/measure/run_queue.h"
#include "core/measure/stopwatch.h"

using namespace manyhands;

namespace {

constexpr std::int64_t kMs = 1'000'000;

void compute(std::int64_t ns) {
    for (const std::int64_t begin = threadCpuNs(); threadCpuNs() - begin < ns;) {
    }
}

void sleepFor(std::int64_t ns) {
    const timespec time{0, ns};
    ::nanosleep(&time, nullptr);
}

/// A child that computes until it is killed, or this process ends.
int startRival() {
    const int child = ::fork();
    if (child != 0)
        return child;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    while (true)
        compute(kMs);
}

struct Bench {
    explicit Bench(WorkMeter::Options options = {})
        : meter(*slot, *control, options) {}

    std::unique_ptr<layout::Slot> slot = std::make_unique<layout::Slot>();
    std::unique_ptr<layout::Control> control = std::make_unique<layout::Control>();
    WorkMeter meter;

    template <class Work>
    void task(Work work) {
        meter.taskBegins();
        work();
        meter.taskEnds(monotonicNs(), {});
        meter.settle();
    }
    WorkTotals totals() const { return slot->totals.read().value(); }
};

} // namespace

class TestWorkMeter : public QObject {
    Q_OBJECT
private slots:
    void everyNanosecondIsInATaskOrInAGap();
    void sleepingInATaskIsNoCompute();
    void shortTasksAreAllCounted();
    void aWaitForTheQueueIsStarving();
    void aPauseIsNoStarving();
    void whatTheHostDidMeanwhileIsASection();
    void aDeathInATaskLeavesTheGapClosed();
    void withoutWaitsItSaysSo();
    void looksAtTheClockAreNoTaskAndNoDispatch();
    void withoutBeingAskedItDoesNotLook();
    void theTotalsAreNeverTorn();
    void aKillLeavesWholeTotals();
    void spansAddUp();
    void schedstatIsRead();
    void noWaitForAProcessorIsLost();
};

void TestWorkMeter::everyNanosecondIsInATaskOrInAGap() {
    Bench bench;
    bench.meter.ready();
    for (int i = 0; i < 200; ++i)
        bench.task([&] { compute(i % 20 == 0 ? kMs : 5'000); });
    bench.meter.leave();
    const WorkTotals totals = bench.totals();
    QCOMPARE(totals.taskNs + totals.gapNs, totals.untilNs - totals.readyNs);
    QCOMPARE(totals.restNs, totals.untilNs - totals.lastEndNs);
    QCOMPARE(totals.tasks, 200);
    QVERIFY(totals.taskCpuNs >= 10 * kMs);
    QVERIFY(totals.taskCpuNs + totals.taskWaitNs <= totals.taskNs + kMs);
}

void TestWorkMeter::sleepingInATaskIsNoCompute() {
    Bench bench;
    bench.meter.ready();
    for (int i = 0; i < 10; ++i)
        bench.task([] { sleepFor(3 * kMs); });
    bench.meter.leave();
    QVERIFY(bench.totals().taskNs >= 30 * kMs);
    QVERIFY(bench.totals().taskCpuNs < 3 * kMs);
}

void TestWorkMeter::shortTasksAreAllCounted() {
    Bench bench;
    bench.meter.ready();
    for (int i = 0; i < 10'000; ++i)
        bench.task([] {});
    bench.meter.leave();
    QCOMPARE(bench.totals().tasks, 10'000);
    QCOMPARE(bench.totals().taskNs + bench.totals().gapNs, bench.totals().untilNs - bench.totals().readyNs);
}

void TestWorkMeter::aWaitForTheQueueIsStarving() {
    Bench bench;
    bench.meter.ready();
    bench.meter.waitBegins();
    sleepFor(5 * kMs);
    bench.control->publishedNs = monotonicNs(); // a task came, and the worker still has to wake up
    sleepFor(2 * kMs);
    bench.meter.waitEnds();
    bench.task([] { compute(kMs); });
    const WorkTotals totals = bench.totals();
    QVERIFY(totals.starvedNs >= 5 * kMs);
    QVERIFY(totals.gapNs - totals.starvedNs >= 2 * kMs);
    QCOMPARE(totals.serialNs, 0);
}

void TestWorkMeter::aPauseIsNoStarving() {
    Bench bench;
    bench.meter.ready();
    bench.control->pauses.begin(monotonicNs());
    bench.meter.waitBegins();
    sleepFor(5 * kMs);
    bench.control->publishedNs = monotonicNs();
    bench.control->pauses.end(monotonicNs());
    bench.meter.waitEnds();
    bench.task([] {});
    bench.meter.leave();
    QVERIFY(bench.totals().pausedNs >= 5 * kMs);
    QVERIFY(bench.totals().starvedNs < kMs);
}

void TestWorkMeter::whatTheHostDidMeanwhileIsASection() {
    Bench bench;
    bench.meter.ready();
    bench.meter.waitBegins();
    bench.control->sections.begin(monotonicNs());
    sleepFor(5 * kMs);
    bench.control->sections.end(monotonicNs());
    sleepFor(5 * kMs);
    bench.control->publishedNs = monotonicNs();
    bench.meter.waitEnds();
    bench.task([] {});
    bench.meter.leave();
    QVERIFY(bench.totals().serialNs >= 5 * kMs);
    QVERIFY(bench.totals().starvedNs >= 5 * kMs);
}

void TestWorkMeter::aDeathInATaskLeavesTheGapClosed() {
    Bench bench;
    bench.meter.ready();
    bench.task([] { compute(kMs); });
    bench.meter.waitBegins();
    sleepFor(3 * kMs);
    bench.control->publishedNs = monotonicNs();
    bench.meter.waitEnds();
    const std::int64_t begun = bench.meter.taskBegins(); // and there it dies
    const WorkTotals totals = bench.totals();
    QCOMPARE(totals.restNs, 0);
    QVERIFY(begun - totals.untilNs < 400'000);
    QVERIFY(totals.starvedNs >= 3 * kMs);
}

void TestWorkMeter::withoutWaitsItSaysSo() {
    const auto slot = std::make_unique<layout::Slot>(); // a sanitizer's stack is not aligned enough for it
    layout::Control control{};
    WorkMeter blind(*slot, control, {.waits = false});
    blind.ready();
    blind.leave();
    QCOMPARE(slot->totals.read().value().waitsKnown, 0);
    Bench seeing;
    seeing.meter.ready();
    QCOMPARE(seeing.totals().waitsKnown, 1);
}

void TestWorkMeter::looksAtTheClockAreNoTaskAndNoDispatch() {
    Bench bench({.explains = true});
    bench.meter.ready();
    int looks = 0;
    for (const std::int64_t end = monotonicNs() + 400 * kMs; monotonicNs() < end;) {
        looks += bench.meter.lookAtClock(monotonicNs()) ? 1 : 0;
        bench.task([] { compute(kMs); });
    }
    bench.meter.leave();
    const WorkTotals totals = bench.totals();
    QVERIFY2(looks >= 1 && looks <= 4, qPrintable(QString::number(looks)));
    QCOMPARE(totals.effort.canaries, looks);
    QVERIFY(totals.effort.canaryNs > 10'000);
    // all of the looks, and nothing else
    QVERIFY(totals.measuringNs >= looks * totals.effort.canaryNs / 2);
    QVERIFY(totals.measuringNs <= totals.gapNs);
    QVERIFY(totals.measuringNs < totals.taskNs / 100);
    QCOMPARE(totals.taskNs + totals.gapNs, totals.untilNs - totals.readyNs);
}

void TestWorkMeter::withoutBeingAskedItDoesNotLook() {
    Bench bench;
    bench.meter.ready();
    QVERIFY(!bench.meter.lookAtClock(monotonicNs() + 1000 * kMs));
    bench.task([] { compute(kMs); });
    bench.meter.leave();
    QCOMPARE(bench.totals().effort.canaries, 0);
    QCOMPARE(bench.totals().measuringNs, 0);
}

void TestWorkMeter::theTotalsAreNeverTorn() {
    SharedTotals shared{};
    std::atomic<bool> done = false;
    std::jthread writer([&] {
        for (std::int64_t i = 1; i <= 300'000; ++i) {
            WorkTotals totals;
            totals.readyNs = totals.gapNs = totals.restNs = totals.waitsKnown = i;
            shared.publish(totals);
            if (i % 64 == 0)
                std::this_thread::yield(); // a worker has some 400 µs between two
        }
        done = true;
    });
    std::int64_t last = 0;
    while (!done) {
        const std::optional<WorkTotals> totals = shared.read();
        if (!totals)
            continue; // given up on: the writer was faster
        QCOMPARE(totals->gapNs, totals->readyNs);
        QCOMPARE(totals->restNs, totals->readyNs);
        QCOMPARE(totals->waitsKnown, totals->readyNs);
        QVERIFY(totals->readyNs >= last);
        last = totals->readyNs;
    }
    writer.join();
    QCOMPARE(shared.read().value().waitsKnown, 300'000);
}

void TestWorkMeter::aKillLeavesWholeTotals() {
    void* const memory =
        ::mmap(nullptr, sizeof(SharedTotals), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    QVERIFY(memory != MAP_FAILED);
    auto* const shared = new (memory) SharedTotals{};
    std::mt19937 random(7);
    for (int kill = 0; kill < 200; ++kill) {
        shared->reset();
        const pid_t writer = ::fork();
        for (std::int64_t i = 1; writer == 0; ++i) {
            WorkTotals totals;
            totals.readyNs = totals.taskNs = totals.gapNs = totals.waitsKnown = i;
            shared->publish(totals);
        }
        while (shared->read().value_or(WorkTotals{}).readyNs == 0) {
        }
        for (auto turns = random() % 20'000; turns > 0; --turns)
            asm volatile("" ::: "memory");
        ::kill(writer, SIGKILL);
        ::waitpid(writer, nullptr, 0);
        const WorkTotals left = shared->read().value();
        QVERIFY(left.readyNs > 0);
        QCOMPARE(left.taskNs, left.readyNs);
        QCOMPARE(left.gapNs, left.readyNs);
        QCOMPARE(left.waitsKnown, left.readyNs);
    }
    ::munmap(memory, sizeof(SharedTotals));
}

void TestWorkMeter::spansAddUp() {
    SpanClock clock;
    QCOMPARE(clock.at(100), 0);
    clock.begin(100);
    clock.begin(120); // it goes on already
    QCOMPARE(clock.at(150), 50);
    clock.end(200);
    clock.end(300);
    QCOMPARE(clock.at(1000), 100);
    clock.begin(1000);
    QCOMPARE(clock.at(1001), 101);
}

void TestWorkMeter::schedstatIsRead() {
    QCOMPARE(waitInSchedstat("123 456 7\n"), 456);
    QCOMPARE(waitInSchedstat("0 0 0\n"), 0);
    QCOMPARE(waitInSchedstat(""), -1);
    QCOMPARE(waitInSchedstat("123"), -1);
    QCOMPARE(waitInSchedstat("nothing here"), -1);
}

void TestWorkMeter::noWaitForAProcessorIsLost() {
    if (threadRunQueueNs() < 0)
        QSKIP("this kernel keeps no account of its run queue");
    cpu_set_t all, one;
    CPU_ZERO(&one);
    CPU_SET(::sched_getcpu(), &one);
    QVERIFY(::sched_getaffinity(0, sizeof all, &all) == 0 && ::sched_setaffinity(0, sizeof one, &one) == 0);
    const int rival = startRival();
    QVERIFY(rival > 0);
    Bench bench;
    bench.meter.ready();
    const std::int64_t before = threadRunQueueNs();
    for (int i = 0; i < 300; ++i)
        bench.task([] { compute(kMs); });
    bench.meter.leave();
    const std::int64_t waited = threadRunQueueNs() - before;
    ::kill(rival, SIGKILL);
    ::waitpid(rival, nullptr, 0);
    ::sched_setaffinity(0, sizeof all, &all);
    const std::int64_t told = bench.totals().taskWaitNs + bench.totals().gapWaitNs;
    QVERIFY(waited > 50 * kMs); // the rival had about half of the processor
    QVERIFY2(std::abs(told - waited) <= kMs, qPrintable(QString("%1 of %2 ns").arg(told).arg(waited)));
}

QTEST_APPLESS_MAIN(TestWorkMeter)
#include "tst_work_meter.moc"
