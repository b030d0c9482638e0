// SPDX-License-Identifier: GPL-3.0-or-later
// Each state of a run as the whole window shows it: chip, buttons, menu, footer, figures, messages.
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include "tests/ui/staged_states.h"
#include "tests/ui/watched_main.h"
#include "ui/run/kpi_strip.h"
#include "ui/run/results_pane.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/state_chip.h"

using namespace manyhands;
using manyhands::test::Stage;
using manyhands::test::StagedState;

namespace {

struct Expected {
    const char* state;
    const char* chip;
    ChipTone tone;
    const char* buttons; ///< texts; in brackets what can't be pressed
    const char* note;    ///< above the buttons
    const char* done;    ///< the first figure; empty: no figures yet
    const char* speedUp; ///< with its context
    const char* bar;     ///< how the message begins
};

constexpr const char* kResizes = "Other changes apply to the next run.";
constexpr const char* kNextRun = "Changes apply to the next run.";
constexpr const char* kKilled = "Worker 8 was ended by the system (signal 9).";

const Expected kExpected[] = {
    {"ready", "Ready", ChipTone::Neutral, "Run (Pause) (Stop)", "", "", "", ""},
    {"busy_machine", "Ready", ChipTone::Neutral, "Run (Pause) (Stop)", "", "", "",
     "Other programs are using 2.4 cores. Timings may be off."},
    {"waiting_for_quiet", "Waiting for a quiet machine", ChipTone::Warn, "(Run) (Pause) Stop",
     "Starts in 30 seconds at the latest.", "", "",
     "Other programs are using 2.4 cores. The run starts by itself when they use less."},
    {"starting", "Starting 8 workers", ChipTone::Active, "(Run) (Pause) Stop", kResizes, "0", "–, too early to say",
     ""},
    {"starting_slowly", "Starting 8 workers", ChipTone::Active, "(Run) (Pause) Stop", kResizes, "0",
     "–, too early to say", "5 of 8 workers have started. The others take longer than usual."},
    {"short_of_workers", "Running · 19%", ChipTone::Active, "(Run) Pause Stop", kResizes, "391", "4.93, ideal: 8×",
     "Only 5 of 8 workers could start. The system allows 512 processes for this user."},
    {"baseline", "Timing one process · 33%", ChipTone::Active, "(Run) Pause Stop", kNextRun, "678",
     "–, timing one process", ""},
    {"running", "Running · 59%", ChipTone::Active, "(Run) Pause Stop", kResizes, "1,193", "7.94, ideal: 8×", kKilled},
    {"pausing", "Pausing", ChipTone::Active, "(Run) (Pause) Stop", "Waiting for 3 tasks to finish", "1,193",
     "7.94, ideal: 8×", kKilled},
    {"paused", "Paused · 59%", ChipTone::Warn, "(Run) Resume Stop", kResizes, "1,193", "7.94, ideal: 8×", kKilled},
    {"stopping", "Stopping", ChipTone::Active, "(Run) (Pause) (Stop)", "Waiting for 3 tasks to finish", "1,193",
     "7.94, ideal: 8×", kKilled},
    {"stopping_for_long", "Stopping", ChipTone::Active, "(Run) (Pause) Force stop", "Waiting for 3 tasks to finish",
     "1,193", "7.94, ideal: 8×", kKilled},
    {"stopped", "Stopped at 59%", ChipTone::Neutral, "Run (Pause) (Stop)", "", "1,193", "–, not finished", kKilled},
    {"stopped_by_failure", "Stopped by an error", ChipTone::Bad, "Run (Pause) (Stop)", "", "667", "–, not finished",
     "Stopped after a failed task. Task 452 failed: exit code 3. The other 7 workers were ended. 667 of 2,000 results "
     "are kept."},
    {"stopped_by_memory", "Stopped by an error", ChipTone::Bad, "Run (Pause) (Stop)", "", "667", "–, not finished",
     "Stopped: worker 5 ran out of memory. It passed the 64 MB limit on task 452, 3 times in a row. The other 7 "
     "workers were ended. 667 of 2,000 results are kept."},
    {"finished", "Finished in 7.44 s", ChipTone::Ok, "Run (Pause) (Stop)", "", "2,000", "7.96, ideal: 8×",
     "7.96× faster than one process."},
    {"finished_with_failures", "Finished, 3 failed", ChipTone::Warn, "Run (Pause) (Stop)", "", "1,997",
     "7.46, ideal: 8×", "3 tasks failed. The others finished."},
    {"failed", "Stopped by an error", ChipTone::Bad, "Run (Pause) (Stop)", "", "585", "–, not finished",
     "The fork server could not be started. No more processes. Close other programs. Run starts it again."},
    {"helper_lost", "Launcher stopped", ChipTone::Bad, "Restart (Pause) (Stop)", "", "991", "–, not finished",
     "The launcher stopped unexpectedly. 8 workers were ended; 991 of 2,000 results are kept."},
};

QString buttonText(const QPushButton& button) {
    return button.isEnabled() ? button.text() : QStringLiteral("(%1)").arg(button.text());
}

} // namespace

