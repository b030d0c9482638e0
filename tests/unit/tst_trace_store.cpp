// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lane_facts.h"
#include "core/session/trace_store.h"

#include <cmath>

#include <QTest>

using namespace manyhands;

namespace {

constexpr std::int64_t kMs = 1'000'000;

TaskEvent ended(unsigned task, unsigned worker, std::int64_t startMs, std::int64_t endMs) {
    TaskEvent event;
    event.kind = TaskEvent::Kind::Ended;
    event.state = TaskState::Succeeded;
    event.task = TaskId(task);
    event.worker = WorkerId(worker);
    event.queuedNs = 0;
    event.claimedNs = event.startedNs = startMs * kMs;
    event.endedNs = endMs * kMs;
    return event;
}

TaskEvent failedAttempt(unsigned task, unsigned worker, std::int64_t startMs, std::int64_t endMs) {
    TaskEvent event = ended(task, worker, startMs, endMs);
    event.kind = TaskEvent::Kind::Retried;
    event.state = TaskState::Crashed;
    event.summary = "signal 11";
    return event;
}

RunBatch batchAt(std::int64_t nowMs, int workers = 2) {
    RunBatch batch;
    batch.nowNs = batch.activeNs = nowMs * kMs;
    batch.workers = workers;
    batch.state = RunState::Running;
    return batch;
}

WorkerEvent lifecycle(WorkerEvent::Kind kind, unsigned worker, std::int64_t ms) {
    WorkerEvent event;
    event.kind = kind;
    event.worker = WorkerId(worker);
    event.pid = 100 + static_cast<int>(worker);
    event.timeNs = ms * kMs;
    return event;
}

WorkerLive running(unsigned worker, unsigned task, std::int64_t sinceMs) {
    WorkerLive live;
    live.worker = WorkerId(worker);
    live.state = WorkerLive::State::Running;
    live.task = TaskId(task);
    live.taskSinceNs = sinceMs * kMs;
    return live;
}

bool near(double a, double b, double tolerance = 1e-6) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestTraceStore : public QObject {
    Q_OBJECT
private slots:
    void lanesComeFromTheWorkerCount();
    void aSerialRunHasOneLane();
    void lateAttemptsAreFiledInOrder();
    void sumsOfAnyStretchAreRight();
    void highTaskNumbersAreKept();
    void overlapsAreCut();
    void anAttemptThatNeverBeganIsNotDrawn();
    void failuresAreFoundAndExplained();
    void openTasksAreReplacedAndEnd();
    void aStaleSampleDoesNotReviveATask();
    void startUpSpansCoverSpawnToReady();
    void pausesComeFromTheClocks();
    void waitingIsNotCountedDuringPauses();
    void busyWorkersAreMeansPerBin();
    void theOverviewKeepsTheSumWhenItGrows();
    void beyondTheLimitOnlyTheOverviewGrows();
    void changesAreRemembered();
    void clearForgetsEverything();
    void factsAddUp();
    void factsOfAPastMoment_data();
    void factsOfAPastMoment();
    void pausesAreInNoPartOfTheTime();
    void aSlowWorkerStandsOut_data();
    void aSlowWorkerStandsOut();
};

void TestTraceStore::lanesComeFromTheWorkerCount() {
    TraceStore store;
    store.append(batchAt(1, 5));
    QCOMPARE(store.laneCount(), 5);
    QCOMPARE(store.workerAt(4), WorkerId(5));
    QCOMPARE(store.laneOf(WorkerId(5)), 4);
    QCOMPARE(store.laneOf(WorkerId(6)), -1);
}

void TestTraceStore::aSerialRunHasOneLane() {
    TraceStore store;
    RunBatch batch = batchAt(10, 0);
    batch.mode = RunMode::Serial;
    batch.tasks = {ended(1, 0, 0, 5)};
    store.append(batch);
    QCOMPARE(store.laneCount(), 1);
    QCOMPARE(store.lane(0).size(), std::size_t(1));
    QCOMPARE(store.workerAt(0), WorkerId(0));
}

void TestTraceStore::lateAttemptsAreFiledInOrder() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    batch.tasks = {ended(1, 1, 0, 10), ended(3, 1, 30, 40), failedAttempt(2, 1, 12, 20), ended(4, 1, 40, 50)};
    store.append(batch);
    const LaneTrace& lane = store.lane(0);
    QCOMPARE(lane.size(), std::size_t(4));
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(lane.task(i), TaskId(i + 1));
    QVERIFY(near(lane.busyOf(0, 4), 0.038));
    QVERIFY(near(lane.busyOf(1, 2), 0.008));
    QCOMPARE(lane.failuresOf(0, 1), 0U);
    QCOMPARE(lane.failuresOf(0, 2), 1U);
    QCOMPARE(lane.failuresOf(2, 4), 0U);
    QVERIFY(lane.failed(1) && !lane.failed(2));
}

