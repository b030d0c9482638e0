// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/queue_depth.h"

#include <algorithm>
#include <random>

#include <QTest>

#include "core/measure/stopwatch.h"
#include "core/session/trace_store.h"
#include "tests/support/recorded_run.h"

using namespace manyhands;

namespace {

TaskEvent attempt(TaskEvent::Kind kind, double claimed, double ended) {
    TaskEvent event;
    event.kind = kind;
    event.state = kind == TaskEvent::Kind::Retried ? TaskState::Crashed : TaskState::Succeeded;
    event.worker = WorkerId(1);
    event.task = TaskId(1);
    event.claimedNs = event.startedNs = nanoseconds(claimed);
    event.endedNs = nanoseconds(ended);
    return event;
}

RunBatch batchAt(double now, std::uint64_t total, std::vector<TaskEvent> events = {}) {
    RunBatch batch;
    batch.state = RunState::Running;
    batch.workers = 1;
    batch.nowNs = batch.activeNs = nanoseconds(now);
    batch.counters.total = total;
    batch.tasks = std::move(events);
    return batch;
}

} // namespace

class TestQueueDepth : public QObject {
    Q_OBJECT
private slots:
    void allTasksWaitAtFirst();
    void eachClaimTakesOne();
    void aTaskTriedAgainComesBack();
    void runningTasksDoNotWait();
    void aTaskThatNeverBeganLeavesToo();
    void nothingWaitsAfterTheRun();
    void stepsAreTheLine();
    void memoryIsBoundedAndTheCountStaysExact();
    void aRunCountsDownToNothing();
};

void TestQueueDepth::allTasksWaitAtFirst() {
    QueueDepth depth;
    QCOMPARE(depth.at(0), 0);
    depth.append(batchAt(1, 10), {});
    QCOMPARE(depth.at(0), 10);
    QCOMPARE(depth.at(1), 10);
    QCOMPARE(depth.at(-1), 0);
}

void TestQueueDepth::eachClaimTakesOne() {
    QueueDepth depth;
    depth.append(batchAt(1, 10, {attempt(TaskEvent::Kind::Ended, 0.5, 0.6), attempt(TaskEvent::Kind::Ended, 0.2, 0.3)}),
                 {});
    QCOMPARE(depth.at(0.1), 10);
    QCOMPARE(depth.at(0.2), 9);
    QCOMPARE(depth.at(0.4), 9);
    QCOMPARE(depth.at(0.5), 8);
    depth.append(batchAt(2, 10, {attempt(TaskEvent::Kind::Ended, 0.1, 1.5)}), {}); // comes late
    QCOMPARE(depth.at(0.05), 10);
    QCOMPARE(depth.at(0.15), 9);
    QCOMPARE(depth.at(2), 7);
}

void TestQueueDepth::aTaskTriedAgainComesBack() {
    QueueDepth depth;
    depth.append(
        batchAt(1, 1, {attempt(TaskEvent::Kind::Retried, 0.2, 0.4), attempt(TaskEvent::Kind::Ended, 0.6, 0.8)}), {});
    QCOMPARE(depth.at(0.1), 1);
    QCOMPARE(depth.at(0.3), 0);
    QCOMPARE(depth.at(0.5), 1);
    QCOMPARE(depth.at(0.9), 0);
}

void TestQueueDepth::runningTasksDoNotWait() {
    QueueDepth depth;
    depth.append(batchAt(1, 4), {0.7, 0.3});
    QCOMPARE(depth.at(0.2), 4);
    QCOMPARE(depth.at(0.5), 3);
    QCOMPARE(depth.at(0.8), 2);
    depth.append(batchAt(2, 4, {attempt(TaskEvent::Kind::Ended, 0.3, 1.2)}), {0.7});
    QCOMPARE(depth.at(0.8), 2);
    QCOMPARE(depth.at(2), 2);
}

void TestQueueDepth::aTaskThatNeverBeganLeavesToo() {
    QueueDepth depth;
    TaskEvent cancelled = attempt(TaskEvent::Kind::Ended, 0, 0);
    cancelled.claimedNs = cancelled.startedNs = cancelled.endedNs = -1;
    depth.append(batchAt(1, 3, {cancelled}), {});
    QCOMPARE(depth.at(0.9), 3);
    QCOMPARE(depth.at(1), 2);
}

void TestQueueDepth::nothingWaitsAfterTheRun() {
    QueueDepth depth;
    depth.append(batchAt(1, 10, {attempt(TaskEvent::Kind::Ended, 0.5, 0.6)}), {});
    RunBatch last = batchAt(2, 10);
    last.state = RunState::Stopped;
    depth.append(last, {});
    QCOMPARE(depth.at(1.9), 9);
    QCOMPARE(depth.at(2), 0);
}

void TestQueueDepth::stepsAreTheLine() {
    QueueDepth depth;
    depth.append(
        batchAt(1, 10, {attempt(TaskEvent::Kind::Ended, 0.25, 0.3), attempt(TaskEvent::Kind::Ended, 0.75, 0.8)}), {});
    const std::vector<CountStep> steps = depth.steps(0, 1, 100);
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[0], (CountStep{0, 10}));
    QCOMPARE(steps[1].value, 9);
    QVERIFY(qAbs(steps[1].time - 0.25) <= 0.011);
    QCOMPARE(steps[2].value, 8);
    QCOMPARE(depth.steps(0.5, 1, 1).size(), std::size_t(1));
    QVERIFY(depth.steps(1, 1, 10).empty());
}

void TestQueueDepth::memoryIsBoundedAndTheCountStaysExact() {
    StepSeries series;
    std::mt19937 random(3);
    std::uniform_real_distribution<double> when(0, 5000);
    std::vector<double> times;
    for (int i = 0; i < 20'000; ++i) {
        times.push_back(when(random));
        series.change(times.back(), 1);
    }
    std::sort(times.begin(), times.end());
    QVERIFY(series.resolution() * double(StepSeries::kBuckets) >= 5000);
    QVERIFY(series.resolution() * double(StepSeries::kBuckets) < 10'001);
    QCOMPARE(series.last(), 20'000);
    QCOMPARE(series.at(1e9), 20'000);
    for (double time = 0; time < 5000; time += 37) {
        const double end = (std::floor(time / series.resolution()) + 1) * series.resolution();
        const auto truth = std::lower_bound(times.begin(), times.end(), end) - times.begin();
        QCOMPARE(series.at(time), std::int64_t(truth));
    }
}

void TestQueueDepth::aRunCountsDownToNothing() {
    TraceStore store;
    for (const RunBatchPtr& batch : test::recordedRun({RunMode::Pool, 4, 100}).batches) {
        store.append(*batch);
        if (store.isGoing()) // in a recorded run all that have not begun are in the queue
            QCOMPARE(store.queueDepth().at(store.now()), std::int64_t(batch->counters.queued));
    }
    QCOMPARE(store.queueDepth().at(0), 100);
    QCOMPARE(store.queueDepth().at(store.now()), 0);
}

QTEST_GUILESS_MAIN(TestQueueDepth)
#include "tst_queue_depth.moc"
