// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of trouble: in the info bar, the status bar and on its buttons.
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

#include "tests/ui/watched_main.h"

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
    event.reason = "signal 9 (SIGKILL)";
    batch.lifecycle.push_back(event);
    return batch;
}

} // namespace

class TestRunMessages : public QObject {
    Q_OBJECT
private slots:
    void aWorkersDeathIsTold();
    void failuresAreOneClickAway();
    void anErrorOpensTheLog();
    void aRunThatPausedItselfAsks();
    void aLostLauncherIsGraverThanItsWorkers();
    void aLauncherLostForGoodOffersARestart();
    void aBaselineThatWasKilledSaysSo();
};

void TestRunMessages::aWorkersDeathIsTold() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    stage.driver.playPart(0.5);
    const QString told = stage.window.runPage().infoBar().text();
    QVERIFY2(told.startsWith(QLatin1String("Worker 8 ended unexpectedly: signal 9")), qPrintable(told));
    QVERIFY(told.contains(QLatin1String("is tried again")));
    QVERIFY(stage.child<QLabel>("statusMessage").text().startsWith(QLatin1String("Worker 8")));
    QTest::mouseClick(&stage.child<QPushButton>("showLog"), Qt::LeftButton);
    QTRY_COMPARE(stage.child<QTabBar>("resultTabs").currentIndex(), int(ResultsPane::Log));
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
    QTest::mouseClick(&run, Qt::LeftButton);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("pool 8"));
    QCOMPARE(run.text(), QStringLiteral("Run"));
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