/// Whatever blocks the stretch begins and ends in, and wherever late attempts came in between.
void TestTraceStore::sumsOfAnyStretchAreRight() {
    constexpr unsigned kTasks = 100;
    TraceStore store;
    RunBatch batch = batchAt(10 * kTasks);
    for (unsigned task = 1; task <= kTasks; ++task) {
        const std::int64_t begin = 10 * task;
        if (task % 7 != 0)
            batch.tasks.push_back(ended(task, 1, begin, begin + task % 9 + 1));
        if (task % 7 == 3 && task > 7) // the one left out, four too late
            batch.tasks.push_back(failedAttempt(task - 3, 1, begin - 30, begin - 30 + (task - 3) % 9 + 1));
    }
    store.append(batch);
    const LaneTrace& lane = store.lane(0);
    QVERIFY(lane.size() > 90);
    for (std::size_t first = 0; first <= lane.size(); ++first) {
        double busy = 0;
        std::size_t failures = 0;
        for (std::size_t last = first; last <= lane.size(); ++last) {
            QVERIFY2(near(lane.busyOf(first, last), busy, 1e-9),
                     qPrintable(QStringLiteral("%1 … %2").arg(first).arg(last)));
            QCOMPARE(lane.failuresOf(first, last), failures);
            if (last == lane.size())
                break;
            busy += lane.end()[last] - lane.start()[last];
            failures += lane.failed(last) ? 1 : 0;
        }
    }
}

void TestTraceStore::highTaskNumbersAreKept() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    TaskEvent event = failedAttempt(1, 1, 0, 10);
    event.task = TaskId((std::uint64_t{1} << 38) - 2);
    event.oddChunk = true;
    batch.tasks = {event};
    store.append(batch);
    const LaneTrace& lane = store.lane(0);
    QCOMPARE(lane.task(0), event.task);
    QVERIFY(lane.failed(0) && lane.oddChunk(0));
}

void TestTraceStore::overlapsAreCut() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    batch.tasks = {ended(1, 1, 0, 10), ended(2, 1, 8, 20), ended(3, 1, 20, 20)};
    store.append(batch);
    const LaneTrace& lane = store.lane(0);
    for (std::size_t i = 1; i < lane.size(); ++i)
        QVERIFY(lane.start()[i] >= lane.end()[i - 1]);
    QVERIFY(lane.end()[2] > lane.start()[2]);
    QVERIFY(near(lane.busyTotal(), 0.020));
}

void TestTraceStore::anAttemptThatNeverBeganIsNotDrawn() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    TaskEvent cancelled = ended(1, 0, 0, 1);
    cancelled.state = TaskState::Cancelled;
    cancelled.startedNs = cancelled.endedNs = -1;
    batch.tasks = {cancelled};
    store.append(batch);
    QCOMPARE(store.lane(0).attempts(), std::uint64_t(0));
}

void TestTraceStore::failuresAreFoundAndExplained() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    TaskEvent again = ended(2, 2, 40, 50);
    again.attempt = 2;
    batch.tasks = {ended(1, 1, 0, 10), failedAttempt(2, 1, 10, 20), ended(3, 1, 20, 30), again};
    store.append(batch);
    QCOMPARE(store.lane(0).nextFailure(0), std::size_t(1));
    QCOMPARE(store.lane(0).nextFailure(1), std::size_t(1));
    QCOMPARE(store.lane(0).nextFailure(2), std::size_t(3));
    QCOMPARE(store.lane(1).nextFailure(0), std::size_t(1));
    const FailureNote* note = store.failureNote(TaskId(2), WorkerId(1), 0.010);
    QVERIFY(note != nullptr);
    QCOMPARE(note->text, std::string("signal 11"));
    QVERIFY(note->triedAgain);
    QCOMPARE(note->triedOn, WorkerId(2));
    QVERIFY(store.failureNote(TaskId(1), WorkerId(1), 0) == nullptr);
}

