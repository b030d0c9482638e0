// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline does to the rest of the window.
#include <QLabel>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/measure/stopwatch.h"
#include "tests/ui/window_stage.h"
#include "ui/run/kpi_strip.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/worker_details.h"

using namespace manyhands;
using manyhands::test::Stage;

class TestTimelineWindow : public QObject {
    Q_OBJECT
private slots:
    void thePastIsShownEverywhere();
    void thePastOfARunThatGoesOn();
    void aNewRunEndsThePast();

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

WATCHED_TEST_MAIN(TestTimelineWindow)
#include "tst_timeline_window.moc"
