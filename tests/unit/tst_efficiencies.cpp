// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QtTest>

#include "core/measure/pop_table.h"
#include "core/measure/seeded_random.h"
#include "core/measure/slowdown_split.h"

using namespace manyhands;

namespace {

bool near(double one, double other, double distance = 1e-12) {
    return std::abs(one - other) <= distance;
}

} // namespace

class EfficienciesTest : public QObject {
    Q_OBJECT
private slots:
    void popByHand() {
        // four workers computed 8, 6, 6 and 4 s; the run took 10 s, its tasks replayed without overhead 9 s; serially
        // 18 s
        const auto table = popTable({{8, 6, 6, 4}, 10, 9, 18, 4});
        QVERIFY(table);
        QVERIFY(near(*table->balance, 0.75));
        QVERIFY(near(table->communication, 0.8));
        QVERIFY(near(table->serialisation, 8.0 / 9));
        QVERIFY(near(table->transfer, 0.9));
        QVERIFY(near(table->parallel, 0.6));
        QVERIFY(near(*table->computation, 0.75));
        QVERIFY(near(*table->global, 0.45));
    }

    void popFactorsMultiply() {
        SeededRandom random(3);
        for (int i = 0; i < 300; ++i) {
            PopInput input{{}, random.between(1, 9), random.between(0.5, 1), random.between(1, 9), 64};
            for (std::size_t left = 1 + random.below(16); left > 0; --left)
                input.taskCpuS.push_back(random.between(0.01, 1));
            const auto table = popTable(input);
            QVERIFY(near(table->parallel, *table->balance * table->communication));
            QVERIFY(near(table->communication, table->serialisation * table->transfer));
            QVERIFY(near(*table->global, table->parallel * *table->computation));
        }
    }

    void crowdedWorkersAreNotCalledUnbalanced() {
        QVERIFY(popTable({{1, 2, 3}, 4, 4, 6, 3})->balance);
        QVERIFY(!popTable({{1, 2, 3}, 4, 4, 6, 2})->balance);
    }

    void withoutASerialRunTheTasksAreNotJudged() {
        const auto table = popTable({{1, 2}, 4, 4, 0, 2});
        QVERIFY(!table->computation && !table->global);
        QVERIFY(near(table->parallel, 3.0 / 8));
    }

    void nothingToJudge() {
        QVERIFY(!popTable({{}, 4, 4, 6, 2}));
        QVERIFY(!popTable({{1}, 0, 4, 6, 2}));
        QVERIFY(!popTable({{0, 0}, 4, 4, 6, 2}));
    }

    void oneCauseAloneTakesAll() {
        const ProcessorCounts serial{1e9, 1, 2e9};
        const SlowdownSplit slower = splitSlowdown(serial, {1e9, 3, 2e9});
        QVERIFY(near(slower.cycles, 1) && near(slower.instructions, 0) && near(slower.frequency, 0));
        const SlowdownSplit throttled = splitSlowdown(serial, {1e9, 1, 1e9});
        QVERIFY(near(throttled.frequency, 0.5));
        const SlowdownSplit same = splitSlowdown(serial, serial);
        QVERIFY(same.instructions == 0 && same.cycles == 0 && same.frequency == 0);
    }

    void partsThatCancelKeepTheirSize() {
        const ProcessorCounts serial{0.7e9, 1, 1e9};
        const SlowdownSplit split = splitSlowdown(serial, {1.4e9, 0.5 * (1 + 4e-16), 1e9});
        QVERIFY(near(split.instructions, 0.7 * std::log(2)) && near(split.cycles, -0.7 * std::log(2)));
    }

    void partsSumToTheWhole() {
        SeededRandom random(4);
        for (int i = 0; i < 1000; ++i) {
            const double size = std::pow(10, random.between(-9, 0.3)); // from hardly any difference to twofold
            const ProcessorCounts serial{random.between(1e8, 1e9), random.between(0.5, 2), random.between(1e9, 4e9)};
            const ProcessorCounts parallel{serial.instructions * std::exp(size * random.normal()),
                                           serial.cyclesPerInstruction * std::exp(size * random.normal()),
                                           serial.hertz * std::exp(size * random.normal())};
            const SlowdownSplit split = splitSlowdown(serial, parallel);
            const double whole = parallel.cpuS() - serial.cpuS();
            QVERIFY(near(split.instructions + split.cycles + split.frequency, whole,
                         1e-12 * std::max(serial.cpuS(), parallel.cpuS())));
        }
    }
};

QTEST_GUILESS_MAIN(EfficienciesTest)
#include "tst_efficiencies.moc"
