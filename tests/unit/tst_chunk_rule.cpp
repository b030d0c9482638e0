// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/chunk_rule.h"

#include <cmath>

#include <QtTest>

#include "core/measure/replay.h"
#include "core/measure/seeded_random.h"

using namespace manyhands;

namespace {

double overLowerBound(const ReplayTasks& tasks, const ReplaySettings& settings) {
    return double(replay(tasks, settings).makespan) / double(makespanLowerBound(tasks, settings.workers));
}

} // namespace

class ChunkRuleTest : public QObject {
    Q_OBJECT
private slots:
    void sizes_data() {
        QTest::addColumn<std::size_t>("remaining");
        QTest::addColumn<int>("workers");
        QTest::addColumn<double>("meanTaskS");
        QTest::addColumn<double>("costPerChunkS");
        QTest::addColumn<std::size_t>("chunk");
        const auto row = [](const char* name, std::size_t remaining, int workers, double mean, double cost,
                            std::size_t chunk) {
            QTest::addRow("%s", name) << remaining << workers << mean << cost << chunk;
        };
        row("nothing known yet", 1000, 4, 0, 0, 1);
        row("nothing left", 0, 4, 0.001, 0.001, 0);
        row("one left", 1, 8, 1e-6, 1e-3, 1);
        row("long tasks", 1000, 4, 1, 15e-6, 1);
        row("50 ms of short tasks", 100'000, 4, 1e-3, 15e-6, 50);
        row("half a share near the end", 80, 4, 1e-3, 0, 10);
        row("what its cost is worth", 1000, 2, 0.1, 0.5, 25); // ⌈5 · 0.5 / 0.1⌉ beats τ/d = 1
        row("but no more than a share", 20, 4, 1e-6, 1, 5);
        row("tasks without length", 1000, 4, 1e-300, 1, 250);
    }
    void sizes() {
        QFETCH(std::size_t, remaining);
        QFETCH(int, workers);
        QFETCH(double, meanTaskS);
        QFETCH(double, costPerChunkS);
        QTEST(chunkSize({remaining, workers, meanTaskS, costPerChunkS}), "chunk");
    }

    void growsWithWhatRemains() {
        SeededRandom random(8);
        for (int i = 0; i < 300; ++i) {
            const int workers = 1 + static_cast<int>(random.below(64));
            const double mean = std::pow(10, random.between(-6, 1)), cost = std::pow(10, random.between(-6, -1));
            std::size_t before = 0;
            for (std::size_t remaining = 1; remaining < 2000; remaining += 1 + remaining / 7) {
                const std::size_t chunk = chunkSize({remaining, workers, mean, cost});
                QVERIFY(chunk >= 1 && chunk <= remaining);
                QVERIFY(chunk >= before);
                before = chunk;
            }
        }
    }

    void chunksAddUpToAllTasks() {
        SeededRandom random(9);
        for (int i = 0; i < 200; ++i) {
            const ChunkQuestion question{0, 1 + static_cast<int>(random.below(32)), std::pow(10, random.between(-6, 0)),
                                         std::pow(10, random.between(-6, -2))};
            std::size_t remaining = 1 + random.below(100'000);
            while (remaining > 0) {
                ChunkQuestion now = question;
                now.remaining = remaining;
                const std::size_t chunk = chunkSize(now);
                QVERIFY(chunk >= 1 && chunk <= remaining);
                remaining -= chunk;
            }
        }
    }

    void fewTasksAreSharedWell() {
        const ReplayTasks tasks{std::vector<std::int64_t>(40, 1'000'000), {}};
        const double ratio = overLowerBound(tasks, {8, 0, ReplaySettings::Order::AsGiven, 15'000});
        QVERIFY2(ratio <= 1.35, qPrintable(QString::number(ratio)));
    }

    void tinyTasksAreNotHandedOutOneByOne() {
        const ReplayTasks tasks{std::vector<std::int64_t>(40'000, 20'000), {}};
        const double byRule = overLowerBound(tasks, {8, 0, ReplaySettings::Order::AsGiven, 15'000});
        const double oneByOne = overLowerBound(tasks, {8, 1, ReplaySettings::Order::AsGiven, 15'000});
        QVERIFY2(byRule <= 1.1, qPrintable(QString::number(byRule)));
        QVERIFY2(oneByOne >= 1.7, qPrintable(QString::number(oneByOne)));
    }
};

QTEST_GUILESS_MAIN(ChunkRuleTest)
#include "tst_chunk_rule.moc"
