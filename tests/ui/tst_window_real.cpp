// SPDX-License-Identifier: GPL-3.0-or-later
// The window over the real engine: what a person does with the mouse and the keyboard, and what the processes then do.
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "tests/ui/window_stage.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/session_driver.h"
#include "ui/run/task_model.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/info_bar.h"

#include <csignal>

using namespace manyhands;

namespace {

constexpr int kPatienceMs = 30'000;

struct RealStage : test::StageOver<SessionDriver> {
    PlanForm& form() { return *window.findChild<PlanForm*>(); }
    QPushButton& button(const char* name) { return child<QPushButton>(name); }
    void click(const char* name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    QString chip() const { return window.chipText(); }
    QString bar() { return window.runPage().infoBar().text(); }
    QAbstractItemModel& model(const char* table) { return *child<QTableView>(table).model(); }
    QString cell(const char* table, int row, int column) { return model(table).index(row, column).data().toString(); }
    /// Tasks that wait: nothing here depends on how fast the machine is.
    void prepareSleep(int tasks, const char* seconds, int processes) {
        form().chooseWorkload(QStringLiteral("sleep"));
        form().setTasks(tasks, QString::fromLatin1(seconds));
        form().setProcesses(processes);
    }
    void withoutBaseline() { QTest::mouseClick(&child<QCheckBox>("baselineFirst"), Qt::LeftButton, {}, QPoint(8, 8)); }
    void selectWorker(int row) {
        auto& table = child<QTableView>("workerTable");
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, 0)).center());
    }
    /// The process number that the details of the selected worker show.
    int shownPid() {
        window.runPage().tick();
        return child<QLabel>("workerProcess").text().section(QLatin1Char(' '), 1, 1).toInt();
    }
};

bool isThere(int pid) {
    return ::kill(pid, 0) == 0;
}

QChar stateOf(int pid) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return QLatin1Char(text.at(text.lastIndexOf(')') + 2));
}

} // namespace

class TestWindowReal : public QObject {
    Q_OBJECT
private slots:
    void onePressTimesOneAndMany();
    void pauseStopsTheClock();
    void stopThenRunAgain();
    void aKilledWorkerCostsOneTask();
    void aKilledLauncherCostsNoRun();
    void aWorkerIsSuspendedAndEnded();
    void aHangingTaskIsStoppedByForce();
    void moreProcessesThanProcessorsSpawned();
    void aCommandRunsOnceAnInput();
    void failingCommandsAreCountedAndShown();
    void aMissingProgramStartsNothing();
    void closingLeavesNothing();
};

