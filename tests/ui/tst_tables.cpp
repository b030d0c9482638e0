// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/session/comparison_doubts.h"
#include "core/session/noise_flags.h"
#include "core/session/timing_book.h"
#include "core/store/formats/compare_json.h"
#include "tests/support/recorded_run.h"
#include "tests/support/told_run.h"
#include "tests/ui/window_stage.h"
#include "ui/run/experiment_timings.h"
#include "ui/run/frozen_column.h"
#include "ui/run/insight.h"
#include "ui/run/kpi_text.h"
#include "ui/run/log_model.h"
#include "ui/run/results_pane.h"
#include "ui/run/task_model.h"
#include "ui/run/task_table.h"
#include "ui/run/timing_columns.h"
#include "ui/run/timing_model.h"
#include "ui/run/timing_table.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_table.h"

using namespace manyhands;
using manyhands::test::recordedRun;
using manyhands::test::Stage;

namespace {

QString cell(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

/// A run on two processes in which other programs took `share` of their time.
TimedRun disturbed(double share) {
    TimedRun run{5, 10, 0, 0};
    run.areas.emplace();
    run.areas->spanNs = 5'000'000'000;
    (*run.areas)[TimePart::OtherPrograms] = std::llround(share * 10e9);
    (*run.areas)[TimePart::Compute] = 10'000'000'000 - (*run.areas)[TimePart::OtherPrograms];
    return run;
}

/// Eight tasks that compute all the time, of which the last one ends `tailS` after the others: half a second of each
/// worker's time is start-up, a tenth was taken by others.
RunRecord measuredRun(int workers, double tailS) {
    std::vector<test::ToldTask> tasks;
    for (unsigned i = 0; i < 8; ++i) {
        const auto worker = i % static_cast<unsigned>(workers);
        const double start = 0.5 + i / static_cast<unsigned>(workers);
        tasks.push_back({worker + 1, start, start + (i == 7 ? 1 + tailS : 1), 0.9});
    }
    RunRecord record = test::toldRun(tasks, workers);
    record.mode = workers == 1 ? "serial" : "pool";
    record.machine.usable = record.machine.affinity = 2;
    record.summary.cpuS = 7.5;
    record.summary.peakPssBytes = 20'000'000;
    const auto ns = [](double s) { return std::llround(s * 1e9); };
    TimeAreas areas;
    areas.spanNs = ns(record.summary.wallS);
    areas.tasks = 8;
    areas[TimePart::StartUp] = workers * ns(0.5);
    areas[TimePart::OtherPrograms] = workers * ns(0.1);
    areas[TimePart::Dispatch] = workers == 1 ? 0 : ns(0.004);
    areas[TimePart::Compute] = ns(7.2 + tailS) - areas[TimePart::Dispatch];
    areas[TimePart::Tail] = workers * areas.spanNs - areas.sumNs();
    record.areas = areas;
    return record;
}

/// As the window enters a run that is over.
TimedRun entered(const RunRecord& record) {
    TimedRun run = timedRun(record);
    const TaskFigures tasks = taskFigures(record);
    run.pace = tasks.pace;
    run.longestTaskS = tasks.longestTaskS;
    return run;
}

/// Five runs each with 1, 2 and 4 processes, entered in both.
CompareRecord comparedRuns(ExperimentTimings& timings) {
    TimingBook book;
    for (const double tailS : {0.0, 0.3, 0.1, 0.2, 0.15}) {
        for (const int workers : {1, 2, 4}) {
            const RunRecord record = measuredRun(workers, tailS);
            const RunMode mode = workers == 1 ? RunMode::Serial : RunMode::Pool;
            book.add({mode, workers}, record);
            timings.add({mode, workers, {}}, entered(record));
        }
    }
    CompareRecord record;
    record.rows = book.rows();
    record.warnings = comparisonDoubts(record.rows, std::nullopt, {2, 1.0});
    std::vector<RunNoise> noise;
    for (const TimingRow& row : record.rows)
        for (std::size_t run = 0; run < row.walls.size(); ++run)
            noise.push_back(noiseOf({row.mode == "serial" ? RunMode::Serial : RunMode::Pool, row.workers},
                                    row.walls[run], row.areas[run]));
    for (const MeasurementWarning& flag : noiseFlags(record.rows, noise, {})) {
        if (flag.mark != "F6") // of all rows together, by the order of their runs
            record.warnings.push_back(flag);
    }
    for (TimingRow& row : record.rows) {
        row.grade = gradeOf(row, record.warnings);
        row.noise = worstNoise(row, record.warnings);
    }
    return record;
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
    void furtherFiguresOfTimings();
    void timingsSayWhatAComparisonOfTheSameRunsSays();
    void aDoubtIsAGrade();
    void theTutorialStandsAboveWhatItIsReadWith();
    void runsWithFailuresDoNotCount();
    void furtherColumnsAreSwitchedOn();
    void manyColumnsScrollSideways();
    void aSingleRunHasNoSpread();
    void theRunningRowIsAmongThem();
    void logHidesLowerLevels();
    void figuresOfARun();
    void figuresWithoutABaseline();
    void noFailureIsSaidInNumbers();
    void insights();
    void numbersReadWell_data();
    void numbersReadWell();
    void tablesAreCopied();
    void furtherAttemptsAreTold();
    void eachWorkerCountsItsChunks();
    void allColumnsAreInSight();
};

void TestTables::furtherAttemptsAreTold() {
    TaskModel model;
    for (const RunBatchPtr& batch : recordedRun().batches)
        model.take(*batch);
    model.publish();
    int further = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        further += cell(model, row, TaskModel::State) == QLatin1String("Done, attempt 2") ? 1 : 0;
    QCOMPARE(further, 1);
}

void TestTables::eachWorkerCountsItsChunks() {
    struct Did {
        std::uint32_t worker;
        bool oddChunk;
        TaskEvent::Kind kind;
        const char* chunk;
    };
    constexpr auto kEnded = TaskEvent::Kind::Ended, kStarted = TaskEvent::Kind::Started;
    const Did all[] = {{1, false, kEnded, "1"},  {1, false, kEnded, "1"}, {2, true, kEnded, "1"},
                       {1, true, kEnded, "2"},   {1, false, kEnded, "3"}, {2, false, kEnded, "2"},
                       {2, true, kStarted, "3"}, {0, false, kEnded, "–"}};
    RunBatch batch;
    for (const Did& did : all) {
        TaskEvent event;
        event.task = TaskId(batch.tasks.size() + 1);
        event.worker = WorkerId(did.worker);
        event.oddChunk = did.oddChunk;
        event.kind = did.kind;
        batch.tasks.push_back(event);
    }
    TaskModel model;
    model.take(batch);
    model.sort(TaskModel::Task, Qt::AscendingOrder);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(cell(model, row, TaskModel::Chunk), QString::fromUtf8(all[row].chunk));
}

void TestTables::allColumnsAreInSight() {
    Stage stage;
    stage.window.resize(1440, 900);
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    stage.window.runPage().results().showTab(ResultsPane::Tasks);
    QTRY_VERIFY(stage.child<QTableView>("taskView").isVisible());
    QTRY_COMPARE(stage.child<QTableView>("taskView").horizontalScrollBar()->maximum(), 0);
    const QString picture = qEnvironmentVariable("TASKS_PICTURE");
    if (!picture.isEmpty())
        stage.window.grab().save(picture);
}

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
    QTest::newRow("chunk, up") << int(TaskModel::Chunk) << Qt::AscendingOrder << "first chunk";
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
    if (first == QLatin1String("first chunk"))
        QCOMPARE(cell(model, 0, TaskModel::Chunk), QStringLiteral("1"));
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

void TestTables::furtherFiguresOfTimings() {
    ExperimentTimings timings;
    for (int i = 0; i < 4; ++i) {
        timings.add({RunMode::Serial, 1, {}}, {8, 8, 0, 0});
        timings.add({RunMode::Pool, 2, {}}, disturbed(i == 0 ? 0.2 : 0.01));
        timings.add({RunMode::Pool, 4, {}}, {0.01, 10, 0, 0});
    }
    timings.add({RunMode::Pool, 8, {}}, {4, 10, 0, 0});
    TimingModel model;
    model.show(timings, std::nullopt);
    QCOMPARE(cell(model, 1, TimingModel::SpeedUpInterval), QStringLiteral("1.60× to 1.60×"));
    QCOMPARE(cell(model, 1, TimingModel::KarpFlatt), QStringLiteral("0.250")); // (1/1.6 - 1/2) / (1/2)
    QCOMPARE(cell(model, 1, TimingModel::Noise), QStringLiteral("F1"));
    QVERIFY(model.index(1, TimingModel::Noise).data(Qt::ToolTipRole).toString().contains(QStringLiteral("20 %")));
    QCOMPARE(cell(model, 2, TimingModel::Noise), QStringLiteral("F8"));
    QCOMPARE(cell(model, 0, TimingModel::KarpFlatt), unknownText());
    QCOMPARE(cell(model, 3, TimingModel::SpeedUpInterval), unknownText()); // one run only
    QCOMPARE(cell(model, 3, TimingModel::Noise), unknownText());
}

/// By its JSON, which knows nothing of the window.
void TestTables::timingsSayWhatAComparisonOfTheSameRunsSays() {
    ExperimentTimings timings;
    const CompareRecord record = comparedRuns(timings);
    QByteArray json;
    writeCompareJson(record, [&](std::string_view part) { json.append(part.data(), qsizetype(part.size())); });
    const QJsonArray rows = QJsonDocument::fromJson(json).object()["rows"].toArray();
    TimingModel model;
    model.show(timings, std::nullopt);
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        const QJsonObject told = rows[row].toObject(), wall = told["wall_s"].toObject(),
                          speedUp = told["speedup"].toObject();
        const auto number = [](const QJsonValue& value) { return value.toDouble(std::nan("")); };
        const auto known = [&](const QString& name) { return number(told[name]); };
        QCOMPARE(cell(model, row, TimingModel::WallTime), durationText(number(wall["median"])));
        QCOMPARE(cell(model, row, TimingModel::WallInterval),
                 durationText(number(wall["lo"])) + " to " + durationText(number(wall["hi"])));
        QCOMPARE(cell(model, row, TimingModel::SpeedUp), timesText(number(speedUp["value"])));
        if (row > 0)
            QCOMPARE(cell(model, row, TimingModel::SpeedUpInterval),
                     timesText(number(speedUp["lo"])) + " to " + timesText(number(speedUp["hi"])));
        QCOMPARE(cell(model, row, TimingModel::Ideal), timesText(known("ideal")));
        QCOMPARE(cell(model, row, TimingModel::OfIdeal), percentText(known("efficiency_of_ideal")));
        QCOMPARE(cell(model, row, TimingModel::Efficiency), percentText(known("efficiency")));
        QCOMPARE(cell(model, row, TimingModel::CpuTime), durationText(known("cpu_s")));
        QCOMPARE(cell(model, row, TimingModel::Memory),
                 memoryQuantity(told["peak_pss_bytes"].toVariant().toULongLong()).text());
        QCOMPARE(cell(model, row, TimingModel::Throughput), threeDigits(known("tasks_per_s")));
        QCOMPARE(cell(model, row, TimingModel::SteadyThroughput), threeDigits(known("steady_tasks_per_s")));
        QCOMPARE(cell(model, row, TimingModel::WithoutStartUp), durationText(known("wall_without_start_up_s")));
        QCOMPARE(cell(model, row, TimingModel::WithoutOthers), durationText(known("wall_without_others_s")));
        QCOMPARE(cell(model, row, TimingModel::DispatchPerTask), shortDurationText(known("dispatch_per_task_s")));
        QCOMPARE(cell(model, row, TimingModel::Grade), told["grade"].toString());
        QCOMPARE(cell(model, row, TimingModel::Noise), told["noise"].toString(unknownText()));
        if (row == 0)
            continue;
        QCOMPARE(cell(model, row, TimingModel::CpuInflation),
                 (known("cpu_inflation") > 0 ? "+" : "") + percentText(known("cpu_inflation"), 1));
        QCOMPARE(cell(model, row, TimingModel::Overhead), durationText(known("overhead_s")));
        QCOMPARE(cell(model, row, TimingModel::OverheadPerTask), shortDurationText(known("overhead_per_task_s")));
    }
    QVERIFY(cell(model, 1, TimingModel::Ideal) == "2.00×" && cell(model, 1, TimingModel::Noise) == "F1");
    QVERIFY2(cell(model, 1, TimingModel::WithoutOthers) != cell(model, 1, TimingModel::WallTime), "0.1 s less");
    QVERIFY(timingHeading(TimingModel::WithoutOthers).contains("estimate"));
}

void TestTables::aDoubtIsAGrade() {
    ExperimentTimings timings;
    TimedRun alone{8, 8, 0, 0};
    alone.longestTaskS = 1;
    alone.processors = 2;
    timings.add({RunMode::Serial, 1, {}}, alone);
    timings.add({RunMode::Pool, 2, {}}, {4, 8, 0, 0});
    timings.add({RunMode::Pool, 4, {}}, {0.5, 8, 0, 0}); // shorter than a task, and faster than two processors
    timings.add({RunMode::Pool, 8, {}}, {4, 8, 0, 3});
    TimingModel model;
    model.show(timings, TimingKey{RunMode::Pool, 16, {}});
    QStringList grades;
    for (int row = 0; row < model.rowCount(); ++row)
        grades << cell(model, row, TimingModel::Grade);
    QCOMPARE(grades, (QStringList{"A", "A", "D", "D", unknownText()}));
    const QString why = model.index(2, TimingModel::Grade).data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains("V1: The run is shorter than its longest task alone.") && why.contains("\nV2: "),
             qPrintable(why));
    QVERIFY(model.index(3, TimingModel::Grade).data(Qt::ToolTipRole).toString().startsWith("R2: 3 tasks"));
}

