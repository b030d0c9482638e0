// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline does to the rest of the window.
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/measure/stopwatch.h"
#include "tests/ui/window_stage.h"
#include "ui/charts/lane_chart.h"
#include "ui/run/kpi_strip.h"
#include "ui/run/log_model.h"
#include "ui/run/results_pane.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/worker_details.h"
#include "ui/run/worker_table.h"

using namespace manyhands;
using manyhands::test::Stage;

class TestTimelineWindow : public QObject {
    Q_OBJECT
private slots:
    void thePastIsShownEverywhere();
    void thePastOfARunThatGoesOn();
    void aNewRunEndsThePast();
    void aDoubleClickInTheLogBringsItsMoment();
    void theLanesAreAsFineAsTheScreen();
    void aSmallWindowShowsEightWorkers();
    void whatIsOutOfViewHasAScrollBar();

private:
    static QString figure(Stage& stage, int kpi) { return stage.window.runPage().kpis().kpi(kpi).text().figure; }
    static QString label(Stage& stage, int kpi) { return stage.window.runPage().kpis().kpi(kpi).text().label; }
    static void run(Stage& stage) { stage.key(Qt::Key_F5); }
};

void TestTimelineWindow::thePastIsShownEverywhere() {
    Stage stage;
    run(stage);
    stage.finishBoth();
    const QString finished = stage.window.chipText();
    QVERIFY2(finished.startsWith(QStringLiteral("Finished")), qPrintable(finished));
    TimelinePane& timeline = stage.window.runPage().timeline();
    timeline.selectLane(7); // its process dies and is replaced
    timeline.setMoment(0.1);
    QCOMPARE(stage.window.chipText(), QStringLiteral("At 0.100 s"));
    QCOMPARE(label(stage, 1), QStringLiteral("Elapsed"));
    QCOMPARE(figure(stage, 1), QStringLiteral("0.100"));
    const QString early = figure(stage, 0);
    QVERIFY(early.toInt() > 0 && early.toInt() < 100);
    QCOMPARE(stage.child<QWidget>("workerDetails").findChild<QLabel*>(QStringLiteral("workerProcess"))->text(),
             QStringLiteral("PID 4007 · started at 0.007 s"));
    timeline.setMoment(0.3);
    QVERIFY(figure(stage, 0).toInt() > early.toInt());
    QTest::keyClick(&stage.child<QWidget>("lanePlot"), Qt::Key_Escape);
    QCOMPARE(stage.window.chipText(), finished);
    QCOMPARE(figure(stage, 0), QStringLiteral("2,000"));
    QCOMPARE(label(stage, 1), QStringLiteral("Wall time"));
}

void TestTimelineWindow::thePastOfARunThatGoesOn() {
    Stage stage;
    run(stage);
    stage.driver.playWhole(); // the single process
    stage.driver.playPart(0.5);
    stage.window.runPage().tick();
    const double now = stage.window.runPage().trace().now();
    TimelinePane& timeline = stage.window.runPage().timeline();
    timeline.setMoment(now / 2);
    const QString done = figure(stage, 0);
    stage.window.runPage().tick();
    QVERIFY2(stage.window.chipText().startsWith(QStringLiteral("At ")), qPrintable(stage.window.chipText()));
    QCOMPARE(figure(stage, 0), done);
    timeline.backToNow();
    QVERIFY2(stage.window.chipText().startsWith(QStringLiteral("Running")), qPrintable(stage.window.chipText()));
    QVERIFY(figure(stage, 0).toInt() > done.toInt());
}

void TestTimelineWindow::aNewRunEndsThePast() {
    Stage stage;
    run(stage);
    stage.finishBoth();
    stage.window.runPage().timeline().setMoment(0.1);
    run(stage);
    QVERIFY(stage.window.runPage().timeline().past() == nullptr);
    QVERIFY(!stage.window.chipText().startsWith(QStringLiteral("At ")));
}

