// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/scaling_laws.h"

#include <cmath>
#include <functional>

#include <QtTest>

#include "core/measure/seeded_random.h"

using namespace manyhands;

namespace {

constexpr std::uint64_t kSeed = 20;
const std::vector<int> kCounts{1, 2, 3, 4, 6, 8, 12, 16};

using Curve = std::function<double(double)>;

Curve usl(double lambda, double sigma, double kappa) {
    return [=](double n) { return lambda * n / (1 + sigma * (n - 1) + kappa * n * (n - 1)); };
}

struct Noise {
    int runs = 3;
    double deviation = 0;
    std::uint64_t seed = 1;
};

std::vector<ScalingPoint> measured(const Curve& curve, const std::vector<int>& counts, const Noise& noise = {}) {
    SeededRandom random(noise.seed);
    std::vector<ScalingPoint> points;
    for (const int workers : counts) {
        ScalingPoint point{workers, {}};
        for (int run = 0; run < noise.runs; ++run)
            point.throughputs.push_back(curve(workers) * std::exp(noise.deviation * random.normal()));
        points.push_back(point);
    }
    return points;
}

bool near(double value, double truth, double distance) {
    if (std::abs(value - truth) <= distance)
        return true;
    qWarning("%.9g is not within %g of %.9g", value, distance, truth);
    return false;
}

} // namespace

class ScalingLawsTest : public QObject {
    Q_OBJECT
private slots:
    void amdahlFindsTheSerialFraction() {
        const auto fit = fitAmdahl(measured([](double n) { return 7 / (0.2 + 0.8 / n); }, {1, 2, 4}), kSeed);
        QVERIFY(fit);
        QVERIFY(near(fit->serialFraction.value, 0.2, 1e-6));
        QVERIFY(near(speedupAt(*fit, 4), 2.5, 1e-5));
        QVERIFY(fit->rmse < 1e-7);
    }

    void theMostThatAmdahlPromisesNeedsSixCounts() {
        const Curve curve = usl(7, 0.2, 0);
        QVERIFY(!fitAmdahl(measured(curve, {1, 2, 3, 4, 6}), kSeed)->mostSpeedup);
        const auto most = fitAmdahl(measured(curve, {1, 2, 3, 4, 6, 8}), kSeed)->mostSpeedup;
        QVERIFY(most && near(*most, 5, 1e-4));
    }

    void amdahlNeedsThreeCounts() {
        QVERIFY(!fitAmdahl(measured(usl(1, 0.1, 0), {1, 2}), kSeed));
        QVERIFY(!fitAmdahl({{1, {1, 1}}, {1, {1, 1}}, {2, {2, 2}}, {3, {}}}, kSeed));
    }

    void workThatGrowsWithTheWorkers() {
        QCOMPARE(scaledSpeedup(0.25, 1), 1.0);
        QCOMPARE(scaledSpeedup(0.25, 5), 4.0);
        const Estimate scaled = scaledSpeedup(AmdahlFit{{0.25, 0.125, 0.5}, 0, {}}, 5);
        QCOMPARE(scaled.value, 4.0);
        QCOMPARE(scaled.lo, 3.0);
        QCOMPARE(scaled.hi, 4.5);
    }

    void uslFindsItsParametersInCleanData_data() {
        QTest::addColumn<double>("sigma");
        QTest::addColumn<double>("kappa");
        QTest::addRow("contention and coherence") << 0.05 << 0.002;
        QTest::addRow("hardly any") << 0.001 << 0.0001;
        QTest::addRow("a heavy lock") << 0.6 << 0.05;
        QTest::addRow("no contention") << 0.0 << 0.01;
        QTest::addRow("no coherence") << 0.1 << 0.0;
        QTest::addRow("perfect") << 0.0 << 0.0;
    }
    void uslFindsItsParametersInCleanData() {
        QFETCH(double, sigma);
        QFETCH(double, kappa);
        const auto fit = fitUsl(measured(usl(40, sigma, kappa), kCounts), kSeed);
        QVERIFY(fit);
        QVERIFY(near(fit->lambda.value, 40, 1e-4));
        QVERIFY(near(fit->sigma.value, sigma, 1e-6));
        QVERIFY(near(fit->kappa.value, kappa, 1e-6));
        QVERIFY(near(throughputAt(*fit, 5) / usl(40, sigma, kappa)(5), 1, 1e-6));
    }

    void withoutCoherenceTheUslIsAmdahlsLaw() {
        const auto points = measured(usl(40, 0.1, 0), {1, 2, 3, 4, 6, 8, 12, 16, 24, 32}, {7, 0.03, 3});
        const auto fit = fitUsl(points, kSeed);
        QCOMPARE(fit->kappa.value, 0.0); // the noise would bend the curve up
        QVERIFY(near(fit->sigma.value, fitAmdahl(points, kSeed)->serialFraction.value, 1e-5));
    }

