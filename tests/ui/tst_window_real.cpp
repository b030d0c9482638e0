// SPDX-License-Identifier: GPL-3.0-or-later
// The window over the real engine: what a person does with the mouse and the keyboard, and what the processes then do.
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/store/run_store.h"
#include "tests/support/own_history.h"
#include "tests/ui/real_stage.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/session_driver.h"
#include "ui/run/task_model.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/what_if_pane.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/info_bar.h"
#include "ui/window/session_end.h"

#include <csignal>
#include <functional>

using namespace manyhands;
using manyhands::test::kPatienceMs;
using manyhands::test::RealStage;

namespace {

bool isThere(int pid) {
    return ::kill(pid, 0) == 0;
}

/// What follows the name in /proc/PID/stat: state, parent, …; dashes where there is no such process.
QByteArrayList statOf(int pid) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(") - -");
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

} // namespace

class TestWindowReal : public QObject {
    Q_OBJECT
private slots:
    void onePressTimesOneAndMany();
    void theWholeJobByKeyboardAlone();
    void aCommandIsChosenRunAndExportedByKeyboardAlone();
    void pauseStopsTheClock();
    void stopThenRunAgain();
    void aKilledWorkerCostsOneTask();
    void aKilledLauncherCostsNoRun();
    void aWorkerIsSuspendedAndEnded();
    void endingAWorkerIsAskedFor_data();
    void endingAWorkerIsAskedFor();
    void theSliderResizesTheRun();
    void whatIfIsRunForReal();
    void aHangingTaskIsStoppedByForce();
    void moreProcessesThanProcessorsSpawned();
    void aCommandRunsOnceAnInput();
    void aPythonFunctionIsChosenAndRunByKeyboardAlone();
    void aPluginRunsOnceAgreedTo();
    void failingCommandsAreCountedAndShown();
    void aMissingProgramStartsNothing();
    void closingLeavesNothing();
    void theEndOfTheSessionIsInOrder();
    void theEndOfTheSessionDoesNotWaitForever();
};

