// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/statistics.h"

#include <cmath>
#include <random>

#include <QtTest>

#include "core/measure/seeded_random.h"

using namespace manyhands;

namespace {

constexpr int kRepetitions = 1000;
constexpr int kRuns = 7;
constexpr double kTruth = 1.8;

using NoiseModel = double (*)(SeededRandom& random);

double twoPercent(SeededRandom& random) {
    return std::exp(0.02 * random.normal());
}
double skewed(SeededRandom& random) {
    return 1 + 0.05 * random.exponential();
}
double spiky(SeededRandom& random) {
    return twoPercent(random) * (random.uniform() < 0.1 ? random.between(1.2, 2) : 1);
}
double bimodal(SeededRandom& random) {
    return twoPercent(random) * (random.uniform() < 0.3 ? 1.08 : 1);
}

bool holdsTheTruth(const Interval& interval) {
    return interval.lo <= kTruth && kTruth <= interval.hi;
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT
private slots:
    void rankOfTheRatio_data() {
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("rank");
        constexpr int table[][2] = {{4, 1},   {5, 3},   {6, 6},    {7, 9},    {8, 14},  {9, 18},
                                    {10, 24}, {11, 31}, {12, 38},  {13, 46},  {14, 56}, {15, 65},
                                    {16, 76}, {17, 88}, {18, 100}, {19, 114}, {20, 128}};
        for (const auto& [runs, rank] : table)
            QTest::addRow("%d runs", runs) << runs << rank;
        QTest::addRow("3 runs have none") << 3 << 0;
    }
    void rankOfTheRatio() {
        QFETCH(int, runs);
        QTEST(mannWhitneyRank(runs, runs), "rank");
    }

    void rankOfTheMedian_data() {
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("rank");
        constexpr int table[][2] = {{1, 0},  {5, 0},  {6, 1},  {8, 1},  {9, 2},  {11, 2}, {12, 3},
                                    {14, 3}, {15, 4}, {16, 4}, {17, 5}, {19, 5}, {20, 6}};
        for (const auto& [runs, rank] : table)
            QTest::addRow("%d runs", runs) << runs << rank;
    }
    void rankOfTheMedian() {
        QFETCH(int, runs);
        QTEST(medianRank(runs), "rank");
    }

    void medians() {
        QCOMPARE(median({3, 1, 2}), 2.0);
        QCOMPARE(median({4, 1, 2, 3}), 2.5);
        QVERIFY(std::isnan(median({})));
        using Indices = std::pair<std::size_t, std::size_t>;
        QCOMPARE(middleIndices({3, 1, 2}), Indices(2, 2));
        QCOMPARE(middleIndices({4, 1, 2, 3}), Indices(2, 3));
        QCOMPARE(middleIndices({5}), Indices(0, 0));
    }

    void middleHalf() {
        const Quartiles middle = quartiles({1, 2, 3, 4, 5});
        QCOMPARE(middle.lower, 2.0);
        QCOMPARE(middle.upper, 4.0);
    }

    void spreadIsUnmovedByOneOutlier() {
        QCOMPARE(medianAbsoluteDeviation({1, 2, 3, 4, 1000}), 1.0);
        QCOMPARE(relativeSpread({10, 10, 10}), 0.0);
        QCOMPARE(relativeSpread({10}), 0.0);
        QVERIFY(std::abs(relativeSpread({9, 10, 11}) - 0.14826) < 1e-9);
    }

    void intervalOfAMedian() {
        const Interval few = medianInterval({5, 1, 3});
        QVERIFY(!few.isConfidence);
        QCOMPARE(few.lo, 1.0);
        QCOMPARE(few.hi, 5.0);
        const Interval nine = medianInterval({9, 8, 7, 6, 5, 4, 3, 2, 1});
        QVERIFY(nine.isConfidence);
        QCOMPARE(nine.value, 5.0);
        QCOMPARE(nine.lo, 2.0);
        QCOMPARE(nine.hi, 8.0);
    }

    void ratioOfConstantTimes() {
        const Interval ratio = ratioInterval({2, 2, 2, 2, 2}, {1, 1, 1, 1, 1});
        QVERIFY(ratio.isConfidence);
        QCOMPARE(ratio.value, 2.0);
        QVERIFY(std::abs(ratio.lo - 2) < 1e-12 && std::abs(ratio.hi - 2) < 1e-12);
    }

    void threeRunsHaveNoInterval() {
        const Interval ratio = ratioInterval({2, 2, 2}, {1, 1, 1});
        QVERIFY(!ratio.isConfidence && std::isnan(ratio.lo) && std::isnan(ratio.hi));
        QCOMPARE(ratio.value, 2.0);
    }

    void intervalAlwaysHoldsTheRatio() {
        std::mt19937 random(3);
        std::exponential_distribution<double> skewed(1);
        for (int i = 0; i < 500; ++i) {
            std::vector<double> base, other;
            for (int j = 0; j < 4 + i % 5; ++j) {
                base.push_back(1 + skewed(random));
                other.push_back(1 + skewed(random));
            }
            const Interval ratio = ratioInterval(base, other);
            QVERIFY(ratio.lo <= ratio.value && ratio.value <= ratio.hi);
        }
    }

    void differenceOfTwoRows() {
        const Interval difference = differenceInterval({5, 6, 7, 8, 9}, {1, 2, 3, 4, 5});
        QVERIFY(difference.isConfidence);
        QCOMPARE(difference.value, 4.0);
        QCOMPARE(difference.lo, 1.0); // the third smallest of the 25 differences 0, 1, 1, 2, 2, 2 …
        QCOMPARE(difference.hi, 7.0);
        QVERIFY(std::isnan(differenceInterval({1, 2, 3}, {1, 2, 3, 4}).lo));
    }

    void tiesWidenTheInterval() { // the medians differ by 9, the interval would end at 8
        const std::vector<double> one{0, 0, 0, 0, 2, 2, 3, 9, 9, 9, 9, 9, 9, 9, 9};
        const std::vector<double> other{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 5};
        QCOMPARE(differenceInterval(one, other).value, 9.0);
        QCOMPARE(differenceInterval(one, other).hi, 9.0);
        QCOMPARE(differenceInterval(one, other).lo, 0.0);
    }

    void intervalCoversTheTruth_data() {
        QTest::addColumn<NoiseModel>("noise");
        QTest::addRow("2 percent") << NoiseModel(twoPercent);
        QTest::addRow("skewed: 5 percent exponential") << NoiseModel(skewed);
        QTest::addRow("every tenth run slow") << NoiseModel(spiky);
        QTest::addRow("two modes, 8 percent apart") << NoiseModel(bimodal);
    }
    void intervalCoversTheTruth() {
        QFETCH(NoiseModel, noise);
        SeededRandom random(1848);
        int covered = 0;
        for (int i = 0; i < kRepetitions; ++i) {
            std::vector<double> base, other;
            for (int run = 0; run < kRuns; ++run) {
                base.push_back(kTruth * noise(random));
                other.push_back(noise(random));
            }
            covered += holdsTheTruth(ratioInterval(base, other));
        }
        QVERIFY2(covered >= 930 && covered <= 990, qPrintable(QString::number(covered)));
    }

    void interleavedRunsOutliveASlowDown() {
        SeededRandom random(1900);
        int interleaved = 0, sequential = 0;
        for (int i = 0; i < kRepetitions; ++i) {
            const double start = random.between(0, 2 * kRuns); // 20 % slower from here on
            const auto run = [&](double truth, int place) {
                return truth * twoPercent(random) * (place >= start ? 1.2 : 1);
            };
            std::vector<double> base, other, firstBase, thenOther;
            for (int block = 0; block < kRuns; ++block) {
                const int baseLast = block % 2; // ABBA
                base.push_back(run(kTruth, 2 * block + baseLast));
                other.push_back(run(1, 2 * block + 1 - baseLast));
                firstBase.push_back(run(kTruth, block));
                thenOther.push_back(run(1, kRuns + block));
            }
            interleaved += holdsTheTruth(ratioInterval(base, other));
            sequential += holdsTheTruth(ratioInterval(firstBase, thenOther));
        }
        QVERIFY2(interleaved >= 930, qPrintable(QString::number(interleaved)));
        QVERIFY2(sequential < 700, qPrintable(QString::number(sequential))); // why the runs are interleaved
    }

    void serialFraction() {
        QVERIFY(std::abs(*karpFlatt(1.8, 2) - 0.1111) < 1e-4);
        QVERIFY(!karpFlatt(1.0, 1));
        QVERIFY(*karpFlatt(2.2, 2) < 0);
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
