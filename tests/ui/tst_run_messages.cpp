// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of trouble: in the info bar, the status bar and on its buttons.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/measure/stopwatch.h"
#include "core/measure/time_areas.h"
#include "tests/ui/window_stage.h"
#include "ui/run/results_pane.h"
#include "ui/shared/info_bar.h"

using namespace manyhands;
using manyhands::test::Stage;

namespace {

LogLine launcherLine(const char* text) {
    return {10, LogLine::Level::Warning, "Fork server", text, {}, {}};
}

RunBatch endOf(WorkerId worker) {
    RunBatch batch;
    WorkerEvent event;
    event.kind = WorkerEvent::Kind::Ended;
    event.worker = worker;
    event.planned = false;
    event.reason = "signal 9 (SIGKILL)";
    event.signal = 9;
    batch.lifecycle.push_back(event);
    return batch;
}

TaskEvent endOf(TaskId task, WorkerId worker, TaskState state) {
    TaskEvent event;
    event.task = task;
    event.worker = worker;
    event.state = state;
    return event;
}

/// The worker and the task that it was at.
RunBatch crashOf(WorkerId worker, TaskId task, int signal, TaskEvent::Kind kind) {
    RunBatch batch = endOf(worker);
    batch.lifecycle.front().signal = signal;
    batch.lifecycle.front().timeNs = 2'240'000'000;
    batch.tasks.push_back(endOf(task, worker, TaskState::Crashed));
    batch.tasks.front().kind = kind;
    return batch;
}

/// A pool at work.
struct RunningStage : Stage {
    RunningStage() {
        key(Qt::Key_F5);
        driver.playWhole();
        driver.playPart(0.2);
        window.runPage().infoBar().clear();
    }
    QString bar() {
        const InfoBar& shown = window.runPage().infoBar();
        return shown.isVisible() ? shown.text() : QString();
    }
    QString status() { return child<QLabel>("statusMessage").text(); }
    QString links() {
        QStringList texts;
        for (const QPushButton* link : window.runPage().infoBar().findChildren<QPushButton*>())
            if (link->isVisible())
                texts << link->text();
        return texts.join(QLatin1String(" | "));
    }
    void click(const char* name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    bool runAnew() {
        if (isGoing(window.runPage().controller().phase()))
            driver.playWhole();
        key(Qt::Key_F5);
        return driver.asked.constLast().startsWith(QLatin1String("pool"));
    }
};

} // namespace

class TestRunMessages : public QObject {
    Q_OBJECT
private slots:
    void aWorkersDeathIsTold();
    void deathsAreToldApart_data();
    void deathsAreToldApart();
    void aCrashTellsHowItWentOn_data();
    void aCrashTellsHowItWentOn();
    void fewerProcessesAreOneClickAway();
    void aTimeLimitIsNamedAndCanBeRaised();
    void aMemoryLimitIsNamedAndCanBeRaised();
    void withoutALimitMemoryIsNotBlamed();
    void missingWorkersAreTold_data();
    void missingWorkersAreTold();
    void missingWorkersThatComeAreForgotten();
    void theBestCountIsOneClickAway();
    void failuresAreOneClickAway();
    void anErrorOpensTheLog();
    void aRunThatPausedItselfAsks();
    void aLostLauncherIsGraverThanItsWorkers();
    void aLauncherLostForGoodOffersARestart();
    void aBaselineThatWasKilledSaysSo();
};

void TestRunMessages::aWorkersDeathIsTold() {
    RunningStage stage;
    stage.driver.say(crashOf(WorkerId{5}, TaskId{452}, 9, TaskEvent::Kind::Retried));
    QCOMPARE(stage.bar(), QStringLiteral("Worker 5 was ended by the system (signal 9). Most often the computer ran out "
                                         "of memory. It was restarted and task 452 is tried again."));
    QCOMPARE(stage.status(),
             QStringLiteral("Worker 5 failed task 452 at 2.240 s. It was restarted and the task was retried."));
    QCOMPARE(stage.links(), QStringLiteral("Show log | Use fewer processes"));
    stage.click("showLog");
    QTRY_COMPARE(stage.child<QTabBar>("resultTabs").currentIndex(), int(ResultsPane::Log));
}

void TestRunMessages::deathsAreToldApart_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("outOfMemory");
    QTest::addColumn<bool>("inTask");
    QTest::addColumn<QString>("told");
    QTest::newRow("killed in its task")
        << 9 << false << true
        << "Worker 5 was ended by the system (signal 9). Most often the computer ran out of memory. It was restarted; "
           "task 452 counts as crashed.";
    QTest::newRow("killed while idle") << 9 << false << false
                                       << "Worker 5 was ended by the system (signal 9). Most often the computer ran "
                                          "out of memory. It was restarted.";
    QTest::newRow("by the kernel, for want of memory")
        << 9 << true << true
        << "Worker 5 was ended by the system: out of memory. It was restarted; task 452 counts as crashed.";
    QTest::newRow("by its own fault") << 11 << false << true
                                      << "Task 452 crashed (signal 11). Worker 5 was restarted, and the other tasks go "
                                         "on.";
    QTest::newRow("told to end") << 15 << false << true
                                 << "Worker 5 ended unexpectedly: signal 9 (SIGKILL). It was restarted; task 452 "
                                    "counts as crashed.";
}

