// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_pace.h"

#include <cmath>

#include <QtTest>

#include "core/measure/stopwatch.h"
#include "tests/support/told_run.h"

using namespace manyhands;
using manyhands::test::toldRun;

namespace {

bool near(double one, double other) {
    return std::abs(one - other) < 1e-9;
}

/// Two workers: the second one is there 1 s later, the first one has nothing to do in the last 3 s of 10.
RunRecord unevenRun() {
    RunRecord record =
        toldRun({{1, 0, 2, 2}, {2, 1, 3, 2}, {1, 2, 4, 2}, {2, 3, 5, 2}, {1, 4, 7, 3}, {2, 5, 10, 5}}, 2);
    TimeAreas areas;
    areas.spanNs = nanoseconds(10.0);
    areas[TimePart::Compute] = nanoseconds(16.0);
    areas[TimePart::StartUp] = nanoseconds(1.0);
    areas[TimePart::Tail] = nanoseconds(3.0);
    record.areas = areas;
    return record;
}

} // namespace

/// What the tasks of a run tell of it, on runs small enough to work out by hand.
class RunPaceTest : public QObject {
    Q_OBJECT
private slots:
    void steadyIsWhileAllHaveTasks() {
        // from 1 s on both are at work, at 7 s the first one ends: five tasks end meanwhile, in 6 s
        QVERIFY(near(paceOf(unevenRun(), 2, 2).steadyTasksPerS, 5.0 / 6));
    }

    void steadyNeedsTheTimeOfTwoTasks_data() {
        QTest::addColumn<double>("secondBegins");
        QTest::addColumn<bool>("known");
        QTest::newRow("a little more") << 0.9 << true;
        QTest::newRow("a little less") << 1.1 << false;
    }
    void steadyNeedsTheTimeOfTwoTasks() {
        QFETCH(double, secondBegins);
        const double later = secondBegins;
        const RunRecord record = toldRun({{1, 0, 1, 1},
                                          {1, 1, 2, 1},
                                          {1, 2, 3, 1},
                                          {2, later, later + 1, 1},
                                          {2, later + 1, later + 2, 1},
                                          {2, later + 2, later + 3, 1}},
                                         2);
        QTEST(std::isfinite(paceOf(record, 2, 2).steadyTasksPerS), "known");
    }

    void aWorkerWithoutTasksIsNeverSteady() {
        QVERIFY(std::isnan(paceOf(toldRun({{1, 0, 1, 1}, {1, 1, 2, 1}}, 2), 2, 2).steadyTasksPerS));
    }

    void popIsOfWhatEachWorkerComputed() {
        const auto pop = paceOf(unevenRun(), 2, 2).pop;
        QVERIFY(pop);
        QCOMPARE(pop->taskCpuS.size(), std::size_t{2});
        QVERIFY(near(pop->taskCpuS[0], 7) && near(pop->taskCpuS[1], 9));
        QVERIFY(near(pop->wallS, 10));
        // without the late start: 2, 4, 6 and 9 s against 2, 4 and 9 s
        QVERIFY(near(pop->idealWallS, 9));
        const auto table = popTable(*pop);
        QVERIFY(near(*table->balance, 8.0 / 9) && near(table->communication, 0.9) && near(table->transfer, 0.9));
        QVERIFY(near(table->serialisation, 1) && near(table->parallel, 0.8));
    }

    void theHostsOwnWorkStaysInTheIdeal() {
        RunRecord record = unevenRun();
        (*record.areas)[TimePart::Serial] = nanoseconds(2.0); // one second of each
        QVERIFY(near(paceOf(record, 2, 2).pop->idealWallS, 10));
    }

    void whereTasksWaitThereIsNoPop() {
        RunRecord record = unevenRun();
        (*record.areas)[TimePart::Compute] = nanoseconds(12.0);
        (*record.areas)[TimePart::Disk] = nanoseconds(4.0);
        QVERIFY(!paceOf(record, 2, 2).pop);
    }

    void whatIsNotItemisedTellsNothing() {
        RunRecord record = unevenRun();
        ++record.summary.tasks;
        const RunPace pace = paceOf(record, 2, 2);
        QVERIFY(!pace.pop && std::isnan(pace.steadyTasksPerS));
    }
};

QTEST_GUILESS_MAIN(RunPaceTest)
#include "tst_run_pace.moc"
