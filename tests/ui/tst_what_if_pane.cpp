// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

#include "core/measure/seeded_random.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/run/results_pane.h"
#include "ui/run/what_if_pane.h"
#include "ui/run/what_if_words.h"
#include "ui/shared/empty_state.h"

using namespace manyhands;
using namespace manyhands::test;
using Order = ReplaySettings::Order;

namespace {

struct WhatIfStage : Stage {
    WhatIfStage() { window.runPage().results().showTab(ResultsPane::WhatIf); }
    WhatIfPane& pane() { return window.runPage().results().whatIf(); }
    void playBoth() {
        child<QAction>("actionRun").trigger();
        finishBoth();
        QTRY_VERIFY(pane().prediction() != nullptr);
    }
    QString text(const char* label) { return child<QLabel>(label).text(); }
    /// The setting is replayed and shown.
    void settle() { QTRY_VERIFY(child<QPushButton>("whatIfRun").isEnabled()); }
    QString emptyTitle() { return pane().findChild<EmptyState*>()->title(); }
};

} // namespace

/// The tab What if: the recorded run, replayed with another setting and then run for real.
class TestWhatIfPane : public QObject {
    Q_OBJECT
private slots:
    void thereIsNothingBeforeARunHasFinished();
    void theModelIsCheckedAgainstTheRunItself();
    void anotherSettingIsReplayed();
    void theOverheadIsTheModelsOnly();
    void moreWorkersThanProcessorsAreNamed();
    void itIsRunForRealAndCompared();
    void theLongestComeFirstForReal();
    void aStoppedRunPromisesNothing();
    void theNewestWishWins();
    void aMillionTasksDoNotStallTheWindow();
    void whatIsShownCanLeaveTheWindow();
    void theOutcomeIsSaidInWords_data();
    void theOutcomeIsSaidInWords();
};

void TestWhatIfPane::thereIsNothingBeforeARunHasFinished() {
    WhatIfStage stage;
    QVERIFY(!stage.pane().hasRun());
    QVERIFY(stage.pane().exportables().empty());
    QCOMPARE(stage.emptyTitle(), QStringLiteral("No finished run yet"));
    stage.child<QAction>("actionRun").trigger();
    stage.driver.playPart(0.5);
    QCOMPARE(stage.emptyTitle(), QStringLiteral("A run is going"));
    QVERIFY(!stage.pane().hasRun());
}

void TestWhatIfPane::theModelIsCheckedAgainstTheRunItself() {
    WhatIfStage stage;
    stage.playBoth();
    QVERIFY(stage.pane().hasRun());
    const QString bounds = stage.text("whatIfBounds");
    QVERIFY2(bounds.contains("Replayed with its own setting the model says "), qPrintable(bounds));
    const double tookS = stage.window.runPage().controller().record()->summary.wallS;
    QVERIFY(std::abs(stage.pane().prediction()->wallS / tookS - 1) < 0.05);
    QCOMPARE(stage.child<QSpinBox>("whatIfProcesses").value(), 8);
    QCOMPARE(stage.child<QSpinBox>("whatIfChunk").value(), 1);
    QVERIFY(stage.child<QWidget>("whatIfLanes").accessibleDescription().startsWith("8 processes: "));
}

void TestWhatIfPane::anotherSettingIsReplayed() {
    WhatIfStage stage;
    stage.playBoth();
    const double eight = stage.pane().prediction()->wallS;
    stage.child<QSlider>("whatIfSlider").setValue(4);
    stage.settle();
    QCOMPARE(stage.child<QSpinBox>("whatIfProcesses").value(), 4);
    const PredictionPtr four = stage.pane().prediction();
    QVERIFY(four->wallS > 1.8 * eight && four->wallS < 2.2 * eight);
    QCOMPARE(four->lanes.laneCount(), 4);
    stage.child<QSpinBox>("whatIfChunk").setValue(400);
    stage.settle();
    // five chunks on four workers: one of them has two
    QVERIFY(stage.pane().prediction()->wallS > 1.5 * four->wallS);
    QVERIFY(stage.text("whatIfBounds").startsWith("No schedule is shorter than "));
    QVERIFY(stage.pane().prediction()->leastS <= four->wallS);
}