/// With its flags; its neighbour below has the same number of processes.
void TestTables::theTutorialStandsAboveWhatItIsReadWith() {
    ExperimentTimings timings;
    TimedRun alone{8, 8, 0, 0};
    alone.processors = 2;
    timings.add({RunMode::Serial, 1, {}}, alone);
    timings.add({RunMode::Pool, 2, {}}, {4, 8, 0, 0});
    timings.add({RunMode::Pool, 4, {}}, {4, 8, 0, 0});
    timings.add({RunMode::Pool, 8, {}}, {4, 8, 0, 0});
    TimingModel model;
    model.show(timings, TimingKey{RunMode::Pool, 3, {}});
    model.showTutorial(TutorialTiming{1.2345, 4, 0.6789});
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << cell(model, row, 0) + ' ' + model.index(row, 0).data(BadgeRole).toString();
    QCOMPARE(rows, (QStringList{"1 baseline", "2 ", "3 running", "4 as in the tutorial", "4 ", "8 latest"}));
    QCOMPARE(cell(model, 3, TimingModel::SpeedUp), QStringLiteral("1.82×"));
    QCOMPARE(cell(model, 3, TimingModel::Noise), QStringLiteral("V1, V2"));
    QCOMPARE(cell(model, 3, TimingModel::Grade), QStringLiteral("D"));
    QCOMPARE(cell(model, 4, TimingModel::SpeedUp), QStringLiteral("2.00×"));
    QVERIFY2(model.tutorialText().contains("7.27×") && model.tutorialText().contains("\nV1: The run is shorter"),
             qPrintable(model.tutorialText()));
    model.setElapsed(2.5); // of the row above it
    QCOMPARE(cell(model, 2, TimingModel::WallTime), durationText(2.5));
    model.show(timings, std::nullopt);
    QCOMPARE(model.index(2, 0).data(BadgeRole).toString(), QStringLiteral("as in the tutorial"));
    model.showTutorial(std::nullopt);
    QCOMPARE(model.rowCount(), 4);
}

