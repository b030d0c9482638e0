// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/side_by_side.h"

#include <QtTest>

#include <cmath>

using namespace manyhands;
using Finding = SideBySide::Finding;

namespace {

using Walls = std::vector<double>;

/// Of 100 prime tasks with 4 workers.
RunRecord someRun(double wallS) {
    RunRecord run;
    run.mode = "pool";
    run.plan = {{"task", "primes"}, {"set.limit", "1000"}, {"tasks", "100"}, {"workers", "4"}, {"retries", "0"}};
    run.summary.tasks = run.summary.succeeded = 100;
    run.summary.wallS = wallS;
    run.summary.cpuS = 4 * wallS;
    run.summary.peakPssBytes = 50'000'000;
    run.machine.processorModel = "Some processor";
    return run;
}

KeptRecord kept(const RunRecord& run) {
    KeptRecord record{std::make_shared<const RunRecord>(run), true, 0, 0};
    record.isComplete = run.state != "stopped";
    record.failures = run.summary.failed;
    return record;
}

KeptRecord kept(const CompareRecord& measured) {
    TuneRecord tune;
    tune.measured = measured;
    return {std::make_shared<const TuneRecord>(tune), true, 0, 0};
}

TimingRow row(const char* mode, int workers, Walls walls) {
    TimingRow row;
    row.mode = mode;
    row.workers = workers;
    row.walls = std::move(walls);
    row.wall = medianInterval(row.walls);
    row.cpuS = row.wall.value;
    return row;
}

/// The same work, measured in a plain loop, with 1 worker and with 4.
CompareRecord measured(double unit, const Walls& spread) {
    CompareRecord record;
    record.plan = {{"task", "primes"}, {"set.limit", "1000"}, {"tasks", "100"}, {"repeats", "5"}};
    record.machine.processorModel = "Some processor";
    for (const auto& [mode, workers] : {std::pair("serial", 1), std::pair("pool", 1), std::pair("pool", 4)}) {
        Walls walls;
        for (const double share : spread)
            walls.push_back(unit * share / workers);
        record.rows.push_back(row(mode, workers, walls));
    }
    return record;
}

const Walls kQuiet{0.99, 1.0, 1.0, 1.01, 1.0, 0.995, 1.005};
const Walls kNoisy{0.6, 1.4, 1.0, 0.8, 1.2, 0.7, 1.3};

QStringList names(const SideBySide& pair) {
    QStringList names;
    for (const DifferingFact& fact : pair.facts)
        names << QString::fromStdString(fact.name);
    return names;
}

const FigurePair& figure(const SideBySide& pair, Figure wanted) {
    return *std::ranges::find(pair.figures, wanted, &FigurePair::figure);
}

} // namespace

Q_DECLARE_METATYPE(SideBySide::Finding)

class SideBySideTest : public QObject {
    Q_OBJECT
private slots:
    void twoRunsHaveNoInterval();
    void runsWithOtherSettingsAreCompared();
    void otherWorkHasNoRatio_data();
    void otherWorkHasNoRatio();
    void unfinishedWorkHasNoRatio_data();
    void unfinishedWorkHasNoRatio();
    void spreadDecides_data();
    void spreadDecides();
    void measurementsAreComparedWayByWay();
    void lengthenedRunsCountOnce();
    void aRunMeetsItsOwnWay();
    void theMachineIsNamed();
    void nothingMeasuredIsSaid();
};

void SideBySideTest::twoRunsHaveNoInterval() {
    const SideBySide pair = sideBySide(kept(someRun(8)), kept(someRun(4)));
    QCOMPARE(pair.finding, Finding::OneRunEach);
    QCOMPARE(pair.speed.value, 2.0);
    QVERIFY(!pair.speed.isConfidence);
    QVERIFY(std::isnan(pair.speed.lo));
    QVERIFY(!pair.isSure());
    QVERIFY(pair.facts.empty());
    QCOMPARE(figure(pair, Figure::WallTime).ratio, 0.5);
    QVERIFY(std::isnan(figure(pair, Figure::WallTime).left.lo));
    QCOMPARE(figure(pair, Figure::Throughput).ratio, 2.0);
    QVERIFY(std::isnan(figure(pair, Figure::SpeedUp).ratio)); // nobody knows it of a run
    QVERIFY(std::isnan(figure(pair, Figure::Failures).ratio));
}

