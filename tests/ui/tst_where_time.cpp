// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

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
    return made;
}

/// What was run, in order; each run's wall time does not matter here.
struct Story {
    void run(const TimingKey& key, const LaneFacts& of) {
        timings.open(QStringLiteral("primes"));
        times.open(QStringLiteral("primes"));
        timings.add(key, {1, 1, 0, 0});
        times.add(key, of);
    }
    ExperimentTimings timings;
    WorkerTimes times;
};

double sumOf(const TimeShares& s) {
    return s.useful + s.slower + s.wait + s.transfer + s.startUp + s.idle;
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
    void theTabFillsWithTheFirstRun();
    void waitingTasksAndThroughput();
};

void TestWhereTime::baselineComputeIsUseful() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(2), facts(10, 0.5, 0.5, 1));
    story.run(pool(2), facts(12, 0.5, 0.5, 1));
    const auto shares = story.times.shares(story.timings);
    QCOMPARE(shares.size(), 2U);
    QCOMPARE(shares[0].useful, 1.0);
    // the mean of the two runs: 11 of compute, 8 of them what one process needs, 13 in all
    QCOMPARE(shares[1].useful, 8.0 / 13);
    QCOMPARE(shares[1].slower, 3.0 / 13);
    QCOMPARE(shares[1].idle, 1.0 / 13);
    QCOMPARE(shares[1].longer, 11.0 / 8);
    for (const TimeShares& row : shares)
        QCOMPARE(sumOf(row), 1.0);
}

void TestWhereTime::sharesAreWholeWithoutABaseline() {
    Story story;
    story.run(pool(4), facts(6, 1, 1, 2));
    const auto shares = story.times.shares(story.timings);
    QCOMPARE(shares.size(), 1U);
    QCOMPARE(shares[0].useful, 0.6);
    QCOMPARE(shares[0].slower, 0.0);
    QCOMPARE(sumOf(shares[0]), 1.0);
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
    QTest::addColumn<LaneFacts>("four");
    QTest::addColumn<QString>("says");
    QTest::newRow("hardly anything lost") << facts(8, 0.05, 0.05, 0.1) << "98% of worker time is useful compute";
    QTest::newRow("slower side by side") << facts(12, 0.2, 0.2, 0.4) << "take 1.50× longer than alone";
    QTest::newRow("short tasks") << facts(8, 4, 0.1, 1) << "handing out tasks";
    QTest::newRow("a short run") << facts(8, 0.1, 4, 1) << "start-up";
    QTest::newRow("one long task at the end") << facts(8, 0.1, 0.1, 6) << "had nothing to do for 42% of their time";
}

void TestWhereTime::theCulpritIsNamed() {
    QFETCH(LaneFacts, four);
    QFETCH(QString, says);
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(4), four);
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains(says), qPrintable(pane.insight()));
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
    QCOMPARE(table.heads.size(), 7);
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
