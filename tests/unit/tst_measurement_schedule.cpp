// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/measurement_schedule.h"

#include <cmath>
#include <map>

#include <QtTest>

#include "core/session/search_schedule.h"

using namespace manyhands;

namespace {

ComparisonPlan primes(std::uint64_t tasks) {
    ComparisonPlan plan;
    plan.plan.task = BuiltinTask{"primes", {}};
    plan.plan.inputs = countInputs(tasks);
    plan.workers = {1, 2, 4};
    plan.tutorial = false;
    return plan;
}

using WallOf = std::function<double(const ComparisonStep&, int number)>;

/// Takes a schedule through to its end; what it asked for, in order.
std::vector<ComparisonStep> walked(MeasurementSchedule& schedule, const WallOf& wallOf, double secondsARun = 0) {
    std::vector<ComparisonStep> steps;
    while (const auto step = schedule.next(secondsARun * static_cast<double>(steps.size()))) {
        steps.push_back(*step);
        if (!step->warmup)
            schedule.took(*step, wallOf(*step, static_cast<int>(steps.size())));
        if (steps.size() > 5000)
            break;
    }
    return steps;
}

std::map<Configuration, int> counted(const std::vector<ComparisonStep>& steps) {
    std::map<Configuration, int> counts;
    for (const auto& step : steps)
        counts[step.configuration] += !step.warmup;
    return counts;
}

double ideal(const ComparisonStep& step, int) {
    return 8.0 / step.configuration.workers;
}

} // namespace

class MeasurementScheduleTest : public QObject {
    Q_OBJECT
private slots:
    void fixedRepeatsAreThePlannedSteps() {
        const ComparisonPlan plan = primes(8);
        PlannedSchedule schedule(plan);
        QCOMPARE(schedule.total(), static_cast<int>(comparisonSteps(plan).size()));
        QVERIFY(walked(schedule, ideal) == comparisonSteps(plan));
    }

    void preciseAtOnceEndsAfterFiveBlocks() {
        ComparisonPlan plan = primes(8);
        plan.untilPrecise = true;
        PlannedSchedule schedule(plan);
        for (const auto& [configuration, runs] : counted(walked(schedule, ideal)))
            QCOMPARE(runs, 5);
    }

    void neverPreciseEndsAfterTwentyFive() {
        ComparisonPlan plan = primes(8);
        plan.untilPrecise = true;
        PlannedSchedule schedule(plan);
        const auto noisy = [](const ComparisonStep& step, int number) {
            return (number / 4 % 2 == 0 ? 1 : 2) * 8.0 / step.configuration.workers;
        };
        for (const auto& [configuration, runs] : counted(walked(schedule, noisy)))
            QCOMPARE(runs, 25);
    }

    void aWiderIntervalIsEnoughWhereTheUserSaysSo() {
        ComparisonPlan plan = primes(8);
        plan.untilPrecise = true;
        plan.precision = 0.5;
        PlannedSchedule schedule(plan);
        const auto noisy = [](const ComparisonStep& step, int number) {
            return (number / 4 % 2 == 0 ? 1 : 1.2) * 8.0 / step.configuration.workers;
        };
        for (const auto& [configuration, runs] : counted(walked(schedule, noisy)))
            QCOMPARE(runs, 5);
    }

    void outOfTimeEndsWithAnOddNumberOfBlocks() {
        ComparisonPlan plan = primes(8);
        plan.untilPrecise = true;
        plan.budgetS = 33; // four rows a second each: in the eighth block
        PlannedSchedule schedule(plan);
        const auto noisy = [](const ComparisonStep& step, int number) {
            return (number / 4 % 2 == 0 ? 1 : 2) * 8.0 / step.configuration.workers;
        };
        for (const auto& [configuration, runs] : counted(walked(schedule, noisy, 1)))
            QCOMPARE(runs, 9);
    }

    void everyChunkSizeIsMeasuredOnceWithEachCount() {
        ComparisonPlan plan = primes(8);
        plan.chunkSizes = {2, 16};
        PlannedSchedule schedule(plan);
        int ones = 0;
        for (const auto& [configuration, runs] : counted(walked(schedule, ideal))) {
            QCOMPARE(runs, configuration.chunkSize > 0 ? 1 : 5);
            ones += configuration.chunkSize > 0;
        }
        QCOMPARE(ones, 6);
        const RunPlan run = stepPlan(plan, {{RunMode::Pool, 4, 16}});
        QCOMPARE(run.chunkSize, 16U);
    }

    void noMoreWorkersThanThereIsRoomFor() {
        PlannedSchedule schedule(primes(8));
        schedule.limitWorkers(2);
        QCOMPARE(counted(walked(schedule, ideal)).rbegin()->first.workers, 2);
    }