void TestWhatIfPane::theOverheadIsTheModelsOnly() {
    WhatIfStage stage;
    stage.playBoth();
    stage.child<QSlider>("whatIfOverhead").setValue(0);
    QTRY_COMPARE(stage.pane().prediction()->settings.overhead, 0.0);
    QCOMPARE(stage.text("whatIfOverheadText"), QStringLiteral("0.00×"));
    const auto& run = stage.child<QPushButton>("whatIfRun");
    QVERIFY(!run.isEnabled());
    QVERIFY(!run.accessibleDescription().isEmpty());
    stage.child<QSlider>("whatIfOverhead").setValue(4);
    stage.settle();
}

void TestWhatIfPane::moreWorkersThanProcessorsAreNamed() {
    WhatIfStage stage;
    stage.playBoth();
    const QString warning = QStringLiteral("There are only 8 usable processors");
    QVERIFY(!stage.text("whatIfModel").contains(warning));
    stage.child<QSpinBox>("whatIfProcesses").setValue(9);
    stage.settle();
    QVERIFY2(stage.text("whatIfModel").contains(warning), qPrintable(stage.text("whatIfModel")));
}

void TestWhatIfPane::itIsRunForRealAndCompared() {
    WhatIfStage stage;
    stage.playBoth();
    stage.child<QSpinBox>("whatIfProcesses").setValue(4);
    stage.child<QSpinBox>("whatIfChunk").setValue(2);
    stage.settle();
    const double predictedS = stage.pane().prediction()->wallS;
    stage.driver.asked.clear();
    stage.child<QPushButton>("whatIfRun").click();
    QCOMPARE(stage.driver.asked, QStringList{QStringLiteral("pool 4")});
    const RunRequest& request = stage.window.runPage().controller().request();
    QCOMPARE(request.plan.chunkSize, 2U);
    QCOMPARE(request.variant, QStringLiteral("chunk 2"));
    QVERIFY(!request.plan.longestFirst);
    QVERIFY(stage.pane().hasRun());
    QVERIFY(!stage.child<QSpinBox>("whatIfProcesses").isEnabled());
    stage.driver.playWhole();
    const double tookS = stage.window.runPage().controller().record()->summary.wallS;
    QCOMPARE(stage.text("whatIfOutcome"), outcomeText(predictedS, tookS));
    QVERIFY(stage.child<QLabel>("whatIfOutcome").isVisible());
    stage.settle();
    // the next run promises nothing
    stage.child<QAction>("actionRun").trigger();
    stage.driver.playWhole();
    QVERIFY(stage.child<QLabel>("whatIfOutcome").isHidden());
}

void TestWhatIfPane::theLongestComeFirstForReal() {
    WhatIfStage stage;
    stage.playBoth();
    stage.child<QPushButton>("whatIfOrder1").click();
    stage.settle();
    stage.child<QPushButton>("whatIfRun").click();
    const RunRequest& request = stage.window.runPage().controller().request();
    QVERIFY(request.plan.longestFirst);
    QCOMPARE(request.plan.longestFirst->size(), 2000U);
    // tasks 19, 39, … take 39 ms, the longest of all; the one that was tried again took twice that
    const std::uint64_t second = request.plan.longestFirst->at(1) + 1;
    QCOMPARE(second % 20, 19U);
    QVERIFY(validate(request.plan));
    QCOMPARE(request.variant, QStringLiteral("longest first"));
}

void TestWhatIfPane::aStoppedRunPromisesNothing() {
    WhatIfStage stage;
    stage.playBoth();
    stage.child<QPushButton>("whatIfRun").click();
    stage.driver.playPart(0.3);
    RunRecord record = recordedRun(stage.driver.shape).record;
    record.state = "stopped";
    stage.driver.say(record);
    QVERIFY(!stage.pane().hasRun());
    QCOMPARE(stage.emptyTitle(), QStringLiteral("The run did not finish"));
}

