// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QtTest>

#include <cmath>
#include <numeric>

#include "core/session/trace_store.h"
#include "tests/support/recorded_run.h"
#include "tests/ui/watched_main.h"
#include "ui/run/queue_pane.h"
#include "ui/run/time_bars.h"
#include "ui/run/where_time_pane.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

const TimingKey kAlone{RunMode::Serial, 1, {}};

TimingKey pool(int processes, const char* variant = "") {
    return {RunMode::Pool, processes, QString::fromLatin1(variant)};
}

LaneFacts facts(double compute, double wait = 0, double startUp = 0, double idle = 0) {
    LaneFacts made;
    made.compute = compute;
    made.wait = wait;
    made.startUp = startUp;
    made.other = idle;
    made.done = 100;
    return made;
}

/// Worker time of four workers on two processors, seconds: `lost` of it in `part`, 8 of compute, which alone takes as
/// long.
TimedAreas losing(TimePart part, double lost) {
    TimedAreas run{areasOf(facts(8), 1), 2, 1, StartMethod::ForkServer};
    run.areas[part] += static_cast<std::int64_t>(lost * 1e9);
    run.areas.spanNs = run.areas.sumNs() / 4;
    run.areas.blockedSplit = true;
    return run;
}

/// What was run, in order; each run's wall time does not matter here.
struct Story {
    void run(const TimingKey& key, const LaneFacts& of) {
        run(key, {areasOf(of, key.processes), 2, 1, StartMethod::ForkServer});
    }
    void run(const TimingKey& key, const TimedAreas& of) {
        timings.open(QStringLiteral("primes"));
        times.open(QStringLiteral("primes"));
        timings.add(key, {1, 1, 0, 0});
        times.add(key, of);
    }
    ExperimentTimings timings;
    WorkerTimes times;
};

double sumOf(const TimeShares& s) {
    return std::accumulate(s.share.begin(), s.share.end(), 0.0);
}

bool isClose(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

} // namespace

/// The tabs Where time went and Queue: what is drawn, and what is said about it.
class TestWhereTime : public QObject {
    Q_OBJECT
private slots:
    void baselineComputeIsUseful();
    void sharesAreWholeWithoutABaseline();
    void othersSettingsAreLeftOut();
    void theCulpritIsNamed_data();
    void theCulpritIsNamed();
    void aChangeIsTriedAndItsOutcomeTold();
    void theEvidenceOfATailIsShown();
    void otherProgramsAreNoCulpritButAreTold();
    void withoutABaselineItSaysSo();
    void theTabFillsWithTheFirstRun();
    void waitingTasksAndThroughput();
};

void TestWhereTime::baselineComputeIsUseful() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(2), facts(10, 0.5, 0.5, 1));
    story.run(pool(2), facts(12, 0.5, 0.5, 1));
    story.run(pool(2), facts(11, 0.5, 0.5, 1));
    const auto shares = story.times.shares(story.timings);
    QCOMPARE(shares.size(), 2U);
    QCOMPARE(shares[0][WorkerTimePart::Useful], 1.0);
    // the median of the three runs: 11 of compute, 8 of them what one process needs, 13 in all
    QVERIFY(isClose(shares[1][WorkerTimePart::Useful], 8.0 / 13));
    QVERIFY(isClose(shares[1][WorkerTimePart::Slower], 3.0 / 13));
    QVERIFY(isClose(shares[1][WorkerTimePart::Idle], 1.0 / 13));
    QVERIFY(isClose(shares[1].facts.loss.slowerTasks, 11.0 / 8));
    for (const TimeShares& row : shares)
        QVERIFY(isClose(sumOf(row), 1));
}

void TestWhereTime::sharesAreWholeWithoutABaseline() {
    Story story;
    story.run(pool(4), facts(6, 1, 1, 2));
    const auto shares = story.times.shares(story.timings);
    QCOMPARE(shares.size(), 1U);
    QVERIFY(shares[0].estimated);
    QVERIFY(isClose(shares[0][WorkerTimePart::Useful], 0.6));
    QCOMPARE(shares[0][WorkerTimePart::Slower], 0.0);
    QVERIFY(isClose(sumOf(shares[0]), 1));
}

void TestWhereTime::othersSettingsAreLeftOut() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(2, "chunk 16"), facts(10));
    QCOMPARE(story.times.shares(story.timings).size(), 1U);
    story.times.open(QStringLiteral("another"));
    QVERIFY(story.times.shares(story.timings).empty());
}

void TestWhereTime::theCulpritIsNamed_data() {
    QTest::addColumn<TimePart>("part");
    QTest::addColumn<double>("lost");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, TimePart part, double lost, const char* says) {
        QTest::newRow(name) << part << lost << QString::fromUtf8(says);
    };
    row("hardly anything lost", TimePart::Tail, 0.1, "With 4 processes, hardly any worker time was lost.");
    row("slower side by side", TimePart::Compute, 4,
        "Most of the gap to 4× is slower compute: tasks took 1.50× longer side by side than alone.");
    row("short tasks", TimePart::Dispatch, 4,
        "Most of the gap to 4× is handing out tasks: that took 40 ms for each, and a task takes 80 ms.");
    row("a short run", TimePart::StartUp, 4, "is starting workers: 1.00 s for each, in a run of 3.00 s.");
    row("one long task at the end", TimePart::Tail, 4, "workers waited 1.00 s on average for the last task.");
    row("a lock", TimePart::Lock, 8, "is waiting for locks: workers spent 50% of their time on it.");
    row("too many workers", TimePart::Oversubscription, 8, "is waiting for a processor: there are 2 for 4 workers.");
}