void TestRunMessages::deathsAreToldApart() {
    QFETCH(int, signal);
    QFETCH(bool, outOfMemory);
    QFETCH(bool, inTask);
    QFETCH(QString, told);
    RunningStage stage;
    RunBatch batch = crashOf(WorkerId{5}, TaskId{452}, signal, TaskEvent::Kind::Ended);
    batch.lifecycle.front().outOfMemory = outOfMemory;
    if (!inTask)
        batch.tasks.clear();
    stage.driver.say(batch);
    QCOMPARE(stage.bar(), told);
}

void TestRunMessages::aCrashTellsHowItWentOn_data() {
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("toldAnew"); // what failed for good is told of even where the first message was closed
    QTest::newRow("finished") << int(TaskState::Succeeded)
                              << "Task 452 crashed (signal 11). It was tried again on worker 2 and finished."
                              << "";
    QTest::newRow("failed") << int(TaskState::Failed)
                            << "Task 452 crashed (signal 11). It was tried again on worker 2 and failed."
                            << "Task 452 failed: exit code 3.";
}

void TestRunMessages::aCrashTellsHowItWentOn() {
    QFETCH(int, end);
    QFETCH(QString, told);
    QFETCH(QString, toldAnew);
    for (const bool closed : {false, true}) {
        RunningStage stage;
        stage.driver.say(crashOf(WorkerId{5}, TaskId{452}, 11, TaskEvent::Kind::Retried));
        QCOMPARE(stage.bar(), QStringLiteral("Task 452 crashed (signal 11). It is tried again."));
        QCOMPARE(stage.links(), QStringLiteral("Show log"));
        if (closed)
            stage.window.runPage().infoBar().clear();
        RunBatch batch;
        batch.tasks.push_back(endOf(TaskId{452}, WorkerId{2}, static_cast<TaskState>(end)));
        batch.tasks.back().summary = "exit code 3";
        stage.driver.say(batch);
        QCOMPARE(stage.bar(), closed ? toldAnew : told);
    }
}

void TestRunMessages::fewerProcessesAreOneClickAway() {
    RunningStage stage;
    stage.driver.say(crashOf(WorkerId{5}, TaskId{452}, 9, TaskEvent::Kind::Retried));
    stage.driver.playWhole();
    stage.driver.say(crashOf(WorkerId{5}, TaskId{452}, 9, TaskEvent::Kind::Retried));
    auto& count = stage.child<QSpinBox>("procCount");
    QCOMPARE(count.value(), 8);
    stage.click("fewerProcesses");
    QTRY_VERIFY(count.value() < 8);
    const QString note = stage.child<QLabel>("footerNote").text();
    QVERIFY2(note.startsWith(QStringLiteral("%1 processes now").arg(count.value())), qPrintable(note));
    QVERIFY(stage.child<QLabel>("footerNote").isVisible());
    QVERIFY(stage.runAnew());
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("pool %1").arg(count.value()));
    QVERIFY(!stage.child<QLabel>("footerNote").text().contains(QLatin1String(" now")));
}

