// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include <QtTest>

using namespace manyhands;

namespace {

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

ConfidenceBounds boundsOfMean(const std::vector<double>& values, std::uint64_t seed) {
    SeededRandom random(seed);
    std::vector<double> resampled, leftOut;
    for (int i = 0; i < kResamples; ++i) {
        std::vector<double> drawn;
        for (const std::size_t block : drawBlocks(values.size(), random))
            drawn.push_back(values[block]);
        resampled.push_back(meanOf(drawn));
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::vector<double> others = values;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        leftOut.push_back(meanOf(others));
    }
    return bcaInterval(meanOf(values), std::move(resampled), leftOut);
}

} // namespace

class BootstrapTest : public QObject {
    Q_OBJECT
private slots:
    void randomNumbersAreTheSameEverywhere() {
        SeededRandom random(1);
        // the first number of the standard's engine with its default seed
        QCOMPARE(SeededRandom(5489).uniform(), double(14514284786278117030ULL >> 11) * 0x1p-53);
        QVERIFY(std::abs(SeededRandom(1).normal() - SeededRandom(1).normal()) == 0);
        double sum = 0, squares = 0;
        constexpr int kDraws = 100'000;
        for (int i = 0; i < kDraws; ++i) {
            const double value = random.normal();
            sum += value;
            squares += value * value;
        }
        QVERIFY(std::abs(sum / kDraws) < 0.02);
        QVERIFY(std::abs(squares / kDraws - 1) < 0.03);
    }

    void belowReachesEveryNumber() {
        SeededRandom random(2);
        std::set<std::size_t> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.below(7));
        QCOMPARE(seen.size(), std::size_t{7});
        QCOMPARE(*seen.rbegin(), std::size_t{6});
    }

    void shufflingKeepsEveryValue() {
        SeededRandom random(3);
        std::vector<int> values{1, 2, 3, 4, 5, 6, 7, 8};
        const auto before = values;
        random.shuffle(values);
        QVERIFY(values != before);
        QVERIFY(std::ranges::is_permutation(values, before));
    }

    void coversAMean() {
        SeededRandom random(4);
        constexpr int kRepetitions = 200;
        int covered = 0;
        for (int i = 0; i < kRepetitions; ++i) {
            std::vector<double> values;
            for (int run = 0; run < 15; ++run)
                values.push_back(random.normal());
            const auto [lo, hi] = boundsOfMean(values, 5);
            covered += lo <= 0 && 0 <= hi;
        }
        QVERIFY2(covered >= 175 && covered < 200, qPrintable(QString::number(covered))); // 95 %, less for so few values
    }

    void leansWhereTheValuesLean() {
        const std::vector<double> skewed{1, 1, 1, 1, 1.1, 1.2, 1.3, 2, 3, 9};
        const auto [lo, hi] = boundsOfMean(skewed, 6);
        const double mean = meanOf(skewed);
        QVERIFY(hi - mean > 1.5 * (mean - lo));
    }

    void acceleratesByWhatWasLeftOut() {
        std::vector<double> even;
        for (int i = 0; i <= 1000; ++i)
            even.push_back(i / 1000.0);
        const auto symmetric = bcaInterval(0.5, even, {0, 1, 2, 3, 4});
        QVERIFY(std::abs(symmetric.lo - 0.025) < 1e-3 && std::abs(symmetric.hi - 0.975) < 1e-3);
        // acceleration 0.48 / (6 · 0.8^1.5) = 0.1118, without bias: Φ(∓1.96 / (1 ± 0.1118 · 1.96))
        const auto leaning = bcaInterval(0.5, even, {1, 1, 1, 1, 0});
        QVERIFY(std::abs(leaning.lo - 0.0539) < 1e-3 && std::abs(leaning.hi - 0.9940) < 1e-3);
    }

    void correctsTheBias() { // a quarter below: z0 = Φ⁻¹(1/4), bounds Φ(2 z0 ∓ 1.96)
        std::vector<double> even;
        for (int i = 0; i <= 1000; ++i)
            even.push_back(i / 1000.0);
        const auto [lo, hi] = bcaInterval(0.25, even, {0, 1, 2, 3, 4});
        QVERIFY(std::abs(lo - 0.0005) < 1e-3 && std::abs(hi - 0.7291) < 2e-3);
    }

    void resamplesAtTheBoundCountHalf() { // half of them are the value: a quarter counts as below
        std::vector<double> resampled(500, 0.0);
        for (int i = 1; i <= 500; ++i)
            resampled.push_back(i / 500.0);
        const auto [lo, hi] = bcaInterval(0, resampled, {0, 1, 2, 3, 4});
        QCOMPARE(lo, 0.0);
        QVERIFY(std::abs(hi - (0.7293 - 0.5) / 0.5) < 5e-3); // Φ(2 · -0.6745 + 1.96) = 0.7293
    }

    void equalValuesHaveNoWidth() {
        const auto [lo, hi] = boundsOfMean({3, 3, 3, 3}, 7);
        QCOMPARE(lo, 3.0);
        QCOMPARE(hi, 3.0);
    }

    void twoBlocksAreTooFew() {
        const auto [lo, hi] = boundsOfMean({1, 2}, 8);
        QVERIFY(std::isnan(lo) && std::isnan(hi));
        QVERIFY(std::isnan(bcaInterval(1, {}, {1, 2, 3}).lo));
    }
};

QTEST_GUILESS_MAIN(BootstrapTest)
#include "tst_bootstrap.moc"
