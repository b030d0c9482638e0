// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart of the results can do: be reached, be heard, be copied and be read as a table.
#include <QAction>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>
#include <functional>

#include "tests/ui/filled_stage.h"
#include "tests/ui/watched_main.h"
#include "ui/charts/focus_frame.h"
#include "ui/run/worker_details.h"
#include "ui/shared/chart_table.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

/// A chart and what it hands out.
struct Shown {
    QWidget* chart;
    Exportable what;
};

/// Those of a tab, brought in sight. Fails for one that no widget shows.
std::vector<Shown> chartsOf(FullStage& stage, int tab) {
    stage.results().showTab(tab);
    std::vector<Shown> found;
    for (const Exportable& one : stage.results().exportables(tab)) {
        if (!one.isChart())
            continue;
        const auto widgets = stage.results().findChildren<QWidget*>();
        const auto chart = std::ranges::find_if(widgets, [&](const QWidget* widget) {
            return widget->isVisible() && widget->accessibleName() == one.title &&
                   widget->findChild<QAction*>(QStringLiteral("copyChart"));
        });
        if (chart == widgets.end())
            qFatal("no chart shows %s", qPrintable(one.title));
        found.push_back({*chart, one});
    }
    return found;
}

QAction& actionOf(const Shown& shown, const char* name) {
    return *shown.chart->findChild<QAction*>(QString::fromLatin1(name));
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void eachTabShowsItsCharts_data();
    void eachTabShowsItsCharts();
    void eachIsCopiedFromItsMenu();
    void eachIsShownAsATable();
    void eachIsReachedHeardAndCopiedByKeys();
    void whatIsGoneIsNotCopied();
    void gaugesAreCopiedToo();

private:
    /// Calls `check` with every chart of every tab.
    void withEach(const std::function<void(FullStage&, const Shown&)>& check) {
        FullStage stage;
        for (int tab = 0; tab < ResultsPane::TabCount; ++tab)
            for (const Shown& shown : chartsOf(stage, tab))
                check(stage, shown);
    }
};

void TestCharts::eachTabShowsItsCharts_data() {
    QTest::addColumn<int>("tab");
    QTest::addColumn<std::size_t>("charts");
    QTest::newRow("Scaling") << int(ResultsPane::Scaling) << std::size_t{2};
    QTest::newRow("Queue") << int(ResultsPane::Queue) << std::size_t{2};
    QTest::newRow("Where time went") << int(ResultsPane::WhereTime) << std::size_t{1};
    QTest::newRow("What if") << int(ResultsPane::WhatIf) << std::size_t{1};
    QTest::newRow("Profile") << int(ResultsPane::Profile) << std::size_t{2};
}

void TestCharts::eachTabShowsItsCharts() {
    QFETCH(int, tab);
    QFETCH(std::size_t, charts);
    FullStage stage;
    QCOMPARE(chartsOf(stage, tab).size(), charts);
}

void TestCharts::eachIsCopiedFromItsMenu() {
    withEach([](FullStage&, const Shown& shown) {
        QCOMPARE(shown.chart->contextMenuPolicy(), Qt::ActionsContextMenu);
        actionOf(shown, "copyChart").trigger();
        QVERIFY2(QGuiApplication::clipboard()->mimeData()->hasImage(), qPrintable(shown.what.title));
        QCOMPARE(QGuiApplication::clipboard()->text(), tableAsTsv(shown.what.table()));
    });
}

void TestCharts::eachIsShownAsATable() {
    withEach([](FullStage& stage, const Shown& shown) {
        actionOf(shown, "chartAsTable").trigger();
        auto* const table = stage.window.findChild<ChartTable*>();
        QVERIFY2(table, qPrintable(shown.what.title));
        QCOMPARE(table->windowTitle(), shown.what.title);
        delete table;
        stage.window.activateWindow();
    });
}

void TestCharts::eachIsReachedHeardAndCopiedByKeys() {
    withEach([](FullStage& stage, const Shown& shown) {
        stage.child<QWidget>("resultTabs").setFocus(); // the chart before has left it to this one
        const QByteArray name = shown.what.title.toUtf8();
        QVERIFY2(shown.chart->focusPolicy() & Qt::TabFocus, name);
        QVERIFY2(!shown.chart->accessibleDescription().isEmpty(), name);
        const auto* const frame = shown.chart->findChild<FocusFrame*>();
        QVERIFY2(frame && !frame->isVisible(), name);
        shown.chart->setFocus(Qt::TabFocusReason);
        QVERIFY2(frame->isVisible() && frame->size() == shown.chart->size(), name);
        QTest::keyClick(shown.chart, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), tableAsTsv(shown.what.table()));
    });
}

/// A run may begin while the menu is open.
void TestCharts::whatIsGoneIsNotCopied() {
    FullStage stage;
    const Shown replayed = chartsOf(stage, ResultsPane::WhatIf).front();
    stage.window.runPage().run();
    actionOf(replayed, "copyChart").trigger();
    actionOf(replayed, "chartAsTable").trigger();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(!stage.window.findChild<ChartTable*>());
}

/// Those of a worker, in the details.
void TestCharts::gaugesAreCopiedToo() {
    FullStage stage;
    stage.window.runPage().run();
    stage.driver.playPart(0.5);
    RunBatch batch = *stage.window.runPage().controller().latest();
    batch.tasks.clear();
    batch.lifecycle.clear();
    WorkerLive live;
    live.worker = WorkerId{2};
    live.state = WorkerLive::State::Running;
    live.cpuShare = 0.9;
    for (live.pssBytes = 10'000'000; live.pssBytes < 30'000'000; live.pssBytes += 5'000'000) {
        batch.nowNs += 100'000'000;
        batch.live = {live};
        stage.driver.say(batch);
    }
    stage.window.runPage().tick();
    stage.child<WorkerDetails>("workerDetails").setWorker(2);
    for (const auto& [name, head] : {std::pair{"workerCpuChart", "Seconds\tProcessors\n"},
                                     std::pair{"workerMemoryChart", "Seconds\tMemory (MB)\n"}}) {
        auto& gauge = stage.child<QWidget>(name);
        QVERIFY2(gauge.focusPolicy() & Qt::TabFocus && gauge.findChild<FocusFrame*>(), name);
        QGuiApplication::clipboard()->clear();
        gauge.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&gauge, Qt::Key_C, Qt::ControlModifier);
        const QMimeData& copied = *QGuiApplication::clipboard()->mimeData();
        QVERIFY2(copied.hasImage() && copied.text().startsWith(QLatin1String(head)), qPrintable(copied.text()));
        QVERIFY2(copied.text().count(u'\n') > 2, qPrintable(copied.text()));
        gauge.findChild<QAction*>(QStringLiteral("chartAsTable"))->trigger();
        auto* const table = stage.window.findChild<ChartTable*>();
        QVERIFY(table && table->windowTitle().startsWith(QLatin1String("Worker 2: ")));
        delete table;
        stage.window.activateWindow();
    }
}

WATCHED_TEST_MAIN(TestCharts)
#include "tst_charts.moc"