void TestRunMessages::aTimeLimitIsNamedAndCanBeRaised() {
    Stage limited;
    limited.child<QDoubleSpinBox>("timeLimit").setValue(10);
    limited.key(Qt::Key_F5);
    limited.driver.playWhole();
    limited.driver.playPart(0.2);
    RunBatch batch;
    batch.tasks.push_back(endOf(TaskId{7}, WorkerId{2}, TaskState::TimedOut));
    limited.window.runPage().infoBar().clear();
    limited.driver.say(batch);
    QCOMPARE(limited.window.runPage().infoBar().text(), QStringLiteral("Task 7 took longer than 10 s and was ended."));
    QTest::mouseClick(&limited.child<QPushButton>("showTask"), Qt::LeftButton);
    auto& view = limited.child<QTableView>("taskView");
    QTRY_VERIFY(view.selectionModel()->hasSelection());
    QCOMPARE(limited.child<QTabBar>("resultTabs").currentIndex(), int(ResultsPane::Tasks));
    QCOMPARE(view.selectionModel()->selectedRows().constFirst().data().toString(), QStringLiteral("7"));
    QCOMPARE(limited.child<QPushButton>("raiseTimeLimit").text(), QStringLiteral("Raise limit"));
    QTest::mouseClick(&limited.child<QPushButton>("raiseTimeLimit"), Qt::LeftButton);
    auto& limit = limited.child<QDoubleSpinBox>("timeLimit");
    QTRY_VERIFY(limit.isVisible() && limit.hasFocus());
    QVERIFY(!limit.visibleRegion().isEmpty());
    QTest::keyClicks(&limit, QStringLiteral("25"));
    QCOMPARE(limit.value(), 25.0);
}

void TestRunMessages::aMemoryLimitIsNamedAndCanBeRaised() {
    Stage limited;
    limited.child<QSpinBox>("memoryLimit").setValue(64);
    limited.child<QComboBox>("onFailure").setCurrentIndex(1);
    limited.key(Qt::Key_F5);
    limited.driver.playWhole();
    limited.driver.playPart(0.2);
    limited.window.runPage().infoBar().clear();
    RunBatch batch = *limited.window.runPage().controller().latest();
    batch.lifecycle.clear();
    batch.tasks = {endOf(TaskId{452}, WorkerId{5}, TaskState::Failed)};
    batch.tasks.front().attempt = 3;
    batch.tasks.front().summary = "exit code 1";
    batch.outputs.push_back({TaskId{452}, {}, "python3: MemoryError\n", 0, 21, false});
    batch.counters.succeeded = 684;
    limited.driver.say(batch);
    QCOMPARE(limited.window.runPage().infoBar().text(),
             QStringLiteral("Worker 5 ran out of memory. It passed the 64 MB limit on task 452, 3 times in a row."));
    batch.tasks.clear();
    batch.outputs.clear();
    limited.driver.say(batch);
    limited.driver.say(RunState::Stopping);
    RunRecord record;
    record.state = "stopped";
    record.haltedAfter = 1;
    limited.driver.say(record);
    QCOMPARE(limited.window.runPage().infoBar().severity(), InfoMessage::Severity::Error);
    QCOMPARE(limited.window.runPage().infoBar().text(),
             QStringLiteral("Stopped: worker 5 ran out of memory. It passed the 64 MB limit on task 452, 3 times in "
                            "a row. The other 7 workers were ended. 684 of 2,000 results are kept."));
    QTest::mouseClick(&limited.child<QPushButton>("raiseMemoryLimit"), Qt::LeftButton);
    auto& limit = limited.child<QSpinBox>("memoryLimit");
    QTRY_VERIFY(limit.isVisible() && limit.hasFocus());
    QTest::keyClicks(&limit, QStringLiteral("128"));
    QCOMPARE(limit.value(), 128);
}

/// Without a limit nobody has run into one, whatever a program writes.
void TestRunMessages::withoutALimitMemoryIsNotBlamed() {
    RunningStage stage;
    RunBatch batch;
    batch.tasks = {endOf(TaskId{452}, WorkerId{5}, TaskState::Failed)};
    batch.tasks.front().summary = "MemoryError";
    stage.driver.say(batch);
    QCOMPARE(stage.bar(), QStringLiteral("Task 452 failed: MemoryError."));
}

