// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QtTest>
#include <qcustomplot.h>

#include "tests/support/told_run.h"
#include "tests/ui/watched_main.h"
#include "ui/charts/count_chart.h"
#include "ui/run/scaling_pane.h"
#include "ui/run/timing_model.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/text_table_model.h"

using namespace manyhands;
using manyhands::test::toldRun;

namespace {

ExperimentTimings timingsOf(const std::vector<std::pair<TimingKey, double>>& runs) {
    ExperimentTimings timings;
    timings.open(QStringLiteral("primes"));
    for (const auto& [key, wallS] : runs)
        timings.add(key, {wallS, wallS, 0, 0});
    return timings;
}

const TimingKey kAlone{RunMode::Serial, 1, {}};
TimingKey pool(int processes, const char* variant = "") {
    return {RunMode::Pool, processes, QString::fromLatin1(variant)};
}

/// The laws come a little later.
QStringList lawsIn(const ScalingPane& pane) {
    QStringList texts;
    for (const auto* text : pane.findChild<CountChart*>(QStringLiteral("speedUpChart"))->findChildren<QCPItemText*>()) {
        if (text->visible() && !text->text().endsWith(QStringLiteral("×")))
            texts << text->text();
    }
    texts.sort();
    return texts;
}

} // namespace

/// The Scaling tab: which timings are drawn, and what is said where there are too few.
class TestScaling : public QObject {
    Q_OBJECT
private slots:
    void threeCountsMakeACurve_data();
    void threeCountsMakeACurve();
    void theFindingIsTold();
    void theCountIsRecommendedAsTuneWould_data();
    void theCountIsRecommendedAsTuneWould();
    void lawsAreDrawnFromAsManyCountsAsTheyNeed_data();
    void lawsAreDrawnFromAsManyCountsAsTheyNeed();
    void runsWithFailuresDoNotCount();
    void theNoteHasWhatNoChartShows();
    void tooFewCountsLeadToTune();
    void asATableFiguresAreAsInTheChart();
};

void TestScaling::threeCountsMakeACurve_data() {
    using Runs = std::vector<std::pair<TimingKey, double>>;
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<bool>("drawn");
    QTest::newRow("nothing") << Runs{} << false;
    QTest::newRow("alone and two") << Runs{{kAlone, 8}, {pool(2), 4.1}} << false;
    QTest::newRow("repeats are one count") << Runs{{kAlone, 8}, {pool(2), 4.1}, {pool(2), 4.2}} << false;
    QTest::newRow("alone, two and four") << Runs{{kAlone, 8}, {pool(2), 4.1}, {pool(4), 2.2}} << true;
    QTest::newRow("no baseline") << Runs{{pool(1), 8}, {pool(2), 4.1}, {pool(4), 2.2}} << false;
    QTest::newRow("a pool of one is no further count") << Runs{{kAlone, 8}, {pool(1), 8.1}, {pool(2), 4.1}} << false;
    QTest::newRow("other chunks are another experiment")
        << Runs{{kAlone, 8}, {pool(2), 4.1}, {pool(4, "chunk 16"), 2.2}} << false;
}

void TestScaling::threeCountsMakeACurve() {
    using Runs = std::vector<std::pair<TimingKey, double>>;
    QFETCH(Runs, runs);
    QFETCH(bool, drawn);
    ScalingPane pane;
    pane.show(timingsOf(runs));
    QCOMPARE(pane.hasCharts(), drawn);
}

void TestScaling::theFindingIsTold() {
    ScalingPane pane;
    pane.show(timingsOf({{kAlone, 8}, {pool(2), 4}, {pool(4), 2.5}, {pool(8), 3.2}}));
    const auto told = [&](const char* name) {
        return pane.findChild<CountChart*>(QString::fromLatin1(name))->accessibleDescription();
    };
    QCOMPARE(told("speedUpChart"), QStringLiteral("Best at 4: 3.20×. All: 1: 1.00×, 2: 2.00×, 4: 3.20×, 8: 2.50×."));
    QCOMPARE(told("efficiencyChart"), QStringLiteral("Best at 1: 100%. All: 1: 100%, 2: 100%, 4: 80%, 8: 31%."));
}