void TestWhatIfPane::theNewestWishWins() {
    WhatIfRunner runner;
    QSignalSpy opened(&runner, &WhatIfRunner::opened);
    QSignalSpy predicted(&runner, &WhatIfRunner::predicted);
    runner.open(std::make_shared<RunRecord>(recordedRun().record));
    QVERIFY(opened.wait());
    for (int workers = 1; workers <= 50; ++workers)
        runner.want({workers, 1, Order::AsGiven, 1});
    const auto last = [&] { return predicted.back().front().value<PredictionPtr>()->settings.workers; };
    QTRY_VERIFY(!predicted.empty() && last() == 50);
    QCOMPARE(predicted.size(), 2);
    runner.want({7, 1, Order::AsGiven, 1});
    runner.close();
    runner.open(std::make_shared<RunRecord>(recordedRun({RunMode::Pool, 2, 50}).record));
    QVERIFY(opened.wait());
    QCOMPARE(predicted.size(), 2); // nothing is told of a run that is closed
    opened.clear();
    runner.open(std::make_shared<RunRecord>(recordedRun().record));
    runner.open(std::make_shared<RunRecord>(recordedRun({RunMode::Pool, 3, 50}).record));
    QVERIFY(opened.wait());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<OpenedRunPtr>()->run.own.workers, 3);
}

/// What it looks at while the slider is drawn; the end of this program tells how long the window stood still.
void TestWhatIfPane::aMillionTasksDoNotStallTheWindow() {
    SeededRandom random(3);
    auto record = std::make_shared<RunRecord>();
    record->mode = "pool";
    record->state = "finished";
    record->plan = {{"workers", "8"}, {"chunk_size", "auto"}};
    record->summary.tasks = record->recordedTasks = 1'000'000;
    record->summary.wallS = 130;
    std::vector<float> lengths(1'000'000);
    for (float& length : lengths)
        length = static_cast<float>(1e-3 * random.exponential());
    record->taskAt = [lengths](std::uint64_t index) {
        RecordedTask task;
        task.worker = static_cast<std::uint32_t>(index % 8 + 1);
        task.startedS = static_cast<double>(index) / 8 * 1e-3;
        task.endedS = task.startedS + lengths[index];
        task.cpuS = lengths[index];
        return task;
    };
    WhatIfPane pane;
    pane.resize(900, 300);
    pane.show();
    pane.setProcessors(8);
    pane.showRun(record, 1000);
    QTRY_VERIFY_WITH_TIMEOUT(pane.hasRun(), 30'000);
    auto* const slider = pane.findChild<QSlider*>("whatIfSlider");
    for (int workers = 1; workers <= 16; ++workers) {
        slider->setValue(workers);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(pane.prediction()->settings.workers == 16, 30'000);
}

void TestWhatIfPane::whatIsShownCanLeaveTheWindow() {
    WhatIfStage stage;
    stage.playBoth();
    stage.child<QSpinBox>("whatIfProcesses").setValue(3);
    stage.settle();
    const auto all = stage.pane().exportables();
    QCOMPARE(all.size(), 1U);
    const TextTable table = all.front().table();
    QCOMPARE(table.heads.size(), 4);
    QCOMPARE(table.rows.front().mid(1), (QStringList{"8", "8", "3"}));
    for (const QStringList& row : table.rows)
        QCOMPARE(row.size(), table.heads.size());
    QImage picture(all.front().size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    all.front().paint(painter);
    QVERIFY(picture.pixelColor(40, 40) != QColor(Qt::white));
}

void TestWhatIfPane::theOutcomeIsSaidInWords_data() {
    QTest::addColumn<double>("took");
    QTest::addColumn<QString>("says");
    QTest::newRow("longer") << 4.31 << "Predicted 4.10 s, took 4.31 s: 5% more.";
    QTest::newRow("shorter") << 3.69 << "Predicted 4.10 s, took 3.69 s: 10% less.";
    QTest::newRow("the same") << 4.11 << "Predicted 4.10 s, took 4.11 s: as predicted.";
}

void TestWhatIfPane::theOutcomeIsSaidInWords() {
    QFETCH(double, took);
    QTEST(outcomeText(4.10, took), "says");
}

WATCHED_TEST_MAIN(TestWhatIfPane)
#include "tst_what_if_pane.moc"