void TestTables::runsWithFailuresDoNotCount() {
    ExperimentTimings timings;
    timings.add({RunMode::Serial, 1, {}}, {8, 8, 0, 0});
    for (const double wallS : {4.0, 4.0, 4.0})
        timings.add({RunMode::Pool, 2, {}}, {wallS, 8, 0, 0});
    timings.add({RunMode::Pool, 2, {}}, {1, 2, 0, 7}); // it did less
    timings.add({RunMode::Pool, 4, {}}, {1, 2, 0, 7});
    TimingModel model;
    model.show(timings, std::nullopt);
    QCOMPARE(cell(model, 1, TimingModel::WallTime), QStringLiteral("4.00 s"));
    QCOMPARE(cell(model, 1, TimingModel::SpeedUp), QStringLiteral("2.00×"));
    QCOMPARE(cell(model, 1, TimingModel::Runs), QStringLiteral("3 of 4"));
    QCOMPARE(model.index(1, 0).data(BadgeRole).toString(), QStringLiteral("7 failed"));
    QCOMPARE(model.index(1, TimingModel::Runs).data(Qt::ToolTipRole).toString(),
             QStringLiteral("1 run in which tasks failed does not count."));
    QCOMPARE(cell(model, 2, TimingModel::WallTime), QStringLiteral("1.00 s")); // there is no other
    QCOMPARE(cell(model, 2, TimingModel::Runs), QStringLiteral("1"));
    QCOMPARE(model.index(2, 0).data(BadgeRole).toString(), QStringLiteral("7 failed"));
    QCOMPARE(model.index(2, TimingModel::Runs).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Tasks failed in each of its runs, so all of them count."));
}

/// Not shown at first; by mouse at the heading, by keyboard at the table.
void TestTables::furtherColumnsAreSwitchedOn() {
    TimingModel model;
    TimingTable table(&model);
    table.resize(1000, 300);
    auto* const view = table.findChild<QTableView*>(QStringLiteral("timingView"));
    for (const QWidget* const place : {static_cast<QWidget*>(view), static_cast<QWidget*>(view->horizontalHeader())}) {
        QCOMPARE(place->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(place->actions().size(), qsizetype(furtherTimingColumns().size()));
    }
    for (const FurtherTimingColumn& further : furtherTimingColumns())
        QVERIFY(view->isColumnHidden(further.column));
    table.findChild<QAction*>("showKarpFlatt")->trigger();
    QVERIFY(!view->isColumnHidden(TimingModel::KarpFlatt) && view->isColumnHidden(TimingModel::Noise));
    QVERIFY(view->columnWidth(TimingModel::KarpFlatt) > 0);
    const QStringList names = table.furtherColumns();
    TimingTable another(&model);
    another.showFurtherColumns(names);
    QCOMPARE(another.furtherColumns(), QStringList{"showKarpFlatt"});
    QVERIFY(!another.findChild<QTableView*>(QStringLiteral("timingView"))->isColumnHidden(TimingModel::KarpFlatt));
}

/// All of them at once: nothing is squeezed, and the processes stay in sight while the rest scrolls.
void TestTables::manyColumnsScrollSideways() {
    ExperimentTimings timings;
    timings.add({RunMode::Serial, 1, {}}, {40, 41, 0, 0});
    timings.add({RunMode::Pool, 8, {}}, {8, 60, 0, 0});
    TimingModel model;
    model.show(timings, std::nullopt);
    TimingTable table(&model);
    table.resize(900, 300);
    table.setVisible(true);
    auto* const view = table.findChild<QTableView*>(QStringLiteral("timingView"));
    auto* const frozen = view->findChild<FrozenColumn*>();
    QVERIFY(frozen->isHidden());
    for (const FurtherTimingColumn& further : furtherTimingColumns())
        table.findChild<QAction*>(further.name)->trigger();
    for (int column = 0; column < TimingModel::ColumnCount; ++column) {
        QVERIFY2(!view->isColumnHidden(column), qPrintable(timingHeading(column)));
        QVERIFY2(view->columnWidth(column) >= view->horizontalHeader()->sectionSizeHint(column),
                 qPrintable(timingHeading(column)));
    }
    QScrollBar* const bar = view->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->geometry().left(), view->viewport()->geometry().left());
    QCOMPARE(frozen->width(), view->columnWidth(0));
    QCOMPARE(frozen->rowHeight(1), view->rowHeight(1));
    QCOMPARE(frozen->viewport()->mapTo(view, QPoint()).y(), view->viewport()->y());
    view->selectRow(1);
    QVERIFY(frozen->selectionModel()->isRowSelected(1));
    bar->setValue(0);
    QVERIFY(frozen->isHidden());
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
    model.show(timings, TimingKey{RunMode::Pool, 5, {}}); // which has not run for 3.5 s
    QCOMPARE(cell(model, 1, TimingModel::Processes), QStringLiteral("5"));
    QCOMPARE(cell(model, 1, TimingModel::WallTime), durationText(0));
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
}

void TestTables::noFailureIsSaidInNumbers() {
    TaskModel model;
    TaskTable table(&model);
    RunBatch batch;
    for (std::uint64_t task = 1; task <= 2000; ++task) {
        TaskEvent event;
        event.task = TaskId(task);
        event.worker = WorkerId(1);
        event.state = TaskState::Succeeded;
        batch.tasks.push_back(event);
    }
    model.take(batch);
    model.publish();
    table.setGoing(true);
    table.showFailures();
    const auto* const empty = table.findChild<EmptyState*>();
    QCOMPARE(empty->title(), QStringLiteral("No failed tasks"));
    QCOMPARE(empty->text(), QStringLiteral("None of the 2,000 tasks so far has failed."));
    table.setGoing(false);
    QCOMPARE(empty->text(), QStringLiteral("All 2,000 tasks finished."));
    batch.tasks.resize(1);
    batch.tasks.front().task = TaskId(2001);
    batch.tasks.front().kind = TaskEvent::Kind::Started; // the run was stopped in it
    model.take(batch);
    model.publish();
    table.showFailures();
    QCOMPARE(empty->text(), QStringLiteral("None of the 2,001 tasks so far has failed."));
}

void TestTables::insights() {
    const auto said = [](double speedUp, int processes, double taskS) {
        return insightOf({speedUp, processes, taskS, {}}).text;
    };
    QVERIFY(said(std::nan(""), 8, 1).isEmpty());
    QCOMPARE(said(5.24, 8, 0.0278), QStringLiteral("5.24× faster than one process."));
    QCOMPARE(said(0.5, 8, 1e-6), QStringLiteral("More processes did not help: each task is too short."));
    QCOMPARE(said(0.5, 8, 1), QStringLiteral("0.500× the speed of one process."));
    QCOMPARE(said(1.02, 8, 1), QStringLiteral("About as fast as one process."));
}

void TestTables::numbersReadWell_data() {
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("thousands") << countText(2000) << "2,000";
    QTest::newRow("tens of seconds") << durationText(41.62) << "41.6 s";
    QTest::newRow("seconds") << durationText(7.938) << "7.94 s";
    QTest::newRow("minutes") << durationText(125.4) << "2 min 5 s";
    QTest::newRow("unknown time") << durationText(std::nan("")) << "–";
    QTest::newRow("an estimate of less than a second") << estimateText(0.506) << "0.5 s";
    QTest::newRow("an estimate of seconds") << estimateText(3.97) << "4.0 s";
    QTest::newRow("an estimate of more") << estimateText(49.96) << "50 s";
    QTest::newRow("an estimate of minutes") << estimateText(125.2) << "2 min 5 s";
    QTest::newRow("an estimate of nothing known") << estimateText(std::nan("")) << "–";
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