void TestTraceStore::openTasksAreReplacedAndEnd() {
    TraceStore store;
    RunBatch first = batchAt(100);
    first.live = {running(1, 7, 60)};
    store.append(first);
    QVERIFY(store.lane(0).open.has_value());
    QVERIFY(near(store.lane(0).open->start, 0.060));

    RunBatch second = batchAt(150);
    second.tasks = {ended(7, 1, 60, 140)};
    store.append(second);
    QVERIFY(!store.lane(0).open.has_value());

    RunBatch third = batchAt(200);
    third.live = {running(1, 8, 150)};
    store.append(third);
    RunBatch last = batchAt(220);
    last.state = RunState::Stopped;
    store.append(last);
    QVERIFY(!store.lane(0).open.has_value());
    QVERIFY(!store.isGoing());
}

void TestTraceStore::aStaleSampleDoesNotReviveATask() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    batch.tasks = {ended(7, 1, 60, 90)};
    batch.live = {running(1, 7, 60)};
    store.append(batch);
    QVERIFY(!store.lane(0).open.has_value());
}

void TestTraceStore::startUpSpansCoverSpawnToReady() {
    TraceStore store;
    RunBatch batch = batchAt(10);
    batch.lifecycle = {lifecycle(WorkerEvent::Kind::Spawned, 1, 1), lifecycle(WorkerEvent::Kind::Ready, 1, 4),
                       lifecycle(WorkerEvent::Kind::Spawned, 2, 2)};
    store.append(batch);
    QCOMPARE(store.lane(0).startUps.size(), std::size_t(1));
    QVERIFY(near(store.lane(0).startUps[0].length(), 0.003));
    QVERIFY(store.lane(1).startingSince.has_value());
    QCOMPARE(store.live(1).pid, 102);

    RunBatch death = batchAt(30);
    death.lifecycle = {lifecycle(WorkerEvent::Kind::Ended, 2, 20)};
    store.append(death);
    QVERIFY(!store.lane(1).startingSince.has_value());
    QVERIFY(near(store.lane(1).startUps[0].end, 0.020));
    QCOMPARE(store.live(1).state, WorkerLive::State::Ended);
}

void TestTraceStore::pausesComeFromTheClocks() {
    TraceStore store;
    store.append(batchAt(100));
    RunBatch paused = batchAt(150);
    paused.activeNs = 120 * kMs;
    paused.state = RunState::Paused;
    store.append(paused);
    RunBatch still = batchAt(200);
    still.activeNs = 120 * kMs;
    still.state = RunState::Paused;
    store.append(still);
    RunBatch resumed = batchAt(250);
    resumed.activeNs = 160 * kMs;
    store.append(resumed);
    QCOMPARE(store.pauses().size(), std::size_t(1));
    QVERIFY(near(store.pauses()[0].start, 0.120));
    QVERIFY(near(store.pauses()[0].end, 0.210));
}

void TestTraceStore::waitingIsNotCountedDuringPauses() {
    TraceStore store;
    RunBatch before = batchAt(100);
    before.tasks = {ended(1, 1, 0, 100)};
    store.append(before);
    RunBatch paused = batchAt(200);
    paused.activeNs = 100 * kMs;
    paused.state = RunState::Paused;
    store.append(paused);
    RunBatch after = batchAt(300);
    after.activeNs = 200 * kMs;
    TaskEvent event = ended(2, 1, 230, 300);
    event.claimedNs = 220 * kMs;
    after.tasks = {event};
    store.append(after);
    QVERIFY(near(store.lane(0).waitTotal(), 0.020));
    QVERIFY(near(store.lane(0).transferTotal(), 0.010));
}

void TestTraceStore::busyWorkersAreMeansPerBin() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    batch.tasks = {ended(1, 1, 0, 100), ended(2, 2, 50, 75)};
    store.append(batch);
    const std::vector<double> busy = store.busyWorkers(0, 0.2, 8);
    const std::vector<double> expected{1, 1, 2, 1};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(near(busy[i], expected[i], 0.01), qPrintable(QString::number(busy[i])));
    QVERIFY(std::isnan(busy[4]));
    QVERIFY(near(store.averageBusy(), 1.25));
}

