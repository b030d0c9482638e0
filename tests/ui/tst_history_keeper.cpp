// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_keeper.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>

#include "core/session/plan_codec.h"
#include "core/session/run_saver.h"
#include "tests/support/own_history.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/run/session_driver.h"
#include "ui/shared/info_bar.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

SavedRun interruptedRun() {
    SavedRun run;
    run.id = 12;
    run.kind = "run";
    run.state = "interrupted";
    run.tasks = 2000;
    run.standing.done = 684;
    return run;
}

/// A history with a run of squares that a process which is no more had begun. False when it could not be made.
bool makeInterruptedRun(const QString& file, std::uint64_t tasks) {
    RunPlan plan;
    plan.task = BuiltinTask{"square", {}};
    plan.inputs = rangeInputs(1, static_cast<std::int64_t>(tasks));
    plan.workers = 2;
    RunRecord head;
    head.machine.hostTime = "2030-01-01T00:00:00.000Z";
    auto store = RunStore::open(file.toStdString(), RunStore::Purpose::Write);
    if (!store || !store->begin(newRun(plan, head)))
        return false;
    auto database = Database::open(file.toStdString(), Database::Access::ReadWrite);
    return database && database->execute("UPDATE runs SET owner_start=1");
}

} // namespace

class TestHistoryKeeper : public QObject {
    Q_OBJECT

private slots:
    void savedRunIsToldOnlyThen();
    void unsavedRunsAreTold_data();
    void unsavedRunsAreTold();
    void fullDiskIsTold();
    void interruptedRunIsOfferedUntilDismissed();
    void interruptedRunIsResumedWhenAsked();
};

void TestHistoryKeeper::savedRunIsToldOnlyThen() {
    Stage stage;
    const HistoryKeeper keeper(&stage.driver, &stage.window.runPage());
    stage.window.runPage().run();
    stage.finishBoth();
    auto& status = stage.child<QLabel>("statusMessage");
    QVERIFY(!status.text().contains("Saved"));
    stage.driver.say(RecordedSaving{12, true, {}, {}, 0, {}});
    QCOMPARE(status.text(), QString("Saved to History as run 12."));
}

void TestHistoryKeeper::unsavedRunsAreTold_data() {
    QTest::addColumn<int>("run");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << 0 << false << "Nothing will be saved.";
    QTest::newRow("not all") << 12 << false << "Not all of run 12 is saved.";
    QTest::newRow("all, perhaps") << 12 << true << "Run 12 was saved, but may not outlast a power failure.";
}

void TestHistoryKeeper::unsavedRunsAreTold() {
    QFETCH(int, run);
    QFETCH(bool, saved);
    QFETCH(QString, says);
    Stage stage;
    const HistoryKeeper keeper(&stage.driver, &stage.window.runPage());
    stage.driver.say(RecordedSaving{run, saved, saved ? "" : "the reason", saved ? "the reason" : "", 3, {}});
    QCOMPARE(stage.window.runPage().infoBar().severity(), InfoMessage::Severity::Warning);
    QCOMPARE(stage.window.runPage().infoBar().text(), says + " the reason");
}

void TestHistoryKeeper::fullDiskIsTold() {
    Stage stage;
    const HistoryKeeper keeper(&stage.driver, &stage.window.runPage());
    stage.driver.sayHeld({"The disk is full", "why", "Make room on it.", 0}, 1234);
    QCOMPARE(stage.window.runPage().infoBar().text(),
             QString("The disk is full: 1,234 results not saved. Make room on it."));
    stage.driver.sayHeld({}, 0);
    QVERIFY(stage.window.runPage().infoBar().text().isEmpty());
}

void TestHistoryKeeper::interruptedRunIsOfferedUntilDismissed() {
    const OwnHistory history;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings"), QSettings::IniFormat);
    Stage stage;
    SessionDriver session;
    HistoryKeeper keeper(&stage.driver, &stage.window.runPage());
    keeper.begin(session, settings);
    keeper.offer(interruptedRun());
    const InfoBar& bar = stage.window.runPage().infoBar();
    QCOMPARE(bar.text(), QString("Run 12 was interrupted: 684 of 2,000 tasks are finished."));
    QVERIFY(!stage.driver.asked.contains("resume run 12")); // nothing runs by itself
    stage.child<QAbstractButton>("dismissInterrupted").click();
    QTRY_VERIFY(bar.text().isEmpty());
    keeper.offer(interruptedRun());
    QVERIFY(bar.text().isEmpty());
}

void TestHistoryKeeper::interruptedRunIsResumedWhenAsked() {
    const OwnHistory history;
    QVERIFY(makeInterruptedRun(history.file(), 50));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("settings"), QSettings::IniFormat);
    StageOver<SessionDriver> stage;
    HistoryKeeper keeper(&stage.driver, &stage.window.runPage());
    keeper.begin(stage.driver, settings);
    keeper.offerInterrupted();
    RunPage& page = stage.window.runPage();
    QTRY_COMPARE(page.infoBar().text(), QString("Run 1 was interrupted: 0 of 50 tasks are finished."));
    QCOMPARE(page.controller().phase(), RunPhase::Ready);
    stage.child<QAbstractButton>("resumeInterrupted").click();
    QTRY_COMPARE(stage.child<QLabel>("statusMessage").text(), QString("Saved to History as run 1."));
    QCOMPARE(page.controller().phase(), RunPhase::Finished);
    QCOMPARE(page.controller().latest()->counters.succeeded, 50U);
    auto store = RunStore::open(history.file().toStdString(), RunStore::Purpose::Read);
    QCOMPARE(store->find(1)->state, std::string("finished"));
    QCOMPARE(store->list()->size(), 1U);
}

WATCHED_TEST_MAIN(TestHistoryKeeper)
#include "tst_history_keeper.moc"