void TestScaling::theCountIsRecommendedAsTuneWould_data() {
    using Runs = std::vector<std::pair<TimingKey, double>>;
    const auto thrice = [](const Runs& once) {
        Runs all;
        for (const double scatter : {1.0, 1.001, 0.999}) {
            for (const auto& [key, wallS] : once)
                all.emplace_back(key, wallS * scatter);
        }
        return all;
    };
    const Runs levelling{{kAlone, 8}, {pool(2), 4}, {pool(4), 2.2}, {pool(8), 2.19}};
    Runs onlyTwoJudged = thrice({{kAlone, 8}, {pool(4), 2.2}});
    onlyTwoJudged.insert(onlyTwoJudged.end(), {{pool(2), 4}, {pool(8), 2.19}});
    Runs others = thrice({{kAlone, 8}, {pool(2), 4}});
    others.insert(others.end(), {{pool(4, "chunk 16"), 2.2}, {pool(1), 8.1}});
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<QString>("marked"); // the badge of each row
    QTest::addColumn<int>("count");      // of the charts; 0: none
    QTest::newRow("the fewest within 2% of the fastest") << thrice(levelling) << "baseline||recommended|latest" << 4;
    QTest::newRow("each ran once") << levelling << "baseline|||latest" << 0;
    QTest::newRow("one count of three ran three times") << onlyTwoJudged << "baseline|||latest" << 0;
    QTest::newRow("no two further counts") << others << "baseline|latest||chunk 16" << 0;
    QTest::newRow("one process is enough")
        << thrice({{kAlone, 8}, {pool(2), 9}, {pool(4), 10}}) << "baseline, recommended||latest" << 1;
    QTest::newRow("it ran last") << thrice({{kAlone, 8}, {pool(2), 7}, {pool(4), 5}}) << "baseline||recommended" << 4;
    QTest::newRow("no baseline") << thrice({{pool(2), 4}, {pool(4), 2.2}, {pool(8), 2}}) << "||latest" << 0;
}

void TestScaling::theCountIsRecommendedAsTuneWould() {
    using Runs = std::vector<std::pair<TimingKey, double>>;
    QFETCH(Runs, runs);
    QFETCH(QString, marked);
    QFETCH(int, count);
    const ExperimentTimings timings = timingsOf(runs);
    TimingModel model;
    model.show(timings, std::nullopt);
    QStringList badges;
    for (int row = 0; row < model.rowCount(); ++row)
        badges << model.index(row, TimingModel::Processes).data(BadgeRole).toString();
    QCOMPARE(badges.join(QLatin1Char('|')), marked);
    ScalingPane pane;
    pane.show(timings);
    const QString begin = count > 0 ? QStringLiteral("Recommended: %1. ").arg(count) : QString();
    for (const char* const name : {"speedUpChart", "efficiencyChart"}) {
        const QString told = pane.findChild<CountChart*>(QString::fromLatin1(name))->accessibleDescription();
        QVERIFY2(!pane.hasCharts() || told.startsWith(begin + QStringLiteral("Best at")), qPrintable(told));
    }
}

void TestScaling::lawsAreDrawnFromAsManyCountsAsTheyNeed_data() {
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("three: Amdahl's law") << QList<int>{2, 4}
                                         << QStringList{"Amdahl, 10.0% serial", "Gustafson", "Ideal"};
    QTest::newRow("six: the Universal Scalability Law too")
        << QList<int>{2, 3, 4, 6, 8} << QStringList{"Amdahl, 10.0% serial", "Gustafson", "Ideal", "USL fit"};
}

void TestScaling::lawsAreDrawnFromAsManyCountsAsTheyNeed() {
    QFETCH(QList<int>, counts);
    QFETCH(QStringList, labels);
    std::vector<std::pair<TimingKey, double>> runs{{kAlone, 8}};
    for (const int count : counts)
        runs.emplace_back(pool(count), 8 * (0.1 + 0.9 / count));
    ScalingPane pane;
    pane.show(timingsOf(runs));
    QTRY_COMPARE(lawsIn(pane), labels);
    pane.show(timingsOf({{kAlone, 8}, {pool(2), 4.1}}));
    pane.show(timingsOf(runs)); // while the last ones are fitted
    pane.show(timingsOf(runs));
    QTRY_COMPARE(lawsIn(pane), labels);
}