void TestRunMessages::missingWorkersAreTold_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("why");
    using Kind = StartLimit::Kind;
    QTest::newRow("of the user") << int(Kind::User) << "The system allows 512 processes for this user.";
    QTest::newRow("of the group") << int(Kind::Group) << "The control group of this program allows 512 processes.";
    QTest::newRow("of the machine") << int(Kind::Machine) << "The system allows 512 processes in all.";
    QTest::newRow("open files") << int(Kind::Descriptors) << "The system allows 512 open files.";
    QTest::newRow("unknown") << int(Kind::Unknown) << "The system refused more processes.";
}

void TestRunMessages::missingWorkersAreTold() {
    QFETCH(int, kind);
    QFETCH(QString, why);
    RunningStage stage;
    RunBatch batch;
    batch.workers = 8;
    batch.shortage = WorkerShortage{5, 8, {static_cast<StartLimit::Kind>(kind), 512}};
    stage.driver.say(batch);
    QCOMPARE(stage.bar(), QStringLiteral("Only 5 of 8 workers could start. ") + why);
    QCOMPARE(stage.links(), QStringLiteral("Run with 5 | Stop"));
    stage.click("runWithFewer");
    QTRY_COMPARE(stage.driver.asked.constLast(), QStringLiteral("resize 5"));
    QCOMPARE(stage.child<QSpinBox>("procCount").value(), 5);
    stage.driver.playWhole();
    QCOMPARE(stage.bar(), QStringLiteral("Not all workers could start, so its time is not compared with others."));
}

void TestRunMessages::missingWorkersThatComeAreForgotten() {
    RunningStage stage;
    RunBatch batch;
    batch.workers = 2;
    batch.shortage = WorkerShortage{1, 2, {}};
    WorkerLive live;
    live.worker = WorkerId{1};
    live.pid = 4001;
    live.state = WorkerLive::State::Running;
    batch.live = {live};
    stage.driver.say(batch);
    batch.shortage.reset();
    stage.driver.say(batch);
    QVERIFY(stage.bar().startsWith(QLatin1String("Only 1 of 2 workers could start.")));
    live.worker = WorkerId{2};
    live.pid = 4002;
    batch.live.push_back(live);
    stage.driver.say(batch);
    QCOMPARE(stage.bar(), QString());
    // it had fewer workers for a while: no time of that number
    stage.driver.playWhole();
    QCOMPARE(stage.child<QTableView>("timingView").model()->rowCount(), 1);
}

void TestRunMessages::theBestCountIsOneClickAway() {
    RunningStage stage;
    const test::RecordedRun whole = test::recordedRun(stage.driver.shape);
    stage.driver.playPart(1);
    // as if the tasks had taken twice as long side by side as alone
    RunRecord slow = whole.record;
    slow.summary.wallS *= 2;
    TimeAreas areas;
    areas.spanNs = nanoseconds(slow.summary.wallS);
    areas[TimePart::Compute] = 8 * areas.spanNs;
    areas.tasks = 2000;
    slow.areas = areas;
    stage.driver.say(slow);
    QVERIFY2(stage.bar().contains(QLatin1String(" is slower compute: ")), qPrintable(stage.bar()));
    QVERIFY2(stage.links().endsWith(QLatin1String("Find the best count")), qPrintable(stage.links()));
    stage.click("findBestCount");
    QTRY_VERIFY(isGoing(stage.window.tunePage().tuner().phase()));
    QVERIFY(stage.child<QWidget>("tunePage").isVisible());
}

void TestRunMessages::failuresAreOneClickAway() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    stage.driver.playPart(0.5);
    RunBatch batch;
    batch.counters.succeeded = 1999;
    batch.counters.failed = 1;
    TaskEvent event;
    event.task = TaskId{452};
    event.state = TaskState::Failed;
    event.summary = "exit code 3";
    batch.tasks.push_back(event);
    stage.driver.say(batch);
    RunRecord record;
    record.state = "finished";
    record.summary.failed = 1;
    record.summary.tasks = 1;
    record.summary.wallS = 1;
    stage.driver.say(record);
    QCOMPARE(stage.window.chipText(), QStringLiteral("Finished, 1 failed"));
    QTest::mouseClick(&stage.child<QPushButton>("showFailures"), Qt::LeftButton);
    QTRY_COMPARE(stage.child<QTabBar>("resultTabs").currentIndex(), int(ResultsPane::Tasks));
    QCOMPARE(stage.child<QTableView>("taskView").model()->rowCount(), 1);
}