void TestTraceStore::theOverviewKeepsTheSumWhenItGrows() {
    BusyOverview overview;
    double sum = 0;
    for (int i = 0; i < 5000; ++i) {
        const double start = 0.01 * i;
        overview.add(start, start + 0.007, i == 777 ? BusyOverview::Failed : BusyOverview::EvenChunk);
        sum += 0.007;
    }
    QVERIFY(near(overview.busyBetween(0, 1000), sum, 0.01));
    QVERIFY(near(overview.busyBetween(10, 20), 7.0, 0.05));
    for (const double width : {0.001, 0.01, 0.1, 1.0}) {
        const int count = static_cast<int>(60 / width);
        std::vector<float> shares(static_cast<std::size_t>(count));
        std::vector<std::uint8_t> flags(static_cast<std::size_t>(count));
        overview.read({width, 0, count}, shares.data(), flags.data());
        int failed = 0;
        for (const std::uint8_t flag : flags)
            failed += (flag & BusyOverview::Failed) != 0 ? 1 : 0;
        QVERIFY2(failed >= 1 && failed * width < 0.03 + 2 * width, qPrintable(QString::number(failed)));
        QVERIFY(near(shares[static_cast<std::size_t>(30 / width)], 0.7, width < 0.1 ? 1.0 : 0.05));
    }
}

void TestTraceStore::beyondTheLimitOnlyTheOverviewGrows() {
    LaneTrace lane;
    lane.append({TaskId(1), -1, -1, -1, 0.0, 0.1, false, false});
    QVERIFY(!lane.isTruncated());
    lane.append({TaskId(2), -1, -1, -1, 0.1, 0.3, true, false}, false);
    QVERIFY(lane.isTruncated());
    QCOMPARE(lane.size(), std::size_t(1));
    QCOMPARE(lane.attempts(), std::uint64_t(2));
    QCOMPARE(lane.failures(), std::uint64_t(1));
    QVERIFY(near(lane.busyTotal(), 0.3));
    QVERIFY(near(lane.overview().busyBetween(0, 1), 0.3));
}

void TestTraceStore::changesAreRemembered() {
    TraceStore store;
    store.append(batchAt(100));
    const std::uint64_t seen = store.revision();
    QVERIFY(std::isinf(store.changedSince(seen)) && store.changedSince(seen) > 0);
    RunBatch batch = batchAt(200);
    batch.tasks = {ended(1, 1, 40, 60)};
    store.append(batch);
    store.append(batchAt(300));
    QVERIFY(near(store.changedSince(seen), 0.040));
    store.clear();
    QVERIFY(std::isinf(store.changedSince(seen)) && store.changedSince(seen) < 0);
}

void TestTraceStore::clearForgetsEverything() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    batch.tasks = {failedAttempt(1, 1, 0, 10)};
    store.append(batch);
    const std::uint64_t revision = store.revision();
    store.clear();
    QCOMPARE(store.laneCount(), 0);
    QCOMPARE(store.now(), 0.0);
    QVERIFY(store.revision() > revision);
    QVERIFY(store.failureNote(TaskId(1), WorkerId(1), 0) == nullptr);
}

void TestTraceStore::factsAddUp() {
    TraceStore store;
    RunBatch batch = batchAt(100);
    TaskEvent second = ended(2, 1, 40, 90);
    second.claimedNs = 35 * kMs;
    batch.lifecycle = {lifecycle(WorkerEvent::Kind::Spawned, 1, 0), lifecycle(WorkerEvent::Kind::Ready, 1, 10)};
    batch.tasks = {ended(1, 1, 10, 30), second, failedAttempt(3, 1, 90, 95)};
    store.append(batch);
    const LaneFacts facts = laneFacts(store, 0);
    QVERIFY(near(facts.startUp, 0.010));
    QVERIFY(near(facts.compute, 0.075));
    QVERIFY(near(facts.wait, 0.005));
    QVERIFY(near(facts.transfer, 0.005));
    QVERIFY(near(facts.total(), 0.100));
    QVERIFY(near(facts.typical, 0.020));
    QVERIFY(near(facts.slowest, 0.050));
    QCOMPARE(facts.slowestTask, TaskId(2));
    QCOMPARE(facts.done, std::uint64_t(2));
    QCOMPARE(facts.failed, std::uint64_t(1));
    QCOMPARE(runFacts(store).failed, std::uint64_t(1));
}