void SideBySideTest::runsWithOtherSettingsAreCompared() {
    RunRecord right = someRun(4);
    right.plan[3].second = "8";
    right.plan.emplace_back("nice", "5");
    const SideBySide pair = sideBySide(kept(someRun(8)), kept(right));
    QCOMPARE(names(pair), (QStringList{"workers", "nice"}));
    QCOMPARE(pair.facts[0].left, std::string("4"));
    QCOMPARE(pair.facts[0].right, std::string("8"));
    QCOMPARE(pair.finding, Finding::OneRunEach);
}

void SideBySideTest::otherWorkHasNoRatio_data() {
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::newRow("another task") << "task"
                                  << "square";
    QTest::newRow("another size") << "set.limit"
                                  << "2000";
    QTest::newRow("a setting more") << "set.depth"
                                    << "3";
    QTest::newRow("more tasks") << "tasks"
                                << "200";
    QTest::newRow("another command") << "command"
                                     << "gzip {}";
    QTest::newRow("other inputs") << "inputs"
                                  << "";
}

void SideBySideTest::otherWorkHasNoRatio() {
    QFETCH(QString, fact);
    QFETCH(QString, value);
    RunRecord other = someRun(4);
    const auto found = std::ranges::find(other.plan, fact.toStdString(), &std::pair<std::string, std::string>::first);
    if (found != other.plan.end())
        found->second = value.toStdString();
    else if (fact != "inputs")
        other.plan.emplace_back(fact.toStdString(), value.toStdString());
    KeptRecord left = kept(someRun(8)), right = kept(other);
    left.inputsDigest = 1;
    right.inputsDigest = fact == "inputs" ? 2 : 1;
    const SideBySide pair = sideBySide(left, right);
    QCOMPARE(pair.finding, Finding::OtherWork);
    QCOMPARE(names(pair), QStringList{fact});
    QVERIFY(std::isnan(pair.speed.value));
    for (const FigurePair& one : pair.figures)
        QVERIFY(std::isnan(one.ratio));
    QCOMPARE(figure(pair, Figure::WallTime).right.value, 4.0); // both values are there all the same
}

void SideBySideTest::unfinishedWorkHasNoRatio_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("stopped") << "stopped" << Finding::NotComplete;
    QTest::newRow("a task failed") << "failed" << Finding::NotComplete;
    QTest::newRow("profiled") << "profiled" << Finding::Profiled;
}

void SideBySideTest::unfinishedWorkHasNoRatio() {
    QFETCH(QString, what);
    RunRecord right = someRun(4);
    if (what == "stopped")
        right.state = "stopped";
    right.summary.failed = what == "failed" ? 1 : 0;
    if (what == "profiled")
        right.plan.emplace_back("profiled", "true");
    const SideBySide pair = sideBySide(kept(someRun(8)), kept(right));
    QTEST(pair.finding, "finding");
    QVERIFY(!pair.hasRatio());
    QVERIFY(std::isnan(figure(pair, Figure::WallTime).ratio));
}

void SideBySideTest::spreadDecides_data() {
    QTest::addColumn<Walls>("left");
    QTest::addColumn<Walls>("right");
    QTest::addColumn<double>("rightUnit");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("much faster, little spread") << kQuiet << kQuiet << 4.0 << Finding::RightIsFaster;
    QTest::newRow("much slower, little spread") << kQuiet << kQuiet << 16.0 << Finding::LeftIsFaster;
    QTest::newRow("a little faster, little spread") << kQuiet << kQuiet << 7.6 << Finding::RightIsFaster;
    QTest::newRow("a little faster, much spread") << kNoisy << kNoisy << 7.6 << Finding::NoDifference;
    QTest::newRow("the same") << kQuiet << kQuiet << 8.0 << Finding::NoDifference;
    QTest::newRow("three runs on one side") << kQuiet << Walls{1, 1, 1} << 4.0 << Finding::TooFewRuns;
    QTest::newRow("one run against many") << Walls{1} << kQuiet << 4.0 << Finding::TooFewRuns;
    QTest::newRow("one run each") << Walls{1} << Walls{1} << 4.0 << Finding::OneRunEach;
}