void TestWindowReal::onePressTimesOneAndMany() {
    RealStage stage;
    stage.prepareSleep(20, "0.005", 4);
    stage.click("runButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(stage.model("timingView").rowCount(), 3);
    QVERIFY(stage.cell("timingView", 0, 0).startsWith(QLatin1Char('1')));
    QVERIFY(stage.cell("timingView", 1, 0).startsWith(QLatin1Char('4')));
    const QModelIndex tutorial = stage.model("timingView").index(1, 0);
    QCOMPARE(tutorial.data(BadgeRole).toString(), QStringLiteral("as in the tutorial"));
    QCOMPARE(stage.model("taskView").rowCount(), 20);
    QCOMPARE(stage.model("workerTable").rowCount(), 4);
    QVERIFY2(stage.bar().contains(QLatin1String("faster than one process")), qPrintable(stage.bar()));
}

/// Set up, run, read, look into a worker and a task, close: without a mouse.
void TestWindowReal::theWholeJobByKeyboardAlone() {
    RealStage stage;
    QVERIFY(stage.tabTo("taskCount"));
    stage.type("60");
    QVERIFY(stage.tabTo("taskSize"));
    stage.type("2000000"); // long enough for each worker to get some
    QVERIFY(stage.tabTo("procCount"));
    stage.type("3");
    stage.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(stage.model("timingView").rowCount(), 3);
    QVERIFY(stage.cell("timingView", 1, 0).startsWith(QLatin1Char('3')));
    auto& tabs = stage.child<QTabBar>("resultTabs");
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab) {
        stage.key(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
        QCOMPARE(tabs.currentIndex(), tab);
    }
    stage.key(Qt::Key_5, Qt::AltModifier);
    QVERIFY(stage.tabTo("taskView"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Down);
    QVERIFY(stage.child<QTableView>("taskView").currentIndex().isValid());
    QVERIFY(stage.tabTo("lanePlot"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Down);
    QVERIFY(stage.window.runPage().timeline().selectedWorker() > 0);
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Home);
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Right);
    QVERIFY(stage.window.runPage().timeline().framed());
    QVERIFY(stage.shownPid() > 0);
    stage.key(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!stage.window.isVisible());
}

/// From the choice of the task to the file with its timings. The window and its dialogs hear keys and nothing else.
void TestWindowReal::aCommandIsChosenRunAndExportedByKeyboardAlone() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("timings.csv"));
    RealStage stage;
    QVERIFY(stage.tabTo("taskKind"));
    stage.chooseKindByKey("Command…");
    QVERIFY(stage.tabTo("commandTemplate"));
    stage.type("sleep {}");
    QVERIFY(stage.tabTo("inputsTyped"));
    stage.type("0.01,0.02,0.03,0.04");
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Return);
    QVERIFY(stage.tabTo("procCount"));
    stage.type("2");
    QVERIFY(stage.tabTo("runButton"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    stage.key(Qt::Key_1, Qt::AltModifier);
    QVERIFY(stage.tabTo("timingView"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Down);
    const QModelIndex row = stage.child<QTableView>("timingView").currentIndex();
    QVERIFY(row.isValid() && row.siblingAtColumn(1).data().toString().endsWith(QLatin1Char('s')));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("Processes\t")));

    // Return presses what the dialog proposes; the second one asks for a name
    QStringList dialogs;
    QTimer person;
    person.callOnTimeout([&] {
        QWidget* const dialog = QApplication::activeModalWidget();
        if (dialog == nullptr || dialogs.contains(dialog->objectName()) || dialog->focusWidget() == nullptr)
            return;
        dialogs << dialog->objectName();
        // not within this clock's own beat, as the second dialog comes while the first one still hears its key
        QTimer::singleShot(0, dialog, [dialog, name = dialogs.size() == 2 ? file : QString()] {
            QTest::keyClicks(dialog->focusWidget(), name);
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        });
    });
    person.start(10);
    stage.key(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(stage.child<QLabel>("statusMessage").text(), QStringLiteral("Saved %1.").arg(file));
    QCOMPARE(dialogs.size(), 2);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readLine().startsWith("Processes,Wall time"));
    const QByteArray line = saved.readLine();
    QVERIFY2(line.startsWith("1") && line.count(',') > 4, line);
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
    QVERIFY(stage.startSleep(20, "0.2", 2)); // so long that the shot hits one of them
    const int pid = stage.pidOf(1);
    QVERIFY(pid > 0);
    QVERIFY(isThere(pid));
    ::kill(pid, SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(
        stage.bar().startsWith(QLatin1String("Worker 2 was ended by the system (signal 9). Most often the computer "
                                             "ran out of memory. It was restarted; task ")),
        kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stage.chip(), QStringLiteral("Finished, 1 failed"), kPatienceMs);
    QCOMPARE(stage.model("taskView").rowCount(), 20);
    QVERIFY(stage.shownPid() != pid);
}

void TestWindowReal::aKilledLauncherCostsNoRun() {
    RealStage stage;
    QVERIFY(stage.startSleep(20, "0.2", 2));
    const int launcher = statOf(stage.pidOf(0)).at(1).toInt();
    QVERIFY(launcher > 1);
    ::kill(launcher, SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(stage.bar().startsWith(QLatin1String("The launcher stopped unexpectedly.")), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished")), kPatienceMs);
    QCOMPARE(stage.model("taskView").rowCount(), 20);
}

void TestWindowReal::aWorkerIsSuspendedAndEnded() {
    RealStage stage;
    QVERIFY(stage.startSleep(300, "0.02", 2));
    const int pid = stage.pidOf(0);
    QVERIFY(pid > 0);
    stage.click("suspendWorker");
    QTRY_COMPARE_WITH_TIMEOUT(statOf(pid).at(0), QByteArray("T"), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT((stage.window.runPage().tick(), stage.button("suspendWorker").text()),
                              QStringLiteral("Resume"), kPatienceMs);
    stage.click("suspendWorker");
    QTRY_VERIFY_WITH_TIMEOUT(statOf(pid).at(0) != "T", kPatienceMs);
    QTimer::singleShot(0, &stage.window, [&stage] { stage.click("confirmEndWorker"); });
    stage.click("endWorker");
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(pid), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shownPid() > 0 && stage.shownPid() != pid, kPatienceMs);
    stage.click("stopButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Stopped at ")), kPatienceMs);
}

void TestWindowReal::endingAWorkerIsAskedFor_data() {
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

/// Cancel changes nothing; then the worker goes, its task is run again, and a new worker has its place.
void TestWindowReal::endingAWorkerIsAskedFor() {
    QFETCH(bool, byKeyboard);
    RealStage stage;
    QVERIFY(stage.startSleep(16, "0.4", 2));
    const int pid = stage.pidOf(1);
    QVERIFY(pid > 0);
    QString asked;
    const auto ask = [&](const std::function<void(QMessageBox&)>& answer) {
        QTimer::singleShot(0, &stage.window, [&, answer] {
            auto* const question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (question == nullptr)
                qFatal("nobody asks");
            asked = question->text() + QLatin1Char(' ') + question->informativeText();
            answer(*question);
        });
        if (byKeyboard && stage.tabTo("endWorker"))
            QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
        else if (!byKeyboard)
            stage.click("endWorker");
    };
    ask([&](QMessageBox& question) {
        if (byKeyboard)
            QTest::keyClick(&question, Qt::Key_Return); // what a hasty Enter does is harmless
        else
            stage.click("cancelEndWorker");
    });
    QCOMPARE(asked, QStringLiteral("End worker 2? Its current task goes back to the queue and a new worker starts."));
    QVERIFY(isThere(pid) && stage.shownPid() == pid);
    ask([&](QMessageBox& question) {
        if (byKeyboard) {
            QTest::keyClick(question.focusWidget(), Qt::Key_Tab);
            QTest::keyClick(question.focusWidget(), Qt::Key_Space);
        } else {
            stage.click("confirmEndWorker");
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(pid), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shownPid() > 0 && stage.shownPid() != pid, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stage.chip().left(9), QStringLiteral("Finished "), kPatienceMs);
    QCOMPARE(stage.model("taskView").rowCount(), 16);
    QCOMPARE(stage.window.runPage().trace().counters().succeeded, 16U);
    QCOMPARE(stage.window.runPage().trace().lane(1).processes.size(), std::size_t(2));
}

/// The same tasks again with the setting that was played with: each task keeps its number and its result.
void TestWindowReal::whatIfIsRunForReal() {
    RealStage stage;
    RunPage& page = stage.window.runPage();
    QVERIFY(stage.startSleep(40, "0.02", 2));
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith("Finished"), kPatienceMs);
    page.results().showTab(ResultsPane::WhatIf);
    QTRY_VERIFY_WITH_TIMEOUT(page.results().whatIf().hasRun(), kPatienceMs);
    const RunRecordPtr before = page.controller().record();
    stage.child<QSpinBox>("whatIfProcesses").setValue(4);
    stage.click("whatIfOrder1");
    QTRY_VERIFY_WITH_TIMEOUT(stage.button("whatIfRun").isEnabled(), kPatienceMs);
    stage.click("whatIfRun");
    auto& outcome = stage.child<QLabel>("whatIfOutcome");
    QTRY_VERIFY_WITH_TIMEOUT(outcome.text().startsWith("Predicted "), kPatienceMs);
    qInfo() << outcome.text() << stage.child<QLabel>("whatIfBounds").text();
    const RunRecordPtr after = page.controller().record();
    QCOMPARE(after->workers.size(), 4U);
    QCOMPARE(after->resultsHash, before->resultsHash);
    const auto& order = *page.controller().request().plan.longestFirst;
    QVERIFY(after->taskAt(order.front()).startedS < after->taskAt(order.back()).startedS);
}

void TestWindowReal::theSliderResizesTheRun() {
    RealStage stage;
    QVERIFY(stage.startSleep(100'000, "0.01", 2));
    const auto marks = [&] { return stage.window.runPage().trace().resizes(); };
    auto& slider = stage.child<QAbstractSlider>("procSlider");
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model("workerTable").rowCount(), 4, kPatienceMs);
    QCOMPARE(marks().size(), std::size_t(1)); // the slider had settled: 3 was passed only
    const int pid = stage.pidOf(3);
    QVERIFY(pid > 0 && isThere(pid));
    stage.key(Qt::Key_Down, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(pid), kPatienceMs); // it has left once its task was done
    QTRY_COMPARE_WITH_TIMEOUT(marks().back().workers, 3, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model("timingView").rowCount(), 0, kPatienceMs);
}

void TestWindowReal::aHangingTaskIsStoppedByForce() {
    RealStage stage;
    stage.form().chooseWorkload(QStringLiteral("crash"));
    stage.form().setTasks(4, QStringLiteral("hang"));
    stage.form().setProcesses(2);
    QVERIFY(stage.start(2));
    const int pid = stage.pidOf(0);
    QVERIFY(pid > 0);
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
    stage.prepareCommand("touch {}", "1..12");
    stage.child<QLineEdit>("workingDirectory").setText(folder.path());
    QCOMPARE(stage.child<QLabel>("inputsCount").text(), QStringLiteral("12 inputs"));
    QVERIFY(stage.child<QLabel>("commandPreview").text().contains(QLatin1String("touch 1")));
    stage.form().setProcesses(2);
    stage.click("runButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 12);
    QCOMPARE(stage.cell("taskView", 0, TaskModel::Result), QStringLiteral("exit code 0"));
}

void TestWindowReal::aPythonFunctionIsChosenAndRunByKeyboardAlone() {
    const QTemporaryDir folder;
    QFile source(folder.filePath(QStringLiteral("crunch.py")));
    QVERIFY(source.open(QIODevice::WriteOnly) &&
            source.write("import sys\n\ndef crunch(a, b):\n    return {'product': a * b}\n") > 0);
    source.close();
    RealStage stage;
    QVERIFY(stage.tabTo("taskKind"));
    stage.chooseKindByKey("Python function…");
    QVERIFY(stage.tabTo("pythonFile"));
    stage.type(qPrintable(source.fileName()));
    QVERIFY(stage.tabTo("pythonFunction"));
    QCOMPARE(stage.child<QComboBox>("pythonFunction").currentText(), QStringLiteral("crunch"));
    QVERIFY(stage.tabTo("pythonInputs"));
    stage.type("[6, 7]");
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Return);
    QTest::keyClicks(stage.window.focusWidget(), QStringLiteral("[2, 123456789012345678901234567890]"));
    QVERIFY(stage.tabTo("pythonStar"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
    QVERIFY(stage.tabTo("procCount"));
    stage.type("2");
    stage.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QStringList results; // as they ended
    for (int row : {0, 1})
        results << stage.cell("taskView", row, TaskModel::Result);
    results.sort();
    QCOMPARE(results, (QStringList{"{\"product\": 246913578024691357802469135780}", "{\"product\": 42}"}));
}

void TestWindowReal::aPluginRunsOnceAgreedTo() {
    const test::OwnHistory home;
    const QString folder = QFileInfo(home.file()).absolutePath() + QStringLiteral("/plugins");
    const QString file = folder + QStringLiteral("/demo.so");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(QStringLiteral(MANYHANDS_BIN_DIR "/plugins/demo.so"), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    RealStage stage;
    stage.form().choosePlugin();
    auto& combo = stage.child<QComboBox>("pluginFile");
    combo.setCurrentIndex(combo.findText(QStringLiteral("demo.so")));
    stage.child<QDoubleSpinBox>("pluginSize").setValue(1000);
    stage.child<QSpinBox>("pluginTasks").setValue(6);
    stage.form().setProcesses(2);
    QTimer::singleShot(0, &stage.window,
                       [] { QApplication::activeModalWidget()->findChild<QPushButton*>("trustAndRun")->click(); });
    stage.click("runButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage.chip().startsWith(QLatin1String("Finished in")), kPatienceMs);
    QCOMPARE(stage.cell("taskView", 0, TaskModel::Result), QStringLiteral("871 takes 178 steps"));
}

void TestWindowReal::failingCommandsAreCountedAndShown() {
    RealStage stage;
    stage.prepareCommand("test {} -gt 3", "1..10");
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
    stage.prepareCommand("no-such-program-here {}", "a,b");
    stage.click("runButton");
    const QString error = stage.form().errorText();
    QVERIFY2(error.contains(QLatin1String("no-such-program-here")), qPrintable(error));
    QCOMPARE(stage.chip(), QStringLiteral("Ready"));
}

void TestWindowReal::closingLeavesNothing() {
    int pid = 0;
    {
        RealStage stage;
        QVERIFY(stage.startSleep(10, "1000", 2));
        pid = stage.pidOf(0);
        QVERIFY(pid > 0);
        stage.window.closeAtOnce();
    }
    QVERIFY(!isThere(pid));
}

/// Running tasks finish, the run is recorded with its results, and nobody is asked though a dialog was open.
void TestWindowReal::theEndOfTheSessionIsInOrder() {
    const QTemporaryDir folder;
    const std::string history = folder.filePath(QStringLiteral("history.db")).toStdString();
    int pid = 0, kept = 0;
    {
        RealStage stage;
        stage.driver.saveIn(history);
        QVERIFY(stage.startSleep(1000, "0.2", 2));
        pid = stage.pidOf(0);
        SessionEnd end(&stage.window, [&kept] { ++kept; });
        QTimer::singleShot(0, &end, &SessionEnd::commit);
        stage.child<QAction>("actionPreferences").trigger(); // comes back when the dialog is closed
        QTRY_VERIFY_WITH_TIMEOUT(!stage.window.isVisible(), kPatienceMs);
        QCOMPARE(kept, 2);
        QVERIFY2(stage.chip().startsWith(QLatin1String("Stopped at ")), qPrintable(stage.chip()));
        QCOMPARE(stage.window.runPage().trace().counters().running, 0U);
        QVERIFY(stage.window.runPage().trace().counters().succeeded > 0);
    }
    QVERIFY(!isThere(pid));
    auto store = RunStore::open(history, RunStore::Purpose::Read);
    QVERIFY(store.has_value());
    const auto runs = store->list();
    QVERIFY(runs && runs->size() == 1);
    QCOMPARE(QString::fromStdString(runs->front().state), QStringLiteral("stopped"));
}

void TestWindowReal::theEndOfTheSessionDoesNotWaitForever() {
    int pid = 0;
    {
        RealStage stage;
        QVERIFY(stage.startSleep(10, "1000", 2));
        pid = stage.pidOf(0);
        SessionEnd end(&stage.window, [] {});
        end.commit();
        QVERIFY(!stage.window.isVisible());
        QVERIFY(!isGoing(stage.window.runPage().controller().phase()));
    }
    QVERIFY(!isThere(pid));
}

WATCHED_TEST_MAIN(TestWindowReal)
#include "tst_window_real.moc"
