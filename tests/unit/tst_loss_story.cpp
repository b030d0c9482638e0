// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loss_story.h"

#include <QTest>

#include <cmath>

using namespace manyhands;

namespace {

using Kind = ProposedChange::Kind;
constexpr std::int64_t kMs = 1'000'000;

/// A second of `workers` workers who computed, apart from `lostMs` in `part`. Alone the same compute took `aloneMs`; 0:
/// as long.
LossFacts facts(int workers, TimePart part, std::int64_t lostMs, std::int64_t aloneMs = 0) {
    LossFacts facts;
    TimeAreas& areas = facts.areas;
    areas.spanNs = 1000 * kMs;
    areas.tasks = 1000;
    areas[TimePart::Compute] = workers * areas.spanNs;
    if (part != TimePart::Compute) {
        areas[TimePart::Compute] -= lostMs * kMs;
        areas[part] += lostMs * kMs;
    }
    TimeAreas alone;
    alone[TimePart::Compute] = aloneMs > 0 ? aloneMs * kMs : areas[TimePart::Compute];
    alone.spanNs = alone.sumNs();
    areas.blockedSplit = alone.blockedSplit = true;
    facts.processors = workers;
    facts.loss = lossBetween(alone, areas, workers);
    return facts;
}

QString headline(const LossFacts& facts) {
    return QString::fromStdString(headlineOf(facts, tellLoss(facts)));
}

} // namespace

class TestLossStory : public QObject {
    Q_OBJECT
private slots:
    void namesTheCulprit_data();
    void namesTheCulprit();
    void mostAndLargestPart();
    void otherProgramsComeFirst();
    void whatTheKernelDoesNotTellIsSaid_data();
    void whatTheKernelDoesNotTellIsSaid();
    void unknownWaitsAskForNoMoreWorkers();
    void largerChunksForTinyTasks();
    void longTasksFirstForATail();
    void smallerChunksForATailOfThem();
    void fewerWorkersThanProcessorsWait();
    void fewerWorkersWhereTheySlowEachOther();
    void theCauseOfASlowDownIsNamed_data();
    void theCauseOfASlowDownIsNamed();
    void fewerWorkersForALock();
    void forkServerInsteadOfSpawn();
    void moreWorkersForTasksThatWait();
    void nothingToChangeIsNothing();
    void aPlanTakesTheChange();
};

void TestLossStory::namesTheCulprit_data() {
    QTest::addColumn<TimePart>("part");
    QTest::addColumn<QString>("text");
    const auto row = [](TimePart part, const char* text) {
        QTest::newRow(std::string(nameOf(part)).c_str()) << part << QString::fromUtf8(text);
    };
    row(TimePart::Serial, "Most of the gap to 4× is work that only one can do: each worker waited 200 ms for it.");
    row(TimePart::Starved,
        "Most of the gap to 4× is an empty queue: workers waited 20% of their time for the next task.");
    row(TimePart::Dispatch,
        "Most of the gap to 4× is handing out tasks: that took 800 µs for each, and a task takes 3.2 ms.");
    row(TimePart::StartUp, "Most of the gap to 4× is starting workers: 200 ms for each, in a run of 1.00 s.");
    row(TimePart::Shutdown, "Most of the gap to 4× is ending workers: 200 ms for each, in a run of 1.00 s.");
    row(TimePart::Tail,
        "Most of the gap to 4× is idle time at the end: workers waited 200 ms on average for the last task.");
    row(TimePart::Oversubscription, "Most of the gap to 4× is waiting for a processor: 4 workers share 4.");
    row(TimePart::Quota, "Most of the gap to 4× is a limit on processor time: it held workers back for 800 ms.");
    row(TimePart::Lock, "Most of the gap to 4× is waiting for a lock: workers spent 20% of their time on it.");
    row(TimePart::Disk, "Most of the gap to 4× is waiting for the disk: workers spent 20% of their time on it.");
}

void TestLossStory::namesTheCulprit() {
    QFETCH(TimePart, part);
    QFETCH(QString, text);
    const LossFacts measured = facts(4, part, 800);
    const LossStory story = tellLoss(measured);
    QCOMPARE(story.culprit.value(), groupOf(part));
    QCOMPARE(static_cast<int>(story.part), static_cast<int>(part));
    QVERIFY(std::abs(story.worth - 0.8) < 1e-9);
    QCOMPARE(headline(measured), text);
}

void TestLossStory::mostAndLargestPart() {
    QCOMPARE(headline(facts(8, TimePart::Compute, 0, 5755)),
             QString::fromUtf8("Most of the gap to 8× is slower compute: tasks took 1.39× longer side by side than "
                               "alone."));
    LossFacts measured = facts(4, TimePart::Tail, 400);
    measured.loss[TimePart::Lock] = 0.39;
    measured.loss[TimePart::StartUp] = 0.3;
    measured.loss.achieved -= 0.69;
    QVERIFY(headline(measured).startsWith("The largest part of the gap to 4"));
    QCOMPARE(headline(facts(4, TimePart::Tail, 10)),
             QString::fromUtf8("3.99× faster than one process: hardly anything of 4× was lost."));
}

