// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "tests/support/recorded_run.h"
#include "ui/run/experiment_timings.h"
#include "ui/run/insight.h"
#include "ui/run/kpi_text.h"
#include "ui/run/log_model.h"
#include "ui/run/task_model.h"
#include "ui/run/timing_model.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_table.h"

using namespace manyhands;
using manyhands::test::recordedRun;

namespace {

QString cell(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT
private slots:
    void oneInsertionATick();
    void newestTaskFirst();
    void sortsByTheColumn_data();
    void sortsByTheColumn();
    void aSortedTableTakesTheLastTasksToo();
    void filtersByStateAndText();
    void longRunsAreBounded();
    void everyTaskKeepsItsResult();
    void timingsCompareWithOneProcess();
    void aSingleRunHasNoSpread();
    void theRunningRowIsAmongThem();
    void logHidesLowerLevels();
    void figuresOfARun();
    void figuresWithoutABaseline();
    void numbersReadWell_data();
    void numbersReadWell();
    void tablesAreCopied();
};

void TestTables::oneInsertionATick() {
    TaskModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (const RunBatchPtr& batch : recordedRun().batches)
        model.take(*batch);
    QCOMPARE(model.rowCount(), 0);
    model.publish();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), 2000);
}

void TestTables::newestTaskFirst() {
    TaskModel model;
    const auto run = recordedRun();
    model.take(*run.batches.front());
    model.publish();
    const QString first = cell(model, model.rowCount() - 1, TaskModel::Task);
    for (std::size_t i = 1; i < run.batches.size(); ++i) {
        model.take(*run.batches[i]);
        model.publish();
    }
    QCOMPARE(cell(model, model.rowCount() - 1, TaskModel::Task), first);
    QCOMPARE(cell(model, 0, TaskModel::Task), QStringLiteral("2000"));
    QCOMPARE(cell(model, 0, TaskModel::State), QStringLiteral("Done"));
}

void TestTables::sortsByTheColumn_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::newRow("task, up") << int(TaskModel::Task) << Qt::AscendingOrder << "1";
    QTest::newRow("task, down") << int(TaskModel::Task) << Qt::DescendingOrder << "2000";
    QTest::newRow("attempt, down: the retried one") << int(TaskModel::Attempt) << Qt::DescendingOrder << "retried";
}

void TestTables::sortsByTheColumn() {
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, first);
    TaskModel model;
    for (const RunBatchPtr& batch : recordedRun().batches)
        model.take(*batch);
    model.publish();
    model.sort(column, order);
    QCOMPARE(model.rowCount(), 2000);
    if (first == QLatin1String("retried"))
        QCOMPARE(cell(model, 0, TaskModel::Attempt), QStringLiteral("2"));
    else
        QCOMPARE(cell(model, 0, TaskModel::Task), first);
}

void TestTables::aSortedTableTakesTheLastTasksToo() {
    TaskModel model;
    const auto run = recordedRun();
    model.take(*run.batches.front());
    model.sort(TaskModel::Task, Qt::AscendingOrder);
    for (const RunBatchPtr& batch : run.batches) {
        model.take(*batch);
        model.publish();
    }
    // sorted in at most once a second: the clock's further beats bring in what came last
    QTRY_VERIFY_WITH_TIMEOUT((model.publish(), model.rowCount() == 2000), 3000);
}

void TestTables::filtersByStateAndText() {
    TaskModel model;
    const auto run = recordedRun();
    for (std::size_t i = 0; i < run.batches.size() / 2; ++i)
        model.take(*run.batches[i]);
    model.publish();
    model.setStateFilter(TaskModel::StateFilter::Running);
    QCOMPARE(model.rowCount(), static_cast<int>(run.batches[run.batches.size() / 2 - 1]->counters.running));
    model.setStateFilter(TaskModel::StateFilter::Failed);
    QCOMPARE(model.rowCount(), 0);
    model.setStateFilter(TaskModel::StateFilter::All);
    model.setTextFilter(QStringLiteral("w3"));
    QVERIFY(model.rowCount() > 10);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(cell(model, row, TaskModel::Worker) == QLatin1String("W3") ||
                cell(model, row, TaskModel::Result).contains(QLatin1String("w3")));
}

void TestTables::longRunsAreBounded() {
    TaskModel model;
    RunBatch batch;
    for (std::uint64_t task = 1; task <= TaskModel::kItemised + 10; ++task) {
        TaskEvent event;
        event.task = TaskId{task};
        event.state = task > TaskModel::kItemised + 8 ? TaskState::Failed : TaskState::Succeeded;
        batch.tasks.push_back(event);
    }
    model.take(batch);
    model.publish();
    QCOMPARE(model.rowCount(), static_cast<int>(TaskModel::kItemised) + 2);
    QCOMPARE(model.leftOut(), 8U);
}