class TestStates : public QObject {
    Q_OBJECT
private slots:
    void everyStateIsExpected();
    void shows_data();
    void shows();
    void aSlowStartIsForgottenOnceItRuns();
};

void TestStates::everyStateIsExpected() {
    QCOMPARE(std::size(kExpected), std::size(test::kStates));
    for (std::size_t i = 0; i < std::size(kExpected); ++i)
        QCOMPARE(kExpected[i].state, test::kStates[i].name);
}

void TestStates::shows_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(test::kStates)); ++i)
        QTest::newRow(test::kStates[i].name) << i;
}

void TestStates::shows() {
    QFETCH(int, index);
    const Expected& expected = kExpected[index];
    Stage stage;
    test::kStates[index].play(stage);
    const QLatin1String state(expected.state);
    RunPage& page = stage.window.runPage();
    page.tick();
    const RunFace& face = page.face();
    QCOMPARE(stage.window.chipText(), QString::fromUtf8(expected.chip));
    QCOMPARE(face.tone, expected.tone);
    QStringList buttons;
    for (const char* name : {"runButton", "pauseButton", "stopButton"})
        buttons << buttonText(stage.child<QPushButton>(name));
    QCOMPARE(buttons.join(QLatin1Char(' ')), QString::fromUtf8(expected.buttons));
    // the menu and the keys allow what the buttons allow
    QCOMPARE(stage.child<QAction>("actionRun").isEnabled(), stage.child<QPushButton>("runButton").isEnabled());
    QCOMPARE(stage.child<QAction>("actionPause").isEnabled(), stage.child<QPushButton>("pauseButton").isEnabled());
    QCOMPARE(stage.child<QAction>("actionStop").isEnabled() || face.stopForces,
             stage.child<QPushButton>("stopButton").isEnabled());
    const auto& note = stage.child<QLabel>("footerNote");
    QCOMPARE(note.isVisible() ? note.text() : QString(), QString::fromUtf8(expected.note));
    const KpiText tasks = page.kpis().kpi(0).text(), speedUp = page.kpis().kpi(3).text();
    QCOMPARE(page.kpis().isVisible() ? tasks.figure : QString(), QString::fromUtf8(expected.done));
    if (page.kpis().isVisible())
        QCOMPARE(speedUp.figure + QStringLiteral(", ") + speedUp.context, QString::fromUtf8(expected.speedUp));
    const QString bar = page.infoBar().isVisible() ? page.infoBar().text() : QString();
    QVERIFY2(expected.bar[0] == 0 ? bar.isEmpty() : bar.startsWith(QString::fromUtf8(expected.bar)), qPrintable(bar));
    const bool failed = face.tone == ChipTone::Bad;
    QCOMPARE(page.results().currentTab() == ResultsPane::Log, failed);
    QVERIFY(!failed || stage.child<QTableView>("logView").model()->rowCount() > 0);
    if (state.startsWith(QLatin1String("stopped_by_")))
        QCOMPARE(stage.child<QLabel>("workerName").text(), QStringLiteral("Worker 5"));
    if (face.chip.endsWith(QLatin1String(" failed"))) {
        QTest::mouseClick(&stage.child<QPushButton>("showFailures"), Qt::LeftButton);
        QTRY_COMPARE(page.results().currentTab(), int(ResultsPane::Tasks));
        QCOMPARE(stage.child<QTableView>("taskView").model()->rowCount(), 3);
    }
}

void TestStates::aSlowStartIsForgottenOnceItRuns() {
    Stage stage;
    test::playSlowStart(stage);
    stage.driver.say(RunState::Running);
    QVERIFY(!stage.window.runPage().infoBar().isVisible());
    Stage quick;
    quick.window.runPage().controller().setSlowStartDelay(1);
    test::playPartOfPool(quick, 0.1);
    QSignalSpy slow(&quick.window.runPage().controller(), &RunController::startIsSlow);
    bool later = false; // than the slow start would have been told of
    QTimer::singleShot(5, this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(slow.count(), 0);
}

WATCHED_TEST_MAIN(TestStates)
#include "tst_states.moc"