void TestTimelineWindow::aDoubleClickInTheLogBringsItsMoment() {
    Stage stage;
    run(stage);
    stage.driver.playWhole(); // the single process
    stage.driver.playPart(0.6);
    RunPage& page = stage.window.runPage();
    RunBatch batch = *page.controller().latest();
    batch.tasks.clear();
    batch.lifecycle.clear();
    const std::int64_t timeNs = batch.nowNs / 4;
    batch.log = {{timeNs, LogLine::Level::Info, "Run", "All workers are ready after 0.2 s", {}, {}}};
    stage.driver.say(batch);
    page.results().showTab(ResultsPane::Log);
    page.tick();
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&stage.child<QWidget>("lanePlot"), Qt::Key_W);
    const TimeWindow& window = page.timeline().timeWindow();
    const double width = window.width();
    QVERIFY(width < seconds(timeNs));
    auto& view = stage.child<QTableView>("logView");
    QCOMPARE(view.model()->rowCount(), 1);
    const QPoint at = view.visualRect(view.model()->index(0, LogModel::Message)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
    QVERIFY(qAbs(window.lower() + width / 2 - seconds(timeNs)) < 1e-6);
    QVERIFY(qAbs(window.width() - width) < 1e-9);
}

/// Run as it is and, by CTest, with QT_SCALE_FACTOR=2.
void TestTimelineWindow::theLanesAreAsFineAsTheScreen() {
    Stage stage;
    run(stage);
    stage.finishBoth();
    TimelinePane& timeline = stage.window.runPage().timeline();
    timeline.refresh();
    const auto& chart = *timeline.findChild<LaneChart*>();
    const QImage image = chart.plot()->grab().toImage();
    const auto ratio = static_cast<int>(stage.window.devicePixelRatio());
    QCOMPARE(ratio, qEnvironmentVariableIntValue("QT_SCALE_FACTOR") == 2 ? 2 : 1);
    QCOMPARE(image.devicePixelRatio(), double(ratio));
    QCOMPARE(image.size(), chart.plot()->size() * ratio);
    const int left = chart.lanesRect().left() * ratio, right = chart.lanesRect().right() * ratio;
    int halves = 0; // device pixels that differ within one pixel: nothing was drawn coarse and blown up
    for (int lane = 0; lane < 4; ++lane) {
        const int top = (chart.lanesRect().top() + timeline.laneGeometry().barRect(lane, 0).top()) * ratio;
        for (int x = left; x < right; x += ratio) {
            halves += image.pixel(x, top) != image.pixel(x + ratio - 1, top) ? 1 : 0;
            // a bar begins at once, with no row of pixels that is half of it
            QCOMPARE(image.pixel(x, top), image.pixel(x, top + 3 * ratio));
            QCOMPARE(image.pixel(x, top - 1), image.pixel(x, top - ratio));
        }
    }
    QVERIFY2((halves > 100) == (ratio == 2), qPrintable(QString::number(halves)));
}

void TestTimelineWindow::aSmallWindowShowsEightWorkers() {
    Stage stage;
    run(stage);
    stage.finishBoth();
    stage.window.resize(1100, 700);
    const auto& table = stage.child<WorkerTable>("workerTable");
    QCOMPARE(table.workers()->rowCount(), 8);
    // the bar with the finding is there
    QTRY_COMPARE(table.rowHeight(0), stage.window.runPage().timeline().laneGeometry().laneHeight);
    QTRY_VERIFY(table.rowViewportPosition(7) + table.rowHeight(7) <= table.viewport()->height());
    QVERIFY(!table.verticalScrollBar()->isVisible());
    QVERIFY(table.rowHeight(7) >= LaneGeometry::kTight);
}

void TestTimelineWindow::whatIsOutOfViewHasAScrollBar() {
    Stage stage;
    run(stage);
    stage.finishBoth();
    stage.window.resize(1100, 700);
    auto& table = stage.child<WorkerTable>("workerTable");
    emit table.heightStepped(20);
    QTRY_VERIFY(table.verticalScrollBar()->isVisible());
    QVERIFY2(table.horizontalScrollBar()->maximum() == 0, "the figures keep their place beside the scroll bar");
    table.scrollBy(table.verticalScrollBar()->maximum());
    QCOMPARE(table.rowViewportPosition(7) + table.rowHeight(7), table.viewport()->height());
}

WATCHED_TEST_MAIN(TestTimelineWindow)
#include "tst_timeline_window.moc"