void TestScaling::runsWithFailuresDoNotCount() {
    ExperimentTimings timings = timingsOf({{kAlone, 8}, {pool(2), 4.4}, {pool(4), 2.6}}); // 10 % serial
    for (const double wallS : {9.0, 0.5})
        timings.add(pool(4), {wallS, 1, 0, 9}); // other work
    ScalingPane pane;
    pane.show(timings);
    QVERIFY(pane.findChild<CountChart*>(QStringLiteral("speedUpChart"))
                ->accessibleDescription()
                .startsWith(QStringLiteral("Best at 4: 3.08×.")));
    QTRY_VERIFY(lawsIn(pane).contains(QStringLiteral("Amdahl, 10.0% serial")));
}

/// The efficiencies of the latest pool, and what Gustafson's law promises.
void TestScaling::theNoteHasWhatNoChartShows() {
    ExperimentTimings timings;
    timings.open(QStringLiteral("primes"));
    TimedRun alone{6, 6, 0, 0};
    alone.areas.emplace();
    (*alone.areas)[TimePart::Compute] = 6'000'000'000;
    timings.add(kAlone, alone);
    timings.add(pool(4), {6 * (0.1 + 0.9 / 4), 6, 0, 0});
    ExperimentTimings unknown = timings;
    unknown.add(pool(2), {6 * (0.1 + 0.9 / 2), 6, 0, 0});
    RunRecord record = toldRun({{1, 0, 4, 4}, {2, 0, 2, 2}, {2, 2, 4, 2}}, 2);
    record.machine.usable = 2;
    TimeAreas areas;
    areas.spanNs = 5'000'000'000; // the last second is shutdown
    areas[TimePart::Compute] = 8'000'000'000;
    areas[TimePart::Shutdown] = 2'000'000'000;
    record.areas = areas;
    record.summary.wallS = 6 * (0.1 + 0.9 / 2);
    TimedRun run = timedRun(record);
    run.pace = taskFigures(record).pace;
    timings.add(pool(2), run);
    ScalingPane pane;
    pane.resize(900, 260);
    pane.setVisible(true);
    pane.show(timings);
    auto* const note = pane.findChild<QLabel*>(QStringLiteral("scalingNote"));
    QTRY_COMPARE(note->text(),
                 QStringLiteral("Efficiency of 2 processes: 60% = load balance 100% × serialisation 100% "
                                "× transfer 80% × computation 75%\n"
                                "Gustafson: 4 processes, each with work of its own, would do 3.70× as much as one."));
    QVERIFY(!note->isHidden());
    QVERIFY(note->toolTip().contains(QStringLiteral("Computation: What tasks cost alone")));
    pane.resize(900, 160);
    QTRY_VERIFY2(note->isHidden(), "it would leave the charts too little");
    pane.show(unknown);
    QTRY_VERIFY2(!pane.isFitting() && note->text().startsWith(QStringLiteral("Gustafson")), "no task is known");
}

void TestScaling::tooFewCountsLeadToTune() {
    ScalingPane pane;
    QSignalSpy asked(&pane, &ScalingPane::tuneAsked);
    auto* const button = pane.findChild<QPushButton*>(QStringLiteral("openTune"));
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Open Tune"));
    button->click();
    QCOMPARE(asked.count(), 1);
}

/// Right-aligned, with the units of the chart; what is copied is the plain number.
void TestScaling::asATableFiguresAreAsInTheChart() {
    ScalingPane pane;
    pane.show(timingsOf({{kAlone, 8}, {pool(2), 4.1}, {pool(1200), 2.5}}));
    const auto all = pane.exportables();
    TextTableModel speedUps(all[0].table()), efficiencies(all[1].table());
    QCOMPARE(speedUps.index(1, 1).data().toString(), QStringLiteral("1.95×"));
    QCOMPARE(speedUps.index(2, 0).data().toString(), QStringLiteral("1,200"));
    QCOMPARE(efficiencies.index(1, 1).data().toString(), QStringLiteral("98%"));
    for (int column = 0; column < speedUps.columnCount(); ++column) {
        QVERIFY(speedUps.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(speedUps.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }
    const QString copied = tableAsTsv(textTable(speedUps));
    QVERIFY2(copied.contains(QStringLiteral("\n2\t1.95122\t")), qPrintable(copied));
    QVERIFY2(copied.contains(QStringLiteral("\n1200\t3.2\t")), qPrintable(copied));
}

WATCHED_TEST_MAIN(TestScaling)
#include "tst_scaling.moc"
