// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/count_search.h"

#include <cmath>

#include <QtTest>

#include "core/measure/seeded_random.h"
#include "tests/support/scaling_scenarios.h"

using namespace manyhands;

namespace {

constexpr double kNearlyBest = 0.95;

struct Noise {
    double deviation = 0;
    double spikes = 0; ///< the share of runs that take 1.2 to 2 times as long

    double apply(double throughput, SeededRandom& random) const {
        const double noisy = throughput * std::exp(deviation * random.normal());
        return random.uniform() < spikes ? noisy / random.between(1.2, 2) : noisy;
    }
};

/// Runs the search to its end and returns the counts it asked for.
std::vector<int> runOut(CountSearch& search, const std::function<double(int)>& throughput) {
    std::vector<int> asked;
    while (const auto workers = search.next()) {
        asked.push_back(*workers);
        search.add(*workers, throughput(*workers));
    }
    return asked;
}

double upToEight(int workers) {
    return std::min(workers, 8);
}

struct Tally {
    int nearlyBest = 0, nearlyBestByProcessors = 0;
    std::size_t runs = 0;
};

Tally search(const std::vector<ScalingScenario>& scenarios, const Noise& noise, std::uint64_t seed) {
    Tally tally;
    SeededRandom random(seed);
    for (const auto& scenario : scenarios) {
        CountSearch search({scenario.mostWorkers(), static_cast<double>(scenario.processors)}, seed);
        tally.runs += runOut(search, [&](int n) { return noise.apply(scenario.with(n), random); }).size();
        tally.nearlyBest += scenario.with(search.choice().workers) >= kNearlyBest * scenario.best();
        tally.nearlyBestByProcessors += scenario.with(scenario.processors) >= kNearlyBest * scenario.best();
    }
    return tally;
}

} // namespace

class CountSearchTest : public QObject {
    Q_OBJECT
private slots:
    void climbsTheLadderOnce() {
        CountSearch search({16, 5, 100}, 1);
        const auto asked = runOut(search, [](int n) { return n; });
        const std::vector<int> ladder(asked.begin(), asked.begin() + 10);
        QCOMPARE(ladder, (std::vector<int>{1, 2, 3, 4, 5, 6, 8, 10, 12, 16}));
    }

    void leavesTheLadderWhereItLeadsDown() {
        CountSearch search({64, 4, 100}, 1);
        const auto asked = runOut(search, [](int n) { return n <= 4 ? n : 2.0; });
        QCOMPARE(std::ranges::max(asked), 8); // 6 and 8 are poor: 12 … 64 are not tried
        QCOMPARE(search.choice().workers, 4);
    }

    void tooFewProcessorsDoNotEndTheLadder() {
        CountSearch search({32, 16, 100}, 1);
        runOut(search, [](int n) { return n == 1 ? 4.0 : n < 16 ? 1.0 : 8.0; }); // poor all the way up
        QCOMPARE(search.choice().workers, 16);
    }

    void looksBetweenTheRungs() {
        CountSearch search({64, 16, 60}, 1);
        runOut(search, [](int n) { return n <= 20 ? n : 8.0; });
        QVERIFY(search.choice().workers >= 19 && search.choice().workers <= 20);
    }

    void looksAtTheEndOfTheRange() {
        CountSearch search({60, 4, 40}, 1);
        const auto asked = runOut(search, [](int n) { return n; });
        QVERIFY(std::ranges::find(asked, 60) != asked.end());
        QVERIFY(search.choice().workers >= 59);
    }

    void recommendsTheFewestOfEqualCounts() {
        CountSearch search({64, 8}, 1);
        runOut(search, upToEight);
        const CountChoice choice = search.choice();
        QCOMPARE(choice.workers, 8);
        QVERIFY(choice.interval.first <= 8 && 8 <= choice.interval.second);
        const auto alike = countsLike(8, search.points());
        QVERIFY(std::ranges::find(alike, 16) != alike.end());
        QVERIFY(std::ranges::find(alike, 6) == alike.end());
    }

    void keepsToItsBudget() {
        for (const int budget : {1, 3, 10, 24}) {
            SeededRandom random(2);
            CountSearch search({64, 8, budget}, 1);
            runOut(search, [&](int n) { return Noise{0.3}.apply(upToEight(n), random); });
            QCOMPARE(search.choice().runs, budget);
            QVERIFY(search.choice().workers >= 1);
        }
    }

    void noCountRunsForEver() {
        SeededRandom random(3);
        CountSearch search({4, 4, 1000}, 1);
        runOut(search, [&](int) { return Noise{0.3}.apply(1, random); });
        for (const auto& point : search.points())
            QVERIFY(point.throughputs.size() <= 9);
    }

    void oneWorkerIsQuicklyDecided() {
        CountSearch search({1, 1}, 1);
        QCOMPARE(runOut(search, [](int) { return 5.0; }), (std::vector<int>{1, 1, 1}));
        QCOMPARE(search.choice().workers, 1);
    }

