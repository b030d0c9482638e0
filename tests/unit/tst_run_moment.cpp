// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_moment.h"

#include <cmath>

#include <QTest>

#include "core/measure/stopwatch.h"
#include "core/session/trace_store.h"
#include "tests/support/recorded_run.h"

using namespace manyhands;

namespace {

using State = WorkerLive::State;

WorkerSample sampleAt(double time, double cpuShare, double megabytes) {
    return {time, cpuShare, megabytes, megabytes / 2, State::Running};
}

TaskEvent attempt(unsigned task, double start, double end) {
    TaskEvent event;
    event.state = TaskState::Succeeded;
    event.worker = WorkerId(1);
    event.task = TaskId(task);
    event.claimedNs = event.startedNs = nanoseconds(start);
    event.endedNs = nanoseconds(end);
    return event;
}

/// One worker, a second long, three tasks in all: the process starts at 0.1 s and is ready at 0.2 s, task 1 runs from
/// 0.2 s to 0.4 s, from 0.5 s to 0.6 s the run is paused, task 2 fails between 0.6 s and 0.8 s, then the process ends.
TraceStore shortRun() {
    RunBatch batch;
    batch.state = RunState::Running;
    batch.workers = 1;
    batch.counters.total = 3;
    TraceStore store;
    batch.nowNs = batch.activeNs = nanoseconds(0.5);
    batch.lifecycle = {{WorkerEvent::Kind::Spawned, WorkerId(1), 77, nanoseconds(0.1), true, {}},
                       {WorkerEvent::Kind::Ready, WorkerId(1), 77, nanoseconds(0.2), true, {}}};
    batch.tasks = {attempt(1, 0.2, 0.4)};
    WorkerLive live;
    live.worker = WorkerId(1);
    live.pid = 77;
    live.cpuShare = 0.75;
    live.pssBytes = batch.pssBytes = batch.peakPssBytes = 5'000'000;
    live.ownBytes = 2'000'000;
    live.state = State::Idle;
    batch.live = {live};
    store.append(batch);

    batch.nowNs = nanoseconds(1.0);
    batch.activeNs = nanoseconds(0.9);
    batch.pssBytes = batch.peakPssBytes = 9'000'000;
    batch.tasks = {attempt(2, 0.6, 0.8)};
    batch.tasks[0].state = TaskState::Failed;
    batch.lifecycle = {{WorkerEvent::Kind::Ended, WorkerId(1), 77, nanoseconds(0.9), true, {}}};
    batch.live = {};
    store.append(batch);
    return store;
}

} // namespace

class TestRunMoment : public QObject {
    Q_OBJECT
private slots:
    void workersAreShownAsTheyWere_data();
    void workersAreShownAsTheyWere();
    void figuresAreThoseOfTheMoment();
    void pausesAreLeftOut();
    void everyMomentAddsUp();
    void samplesAreKeptOverALongRun();
    void lateSamplesAreKeptOneByOne();
};

void TestRunMoment::workersAreShownAsTheyWere_data() {
    QTest::addColumn<double>("time");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("task");
    const auto row = [](const char* name, double time, State state, int done, int failed, int task) {
        QTest::newRow(name) << time << int(state) << done << failed << task;
    };
    row("before its process", 0.05, State::Starting, 0, 0, 0);
    row("starting", 0.15, State::Starting, 0, 0, 0);
    row("in its first task", 0.3, State::Running, 0, 0, 1);
    row("between two tasks", 0.55, State::Idle, 1, 0, 0);
    row("in the task that fails", 0.7, State::Running, 1, 0, 2);
    row("after it", 0.85, State::Idle, 1, 1, 0);
    row("gone", 0.95, State::Ended, 1, 1, 0);
}

void TestRunMoment::workersAreShownAsTheyWere() {
    QFETCH(double, time);
    const TraceStore store = shortRun();
    const WorkerLive live = momentOf(store, time).live.at(0);
    QTEST(int(live.state), "state");
    QTEST(int(live.done), "done");
    QTEST(int(live.failed), "failed");
    QTEST(int(live.task.value()), "task");
    QCOMPARE(live.pid, time < 0.1 ? 0 : 77);
}