void TestTraceStore::factsOfAPastMoment_data() {
    QTest::addColumn<int>("momentMs");
    QTest::addColumn<double>("startUp");
    QTest::addColumn<double>("compute");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("slowestTask");
    QTest::newRow("while it starts") << 5 << 0.005 << 0.0 << 0 << 0 << 0;
    QTest::newRow("in the first task") << 20 << 0.010 << 0.010 << 0 << 0 << 0;
    QTest::newRow("between two tasks") << 35 << 0.010 << 0.020 << 1 << 0 << 1;
    QTest::newRow("in the third, which fails") << 92 << 0.010 << 0.072 << 2 << 0 << 2;
    QTest::newRow("in the open task") << 110 << 0.010 << 0.085 << 2 << 1 << 2;
    QTest::newRow("now") << 120 << 0.010 << 0.095 << 2 << 1 << 2;
}

void TestTraceStore::factsOfAPastMoment() {
    QFETCH(int, momentMs);
    QFETCH(double, startUp);
    QFETCH(double, compute);
    TraceStore store;
    RunBatch batch = batchAt(120, 1);
    TaskEvent second = ended(2, 1, 40, 90);
    second.claimedNs = 35 * kMs;
    batch.lifecycle = {lifecycle(WorkerEvent::Kind::Spawned, 1, 0), lifecycle(WorkerEvent::Kind::Ready, 1, 10)};
    batch.tasks = {ended(1, 1, 10, 30), second, failedAttempt(3, 1, 90, 95)};
    batch.live = {running(1, 4, 100)};
    store.append(batch);
    const double moment = momentMs / 1e3;
    const LaneFacts facts = laneFacts(store, 0, moment);
    QVERIFY(near(facts.startUp, startUp));
    QVERIFY(near(facts.compute, compute));
    QVERIFY(near(facts.total(), moment));
    QTEST(static_cast<int>(facts.done), "done");
    QTEST(static_cast<int>(facts.failed), "failed");
    QTEST(static_cast<int>(facts.slowestTask.value()), "slowestTask");
    const LaneFacts run = runFacts(store, moment);
    QVERIFY(near(run.total(), facts.total()) && run.done == facts.done);
    if (momentMs == 120) {
        const LaneFacts now = laneFacts(store, 0);
        QVERIFY(near(now.compute, facts.compute) && near(now.wait, facts.wait) && near(now.other, facts.other));
        QVERIFY(near(now.transfer, facts.transfer) && near(now.typical, facts.typical));
    }
}

void TestTraceStore::pausesAreInNoPartOfTheTime() {
    TraceStore store;
    RunBatch before = batchAt(100, 1);
    before.tasks = {ended(1, 1, 0, 100)};
    store.append(before);
    RunBatch after = batchAt(200, 1);
    after.activeNs = 120 * kMs;
    store.append(after);
    QVERIFY(near(laneFacts(store, 0).total(), 0.120));
    QVERIFY(near(laneFacts(store, 0).other, 0.020));
}

void TestTraceStore::aSlowWorkerStandsOut_data() {
    QTest::addColumn<int>("tasks");
    QTest::addColumn<std::vector<int>>("lengths"); // ms, by worker; asked is the first
    QTest::addColumn<double>("slower");
    QTest::newRow("all alike") << 30 << std::vector<int>{10, 10, 10, 10} << 0.0;
    QTest::newRow("one is slower") << 30 << std::vector<int>{12, 10, 10, 10} << 0.2;
    QTest::newRow("too few tasks") << 10 << std::vector<int>{12, 10, 10, 10} << 0.0;
    QTest::newRow("another is as slow") << 30 << std::vector<int>{12, 12, 10, 10, 10} << 0.0;
    QTest::newRow("one other worker only") << 30 << std::vector<int>{12, 10} << 0.0;
    QTest::newRow("hardly slower") << 100 << std::vector<int>{11, 10, 10, 10} << 0.0;
}

void TestTraceStore::aSlowWorkerStandsOut() {
    QFETCH(int, tasks);
    QFETCH(std::vector<int>, lengths);
    TraceStore store;
    RunBatch batch = batchAt(5000, static_cast<int>(lengths.size()));
    for (unsigned worker = 1; worker <= lengths.size(); ++worker)
        for (int i = 0; i < tasks; ++i) {
            const int start = i * lengths[worker - 1];
            batch.tasks.push_back(
                ended(worker * 1000 + static_cast<unsigned>(i), worker, start, start + lengths[worker - 1]));
        }
    store.append(batch);
    QFETCH(double, slower);
    QVERIFY2(near(slowerThanOthers(store, 0), slower), qPrintable(QString::number(slowerThanOthers(store, 0))));
}

QTEST_GUILESS_MAIN(TestTraceStore)
#include "tst_trace_store.moc"