    void nothingMeasuredRecommendsNothing() {
        QCOMPARE(chooseCount({}, 1).workers, 0);
        QCOMPARE(CountSearch({8, 4}, 1).choice().runs, 0);
    }

    void aSweepIsNotJudgedByRunsThatStandOut() {
        // the fastest single run is that of 2 workers, the others are best with 8; 6 are within 2 %, 4 within 5 %
        const CountChoice choice = chooseCount({{2, {1, 12, 1, 1, 1}},
                                                {4, {9.6, 9.6, 9.6, 9.6, 9.6}},
                                                {6, {9.9, 9.9, 9.9, 9.9, 9.9}},
                                                {8, {10, 10, 10, 10, 10}}},
                                               1);
        QCOMPARE(choice.workers, 6);
        QCOMPARE(choice.fastest, 8);
        QCOMPARE(choice.fewestWithin5Percent, 4);
        QCOMPARE(choice.interval.second, 6);
        QCOMPARE(choice.runs, 20);
    }

    void aDisturbedRunDoesNotCount() {
        // without the slow run 4 is as fast as 2 and 3; with it, it would lose a tenth
        const CountChoice choice = chooseCount({{2, {8.0, 8.1, 7.9}}, {3, {9.0, 9.1, 8.9}}, {4, {10, 10.1, 6}}}, 1);
        QCOMPARE(choice.workers, 4);
        QCOMPARE(choice.fastest, 4);
        // of two runs the slow one is the disturbed one
        QCOMPARE(chooseCount({{2, {8, 8.1}}, {3, {9, 9.1}}, {4, {10, 6}}}, 1).workers, 4);
    }

    void theRaceLooksAgainBesideABestThatRepeatsShowed() {
        // the first run with 16 is disturbed and 14 is poor: the first bisection goes on beside 12
        CountSearch search({32, 16, 60}, 1);
        bool first = true;
        const auto asked = runOut(search, [&](int n) {
            if (n == 14)
                return 11.5;
            return n == 16 && std::exchange(first, false) ? 11.9 : n <= 20 ? n : 5.0;
        });
        QVERIFY(std::ranges::count(asked, 20) >= 2);
        QVERIFY(search.choice().workers >= 19);
    }

    void aSingleRunIsNotTrustedBesideRepeatedOnes() {
        QCOMPARE(chooseCount({{2, {20}}, {4, {10, 10}}}, 1).workers, 4);
        QCOMPARE(chooseCount({{2, {20}}, {4, {10}}}, 1).workers, 2);
    }

    void noiseWidensTheInterval() {
        const std::vector<ScalingPoint> points = {
            {2, {8, 10, 9, 11, 10}}, {4, {10, 9, 11, 10, 8}}, {6, {9, 10.5, 10, 8, 11}}};
        const CountChoice choice = chooseCount(points, 1);
        QCOMPARE(choice.interval.first, 2);
        QVERIFY(choice.interval.second > 2);
        QCOMPARE(countsLike(choice.workers, points), (std::vector{2, 4, 6}));
    }

    void alikeIsHeldAgainstTheAskedCountAlone() {
        const auto around = [](double centre) { return std::vector{0.995 * centre, centre, 1.005 * centre}; };
        const std::vector<ScalingPoint> points = {{4, around(98.9)}, {6, around(100)}, {8, around(101.1)}};
        QCOMPARE(countsLike(4, points), (std::vector{4, 6}));
        QCOMPARE(countsLike(6, points), (std::vector{4, 6, 8}));
        QCOMPARE(countsLike(8, points), (std::vector{6, 8}));
        QVERIFY(countsLike(12, points).empty());
    }

    void isNearlyAlwaysNearTheBest_data() {
        QTest::addColumn<double>("deviation");
        QTest::addColumn<double>("spikes");
        QTest::addColumn<double>("atLeast");
        QTest::addRow("1 percent noise") << 0.01 << 0.0 << 0.97;
        QTest::addRow("3 percent noise") << 0.03 << 0.0 << 0.97;
        // other seeds gave 95.1 % of 5,000 scenarios: 500 of them may lie two points below
        QTest::addRow("8 percent noise, every tenth run slow") << 0.08 << 0.1 << 0.93;
    }
    void isNearlyAlwaysNearTheBest() {
        QFETCH(double, deviation);
        QFETCH(double, spikes);
        QFETCH(double, atLeast);
        constexpr int kScenarios = 500;
        // seeds that the search was not developed with
        const Tally tally = search(scalingScenarios(kScenarios, 20261126), {deviation, spikes}, 1126);
        const double share = tally.nearlyBest / double(kScenarios);
        const double byProcessors = tally.nearlyBestByProcessors / double(kScenarios);
        const double runs = double(tally.runs) / kScenarios;
        qInfo("%.1f %% near the best with %.1f runs; as many workers as processors: %.1f %%", 100 * share, runs,
              100 * byProcessors);
        QVERIFY(share >= atLeast);
        QVERIFY(share >= byProcessors + 0.30);
        QVERIFY(runs <= 34);
    }
};

QTEST_GUILESS_MAIN(CountSearchTest)
#include "tst_count_search.moc"
