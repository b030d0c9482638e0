// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/what_if.h"

#include <algorithm>
#include <cmath>

#include <QElapsedTimer>
#include <QtTest>

#include "core/measure/seeded_random.h"
#include "core/session/run_plan.h"
#include "tests/support/told_run.h"

using namespace manyhands;
using manyhands::test::toldRun;
using Order = ReplaySettings::Order;

namespace {

/// Tasks of 2, 2, 2 and 6 s on two workers, which take 8 s as they are given.
RunRecord longOneLast() {
    return toldRun({{1, 0, 2, 2}, {2, 0, 2, 2}, {1, 2, 4, 2}, {2, 2, 8, 6}}, 2);
}

TimeAreas areas(std::initializer_list<std::pair<TimePart, double>> parts, double spanS) {
    TimeAreas made;
    made.spanNs = std::llround(spanS * 1e9);
    for (const auto& [part, s] : parts)
        made[part] = std::llround(s * 1e9);
    return made;
}

} // namespace

Q_DECLARE_METATYPE(manyhands::WhatIfSettings)

/// The model of a run, on runs small enough to work out by hand.
class WhatIfTest : public QObject {
    Q_OBJECT
private slots:
    void byHand_data() {
        QTest::addColumn<WhatIfSettings>("settings");
        QTest::addColumn<double>("wall");
        QTest::addColumn<double>("least");
        QTest::newRow("as it was") << WhatIfSettings{2, 1, Order::AsGiven, 1} << 8.0 << 6.0;
        QTest::newRow("one worker") << WhatIfSettings{1, 1, Order::AsGiven, 1} << 12.0 << 12.0;
        QTest::newRow("longest first") << WhatIfSettings{2, 1, Order::LongestFirst, 1} << 6.0 << 6.0;
        QTest::newRow("two at once") << WhatIfSettings{2, 2, Order::AsGiven, 1} << 8.0 << 6.0;
        QTest::newRow("three at once") << WhatIfSettings{2, 3, Order::AsGiven, 1} << 6.0 << 6.0;
        QTest::newRow("one worker a task") << WhatIfSettings{4, 1, Order::AsGiven, 1} << 6.0 << 6.0;
    }
    void byHand() {
        QFETCH(WhatIfSettings, settings);
        const WhatIf predicted = whatIf(replayableRun(longOneLast()), settings);
        QTEST(predicted.wallS, "wall");
        QTEST(predicted.leastS, "least");
        QCOMPARE(predicted.lanes.size(), static_cast<std::size_t>(settings.workers));
    }

    void theRunsOwnSettingIsRead() {
        RunRecord record = longOneLast();
        record.plan = {{"workers", "3"}, {"chunk_size", "16"}, {"order", "longest_first"}};
        QCOMPARE(ownSettings(replayableRun(record)), (WhatIfSettings{3, 16, Order::LongestFirst, 1}));
        record.mode = "serial";
        QCOMPARE(ownSettings(replayableRun(record)).workers, 1);
    }

    void waitingForAProcessorIsNotTheTasksOwn() {
        // of 8 s in tasks 4 s are CPU time, 1 s is blocked and 3 s are spent in the run queue
        RunRecord record = toldRun({{1, 0, 4, 1}, {2, 0, 4, 3}}, 2);
        record.areas = areas({{TimePart::Compute, 4}, {TimePart::Sleep, 1}, {TimePart::Oversubscription, 3}}, 4);
        const ReplayableRun run = replayableRun(record);
        QCOMPARE(run.tasks.durations, (std::vector<std::int64_t>{1'750'000'000, 3'250'000'000}));
        QCOMPARE(run.tasksS, 5.0);
        QCOMPARE(run.computeShare, 0.8);
        QCOMPARE(run.waitedShare, 3.0 / 8);
        QCOMPARE(aloneSeconds(record), 1.0); // as if it were the plain loop: 4 s, 3 s of them without a processor
        record.areas->waitsKnown = false;
        QCOMPARE(replayableRun(record).tasksS, 8.0);
        record.areas.reset();
        QCOMPARE(replayableRun(record).tasksS, 8.0);
    }