void TestWindowReal::onePressTimesOneAndMany() {
    RealStage stage;
    stage.prepareSleep(20, "0.005", 4);
    stage.click("runButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(stage.model("timingView").rowCount(), 2);
    QVERIFY(stage.cell("timingView", 0, 0).startsWith(QLatin1Char('1')));
    QVERIFY(stage.cell("timingView", 1, 0).startsWith(QLatin1Char('4')));
    QCOMPARE(stage.model("taskView").rowCount(), 20);
    QCOMPARE(stage.model("workerTable").rowCount(), 4);
    QVERIFY2(stage.bar().contains(QLatin1String("faster than one process")), qPrintable(stage.bar()));
}

void TestWindowReal::pauseStopsTheClock() {
    RealStage stage;
    stage.prepareSleep(100, "0.02", 2);
    stage.withoutBaseline();
    stage.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Running")), kPatienceMs);
    stage.key(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Paused")), kPatienceMs);
    // two more batches arrive, and the elapsed time stands
    QSignalSpy batches(&stage.driver, &RunDriver::advanced);
    QVERIFY(batches.wait(kPatienceMs));
    const auto first = batches.takeLast().at(0).value<RunBatchPtr>();
    QVERIFY(batches.wait(kPatienceMs));
    const auto second = batches.takeLast().at(0).value<RunBatchPtr>();
    QVERIFY(second->nowNs > first->nowNs);
    QCOMPARE(second->activeNs, first->activeNs);
    QCOMPARE(second->counters.done(), first->counters.done());
    stage.key(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(stage.model("taskView").rowCount(), 100);
}

void TestWindowReal::stopThenRunAgain() {
    RealStage stage;
    stage.prepareSleep(400, "0.01", 2);
    stage.withoutBaseline();
    stage.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Running")), kPatienceMs);
    stage.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Stopped at ")), kPatienceMs);
    QCOMPARE(stage.model("timingView").rowCount(), 0);
    stage.prepareSleep(10, "0.005", 2);
    stage.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(stage.model("taskView").rowCount(), 10);
}

void TestWindowReal::aKilledWorkerCostsOneTask() {
    RealStage stage;
    stage.prepareSleep(60, "0.03", 2);
    stage.withoutBaseline();
    stage.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model("workerTable").rowCount(), 2, kPatienceMs);
    stage.selectWorker(1);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shownPid() > 0, kPatienceMs);
    const int pid = stage.shownPid();
    QVERIFY(isThere(pid));
    ::kill(pid, SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(stage.bar().startsWith(QLatin1String("Worker 2 ended unexpectedly: signal 9")),
                             kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stage.chip(), QStringLiteral("Finished, 1 failed"), kPatienceMs);
    QCOMPARE(stage.model("taskView").rowCount(), 60);
    QVERIFY(stage.shownPid() != pid);
}

void TestWindowReal::aKilledLauncherCostsNoRun() {
    RealStage stage;
    stage.prepareSleep(60, "0.03", 2);
    stage.withoutBaseline();
    stage.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model("workerTable").rowCount(), 2, kPatienceMs);
    stage.selectWorker(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shownPid() > 0, kPatienceMs);
    QFile status(QStringLiteral("/proc/%1/stat").arg(stage.shownPid()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const int launcher = text.mid(text.lastIndexOf(')') + 4).split(' ').at(0).toInt();
    QVERIFY(launcher > 1);
    ::kill(launcher, SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(stage.bar().startsWith(QLatin1String("The launcher stopped unexpectedly.")), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished")), kPatienceMs);
    QCOMPARE(stage.model("taskView").rowCount(), 60);
}

void TestWindowReal::aWorkerIsSuspendedAndEnded() {
    RealStage stage;
    stage.prepareSleep(300, "0.02", 2);
    stage.withoutBaseline();
    stage.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model("workerTable").rowCount(), 2, kPatienceMs);
    stage.selectWorker(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shownPid() > 0, kPatienceMs);
    const int pid = stage.shownPid();
    stage.click("suspendWorker");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(pid), QLatin1Char('T'), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT((stage.window.runPage().tick(), stage.button("suspendWorker").text()),
                              QStringLiteral("Resume"), kPatienceMs);
    stage.click("suspendWorker");
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(pid) != QLatin1Char('T'), kPatienceMs);
    QTimer::singleShot(0, &stage.window, [&stage] { stage.click("confirmEndWorker"); });
    stage.click("endWorker");
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(pid), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shownPid() > 0 && stage.shownPid() != pid, kPatienceMs);
    stage.click("stopButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Stopped at ")), kPatienceMs);
}

void TestWindowReal::aHangingTaskIsStoppedByForce() {
    RealStage stage;
    stage.form().chooseWorkload(QStringLiteral("crash"));
    stage.form().setTasks(4, QStringLiteral("hang"));
    stage.form().setProcesses(2);
    stage.withoutBaseline();
    stage.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model("workerTable").rowCount(), 2, kPatienceMs);
    stage.selectWorker(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shownPid() > 0, kPatienceMs);
    const int pid = stage.shownPid();
    stage.click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(stage.button("stopButton").text(), QStringLiteral("Force stop"), kPatienceMs);
    stage.click("stopButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Stopped at ")), kPatienceMs);
    QVERIFY(!isThere(pid));
}