void SideBySideTest::spreadDecides() {
    QFETCH(Walls, left);
    QFETCH(Walls, right);
    QFETCH(double, rightUnit);
    const SideBySide pair = sideBySide(kept(measured(8, left)), kept(measured(rightUnit, right)));
    QTEST(pair.finding, "finding");
    QVERIFY(qFuzzyCompare(pair.speed.value, median(left) * 8 / (median(right) * rightUnit)));
    QCOMPARE(pair.speed.isConfidence, pair.isSure());
}

void SideBySideTest::measurementsAreComparedWayByWay() {
    CompareRecord right = measured(4, kQuiet);
    right.rows.push_back(row("pool", 8, {1, 1, 1, 1}));
    right.grade = 'C';
    const SideBySide pair = sideBySide(kept(measured(8, kQuiet)), kept(right));
    QCOMPARE(pair.left.workers, 4); // the most that both have
    QCOMPARE(pair.right.workers, 4);
    QCOMPARE(pair.common.size(), 3U);
    QCOMPARE(pair.common[0].way.mode, std::string("serial"));
    QVERIFY(qFuzzyCompare(pair.common[2].speed.value, 2.0));
    QVERIFY(pair.common[2].speed.isConfidence);
    QCOMPARE(pair.grade, 'C');
    right.rows = {row("pool", 8, {1, 1, 1, 1})};
    QCOMPARE(sideBySide(kept(measured(8, kQuiet)), kept(right)).finding, Finding::NoCommonWay);
}

/// Where runs would be too short, each does the tasks many times over.
void SideBySideTest::lengthenedRunsCountOnce() {
    CompareRecord right = measured(80, kQuiet);
    right.plan[2].second = "1000";
    right.plan.emplace_back("rounds", "10");
    const SideBySide pair = sideBySide(kept(measured(8, kQuiet)), kept(right));
    QCOMPARE(names(pair), QStringList{"rounds"});
    QCOMPARE(pair.finding, Finding::NoDifference);
    QVERIFY(qFuzzyCompare(pair.speed.value, 1.0));
}

void SideBySideTest::aRunMeetsItsOwnWay() {
    const SideBySide pair = sideBySide(kept(someRun(2)), kept(measured(8, kQuiet)));
    QCOMPARE(pair.right.workers, 4);
    QCOMPARE(pair.finding, Finding::TooFewRuns);
    QVERIFY(pair.facts.empty()); // how the measurement was made has no counterpart
    QVERIFY(qFuzzyCompare(pair.speed.value, 1.0));
    RunRecord wide = someRun(2);
    wide.plan[3].second = "6";
    QCOMPARE(sideBySide(kept(wide), kept(measured(8, kQuiet))).finding, Finding::NoCommonWay);
}

void SideBySideTest::theMachineIsNamed() {
    RunRecord right = someRun(4);
    right.machine.processorModel = "Another processor";
    const SideBySide pair = sideBySide(kept(someRun(8)), kept(right));
    QCOMPARE(names(pair), QStringList{"processor_model"});
    QVERIFY(!pair.facts.front().isWork);
    QVERIFY(pair.hasRatio());
}

void SideBySideTest::nothingMeasuredIsSaid() {
    QCOMPARE(sideBySide(kept(someRun(kNotKnown)), kept(someRun(4))).finding, Finding::NothingMeasured);
    CompareRecord empty = measured(8, kQuiet);
    empty.rows.clear();
    QCOMPARE(sideBySide(kept(empty), kept(measured(8, kQuiet))).finding, Finding::NothingMeasured);
}

QTEST_GUILESS_MAIN(SideBySideTest)
#include "tst_side_by_side.moc"