    void shortRunsAreLengthened_data() {
        QTest::addColumn<double>("serialS");
        QTest::addColumn<quint64>("tasks");
        QTest::addColumn<int>("rounds");
        QTest::newRow("long enough on four processors") << 1.0 << quint64{10} << 1;
        QTest::newRow("too short by half") << 0.5 << quint64{10} << 2;
        QTest::newRow("tiny") << 0.001 << quint64{10} << 1000;
        QTest::newRow("tiny, but no million tasks more") << 1e-6 << quint64{10} << 100'000;
        QTest::newRow("more than a million already") << 0.1 << quint64{3'000'000} << 1;
        QTest::newRow("no time at all") << 0.0 << quint64{10} << 1;
    }
    void shortRunsAreLengthened() {
        QFETCH(double, serialS);
        QFETCH(quint64, tasks);
        QFETCH(int, rounds);
        const ComparisonPlan plan = primes(tasks);
        QCOMPARE(roundsNeeded(plan, serialS, 4), rounds);
        QCOMPARE(stepPlan(plan, {{RunMode::Pool, 2}}, rounds).inputs->size(), tasks * static_cast<quint64>(rounds));
    }

    void searchFindsTheKnee() {
        ComparisonPlan plan = primes(1000);
        plan.search = true;
        SearchSchedule schedule(plan, 8);
        // faster up to 8 workers, then slower again
        const auto wallOf = [](const ComparisonStep& step, int) {
            const int n = step.configuration.workers;
            return n <= 8 ? 8.0 / n : 1.0 + 0.1 * (n - 8);
        };
        const auto counts = counted(walked(schedule, wallOf));
        // the recommended one, the loop and one worker get all repeats, an odd number
        for (const Configuration configuration :
             {Configuration{RunMode::Serial, 1}, Configuration{RunMode::Pool, 1}, Configuration{RunMode::Pool, 8}}) {
            QVERIFY(counts.contains(configuration));
            QVERIFY(counts.at(configuration) >= 5);
            QCOMPARE(counts.at(configuration) % 2, 1);
        }
        QVERIFY(counts.at({RunMode::Pool, 2}) < 5);
    }

    void searchRunsTheLoopAgainAndAgain() {
        ComparisonPlan plan = primes(1000);
        plan.search = true;
        SearchSchedule schedule(plan, 8);
        const auto steps = walked(schedule, ideal);
        int sinceSerial = 0;
        for (std::size_t i = 0; i < 25; ++i) {
            if (steps[i].brief)
                continue;
            sinceSerial = steps[i].configuration.mode == RunMode::Serial ? 0 : sinceSerial + 1;
            QVERIFY(sinceSerial <= 4);
        }
    }

    /// Each count once, before its first run, and not with all of the tasks.
    void searchWarmsUpEachCountBriefly() {
        ComparisonPlan plan = primes(1000);
        plan.search = true;
        SearchSchedule schedule(plan, 8);
        std::map<int, int> warmed, run;
        for (const auto& step : walked(schedule, ideal)) {
            const int count = step.configuration.workers;
            if (step.configuration.mode == RunMode::Serial)
                continue;
            (step.warmup ? warmed : run)[count] += 1;
            QCOMPARE(warmed[count], 1);
            QCOMPARE(step.brief, step.warmup && count != 8); // the first one is whole: that is the usual count
            QCOMPARE(stepPlan(plan, step, 1).inputs->size(), step.brief ? std::uint64_t(2 * count) : 1000U);
        }
        QVERIFY(warmed.size() > 4);
        QCOMPARE(warmed.size(), run.size());
        plan.warmups = 0;
        SearchSchedule cold(plan, 8);
        for (const auto& step : walked(cold, ideal))
            QVERIFY(!step.warmup && !step.brief);
        plan.plan.inputs = countInputs(3);
        QCOMPARE(stepPlan(plan, {{RunMode::Pool, 2}, ComparisonStep::Part::Comparison, true, true}, 1).inputs->size(),
                 3U);
    }

    void searchAsksForNoMoreWorkersThanTasks() {
        ComparisonPlan plan = primes(3);
        plan.search = true;
        SearchSchedule schedule(plan, 8);
        for (const auto& step : walked(schedule, ideal))
            QVERIFY(step.configuration.workers <= 3);
    }

    void searchKeepsWhatItKnowsWhenLimited() {
        ComparisonPlan plan = primes(1000);
        plan.search = true;
        plan.warmups = 0;
        SearchSchedule schedule(plan, 8);
        for (int i = 0; i < 8; ++i)
            schedule.took(*schedule.next(0), 1);
        schedule.limitWorkers(4);
        for (const auto& step : walked(schedule, ideal))
            QVERIFY(step.configuration.workers <= 4);
    }

    void impossiblePlansAreRefused_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("precise but sequential") << "sequential";
        QTest::newRow("a chunk of nothing") << "chunk";
        QTest::newRow("a search beyond the limit") << "most";
    }
    void impossiblePlansAreRefused() {
        QFETCH(QString, what);
        ComparisonPlan plan = primes(8);
        QVERIFY(validate(plan));
        plan.interleaved = what != "sequential";
        plan.untilPrecise = what == "sequential";
        if (what == "chunk")
            plan.chunkSizes = {4, 0};
        plan.search = what == "most";
        plan.mostWorkers = kMaxWorkers + 1;
        QVERIFY(!validate(plan));
    }
};

QTEST_GUILESS_MAIN(MeasurementScheduleTest)
#include "tst_measurement_schedule.moc"