void TestRunMoment::figuresAreThoseOfTheMoment() {
    const TraceStore store = shortRun();
    const RunBatch early = momentOf(store, 0.3);
    QCOMPARE(early.counters.done(), std::uint64_t(0));
    QCOMPARE(early.counters.running, std::uint64_t(1));
    QCOMPARE(early.counters.queued, std::uint64_t(2));
    QCOMPARE(early.live[0].cpuShare, -1.0); // nobody had looked yet
    const RunBatch late = momentOf(store, 0.7);
    QCOMPARE(late.counters.done(), std::uint64_t(1));
    QCOMPARE(late.counters.queued, std::uint64_t(1));
    QCOMPARE(late.live[0].cpuShare, 0.75);
    QCOMPARE(late.live[0].pssBytes, std::uint64_t(5'000'000));
    QCOMPARE(late.live[0].ownBytes, std::uint64_t(2'000'000));
    QCOMPARE(late.pssBytes, std::uint64_t(5'000'000));
    QCOMPARE(late.peakPssBytes, std::uint64_t(5'000'000));
    QCOMPARE(momentOf(store, 1.0).peakPssBytes, std::uint64_t(9'000'000));
    QCOMPARE(momentOf(store, 1.0).counters.failures(), std::uint64_t(1));
}

void TestRunMoment::pausesAreLeftOut() {
    TraceStore store;
    RunBatch batch;
    batch.workers = 1;
    batch.state = RunState::Running;
    batch.nowNs = batch.activeNs = nanoseconds(0.5);
    store.append(batch);
    batch.nowNs = nanoseconds(0.7);
    batch.state = RunState::Paused;
    store.append(batch);
    batch.nowNs = nanoseconds(1.0);
    batch.activeNs = nanoseconds(0.8);
    batch.state = RunState::Running;
    store.append(batch);
    QCOMPARE(momentOf(store, 0.6).state, RunState::Paused);
    QVERIFY(qAbs(seconds(momentOf(store, 0.6).activeNs) - 0.5) < 1e-6);
    QCOMPARE(momentOf(store, 0.9).state, RunState::Running);
    QVERIFY(qAbs(seconds(momentOf(store, 0.9).activeNs) - 0.7) < 1e-6);
}

void TestRunMoment::everyMomentAddsUp() {
    TraceStore store;
    for (const RunBatchPtr& batch : test::recordedRun({RunMode::Pool, 4, 200}).batches)
        store.append(*batch);
    for (double time = 0; time < store.now(); time += store.now() / 97) {
        const RunBatch moment = momentOf(store, time);
        std::uint64_t done = 0;
        for (const WorkerLive& worker : moment.live)
            done += worker.done;
        const auto& counters = moment.counters;
        const QString what = QStringLiteral("at %1 s: %2 done, %3 waiting, %4 running, workers have done %5")
                                 .arg(time)
                                 .arg(counters.done())
                                 .arg(counters.queued)
                                 .arg(counters.running)
                                 .arg(done);
        // the run's figures are known by buckets of some microseconds: one event may already count in them
        const auto sum = static_cast<double>(counters.done() + counters.queued + counters.running);
        QVERIFY2(std::abs(sum - static_cast<double>(counters.total)) <= 1, qPrintable(what));
        QVERIFY2(counters.done() - done <= 1, qPrintable(what));
    }
}

void TestRunMoment::samplesAreKeptOverALongRun() {
    SampleSeries series;
    QVERIFY(series.empty() && series.at(1) == nullptr);
    constexpr int kLooks = 20 * 3600 * 2; // two hours
    for (int i = 0; i < kLooks; ++i)
        series.add(sampleAt(i * 0.05, i < kLooks / 2 ? 0.2 : 0.8, i == kLooks / 4 ? 500 : 50));
    const auto all = series.between(0, kLooks);
    QVERIFY2(all.size() <= SampleSeries::kHistory + 2 * SampleSeries::kRecent, qPrintable(QString::number(all.size())));
    QVERIFY(all.size() > SampleSeries::kHistory / 2);
    QCOMPARE(all.front().time, 0.0);
    QVERIFY(qAbs(series.at(1000)->cpuShare - 0.2) < 1e-9);
    QVERIFY(qAbs(series.at(7000)->cpuShare - 0.8) < 1e-9);
    QVERIFY(qAbs(series.meanCpuShare() - 0.5) < 1e-6);
    QCOMPARE(series.peakMegabytes(), 500.0); // a peak is not averaged away
    QCOMPARE(series.peakUntil(1000), 50.0);
    QCOMPARE(series.peakUntil(7000), 500.0);
    for (std::size_t i = 1; i < all.size(); ++i)
        QVERIFY(all[i].time > all[i - 1].time);
}

void TestRunMoment::lateSamplesAreKeptOneByOne() {
    SampleSeries series;
    for (int i = 0; i < 10'000; ++i)
        series.add(sampleAt(i * 0.05, i % 2, 1));
    const auto recent = series.between(10'000 * 0.05 - 5, 10'000 * 0.05);
    QVERIFY2(recent.size() >= 100, qPrintable(QString::number(recent.size())));
    QCOMPARE(series.last().cpuShare, 1.0);
    QCOMPARE(series.at(9'998 * 0.05 + 0.01)->cpuShare, 0.0);
}

QTEST_GUILESS_MAIN(TestRunMoment)
#include "tst_run_moment.moc"