/// They are no culprit, since nothing in the run can be done about them; but nothing else is called the largest part.
void TestLossStory::otherProgramsComeFirst() {
    LossFacts disturbed = facts(4, TimePart::Tail, 400);
    disturbed.loss[TimePart::OtherPrograms] = 1.2;
    disturbed.loss.achieved -= 1.2;
    const QString told = headline(disturbed);
    QVERIFY2(
        told.startsWith("Other programs took 30% of the workers' time. The largest part of the rest of the gap to 4"),
        qPrintable(told));
    QVERIFY(told.contains("idle time at the end"));
    LossFacts alone = facts(4, TimePart::Tail, 10);
    alone.loss[TimePart::OtherPrograms] = 1.2;
    alone.loss.achieved -= 1.2;
    QCOMPARE(headline(alone), QString::fromUtf8("Other programs took 30% of the workers' time; hardly anything else of "
                                                "4× was lost."));
    disturbed.loss[TimePart::OtherPrograms] = 0.1;
    QVERIFY(!headline(disturbed).contains("Other programs"));
}

void TestLossStory::whatTheKernelDoesNotTellIsSaid_data() {
    QTest::addColumn<TimePart>("part");
    QTest::addColumn<bool>("waitsKnown");
    QTest::addColumn<bool>("waitsSplit");
    QTest::addColumn<bool>("blockedSplit");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no schedstat") << TimePart::Lock << false << true << true
                                  << "waiting: workers spent 20% of their time on it. Waits for a processor and other "
                                     "waits can't be told apart on this machine.";
    QTest::newRow("no machine-wide times") << TimePart::Oversubscription << true << false << true
                                           << "waiting for a processor: 4 workers and other programs share 4, and "
                                              "which of them took more can't be told on this machine.";
    QTest::newRow("no samples of waits") << TimePart::Blocked << true << true << false
                                         << "waiting for something other than a processor: workers spent 20% of their "
                                            "time on it.";
    QTest::newRow("all is told") << TimePart::Lock << true << true << true
                                 << "waiting for a lock: workers spent 20% of their time on it.";
}

void TestLossStory::whatTheKernelDoesNotTellIsSaid() {
    QFETCH(TimePart, part);
    QFETCH(bool, waitsKnown);
    QFETCH(bool, waitsSplit);
    QFETCH(bool, blockedSplit);
    QFETCH(QString, reason);
    LossFacts measured = facts(4, part, 800);
    measured.areas.waitsKnown = waitsKnown;
    measured.areas.waitsSplit = waitsSplit;
    measured.areas.blockedSplit = blockedSplit;
    TimeAreas alone;
    alone[TimePart::Compute] = measured.areas[TimePart::Compute];
    alone.spanNs = alone.sumNs();
    measured.loss = lossBetween(alone, measured.areas, 4);
    QCOMPARE(headline(measured), "Most of the gap to 4\u00d7 is " + reason);
}

/// Perhaps they wait for a processor: then more of them would only wait longer.
void TestLossStory::unknownWaitsAskForNoMoreWorkers() {
    LossFacts measured = facts(4, TimePart::Blocked, 3900);
    measured.loss = {};
    measured.loss.workers = measured.loss.achieved = 4;
    measured.processors = 2;
    QCOMPARE(tellLoss(measured).change.kind, Kind::Workers);
    measured.loss.waitsKnown = false;
    QCOMPARE(tellLoss(measured).change.kind, Kind::None);
}

void TestLossStory::largerChunksForTinyTasks() {
    LossFacts measured = facts(2, TimePart::Dispatch, 1000); // 1 ms to hand out a task of 1 ms
    const ProposedChange change = tellLoss(measured).change;
    QCOMPARE(change.kind, Kind::ChunkSize);
    QCOMPARE(change.value, 20); // a twentieth of the time is left for handing out
    QVERIFY(std::abs(change.wallS - 0.525) < 1e-9);
    QVERIFY(std::abs(change.speedup - measured.loss.achieved / 0.525) < 1e-9);
    measured.areas.tasks = 32; // but each worker is to get four chunks
    QCOMPARE(tellLoss(measured).change.value, 4);
    measured.chunkSize = 4;
    QCOMPARE(tellLoss(measured).change.kind, Kind::None);
}

void TestLossStory::longTasksFirstForATail() {
    const ProposedChange change = tellLoss(facts(4, TimePart::Tail, 800)).change;
    QCOMPARE(change.kind, Kind::LongestFirst);
    QVERIFY(std::abs(change.wallS - 0.8) < 1e-9);
}

void TestLossStory::smallerChunksForATailOfThem() {
    LossFacts measured = facts(4, TimePart::Tail, 800);
    measured.chunkSize = 16;
    QCOMPARE(tellLoss(measured).change.kind, Kind::ChunkSize);
    QCOMPARE(tellLoss(measured).change.value, 1);
}

