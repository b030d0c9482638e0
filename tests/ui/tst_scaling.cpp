// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/charts/scaling_chart.h"
#include "ui/run/scaling_pane.h"

using namespace manyhands;

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

} // namespace

/// The Scaling tab: which timings are drawn, and what is said where there are too few.
class TestScaling : public QObject {
    Q_OBJECT
private slots:
    void threeCountsMakeACurve_data();
    void threeCountsMakeACurve();
    void theFindingIsTold();
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
        return pane.findChild<ScalingChart*>(QString::fromLatin1(name))->accessibleDescription();
    };
    QCOMPARE(told("speedUpChart"), QStringLiteral("Best at 4: 3.20×. All: 1: 1.00×, 2: 2.00×, 4: 3.20×, 8: 2.50×."));
    QCOMPARE(told("efficiencyChart"), QStringLiteral("Best at 1: 100%. All: 1: 100%, 2: 100%, 4: 80%, 8: 31%."));
}

QTEST_MAIN(TestScaling)
#include "tst_scaling.moc"
