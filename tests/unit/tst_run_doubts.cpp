// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/run_doubts.h"

#include <cmath>

#include <QtTest>

#include "core/measure/seeded_random.h"

using namespace manyhands;

class RunDoubtsTest : public QObject {
    Q_OBJECT
private slots:
    void whatStandsApart_data() {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<std::vector<std::size_t>>("expected");
        QTest::addRow("nothing") << std::vector<double>{1, 2, 3, 4, 5} << std::vector<std::size_t>{};
        QTest::addRow("the slow first run") << std::vector<double>{30, 10, 11, 9, 10.5} << std::vector<std::size_t>{0};
        QTest::addRow("just within 14.83 deviations")
            << std::vector<double>{9, 10, 11, 10, 24.8, 9, 11} << std::vector<std::size_t>{};
        QTest::addRow("just beyond them")
            << std::vector<double>{9, 10, 11, 10, 24.9, 9, 11} << std::vector<std::size_t>{4};
        QTest::addRow("beside equal ones") << std::vector<double>{1, 1, 1, 2, 1} << std::vector<std::size_t>{3};
        QTest::addRow("of none") << std::vector<double>{} << std::vector<std::size_t>{};
    }
    void whatStandsApart() {
        QFETCH(std::vector<double>, values);
        QFETCH(std::vector<std::size_t>, expected);
        QVERIFY(outliers(values) == expected);
    }

    void driftOfEightRunsIsExact() {
        const std::vector<double> times{1, 2, 3, 4, 5, 6, 7, 8};
        const auto rising = drift(times, {10, 11, 12, 13, 14, 15, 16, 17}, 1);
        QCOMPARE(rising->correlation, 1.0);
        QCOMPARE(rising->probability, 2.0 / 40320); // this order and its reverse, of 8!
        const auto falling = drift(times, {8, 7, 6, 5, 4, 3, 2, 1}, 1);
        QCOMPARE(falling->correlation, -1.0);
        const auto level = drift(times, {5, 5, 5, 5, 5, 5, 5, 5}, 1);
        QCOMPARE(level->probability, 1.0);
    }

    void sevenRunsAreTooFew() { QVERIFY(!drift({1, 2, 3, 4, 5, 6, 7}, {1, 2, 3, 4, 5, 6, 7}, 1)); }

    void tiesShareTheirRank() {
        // ranks 1.5 1.5 3 … 8: 1 - 6 Σd²/(n³-n) does not hold with ties, the product of the ranks does
        const auto tied = drift({1, 2, 3, 4, 5, 6, 7, 8}, {1, 1, 3, 4, 5, 6, 7, 8}, 1);
        QVERIFY(std::abs(tied->correlation - 41.5 / std::sqrt(42 * 41.5)) < 1e-12);
    }

    void steadyRunsSeldomSeemToDrift() {
        SeededRandom random(5);
        constexpr int kRepetitions = 200;
        int alarms = 0;
        for (int i = 0; i < kRepetitions; ++i) {
            std::vector<double> times, values;
            for (int run = 0; run < 12; ++run) {
                times.push_back(run);
                values.push_back(random.normal());
            }
            alarms += drift(times, values, 9)->probability < 0.05;
        }
        QVERIFY2(alarms >= 2 && alarms <= 22, qPrintable(QString::number(alarms))); // 10 expected
    }

    void drawnPermutationsNeverProveAnImpossibility() {
        const std::vector<double> rising{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        QCOMPARE(drift(rising, rising, 1)->probability, 1 / 10'001.0);
    }

    void theSameSeedGivesTheSameProbability() {
        const std::vector<double> times{1, 2, 3, 4, 5, 6, 7, 8, 9}, values{2, 1, 4, 3, 6, 5, 8, 9, 7};
        QCOMPARE(drift(times, values, 3)->probability, drift(times, values, 3)->probability);
        QVERIFY(drift(times, values, 3)->probability < 0.05);
    }
};

QTEST_GUILESS_MAIN(RunDoubtsTest)
#include "tst_run_doubts.moc"
