// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loss_evidence.h"

#include <QTest>

#include <cmath>

#include "core/session/trace_store.h"

using namespace manyhands;

namespace {

constexpr std::int64_t kMs = 1'000'000;

struct Task {
    unsigned task, worker;
    std::int64_t askedMs, claimedMs, startMs, endMs;
};

/// A run of two workers, who are ready at 10 and 20 ms.
TraceStore traceOf(const std::vector<Task>& tasks, std::int64_t nowMs, const std::vector<SeenWait>& waits = {}) {
    RunBatch batch;
    batch.workers = 2;
    batch.state = RunState::Finished;
    batch.nowNs = batch.activeNs = nowMs * kMs;
    for (unsigned worker = 1; worker <= 2; ++worker) {
        batch.lifecycle.push_back({WorkerEvent::Kind::Spawned, WorkerId(worker), 100, 0, true, {}});
        batch.lifecycle.push_back({WorkerEvent::Kind::Ready, WorkerId(worker), 100, 10 * worker * kMs, true, {}});
    }
    for (const Task& task : tasks) {
        TaskEvent event;
        event.kind = TaskEvent::Kind::Ended;
        event.state = TaskState::Succeeded;
        event.task = TaskId(task.task);
        event.worker = WorkerId(task.worker);
        event.queuedNs = 0;
        event.askedNs = task.askedMs * kMs;
        event.claimedNs = task.claimedMs * kMs;
        event.startedNs = task.startMs * kMs;
        event.endedNs = task.endMs * kMs;
        batch.tasks.push_back(event);
    }
    batch.waits = waits;
    TraceStore store;
    store.append(batch);
    return store;
}

/// The first worker waits 20 ms for its second task; the second one has a task, and is done at 60 ms.
TraceStore twoWorkers() {
    const auto seen = [](unsigned worker, TimePart part, std::int64_t fromMs) {
        return SeenWait{WorkerId(worker), part, fromMs * kMs, (fromMs + 5) * kMs};
    };
    return traceOf({{1, 1, 10, 10, 10, 40}, {2, 2, 20, 20, 20, 60}, {3, 1, 40, 60, 65, 100}}, 110,
                   {seen(1, TimePart::Lock, 15), seen(1, TimePart::Lock, 20), seen(2, TimePart::Sleep, 25),
                    seen(2, TimePart::Lock, 30), seen(1, TimePart::Lock, 37), seen(1, TimePart::Lock, 45)});
}

/// "1: 40-60, 2: 10-20", in ms.
QString told(const LossEvidence& evidence) {
    QStringList spans;
    for (const LaneSpan& each : evidence.spans)
        spans << QStringLiteral("%1: %2-%3")
                     .arg(each.lane)
                     .arg(std::lround(each.span.start * 1e3))
                     .arg(std::lround(each.span.end * 1e3));
    return spans.join(QStringLiteral(", "));
}

} // namespace

/// Where on the lanes lost time lies.
class TestLossEvidence : public QObject {
    Q_OBJECT
private slots:
    void partsHaveTheirPlaces_data();
    void partsHaveTheirPlaces();
    void tasksAreComparedWithThemselvesAlone();
    void crowdedIsWhileThereAreMoreThanProcessors();
    void ofVeryManyTheLongest();
};

void TestLossEvidence::partsHaveTheirPlaces_data() {
    QTest::addColumn<TimePart>("part");
    QTest::addColumn<QString>("spans");
    QTest::newRow("an empty queue") << TimePart::Starved << "0: 40-60";
    QTest::newRow("what only one can do") << TimePart::Serial << "0: 40-60";
    QTest::newRow("between tasks") << TimePart::Dispatch << "0: 40-65";
    QTest::newRow("starting") << TimePart::StartUp << "0: 0-10, 1: 0-20";
    QTest::newRow("idle at the end") << TimePart::Tail << "1: 60-100";
    QTest::newRow("ending") << TimePart::Shutdown << "-1: 100-110";
    QTest::newRow("looks in a row, within their tasks") << TimePart::Lock << "0: 15-25, 0: 37-40, 1: 30-35";
    QTest::newRow("nobody saw it") << TimePart::Disk << "";
    QTest::newRow("nor when a limit held it back") << TimePart::Quota << "";
}

void TestLossEvidence::partsHaveTheirPlaces() {
    QFETCH(TimePart, part);
    QFETCH(QString, spans);
    QCOMPARE(told(evidenceOf(twoWorkers(), {part, 2, 1, nullptr})), spans);
}

void TestLossEvidence::tasksAreComparedWithThemselvesAlone() {
    // in this run they took 30, 40 and 35 ms
    const LengthsAlone alone =
        LengthsAlone::of(traceOf({{1, 1, 0, 0, 10, 40}, {2, 1, 0, 0, 40, 60}, {3, 1, 0, 0, 60, 90}}, 90));
    QVERIFY(std::abs(alone.of(TaskId(2)) - 0.02) < 1e-6);
    QCOMPARE(alone.of(TaskId(4)), 0.0);
    const TraceStore run = twoWorkers();
    QCOMPARE(told(evidenceOf(run, {TimePart::Compute, 2, 1.3, &alone})), QStringLiteral("0: 65-100, 1: 20-60"));
    QCOMPARE(told(evidenceOf(run, {TimePart::Compute, 2, 1.6, &alone})), QStringLiteral("1: 20-60"));
    QVERIFY2(evidenceOf(run, {TimePart::Compute, 2, 1.6, nullptr}).spans.empty(), "nobody knows what is slow");
}

void TestLossEvidence::crowdedIsWhileThereAreMoreThanProcessors() {
    const LossEvidence evidence = evidenceOf(twoWorkers(), {TimePart::Oversubscription, 1, 1, nullptr});
    QCOMPARE(evidence.spans.size(), 1U);
    QVERIFY(std::abs(evidence.spans[0].span.start - 0.02) < 1e-3);
    QVERIFY(std::abs(evidence.spans[0].span.end - 0.04) < 1e-3);
    QVERIFY(evidenceOf(twoWorkers(), {TimePart::Oversubscription, 2, 1, nullptr}).spans.empty());
}

void TestLossEvidence::ofVeryManyTheLongest() {
    std::vector<Task> tasks;
    constexpr unsigned kMany = 100'000;
    for (unsigned i = 0; i < kMany; ++i) { // a gap of 1 ms between two, and one of 3 ms
        const std::int64_t start = 20 + 4 * static_cast<std::int64_t>(i) + (i >= kMany / 2 ? 2 : 0);
        tasks.push_back({i + 1, 1, start, start, start, start + 3});
    }
    const LossEvidence evidence = evidenceOf(traceOf(tasks, 500'000), {TimePart::Dispatch, 1, 1, nullptr});
    QCOMPARE(evidence.count, static_cast<std::uint64_t>(kMany - 1));
    QVERIFY2(evidence.spans.size() < kMany / 2, "too many to draw");
    QVERIFY(std::abs(evidence.totalS - (kMany - 2 + 3) / 1e3) < 1e-3);
    QVERIFY(std::ranges::any_of(evidence.spans, [](const LaneSpan& each) { return each.span.length() > 0.0025; }));
    QVERIFY(std::ranges::is_sorted(evidence.spans, {}, [](const LaneSpan& each) { return each.span.start; }));
}

QTEST_APPLESS_MAIN(TestLossEvidence)
#include "tst_loss_evidence.moc"
