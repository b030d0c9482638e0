// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/replay.h"

#include <algorithm>
#include <cmath>

#include <QtTest>

#include "core/measure/seeded_random.h"

using namespace manyhands;
using Order = ReplaySettings::Order;

namespace {

ReplayTasks randomTasks(SeededRandom& random, std::size_t count) {
    ReplayTasks tasks;
    for (std::size_t i = 0; i < count; ++i)
        tasks.durations.push_back(static_cast<std::int64_t>(1e6 * random.exponential()));
    for (std::size_t i = random.below(4); i > 0; --i)
        tasks.serialSections.push_back({random.below(count + 1), static_cast<std::int64_t>(random.below(1'000'000))});
    std::ranges::sort(tasks.serialSections, {}, &ReplayTasks::SerialSection::beforeTask);
    return tasks;
}

ReplaySettings randomSettings(SeededRandom& random) {
    return {1 + static_cast<int>(random.below(12)), 1 + random.below(5),
            random.below(2) ? Order::AsGiven : Order::LongestFirst, static_cast<std::int64_t>(random.below(100'000))};
}

} // namespace

Q_DECLARE_METATYPE(ReplayTasks)
Q_DECLARE_METATYPE(ReplaySettings)

class ReplayTest : public QObject {
    Q_OBJECT
private slots:
    void byHand_data() {
        QTest::addColumn<ReplayTasks>("tasks");
        QTest::addColumn<ReplaySettings>("settings");
        QTest::addColumn<qint64>("makespan");
        const auto row = [](const char* name, const ReplayTasks& tasks, const ReplaySettings& settings,
                            std::int64_t makespan) {
            QTest::addRow("%s", name) << tasks << settings << qint64(makespan);
        };
        row("no task", {}, {4}, 0);
        row("one worker", {{5, 3, 2}, {}}, {1}, 10);
        row("two workers in turn", {{5, 3, 2, 4}, {}}, {2}, 9);                       // 5+4 | 3+2
        row("the long one last", {{2, 2, 2, 6}, {}}, {2}, 8);                         // 2+2 | 2+6
        row("the longest first", {{2, 2, 2, 6}, {}}, {2, 1, Order::LongestFirst}, 6); // 6 | 2+2+2
        row("two at once", {{1, 1, 1, 1, 1}, {}}, {2, 2}, 3);                         // 1+1, 1 | 1+1
        row("overhead a chunk", {{10, 10, 10, 10}, {}}, {2, 2, Order::AsGiven, 7}, 27);
        row("more workers than tasks", {{4, 9}, {}}, {8}, 9);
        row("a serial start and end", {{4, 4}, {{0, 100}, {2, 10}}}, {2}, 114);
        row("a serial section between", {{4, 6, 3, 3}, {{2, 5}}}, {2}, 14); // 6, 5, 3
        row("a section beyond the tasks", {{4}, {{9, 5}}}, {2}, 9);
    }
    void byHand() {
        QFETCH(ReplayTasks, tasks);
        QFETCH(ReplaySettings, settings);
        QFETCH(qint64, makespan);
        QCOMPARE(qint64(replay(tasks, settings).makespan), makespan);
    }

    void lanesByHand() {
        const Replay result = replay({{5, 3, 2, 4}, {{0, 1}}}, {2});
        QCOMPARE(result.lanes.size(), std::size_t{2});
        const auto& [first, second] = std::tie(result.lanes[0], result.lanes[1]);
        QCOMPARE(first.size(), std::size_t{2});
        QCOMPARE(first[0].task, std::size_t{0});
        QCOMPARE(qint64(first[0].start), qint64{1});
        QCOMPARE(qint64(first[0].end), qint64{6});
        QCOMPARE(first[1].task, std::size_t{3}); // both are free at 6: the lower number takes it
        QCOMPARE(second[1].task, std::size_t{2});
        QCOMPARE(qint64(second[1].start), qint64{4});
    }

    void lowerBoundByHand() {
        QCOMPARE(qint64(makespanLowerBound({{4, 4, 4}, {}}, 2)), qint64{6});
        QCOMPARE(qint64(makespanLowerBound({{1, 1, 9}, {}}, 4)), qint64{9});
        QCOMPARE(qint64(makespanLowerBound({{4, 4, 9}, {{2, 5}}}, 2)), qint64{18}); // 4 + 5 + 9
    }

    void everyTaskRunsOnceAndNoTwoAtOnce() {
        SeededRandom random(17);
        for (int i = 0; i < 300; ++i) {
            const ReplayTasks tasks = randomTasks(random, random.below(200));
            const ReplaySettings settings = randomSettings(random);
            const Replay result = replay(tasks, settings);
            QVERIFY(result.makespan >= makespanLowerBound(tasks, settings.workers));
            std::vector<int> ran(tasks.durations.size(), 0);
            for (const auto& lane : result.lanes) {
                std::int64_t free = 0;
                for (const auto& [task, start, end] : lane) {
                    QVERIFY(start >= free && end - start == tasks.durations[task] && end <= result.makespan);
                    free = end;
                    ++ran[task];
                }
            }
            QVERIFY(std::ranges::all_of(ran, [](int times) { return times == 1; }));
        }
    }

    void noTaskCrossesASerialSection() {
        SeededRandom random(18);
        for (int i = 0; i < 100; ++i) {
            ReplayTasks tasks = randomTasks(random, 100);
            tasks.serialSections = {{40, 1'000}};
            std::int64_t lastBefore = 0, firstAfter = INT64_MAX;
            for (const auto& lane : replay(tasks, randomSettings(random)).lanes) {
                for (const auto& [task, start, end] : lane) {
                    if (task < 40)
                        lastBefore = std::max(lastBefore, end);
                    else
                        firstAfter = std::min(firstAfter, start);
                }
            }
            QVERIFY(firstAfter - lastBefore >= 1'000);
        }
    }

    void longestFirstStaysWithinGrahamsBound() { // 4/3 - 1/(3N) of the best, which is at least the lower bound's
        SeededRandom random(19);
        for (int i = 0; i < 100; ++i) {
            ReplayTasks tasks = randomTasks(random, 50 + random.below(100));
            tasks.serialSections.clear();
            const int workers = 1 + static_cast<int>(random.below(8));
            const double ratio = double(replay(tasks, {workers, 1, Order::LongestFirst}).makespan) /
                                 double(makespanLowerBound(tasks, workers));
            QVERIFY(ratio <= 4.0 / 3);
        }
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