    void startUpHandingOutAndEndAreMeasured() {
        // 0.5 s each to start, 0.1 s for each of four chunks, 0.25 s each to end
        RunRecord record = longOneLast();
        record.areas = areas(
            {{TimePart::StartUp, 1}, {TimePart::Dispatch, 0.4}, {TimePart::Shutdown, 0.5}, {TimePart::Tail, 14}}, 7.95);
        const ReplayableRun run = replayableRun(record);
        QCOMPARE(run.own.overheadPerChunk, std::int64_t{100'000'000});
        QCOMPARE(whatIf(run, {2, 1, Order::AsGiven, 1}).wallS, 0.5 + 2 * 0.1 + 8 + 0.25);
        QCOMPARE(whatIf(run, {2, 1, Order::AsGiven, 0}).wallS, 0.5 + 8 + 0.25);
        QCOMPARE(whatIf(run, {1, 4, Order::AsGiven, 4}).wallS, 0.5 + 0.4 + 12 + 0.25);
        QCOMPARE(whatIf(run, {2, 1, Order::AsGiven, 1}).leastS, 0.5 + 6 + 0.25);
    }

    void attemptsOfATaskCountTogether() {
        RunRecord record = longOneLast();
        record.taskAt = [plain = record.taskAt](std::uint64_t index) {
            RecordedTask task = plain(index);
            if (index == 3)
                task.earlier.push_back({1, 1, "crashed", 4, 5, {}});
            return task;
        };
        const ReplayableRun run = replayableRun(record);
        QCOMPARE(run.tasks.durations.back(), std::int64_t{7'000'000'000});
        QCOMPARE(run.lanes[0].size(), 3U);
        QCOMPARE(run.lanes[1].size(), 2U);
    }

    void someRunsCantBeReplayed() {
        QCOMPARE(replayability(longOneLast()), Replayable::Yes);
        RunRecord stopped = longOneLast();
        stopped.state = "stopped";
        QCOMPARE(replayability(stopped), Replayable::NotFinished);
        QCOMPARE(replayability(toldRun({{1, 0, 1, 1}}, 2)), Replayable::TooFewTasks);
        RunRecord huge = longOneLast();
        huge.summary.tasks = 2'000'000;
        QCOMPARE(replayability(huge), Replayable::NotItemised);
    }

    void theLongestRowsComeFirst() {
        const ReplayableRun run = replayableRun(longOneLast());
        QCOMPARE(longestFirst(run.tasks), (std::vector<std::uint64_t>{3, 0, 1, 2}));
    }

    void anOrderNamesEveryInputOnce() {
        RunPlan plan;
        plan.task = BuiltinTask{"primes", {}};
        plan.inputs = countInputs(3);
        const auto isValid = [&](const std::vector<std::uint64_t>& order) {
            plan.longestFirst = std::make_shared<const std::vector<std::uint64_t>>(order);
            return validate(plan).has_value();
        };
        QVERIFY(isValid({2, 0, 1}));
        QVERIFY(!isValid({2, 0, 0}));
        QVERIFY(!isValid({2, 0}));
        QVERIFY(!isValid({2, 0, 3}));
        QVERIFY(!isValid({2, 0, 1, 1}));
    }

    void theLanesCanBeDrawn() {
        const ReplayableRun run = replayableRun(longOneLast());
        const TraceStore store = traceOf(whatIf(run, {2, 1, Order::LongestFirst, 1}).lanes, 6);
        QCOMPARE(store.laneCount(), 2);
        QCOMPARE(store.now(), 6.0);
        QVERIFY(!store.isGoing());
        QCOMPARE(store.lane(0).task(0), TaskId(4));
        QCOMPARE(store.lane(1).size(), 3U);
        QCOMPARE(store.lane(1).end().back(), 6.0);
    }

    void aMillionTasksTakeLessThanTwoSeconds() {
        SeededRandom random(7);
        ReplayableRun run;
        for (int i = 0; i < 1'000'000; ++i)
            run.tasks.durations.push_back(static_cast<std::int64_t>(1e6 * random.exponential()));
        QElapsedTimer timer;
        timer.start();
        const WhatIf predicted = whatIf(run, {16, 1, Order::LongestFirst, 1});
        const auto replayedMs = timer.restart();
        const TraceStore store = traceOf(predicted.lanes, predicted.wallS);
        QVERIFY(store.lane(0).size() > 10'000);
        qInfo("replayed in %lld ms, made ready to draw in %lld ms", static_cast<long long>(replayedMs),
              static_cast<long long>(timer.elapsed()));
        QVERIFY(replayedMs + timer.elapsed() < 2000);
    }
};

QTEST_APPLESS_MAIN(WhatIfTest)
#include "tst_what_if.moc"
