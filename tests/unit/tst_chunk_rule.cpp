// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/chunk_rule.h"

#include <cmath>

#include <QtTest>

#include "core/measure/replay.h"
#include "core/measure/seeded_random.h"

using namespace manyhands;

namespace {

/// The model's time for equal tasks on 8 workers, each chunk at a cost of 15 µs, over the shortest there could be.
double overLowerBound(std::size_t count, std::int64_t lengthNs, std::size_t chunk) {
    const ReplayTasks tasks{std::vector<std::int64_t>(count, lengthNs), {}};
    const ReplaySettings settings{8, chunk, ReplaySettings::Order::AsGiven, 15'000};
    return double(replay(tasks, settings).makespan) / double(makespanLowerBound(tasks, settings.workers));
}

} // namespace

class ChunkRuleTest : public QObject {
    Q_OBJECT
private slots:
    void sizes_data() {
        QTest::addColumn<std::size_t>("tasks");
        QTest::addColumn<int>("workers");
        QTest::addColumn<double>("meanTaskS");
        QTest::addColumn<double>("costPerChunkS");
        QTest::addColumn<std::size_t>("chunk");
        const auto row = [](const char* name, std::size_t tasks, int workers, double mean, double cost,
                            std::size_t chunk) {
            QTest::addRow("%s", name) << tasks << workers << mean << cost << chunk;
        };
        row("no task", 0, 4, 0.001, 0.001, 1);
        row("one task", 1, 8, 1e-6, 1e-3, 1);
        row("long tasks", 1000, 4, 1, 15e-6, 1);
        row("a twentieth of its time", 1000, 4, 1e-3, 49e-6, 1);
        row("a little more", 1000, 4, 1e-3, 51e-6, 2);
        row("tiny tasks", 100'000, 4, 20e-6, 15e-6, 15);
        row("but four chunks a worker", 100, 4, 1e-6, 1e-3, 6);
        row("fewer tasks than workers", 3, 8, 1e-6, 1e-3, 1);
        row("tasks without length", 1000, 4, 1e-300, 1, 62);
        row("tasks that take nothing", 1000, 4, 0, 0, 62);
    }
    void sizes() {
        QFETCH(std::size_t, tasks);
        QFETCH(int, workers);
        QFETCH(double, meanTaskS);
        QFETCH(double, costPerChunkS);
        QTEST(worthwhileChunk({tasks, workers, meanTaskS, costPerChunkS}), "chunk");
    }

    void growsWithTheNumberOfTasks() {
        SeededRandom random(8);
        for (int i = 0; i < 300; ++i) {
            const int workers = 1 + static_cast<int>(random.below(64));
            const double mean = std::pow(10, random.between(-6, 1)), cost = std::pow(10, random.between(-6, -1));
            std::size_t before = 1;
            for (std::size_t tasks = 1; tasks < 2000; tasks += 1 + tasks / 7) {
                const std::size_t chunk = worthwhileChunk({tasks, workers, mean, cost});
                QVERIFY(chunk >= before && chunk <= tasks);
                before = chunk;
            }
        }
    }

    void everyTaskIsInOneChunk() {
        SeededRandom random(9);
        for (int i = 0; i < 100; ++i) {
            const int workers = 1 + static_cast<int>(random.below(32));
            const std::size_t tasks = 1 + random.below(10'000);
            const std::size_t chunk = worthwhileChunk(
                {tasks, workers, std::pow(10, random.between(-6, 0)), std::pow(10, random.between(-6, -2))});
            const Replay replayed = replay({std::vector<std::int64_t>(tasks, 1000), {}},
                                           {workers, chunk, ReplaySettings::Order::AsGiven, 0});
            std::size_t dealt = 0;
            for (const auto& lane : replayed.lanes)
                dealt += lane.size();
            QCOMPARE(dealt, tasks);
        }
    }

    void fewTasksAreSharedWell() {
        const double ratio = overLowerBound(40, 1'000'000, worthwhileChunk({40, 8, 1e-3, 15e-6}));
        QVERIFY2(ratio <= 1.35, qPrintable(QString::number(ratio)));
    }

    void tinyTasksAreNotHandedOutOneByOne() {
        const double byRule = overLowerBound(40'000, 20'000, worthwhileChunk({40'000, 8, 20e-6, 15e-6}));
        const double oneByOne = overLowerBound(40'000, 20'000, 1);
        QVERIFY2(byRule <= 1.1, qPrintable(QString::number(byRule)));
        QVERIFY2(oneByOne >= 1.7, qPrintable(QString::number(oneByOne)));
    }
};

QTEST_GUILESS_MAIN(ChunkRuleTest)
#include "tst_chunk_rule.moc"
