// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and tab, once it has something to show, as a screen reader finds it.
#include <QtTest>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/filled_stage.h"
#include "tests/ui/saved_runs_stage.h"
#include "tests/ui/watched_main.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

int chartsIn(const QWidget& window) {
    const auto widgets = window.findChildren<QWidget*>();
    return static_cast<int>(
        std::ranges::count_if(widgets, [](const QWidget* widget) { return widget->isVisible() && isChart(*widget); }));
}

void checkAll(const QWidget& window, int leastCharts) {
    const QStringList wrong = unsaid(window);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY2(chartsIn(window) >= leastCharts, qPrintable(QString::number(chartsIn(window))));
    QVERIFY(reachable(window).size() > 8);
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void resultTabs_data() {
        QTest::addColumn<int>("tab");
        QTest::addColumn<int>("leastCharts"); // the timeline is one
        QTest::newRow("Timing") << int(ResultsPane::Timing) << 1;
        QTest::newRow("Scaling") << int(ResultsPane::Scaling) << 3;
        QTest::newRow("Queue") << int(ResultsPane::Queue) << 3;
        QTest::newRow("Where time went") << int(ResultsPane::WhereTime) << 2;
        QTest::newRow("Tasks") << int(ResultsPane::Tasks) << 1;
        QTest::newRow("Log") << int(ResultsPane::Log) << 1;
        QTest::newRow("What if") << int(ResultsPane::WhatIf) << 2;
        QTest::newRow("Profile") << int(ResultsPane::Profile) << 3;
    }
    void resultTabs() {
        QFETCH(int, tab);
        QFETCH(int, leastCharts);
        FullStage stage;
        stage.results().showTab(tab);
        checkAll(stage.window, leastCharts);
    }
    void tune() {
        Stage stage;
        stage.finishTuning();
        checkAll(stage.window, 3);
    }
    void learn() {
        Stage stage;
        stage.window.showPage(&stage.window.learnPage());
        playLesson(stage, Lesson::MeasureFirst);
        checkAll(stage.window, 2);
    }
    void history() {
        const QTemporaryDir folder;
        Stage stage;
        showSavedRuns(stage, folder);
        checkAll(stage.window, 0);
    }
    void historyCompared() {
        const QTemporaryDir folder;
        Stage stage;
        compareSavedRuns(stage, folder);
        checkAll(stage.window, 0);
    }
};

WATCHED_TEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