void TestWindowReal::moreProcessesThanProcessorsSpawned() {
    RealStage stage;
    stage.prepareSleep(64, "0.005", 16);
    stage.withoutBaseline();
    QTest::mouseClick(stage.window.findChild<QAbstractButton*>(QStringLiteral("startMethod1")), Qt::LeftButton);
    stage.click("runButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(stage.model("workerTable").rowCount(), 16);
    QCOMPARE(stage.model("timingView").index(0, 0).data(BadgeRole).toString(), QStringLiteral("spawn, latest"));
}

void TestWindowReal::aCommandRunsOnceAnInput() {
    const QTemporaryDir folder;
    RealStage stage;
    stage.form().chooseCommand();
    QTest::keyClicks(&stage.child<QPlainTextEdit>("commandTemplate"), QStringLiteral("touch {}"));
    stage.child<QLineEdit>("workingDirectory").setText(folder.path());
    auto& typed = stage.child<QLineEdit>("inputsTyped");
    QTest::keyClicks(&typed, QStringLiteral("1..12"));
    QTest::keyClick(&typed, Qt::Key_Return);
    QCOMPARE(stage.child<QLabel>("inputsCount").text(), QStringLiteral("12 inputs"));
    QVERIFY(stage.child<QLabel>("commandPreview").text().contains(QLatin1String("touch 1")));
    stage.form().setProcesses(2);
    stage.click("runButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 12);
    QCOMPARE(stage.cell("taskView", 0, TaskModel::Result), QStringLiteral("exit code 0"));
}

void TestWindowReal::failingCommandsAreCountedAndShown() {
    RealStage stage;
    stage.form().chooseCommand();
    QTest::keyClicks(&stage.child<QPlainTextEdit>("commandTemplate"), QStringLiteral("test {} -gt 3"));
    auto& typed = stage.child<QLineEdit>("inputsTyped");
    QTest::keyClicks(&typed, QStringLiteral("1..10"));
    QTest::keyClick(&typed, Qt::Key_Return);
    stage.withoutBaseline();
    stage.click("runButton");
    QTRY_COMPARE_WITH_TIMEOUT(stage.chip(), QStringLiteral("Finished, 3 failed"), kPatienceMs);
    stage.click("showFailures");
    QTRY_COMPARE(stage.child<QTabBar>("resultTabs").currentIndex(), int(ResultsPane::Tasks));
    QCOMPARE(stage.model("taskView").rowCount(), 3);
    QVERIFY(stage.cell("taskView", 0, TaskModel::Result).contains(QLatin1String("exit")));
}

void TestWindowReal::aMissingProgramStartsNothing() {
    RealStage stage;
    stage.form().chooseCommand();
    QTest::keyClicks(&stage.child<QPlainTextEdit>("commandTemplate"), QStringLiteral("no-such-program-here {}"));
    auto& typed = stage.child<QLineEdit>("inputsTyped");
    QTest::keyClicks(&typed, QStringLiteral("a,b"));
    QTest::keyClick(&typed, Qt::Key_Return);
    stage.click("runButton");
    const QString error = stage.form().errorText();
    QVERIFY2(error.contains(QLatin1String("no-such-program-here")), qPrintable(error));
    QCOMPARE(stage.chip(), QStringLiteral("Ready"));
}

void TestWindowReal::closingLeavesNothing() {
    int pid = 0;
    {
        RealStage stage;
        stage.prepareSleep(10, "1000", 2);
        stage.withoutBaseline();
        stage.key(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(stage.model("workerTable").rowCount(), 2, kPatienceMs);
        stage.selectWorker(0);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shownPid() > 0, kPatienceMs);
        pid = stage.shownPid();
        stage.window.closeAtOnce();
    }
    QVERIFY(!isThere(pid));
}

QTEST_MAIN(TestWindowReal)
#include "tst_window_real.moc"
