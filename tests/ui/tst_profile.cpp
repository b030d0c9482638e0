// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAction>
#include <QPushButton>

#include "tests/ui/example_profile.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/charts/flame_graph.h"
#include "ui/run/activity_strips.h"
#include "ui/run/profile_pane.h"
#include "ui/run/results_pane.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

struct Graph {
    FlameGraph graph;
    Graph() {
        graph.show(exampleProfile().stacks);
        graph.resize(800, 120);
    }
    void key(Qt::Key key) { QTest::keyClick(&graph, key); }
};

} // namespace

/// The tab Profile: what it draws, how one moves in it, and what becomes of the run behind it.
class TestProfile : public QObject {
    Q_OBJECT
private slots:
    void theFindingNamesTheHottestFunction() {
        ProfilePane pane;
        QVERIFY(!pane.hasProfile());
        QVERIFY(pane.exportables().empty());
        pane.show(exampleProfile(), QStringLiteral("Prime numbers"));
        QVERIFY2(pane.finding().startsWith("Prime numbers: 67% in isPrime"), qPrintable(pane.finding()));
        QVERIFY(!pane.finding().contains("rough"));
        QCOMPARE(pane.accessibleDescription(), pane.finding());
        QCOMPARE(pane.exportables().size(), std::size_t{2});
        QCOMPARE(pane.exportables().front().table().rows.front().front(), QStringLiteral("isPrime"));
    }

    void fewSamplesAreSaidToBeRough() {
        ProfilePane pane;
        pane.show(exampleProfile(2), QStringLiteral("Prime numbers"));
        QVERIFY2(pane.finding().contains("fewer than 1,000 samples"), qPrintable(pane.finding()));
    }

    void theSourceIsNamed() {
        RecordedProfile profile = exampleProfile();
        ProfilePane pane;
        pane.show(profile, QStringLiteral("gzip"));
        QVERIFY2(!pane.finding().contains("perf"), qPrintable(pane.finding()));
        profile.byPerf = profile.endEarly = true;
        profile.hertz = 99;
        pane.show(profile, QStringLiteral("gzip"));
        QVERIFY2(pane.finding().contains("2,000 samples · perf, 99 a second of processor time · perf stopped before"),
                 qPrintable(pane.finding()));
    }

    void whatIsNotKnownIsSaid() {
        RecordedProfile profile;
        profile.noStacks = "the tasks run programs";
        profile.noActivities = "the run was too short";
        ProfilePane pane;
        pane.show(profile, QStringLiteral("gzip"));
        QVERIFY2(pane.finding().contains("No functions: the tasks run programs"), qPrintable(pane.finding()));
        QVERIFY2(pane.finding().contains("the run was too short"), qPrintable(pane.finding()));
        QVERIFY(pane.exportables().empty());
    }

    void theArrowsMoveAndSayWhere() {
        Graph stage;
        QVERIFY2(stage.graph.currentText().startsWith("All samples: 2,000 of 2,000 samples (100%)"),
                 qPrintable(stage.graph.currentText()));
        stage.key(Qt::Key_Down);
        QVERIFY2(stage.graph.currentText().startsWith("runPrimes: 1,800"), qPrintable(stage.graph.currentText()));
        stage.key(Qt::Key_Left);
        QVERIFY2(stage.graph.currentText().startsWith("[libc.so.6]: 200"), qPrintable(stage.graph.currentText()));
        stage.key(Qt::Key_Left);
        QVERIFY(stage.graph.currentText().startsWith("[libc.so.6]"));
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Down);
        QVERIFY(stage.graph.currentText().startsWith("isPrime: 1,340 of 2,000 samples (67%)"));
        QCOMPARE(stage.graph.accessibleDescription(), stage.graph.currentText());
        stage.key(Qt::Key_Up);
        QVERIFY(stage.graph.currentText().startsWith("runPrimes"));
    }

    void enterZoomsInAndEscOut_data() {
        QTest::addColumn<int>("out");
        QTest::newRow("Backspace") << static_cast<int>(Qt::Key_Backspace);
        QTest::newRow("Esc") << static_cast<int>(Qt::Key_Escape);
    }
    void enterZoomsInAndEscOut() {
        QFETCH(int, out);
        Graph stage;
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.graph.zoomedOn(), QStringLiteral("runPrimes"));
        // shares stay those of all samples
        QVERIFY(stage.graph.currentText().contains("(90%)"));
        stage.key(static_cast<Qt::Key>(out));
        QCOMPARE(stage.graph.zoomedOn(), QString());
        QVERIFY(stage.graph.currentText().startsWith("runPrimes"));
        stage.key(static_cast<Qt::Key>(out)); // nothing is left to leave
        QCOMPARE(stage.graph.zoomedOn(), QString());
    }

    void aClickZoomsIn() {
        Graph stage;
        QTest::mouseClick(&stage.graph, Qt::LeftButton, {}, {700, 30});
        QCOMPARE(stage.graph.zoomedOn(), QStringLiteral("runPrimes"));
    }

    void aWorkersTimeIsTold() {
        ActivityStrips strips;
        strips.show(exampleProfile().activities);
        QVERIFY2(strips.accessibleDescription().startsWith("Worker 1: On a processor 90%, Lock 10%"),
                 qPrintable(strips.accessibleDescription()));
        QCOMPARE(strips.table().rows.size(), 2);
        QCOMPARE(strips.table().heads, (QStringList{"Worker", "On a processor", "Lock"}));
    }

    void theMenuProfilesOnceAndTimesNothing() {
        Stage stage;
        stage.child<QAction>("actionProfile").trigger();
        QCOMPARE(stage.driver.asked.count(QStringLiteral("serial")), 0);
        QVERIFY(stage.window.runPage().controller().isProfiled());
        QVERIFY(!stage.child<QPushButton>("profileButton").isEnabled());
        stage.driver.playPart(1);
        stage.driver.say(RunState::Finished);
        RunRecord record = recordedRun(stage.driver.shape).record;
        record.profile = exampleProfile();
        stage.driver.say(record);
        QVERIFY(stage.window.runPage().controller().timings().rows().empty());
        QCOMPARE(stage.window.runPage().results().currentTab(), static_cast<int>(ResultsPane::Profile));
        QVERIFY(stage.window.runPage().results().profile().hasProfile());
        QVERIFY(stage.window.runPage().infoBar().text().contains("profiled"));
        QVERIFY(stage.child<QPushButton>("profileAgainButton").isEnabled());
    }

    /// What comes after it is timed as ever.
    void theNextRunIsTimedAgain() {
        Stage stage;
        stage.child<QAction>("actionProfile").trigger();
        stage.driver.playWhole();
        stage.window.runPage().run();
        QVERIFY(!stage.window.runPage().controller().isProfiled());
        stage.finishBoth();
        QCOMPARE(stage.window.runPage().controller().timings().rows().size(), std::size_t{2});
    }
};

WATCHED_TEST_MAIN(TestProfile)
#include "tst_profile.moc"