void TestWhereTime::theCulpritIsNamed() {
    QFETCH(TimePart, part);
    QFETCH(double, lost);
    QFETCH(QString, says);
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(4), losing(part, lost));
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains(says), qPrintable(pane.insight()));
}

void TestWhereTime::aChangeIsTriedAndItsOutcomeTold() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(4), losing(TimePart::Oversubscription, 8));
    WhereTimePane pane;
    std::vector<ProposedChange> wanted;
    connect(&pane, &WhereTimePane::changeWanted, &pane,
            [&](const ProposedChange& change) { wanted.push_back(change); });
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains("With 2 processes it should take about 4.00 s."), qPrintable(pane.insight()));
    auto* const button = pane.findChild<QAbstractButton*>("tryChange");
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Try 2"));
    button->click();
    QTRY_COMPARE(wanted.size(), 1U);
    QCOMPARE(wanted[0].kind, ProposedChange::Kind::Workers);
    QCOMPARE(wanted[0].value, 2);
    story.run(pool(2), losing(TimePart::Tail, 0));
    pane.noteRun(4.2);
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains("Forecast 4.00 s, measured 4.20 s."), qPrintable(pane.insight()));
    pane.noteRun(4.3); // one that nobody asked to try
    pane.show(story.times, story.timings);
    QVERIFY(!pane.insight().contains("Forecast"));
}

void TestWhereTime::theEvidenceOfATailIsShown() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(4), losing(TimePart::Tail, 4)); // 3 s, of which each worker is idle for 1
    WhereTimePane pane;
    double moment = -1;
    connect(&pane, &WhereTimePane::momentChosen, &pane, [&](double seconds) { moment = seconds; });
    pane.show(story.times, story.timings);
    auto* const button = pane.findChild<QAbstractButton*>("showEvidence");
    QVERIFY(button);
    button->click();
    QTRY_VERIFY2(isClose(moment, 2), QByteArray::number(moment));
}

void TestWhereTime::otherProgramsAreNoCulpritButAreTold() {
    Story story;
    story.run(kAlone, facts(8));
    TimedAreas run = losing(TimePart::OtherPrograms, 8);
    run.areas[TimePart::Tail] += 1'000'000'000;
    run.areas.spanNs = run.areas.sumNs() / 4;
    story.run(pool(4), run);
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains("The largest part of the gap to 4× is idle time"), qPrintable(pane.insight()));
    QVERIFY2(pane.insight().contains("Other programs took 47% of worker time"), qPrintable(pane.insight()));
}

void TestWhereTime::withoutABaselineItSaysSo() {
    Story story;
    story.run(pool(4), losing(TimePart::Tail, 4));
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains("This is estimated"), qPrintable(pane.insight()));
}

void TestWhereTime::theTabFillsWithTheFirstRun() {
    Story story;
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY(!pane.hasChart());
    QVERIFY(pane.exportables().empty());
    story.run(kAlone, facts(8));
    pane.show(story.times, story.timings);
    QVERIFY(pane.hasChart());
    QVERIFY2(pane.insight().isEmpty(), "one process alone loses nothing");
    const TextTable table = pane.exportables().front().table();
    QCOMPARE(table.heads.size(), 10);
    QCOMPARE(table.rows.front().front(), QStringLiteral("1 process"));
    QVERIFY(pane.findChild<TimeBars*>()->accessibleDescription().startsWith("1 process: Useful compute 100%"));
}

void TestWhereTime::waitingTasksAndThroughput() {
    QueuePane pane;
    TraceStore store;
    pane.show(store);
    QVERIFY(!pane.hasCharts());
    const RecordedRun run = recordedRun({RunMode::Pool, 4, 200});
    for (std::size_t i = 0; i < run.batches.size(); ++i) {
        store.append(*run.batches[i]);
        pane.show(store);
        if (i == run.batches.size() / 2) {
            const auto told = pane.findChild<QWidget*>("waitingChart")->accessibleDescription();
            const auto left = store.queueDepth().at(store.now());
            QVERIFY(left > 0 && left < 200);
            QVERIFY2(told.startsWith(QStringLiteral("Now: %1 left. Highest: ").arg(left)), qPrintable(told));
        }
    }
    const auto exportables = pane.exportables();
    QCOMPARE(exportables.size(), 2U);
    const TextTable waiting = exportables[0].table();
    QVERIFY(waiting.rows.front()[1].toInt() > 150);
    QCOMPARE(waiting.rows.back()[1], QStringLiteral("0"));
    // the area under the throughput is the number of tasks done
    const TextTable throughput = exportables[1].table();
    double sum = 0;
    for (std::size_t i = 1; i < throughput.rows.size(); ++i)
        sum += throughput.rows[i][1].toDouble() *
               (throughput.rows[i][0].toDouble() - throughput.rows[i - 1][0].toDouble());
    QVERIFY2(sum > 180 && sum < 210, QByteArray::number(sum));
}

WATCHED_TEST_MAIN(TestWhereTime)
#include "tst_where_time.moc"