/// Results share one store: each task is to show its own, the one tried again its last.
void TestTables::everyTaskKeepsItsResult() {
    const QStringList results{"7", "7", "", QString::fromUtf8("größer"), "exit code 3", QString(70'000, 'x'), "7"};
    const std::uint64_t far = 5'000'000'000; // no list of numbers reaches so far
    RunBatch batch;
    TaskEvent event;
    event.kind = TaskEvent::Kind::Ended;
    event.state = TaskState::Succeeded;
    event.startedNs = event.endedNs = 1;
    for (int i = 0; i < results.size(); ++i) {
        event.task = TaskId(i % 2 == 0 ? static_cast<std::uint64_t>(i + 1) : far + static_cast<std::uint64_t>(i));
        event.summary = results[i].toStdString();
        batch.tasks.push_back(event);
    }
    event.task = TaskId(1);
    event.summary = "second try";
    batch.tasks.push_back(event);
    TaskModel model;
    model.take(batch);
    model.publish();
    QCOMPARE(model.rowCount(), results.size());
    for (int i = 1; i < results.size(); ++i) {
        const QString shown = cell(model, model.rowCount() - 1 - i, TaskModel::Result);
        QCOMPARE(shown, results[i].left(65'535));
    }
    QCOMPARE(cell(model, model.rowCount() - 1, TaskModel::Result), QStringLiteral("second try"));
    QCOMPARE(model.taskAt(model.rowCount() - 2), TaskId(far + 1));
}

void TestTables::timingsCompareWithOneProcess() {
    ExperimentTimings timings;
    timings.open(QStringLiteral("x"));
    timings.add({RunMode::Pool, 8, {}}, {7.9, 62, 372'000'000, 0});
    timings.add({RunMode::Pool, 8, {}}, {8.1, 62, 372'000'000, 0});
    timings.add({RunMode::Serial, 1, {}}, {40, 41, 14'000'000, 0});
    TimingModel model;
    model.show(timings, std::nullopt);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, TimingModel::Processes), QStringLiteral("1"));
    QCOMPARE(model.index(0, 0).data(BadgeRole).toString(), QStringLiteral("baseline"));
    QCOMPARE(cell(model, 1, TimingModel::WallTime), QStringLiteral("8.00 s"));
    QCOMPARE(model.index(1, TimingModel::WallTime).data(SpreadRole).toString(), QStringLiteral("±0.050"));
    QCOMPARE(cell(model, 1, TimingModel::SpeedUp), QStringLiteral("5.00×"));
    QCOMPARE(cell(model, 1, TimingModel::Efficiency), QStringLiteral("63%"));
    QCOMPARE(model.index(1, TimingModel::SpeedUp).data(MarkRole).toDouble(), 1.0);
    QCOMPARE(model.index(1, TimingModel::SpeedUp).data(BarRole).toDouble(), 5.0 / 8);
}

void TestTables::aSingleRunHasNoSpread() {
    ExperimentTimings timings;
    timings.add({RunMode::Pool, 2, {}}, {8, 16, 0, 3});
    TimingModel model;
    model.show(timings, std::nullopt);
    QVERIFY(model.index(0, TimingModel::WallTime).data(SpreadRole).toString().isEmpty());
    QCOMPARE(cell(model, 0, TimingModel::SpeedUp), unknownText());
    QCOMPARE(cell(model, 0, TimingModel::Memory), unknownText());
    QCOMPARE(model.index(0, 0).data(BadgeRole).toString(), QStringLiteral("3 failed"));
}

void TestTables::theRunningRowIsAmongThem() {
    ExperimentTimings timings;
    timings.add({RunMode::Serial, 1, {}}, {40, 41, 0, 0});
    timings.add({RunMode::Pool, 8, {}}, {8, 60, 0, 0});
    TimingModel model;
    model.show(timings, TimingKey{RunMode::Pool, 4, {}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 1, TimingModel::Processes), QStringLiteral("4"));
    QCOMPARE(model.index(1, 0).data(BadgeRole).toString(), QStringLiteral("running"));
    model.setElapsed(3.5);
    QCOMPARE(cell(model, 1, TimingModel::WallTime), QStringLiteral("3.50 s"));
}

void TestTables::logHidesLowerLevels() {
    LogModel model;
    model.add({0, LogLine::Level::Info, "Run", "Started", {}, {}});
    model.add({2'243'000'000, LogLine::Level::Warning, "W5", "Task 452 crashed", {}, {}});
    model.publish();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 1, LogModel::Time), QStringLiteral("2.243 s"));
    model.setLeastLevel(LogLine::Level::Warning);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, LogModel::Source), QStringLiteral("W5"));
    for (std::size_t i = 0; i < LogModel::kMost + 5; ++i)
        model.add({0, LogLine::Level::Error, "Run", "Again", {}, {}});
    model.publish();
    QCOMPARE(model.rowCount(), static_cast<int>(LogModel::kMost));
}