void TestRunMessages::anErrorOpensTheLog() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.sayFailed({"The workers could not start", "no process is left", "Close programs.", 11});
    QCOMPARE(stage.window.chipText(), QStringLiteral("Stopped by an error"));
    QCOMPARE(stage.window.runPage().infoBar().severity(), InfoMessage::Severity::Error);
    QVERIFY(stage.window.runPage().infoBar().text().contains(QLatin1String("No process is left.")));
    QCOMPARE(stage.child<QTabBar>("resultTabs").currentIndex(), int(ResultsPane::Log));
}

void TestRunMessages::aRunThatPausedItselfAsks() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    stage.driver.playPart(0.2);
    RunBatch batch = endOf(WorkerId{3});
    batch.state = RunState::Paused;
    batch.heldBy = Error{"Workers keep ending", "10 of them ended within 2.1 s", "Run one of these tasks alone.", 0};
    stage.driver.say(batch);
    stage.driver.say(RunState::Paused);
    QCOMPARE(stage.window.runPage().infoBar().text(),
             QStringLiteral("The run was paused: workers keep ending. 10 of them ended within 2.1 s. Run one of these "
                            "tasks alone."));
    QTest::mouseClick(&stage.child<QPushButton>("resumeHeldRun"), Qt::LeftButton);
    QTRY_COMPARE(stage.driver.asked.last(), QStringLiteral("resume"));
    QVERIFY(!stage.window.runPage().infoBar().isVisible());
}

void TestRunMessages::aLostLauncherIsGraverThanItsWorkers() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    stage.driver.playPart(0.2);
    stage.driver.say(endOf(WorkerId{3}));
    RunBatch batch;
    batch.log.push_back(launcherLine("the fork server ended; a new one was started"));
    stage.driver.say(batch);
    const QString told = stage.window.runPage().infoBar().text();
    QCOMPARE(told, QStringLiteral("The launcher stopped unexpectedly. Its workers were ended; unfinished tasks went "
                                  "back to the queue."));
    stage.driver.say(endOf(WorkerId{4}));
    QCOMPARE(stage.window.runPage().infoBar().text(), told);
    QCOMPARE(stage.child<QLabel>("statusMessage").text(), told);
    QVERIFY(stage.window.chipText().startsWith(QLatin1String("Running")));
}

void TestRunMessages::aLauncherLostForGoodOffersARestart() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    stage.driver.playPart(0.5);
    RunRecord record;
    record.state = "failed";
    record.failure = Error{"The fork server could not be started", "no process is left", "Close programs.", 11};
    stage.driver.say(RunState::HelperLost);
    stage.driver.say(record);
    QCOMPARE(stage.window.chipText(), QStringLiteral("Launcher stopped"));
    const QString told = stage.window.runPage().infoBar().text();
    QVERIFY2(told.startsWith(QLatin1String("The launcher stopped unexpectedly. 8 workers were ended; ")),
             qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("of 2,000 results are kept")), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("no process is left")), qPrintable(told));
    auto& run = stage.child<QPushButton>("runButton");
    QCOMPARE(run.text(), QStringLiteral("Restart"));
    QCOMPARE(stage.child<QPushButton>("restartLauncher").text(), QStringLiteral("Restart launcher"));
    QTest::mouseClick(&stage.child<QPushButton>("restartLauncher"), Qt::LeftButton);
    QTRY_COMPARE(run.text(), QStringLiteral("Run"));
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("pool 8"));
}

void TestRunMessages::aBaselineThatWasKilledSaysSo() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.5);
    RunRecord record;
    record.state = "failed";
    record.failure = Error{"The single process ended unexpectedly", "signal 9 (SIGKILL)", {}, 0};
    stage.driver.say(RunState::Failed);
    stage.driver.say(record);
    QCOMPARE(stage.window.chipText(), QStringLiteral("Stopped by an error"));
    QCOMPARE(stage.window.runPage().infoBar().text(),
             QStringLiteral("The single process ended unexpectedly. Signal 9 (SIGKILL). Run starts it again."));
    QCOMPARE(stage.child<QLabel>("statusMessage").text(), QStringLiteral("The single process ended unexpectedly."));
    QCOMPARE(stage.child<QPushButton>("runButton").text(), QStringLiteral("Run"));
    QVERIFY(stage.child<QPushButton>("runButton").isEnabled());
}

WATCHED_TEST_MAIN(TestRunMessages)
#include "tst_run_messages.moc"