    void uslNeedsSixCounts() {
        QVERIFY(!fitUsl(measured(usl(1, 0.1, 0.01), {1, 2, 3, 4, 5}), kSeed));
        QVERIFY(fitUsl(measured(usl(1, 0.1, 0.01), {1, 2, 3, 4, 5, 6}), kSeed));
    }

    void aPeakThatTheDataShowIsClaimed() {
        const auto fit = fitUsl(measured(usl(40, 0.05, 0.01), kCounts), kSeed);
        QVERIFY(fit && fit->peak);
        QVERIFY(near(fit->peak->value, std::sqrt(0.95 / 0.01), 1e-3));
    }

    void noPeakIsClaimed_data() {
        QTest::addColumn<double>("kappa");
        QTest::addColumn<double>("deviation");
        QTest::addRow("without coherence") << 0.0 << 0.0;
        QTest::addRow("without coherence, noisy") << 0.0 << 0.03;
        QTest::addRow("coherence lost in noise") << 0.0003 << 0.10;
        QTest::addRow("within reach, but not sure") << 0.003 << 0.2;
        QTest::addRow("far beyond what was measured") << 0.0001 << 0.0;
    }
    void noPeakIsClaimed() {
        QFETCH(double, kappa);
        QFETCH(double, deviation);
        const auto fit = fitUsl(measured(usl(40, 0.05, kappa), kCounts, {5, deviation, 9}), kSeed);
        QVERIFY(fit);
        QVERIFY(!fit->peak);
    }

    void noisyParametersLieInTheirIntervals_data() {
        QTest::addColumn<int>("runs");
        QTest::addRow("7 blocks") << 7;
        QTest::addRow("single runs: residuals") << 1;
    }
    void noisyParametersLieInTheirIntervals() {
        QFETCH(int, runs);
        int covered = 0;
        constexpr int kRepetitions = 20;
        for (std::uint64_t seed = 1; seed <= kRepetitions; ++seed) {
            const auto fit = fitUsl(measured(usl(40, 0.1, 0.005), kCounts, {runs, 0.03, seed}), kSeed);
            covered += fit->sigma.lo <= 0.1 && 0.1 <= fit->sigma.hi;
        }
        QVERIFY2(covered >= kRepetitions * 3 / 4, qPrintable(QString::number(covered)));
    }

    void oneRunGoneWrongMovesLittle() {
        auto points = measured(usl(40, 0.05, 0.002), kCounts, {5, 0.01, 4});
        points[3].throughputs[2] /= 4;
        const auto fit = fitUsl(points, kSeed);
        QVERIFY(near(fit->sigma.value, 0.05, 0.015));
    }

    void unequalNumbersOfRunsAreFitted() {
        auto points = measured(usl(40, 0.05, 0.01), kCounts, {3, 0.01, 5});
        points[0].throughputs.resize(1);
        const auto fit = fitUsl(points, kSeed);
        QVERIFY(fit && fit->sigma.lo <= fit->sigma.value && fit->sigma.value <= fit->sigma.hi);
    }

    void theSameSeedGivesTheSameFit() {
        const auto points = measured(usl(40, 0.05, 0.01), kCounts, {5, 0.03, 6});
        const auto one = fitUsl(points, kSeed), two = fitUsl(points, kSeed), other = fitUsl(points, kSeed + 1);
        QCOMPARE(one->sigma.lo, two->sigma.lo);
        QVERIFY(one->sigma.lo != other->sigma.lo);
    }

    void theBandHoldsTheCurve() {
        const auto points = measured(usl(40, 0.05, 0.01), kCounts, {5, 0.03, 7});
        const auto fit = fitUsl(points, kSeed);
        const Band band = uslBand(points, {1, 4, 8, 16, 24}, kSeed);
        QCOMPARE(band.workers.size(), std::size_t{5});
        for (std::size_t i = 0; i < band.workers.size(); ++i) {
            const double fitted = throughputAt(*fit, band.workers[i]);
            QVERIFY(band.lo[i] <= fitted * (1 + 1e-9) && fitted <= band.hi[i] * (1 + 1e-9));
        }
        QVERIFY(band.hi[4] / band.lo[4] > band.hi[2] / band.lo[2]); // wider where nothing was measured
        QVERIFY(uslBand({}, {1}, kSeed).workers.empty());
    }
};

QTEST_GUILESS_MAIN(ScalingLawsTest)
#include "tst_scaling_laws.moc"