void TestTables::figuresOfARun() {
    const auto run = recordedRun();
    const RunBatch& half = *run.batches[run.batches.size() / 2];
    KpiInput input;
    input.phase = RunPhase::Running;
    input.latest = &half;
    input.tasks = 2000;
    input.workers = 8;
    input.baselineWallS = 60;
    const auto kpis = kpiTexts(input);
    QCOMPARE(kpis[0].figure, countText(half.counters.done()));
    QCOMPARE(kpis[0].unit, QStringLiteral("of 2,000"));
    QVERIFY(kpis[0].progress > 0.4 && kpis[0].progress < 0.6);
    QVERIFY(kpis[1].context.startsWith(QLatin1String("about ")));
    QCOMPARE(kpis[2].context, QStringLiteral("1 process: 33.3"));
    QVERIFY(kpis[3].figure.startsWith(QLatin1String("7.")) || kpis[3].figure.startsWith(QLatin1String("8.")));
    QCOMPARE(kpis[3].context, QStringLiteral("ideal: 8×"));
    QCOMPARE(kpis[5].figure, QStringLiteral("16.0"));
    input.phase = RunPhase::Failed;
    QCOMPARE(kpiTexts(input)[3].context, QStringLiteral("not finished"));
    QCOMPARE(kpiTexts(input)[1].label, QStringLiteral("Stopped after"));
}

void TestTables::figuresWithoutABaseline() {
    KpiInput input;
    input.tasks = 10;
    const auto kpis = kpiTexts(input);
    QCOMPARE(kpis[3].figure, unknownText());
    QCOMPARE(kpis[3].context, QStringLiteral("no baseline"));
    const auto cause = QStringLiteral("Most of the gap to 8× is the weather.");
    QVERIFY(insightText({std::nan(""), 8, 1, cause}).isEmpty());
    QCOMPARE(insightText({5.24, 8, 0.0278, cause}), QStringLiteral("5.24× faster than one process. ") + cause);
    QCOMPARE(insightText({5.24, 8, 0.0278, {}}), QStringLiteral("5.24× faster than one process."));
    QCOMPARE(insightText({7.9, 8, 0.020, cause}), QStringLiteral("7.90× faster than one process."));
    QCOMPARE(insightText({0.5, 8, 1e-6, cause}),
             QStringLiteral("More processes did not help: each task is too short."));
}

void TestTables::numbersReadWell_data() {
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("thousands") << countText(2000) << "2,000";
    QTest::newRow("tens of seconds") << durationText(41.62) << "41.6 s";
    QTest::newRow("seconds") << durationText(7.938) << "7.94 s";
    QTest::newRow("minutes") << durationText(125.4) << "2 min 5 s";
    QTest::newRow("unknown time") << durationText(std::nan("")) << "–";
    QTest::newRow("milliseconds") << shortDurationText(0.0364) << "36 ms";
    QTest::newRow("microseconds") << shortDurationText(42.4e-6) << "42 µs";
    QTest::newRow("moment") << momentText(0.31) << "0.310 s";
    QTest::newRow("megabytes") << memoryQuantity(51'400'000).text() << "51.4 MB";
    QTest::newRow("just below a unit") << memoryQuantity(999'900).text() << "1.00 MB";
    QTest::newRow("times") << timesText(5.244) << "5.24×";
    QTest::newRow("percent") << percentText(0.655) << "66%";
}

void TestTables::numbersReadWell() {
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(shown, expected);
}

void TestTables::tablesAreCopied() {
    LogModel model;
    model.add({0, LogLine::Level::Info, "Run", "a\tb, \"c\"\nd", {}, {}});
    model.publish();
    QCOMPARE(tableAsTsv(textTable(model)),
             QStringLiteral("Time\tLevel\tSource\tMessage\n0.000 s\tInfo\tRun\ta b, \"c\" d\n"));
    QCOMPARE(tableAsCsv(textTable(model)),
             QStringLiteral("Time,Level,Source,Message\r\n0.000 s,Info,Run,\"a\tb, \"\"c\"\"\nd\"\r\n"));
}

WATCHED_TEST_MAIN(TestTables)
#include "tst_tables.moc"