void TestLossStory::fewerWorkersThanProcessorsWait() {
    LossFacts measured = facts(8, TimePart::Oversubscription, 6000);
    measured.processors = 2;
    const ProposedChange change = tellLoss(measured).change;
    QCOMPARE(change.kind, Kind::Workers);
    QCOMPARE(change.value, 2);
    QVERIFY(std::abs(change.wallS - 1) < 1e-9); // as fast
}

void TestLossStory::fewerWorkersWhereTheySlowEachOther() {
    const ProposedChange change = tellLoss(facts(4, TimePart::Compute, 0, 1000)).change; // no faster than one
    QCOMPARE(change.kind, Kind::Workers);
    QCOMPARE(change.value, 1);
    QVERIFY(std::abs(change.wallS - 1) < 1e-9);
    QCOMPARE(tellLoss(facts(4, TimePart::Compute, 0, 3600)).change.kind, Kind::None);
}

void TestLossStory::theCauseOfASlowDownIsNamed_data() {
    QTest::addColumn<SlowdownCause>("cause");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fewer");
    const auto row = [](const char* name, SlowdownCause cause, const char* text, bool fewer) {
        QTest::newRow(name) << cause << QString::fromUtf8(text) << fewer;
    };
    row("memory", SlowdownCause::Memory,
        ", mostly for memory, caches and all else. Let tasks touch less memory at a time, or use fewer workers.", true);
    row("the clock", SlowdownCause::Clock,
        ", mostly for a slower clock or a shared core. The processor's clock falls when more of it is at work, or "
        "workers share a core: no more workers than cores are worth it.",
        true);
    row("the kernel", SlowdownCause::Kernel,
        ", mostly in the kernel. Let tasks keep their memory instead of taking it anew: each new page is a fault.",
        false);
    row("more work", SlowdownCause::Work,
        ", mostly for more work. Side by side they do more: look for retries, and for work that grows with the number "
        "of workers.",
        false);
    row("nobody knows", SlowdownCause::Program, ".", true);
}

void TestLossStory::theCauseOfASlowDownIsNamed() {
    QFETCH(SlowdownCause, cause);
    QFETCH(QString, text);
    QFETCH(bool, fewer);
    LossFacts slowed = facts(4, TimePart::Compute, 0, 1100);
    TaskSlowdown slowdown;
    slowdown.means = SlowdownMeans::Canary;
    slowdown.aloneS = 1.1;
    slowdown.spanS = 1;
    slowdown.minorFaults = 3'000'000;
    slowdown[cause] = 2.9;
    slowed.loss.slowdown = slowdown;
    const QString told = headline(slowed);
    QVERIFY2(told.endsWith("longer side by side than alone" + text), qPrintable(told));
    QCOMPARE(tellLoss(slowed).change.kind, fewer ? Kind::Workers : Kind::None);
}

void TestLossStory::fewerWorkersForALock() {
    const ProposedChange change = tellLoss(facts(4, TimePart::Lock, 2800)).change;
    QCOMPARE(change.kind, Kind::Workers);
    QCOMPARE(change.value, 2);
}

void TestLossStory::forkServerInsteadOfSpawn() {
    LossFacts measured = facts(4, TimePart::StartUp, 800);
    measured.startMethod = StartMethod::Spawn;
    const ProposedChange change = tellLoss(measured).change;
    QCOMPARE(change.kind, Kind::ForkServer);
    QVERIFY(std::abs(change.wallS - 0.8) < 1e-9);
}

void TestLossStory::moreWorkersForTasksThatWait() {
    LossFacts measured = facts(4, TimePart::Sleep, 3900);
    measured.loss = {};
    measured.loss.workers = measured.loss.achieved = 4;
    measured.processors = 2;
    const ProposedChange change = tellLoss(measured).change;
    QCOMPARE(change.kind, Kind::Workers);
    QCOMPARE(change.value, 16);
    QVERIFY(std::abs(change.wallS - 0.25) < 1e-9);
}

void TestLossStory::nothingToChangeIsNothing() {
    QCOMPARE(tellLoss(facts(4, TimePart::Tail, 0)).change.kind, Kind::None);
    QCOMPARE(tellLoss(facts(4, TimePart::Serial, 800)).change.kind, Kind::None);
}

void TestLossStory::aPlanTakesTheChange() {
    RunPlan plan;
    plan.workers = 8;
    plan.startMethod = StartMethod::Spawn;
    QCOMPARE(withChange(plan, {Kind::Workers, 2, 1, 1})->workers, 2);
    QCOMPARE(withChange(plan, {Kind::ChunkSize, 64, 1, 1})->chunkSize, 64U);
    QCOMPARE(withChange(plan, {Kind::ForkServer, 0, 1, 1})->startMethod, StartMethod::ForkServer);
    QVERIFY(!withChange(plan, {Kind::LongestFirst, 0, 1, 1}));
    QVERIFY(!withChange(plan, {}));
}

QTEST_APPLESS_MAIN(TestLossStory)
#include "tst_loss_story.moc"
