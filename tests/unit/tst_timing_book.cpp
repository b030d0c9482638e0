// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timing_book.h"

#include <cmath>

#include <QtTest>

#include "core/measure/stopwatch.h"
#include "core/session/compare_text.h"
#include "core/session/comparison_doubts.h"
#include "core/store/formats/compare_json.h"
#include "core/store/formats/measured_json_reader.h"
#include "core/store/formats/timing_csv.h"
#include "core/store/formats/timing_markdown.h"
#include "core/store/formats/timing_table.h"
#include "tests/support/told_run.h"

using namespace manyhands;
using manyhands::test::toldRun;

namespace {

RunRecord run(double wallS, double cpuS = 1, std::uint64_t tasks = 10) {
    RunRecord record;
    record.summary.tasks = record.summary.succeeded = tasks;
    record.summary.wallS = wallS;
    record.summary.cpuS = cpuS;
    record.summary.peakPssBytes = 1000;
    return record;
}

/// A run of `wallS` whose workers computed for `computeS`; the rest was a tail.
RunRecord measured(double wallS, double computeS) {
    RunRecord record = run(wallS);
    const std::int64_t workers = computeS > wallS ? 2 : 1;
    TimeAreas areas;
    areas.spanNs = nanoseconds(wallS);
    areas[TimePart::Compute] = nanoseconds(computeS);
    areas[TimePart::Tail] = workers * areas.spanNs - areas[TimePart::Compute];
    record.areas = areas;
    return record;
}

TimingBook book(const std::vector<double>& serial, const std::vector<double>& two) {
    TimingBook book;
    for (const double wall : two)
        book.add({RunMode::Pool, 2}, run(wall));
    for (const double wall : serial)
        book.add({RunMode::Serial, 1}, run(wall));
    return book;
}

QStringList marks(const std::vector<MeasurementWarning>& warnings) {
    QStringList list;
    for (const auto& warning : warnings)
        list << QString::fromStdString(warning.mark);
    return list;
}

} // namespace

class TimingBookTest : public QObject {
    Q_OBJECT
private slots:
    void columns() {
        const auto rows = book({2, 2, 2, 2, 2}, {1.25, 1.25, 1.25, 1.25, 1.25}).rows();
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].mode, std::string("serial"));
        QCOMPARE(rows[0].speedup.value, 1.0);
        QVERIFY(std::isnan(rows[0].karpFlatt));
        const TimingRow& two = rows[1];
        QCOMPARE(two.workers, 2);
        QCOMPARE(two.wall.value, 1.25);
        QCOMPARE(two.speedup.value, 1.6);
        QVERIFY(two.speedup.isConfidence);
        QCOMPARE(two.efficiency, 0.8);
        QVERIFY(std::abs(two.karpFlatt - 0.25) < 1e-12);
        QCOMPARE(two.tasksPerS, 8.0);
        QCOMPARE(two.overheadPerTaskS, (2 * 1.25 - 2) / 10);
        QCOMPARE(two.peakPssBytes, std::uint64_t{1000});
        QVERIFY(rows[0].distinguishableFromBest);
        QVERIFY(!two.distinguishableFromBest);
    }

    void intervalsOfTheSpeedupAreMapped() {
        const TimingRow two = book({2.0, 2.1, 1.9, 2.05, 1.95}, {1.25, 1.3, 1.2, 1.28, 1.22}).rows()[1];
        QVERIFY(two.speedup.lo < two.speedup.value && two.speedup.value < two.speedup.hi);
        const auto [leastEfficiency, mostEfficiency] = two.efficiencyInterval();
        QCOMPARE(leastEfficiency, two.speedup.lo / 2);
        QCOMPARE(mostEfficiency, two.speedup.hi / 2);
        const auto [leastKarpFlatt, mostKarpFlatt] = two.karpFlattInterval();
        QVERIFY(leastKarpFlatt < two.karpFlatt && two.karpFlatt < mostKarpFlatt);
        QVERIFY(std::abs(leastKarpFlatt - (2 / two.speedup.hi - 1)) < 1e-12); // (1/S - 1/2) / (1/2)
    }

    void whatThePoolTookIsShown() {
        TimingBook timings;
        RunRecord alone = measured(8, 8), pool = measured(5, 9);
        TimeAreas& areas = *pool.areas;
        areas.tasks = 10;
        areas[TimePart::StartUp] = nanoseconds(0.2);
        areas[TimePart::Dispatch] = nanoseconds(0.4);
        areas[TimePart::Tail] = nanoseconds(0.4);
        pool.machine.usable = 4;
        timings.add({RunMode::Serial, 1}, alone);
        timings.add({RunMode::Pool, 2}, pool);
        const auto rows = timings.rows();
        const TimingRow& two = rows[1];
        QCOMPARE(two.overheadS, 2.0);
        QCOMPARE(two.overheadPerTaskS, 0.2);
        QCOMPARE(two.ideal, 2.0);
        QCOMPARE(two.efficiencyOfIdeal(), 0.8);
        QCOMPARE(two.cpuInflation, 0.125);
        QCOMPARE(two.dispatchPerTaskS, 0.04);
        QCOMPARE(two.wallWithoutStartUpS(), 4.9);
        QVERIFY(std::isnan(rows[0].ideal) && std::isnan(rows[0].overheadS) && std::isnan(rows[0].dispatchPerTaskS));
    }

    void efficienciesAreOfTheRunInTheMiddle() {
        TimingBook timings;
        timings.add({RunMode::Serial, 1}, measured(6, 6));
        for (const double late : {0.0, 1.0, 5.0}) { // by which the last task ends
            RunRecord pool = toldRun({{1, 0, 4, 4}, {2, 0, 2, 2}, {2, 2, 4, 2}}, 2);
            pool.summary.wallS = 4 + late;
            pool.areas = *measured(4 + late, 8).areas;
            pool.machine.usable = 2;
            timings.add({RunMode::Pool, 2}, pool);
        }
        const auto rows = timings.rows();
        QVERIFY(!rows[0].pop);
        const PopTable& pop = rows[1].pop.value();
        QCOMPARE(*pop.balance, 1.0);
        QCOMPARE(pop.parallel, 0.8); // 8 s of 2 times 5
        QCOMPARE(pop.transfer, 0.8);
        QCOMPARE(*pop.computation, 0.75); // 6 s alone, 8 s side by side
        QCOMPARE(*pop.global, 0.6);
        const TableCells cells = popCells(rows);
        QCOMPARE(cells.size(), std::size_t{2});
        QCOMPARE(cells[1],
                 (std::vector<std::string>{"pool", "2", "60 %", "80 %", "100 %", "80 %", "100 %", "80 %", "75 %"}));
    }

    void runsWithFailuresAreLeftOut() {
        TimingBook timings = book({2, 2, 2}, {1, 1, 1});
        RunRecord failing = run(0.25);
        failing.summary.succeeded = 4;
        failing.summary.failed = 6;
        timings.add({RunMode::Pool, 2}, failing);
        const auto rows = timings.rows();
        QCOMPARE(rows[1].walls, (std::vector<double>{1, 1, 1}));
        QCOMPARE(rows[1].failed, std::vector<double>{0.25});
        QCOMPARE(rows[1].failing, 0);
        QCOMPARE(timingCells(rows)[2][8], std::string("3, 1 failing left out"));
        QCOMPARE(timings.runs({RunMode::Pool, 2}), 4); // it was made, and is not made again
    }

    void whereAllRunsFailTheyCountAndAreMarked() {
        TimingBook timings = book({2, 2, 2}, {});
        RunRecord failing = run(0.25);
        failing.summary.succeeded = 4;
        timings.add({RunMode::Pool, 2}, failing);
        const auto rows = timings.rows();
        QCOMPARE(rows[1].wall.value, 0.25);
        QCOMPARE(rows[1].failing, 1);
        QVERIFY(rows[1].failed.empty());
        QCOMPARE(timingCells(rows)[2][8], std::string("1 failing"));
    }

    void theFirstRunThatCountsIsLeftOut() {
        TimingBook timings;
        RunRecord failing = run(0.25);
        failing.summary.succeeded = 4;
        timings.add({RunMode::Serial, 1}, failing);
        for (const double wall : {9.0, 2.0, 2.0})
            timings.add({RunMode::Serial, 1}, run(wall));
        timings.discardFirst({RunMode::Serial, 1});
        const auto rows = timings.rows();
        QCOMPARE(rows[0].walls, (std::vector<double>{2, 2}));
        QCOMPARE(rows[0].excluded, std::vector<double>{9});
    }

    void noiseIsTheWorstFlagOfTheRow() {
        using Level = MeasurementWarning::Level;
        const auto rows = book({2, 2, 2}, {1, 1, 1}).rows();
        std::vector<MeasurementWarning> warnings = {{"F10", Level::Red, "", ""},
                                                    {"F5", Level::Yellow, "serial", ""},
                                                    {"F1", Level::Red, "2 workers", ""},
                                                    {"V1", Level::Invalid, "2 workers", ""}};
        QCOMPARE(worstNoise(rows[0], warnings), std::string("F10"));
        QCOMPARE(worstNoise(rows[1], warnings), std::string("F1"));
        QCOMPARE(worstNoise(rows[1], {}), std::string());
    }

    void fewRunsAreNeverDistinguishable() {
        const auto rows = book({9, 9, 9}, {1, 1, 1}).rows();
        QVERIFY(!rows[0].distinguishableFromBest);
        QVERIFY(std::isnan(rows[1].speedup.lo));
    }

    void withoutSerialThereIsNoSpeedup() {
        const auto rows = book({}, {1, 1}).rows();
        QCOMPARE(rows.size(), std::size_t{1});
        QVERIFY(std::isnan(rows[0].speedup.value) && std::isnan(rows[0].efficiency));
    }

    void disturbedRunsAreKeptApart() {
        TimingBook timings;
        timings.add({RunMode::Serial, 1}, run(9), {true, false});
        QVERIFY(timings.rows().empty());
        timings.add({RunMode::Serial, 1}, run(2));
        const auto rows = timings.rows();
        QCOMPARE(rows[0].wall.value, 2.0);
        QCOMPARE(rows[0].excluded, std::vector<double>{9});
    }

    void pausedTimeWasTakenOffBefore() {
        TimingBook timings;
        auto record = run(5); // without the pause
        record.summary.pausedS = 3;
        timings.add({RunMode::Serial, 1}, record);
        QCOMPARE(timings.rows()[0].wall.value, 5.0);
    }

    void lossIsOfTheRunsThatTheRowQuotes_data() {
        QTest::addColumn<std::vector<double>>("serial");
        QTest::addColumn<std::vector<double>>("pool");
        using Walls = std::vector<double>;
        QTest::newRow("odd rows") << Walls{3.0, 2.0, 2.5, 9.0, 1.0} << Walls{2.0, 1.25, 1.0};
        QTest::newRow("an even row of the pool") << Walls{3.0, 2.0, 2.5} << Walls{1.5, 1.0};
        QTest::newRow("an even serial row") << Walls{2.0, 3.0, 9.0, 1.0} << Walls{1.25};
        QTest::newRow("even rows") << Walls{3.0, 2.0} << Walls{0.5, 1.0, 1.5, 2.0};
    }

    void lossIsOfTheRunsThatTheRowQuotes() {
        QFETCH(const std::vector<double>, serial);
        QFETCH(const std::vector<double>, pool);
        TimingBook timings;
        for (const double wall : serial)
            timings.add({RunMode::Serial, 1}, measured(wall, wall));
        for (const double wall : pool)
            timings.add({RunMode::Pool, 2}, measured(wall, 2 * wall - 0.25));
        const auto rows = timings.rows();
        QVERIFY(!rows[0].loss);
        const SpeedupLoss& loss = rows[1].loss.value();
        QVERIFY(std::abs(loss.achieved - rows[1].speedup.value) < 1e-12);
        QVERIFY(std::abs(loss.workers - loss.achieved - loss.sum()) < 1e-12);
        QVERIFY(std::abs(loss[TimePart::Tail] - 0.25 / rows[1].wall.value) < 1e-12);
    }

    void withoutAreasThereIsNoLoss() {
        const auto rows = book({2, 2, 2}, {1, 1, 1}).rows();
        QVERIFY(!rows[1].loss);
    }

    void tutorialRowIsNoSpeedup() {
        const TutorialTiming tutorial{1.2345, 4, 0.6789};
        QVERIFY(std::abs(weakEfficiency(tutorial) - 1.818) < 1e-3);
        QVERIFY(std::abs(equalWorkSpeedup(tutorial) - 7.27) < 1e-2);
        TimingRow serial;
        serial.mode = "serial";
        serial.walls = {2, 2, 2};
        serial.wall.value = 2;
        serial.cpuS = 2;
        const auto warnings = comparisonDoubts({serial}, tutorial, {4, kNotKnown});
        QCOMPARE(marks(warnings), (QStringList{"V1", "V2"}));
        QCOMPARE(gradeOf(warnings), 'D');
    }

    void theFirstRunCanBeLeftOut() {
        TimingBook timings = book({9, 2, 2}, {1, 1, 1});
        timings.discardFirst({RunMode::Serial, 1});
        const auto rows = timings.rows();
        QCOMPARE(rows[0].wall.value, 2.0);
        QCOMPARE(rows[0].excluded, std::vector<double>{9});
        QCOMPARE(timings.runs({RunMode::Serial, 1}), 2);
    }

    void otherChunkSizesHaveRowsOfTheirOwn() {
        TimingBook timings = book({2, 2, 2}, {1, 1, 1});
        timings.add({RunMode::Pool, 2, 64}, run(1.5));
        timings.add({RunMode::Pool, 1, 64}, run(2.5));
        timings.add({RunMode::Pool, 2, 8}, run(1.25));
        QCOMPARE(timings.rows().size(), std::size_t{2});
        const auto chunked = timings.chunkRows();
        QCOMPARE(chunked.size(), std::size_t{3});
        QCOMPARE(chunked[0].chunkSize, 8U);
        QCOMPARE(chunked[1].workers, 1);
        QCOMPARE(chunked[0].speedup.value, 1.6);
    }

    void aQuotaIsNotRoundedUp() {
        RecordedMachine machine;
        machine.usable = machine.affinity = 4;
        QCOMPARE(busyProcessors(machine), 4.0);
        machine.usable = 2;
        machine.cgroupQuota = 1.5;
        QCOMPARE(busyProcessors(machine), 1.5);
        TimingBook timings;
        RunRecord alone = measured(8, 8);
        RunRecord pool = measured(5, 8); // a speed-up of 1.6: more than 1.5, less than 2
        alone.machine = pool.machine = machine;
        alone.summary.cpuS = 8;
        timings.add({RunMode::Serial, 1}, alone);
        timings.add({RunMode::Pool, 2}, pool);
        const auto rows = timings.rows();
        QCOMPARE(rows[1].loss.value().ideal, 1.5);
        QCOMPARE(marks(comparisonDoubts(rows, std::nullopt, {1.5, 0.5})), QStringList{"V2"});
        QCOMPARE(marks(comparisonDoubts(rows, std::nullopt, {2, 0.5})), QStringList());
    }

    void waitingHasNoCeiling() {
        TimingBook timings;
        timings.add({RunMode::Serial, 1}, run(8, 0.01));
        timings.add({RunMode::Pool, 8}, run(1, 0.01));
        QCOMPARE(marks(comparisonDoubts(timings.rows(), std::nullopt, {2, 0.5})), QStringList());
    }

    void timeThatNobodyAccountsForIsShown() {
        TimingBook timings;
        RunRecord alone = measured(8, 8);
        RunRecord pool = measured(4, 7.93);
        timings.add({RunMode::Serial, 1}, alone);
        std::swap((*pool.areas)[TimePart::Tail], (*pool.areas)[TimePart::Other]); // 0.9 % of the time of two workers
        timings.add({RunMode::Pool, 2}, pool);
        QCOMPARE(marks(comparisonDoubts(timings.rows(), std::nullopt, {2, 0.5})), QStringList());
        (*pool.areas)[TimePart::Other] += nanoseconds(0.02);
        (*pool.areas)[TimePart::Compute] -= nanoseconds(0.02);
        timings.add({RunMode::Pool, 2}, pool);
        const auto warnings = comparisonDoubts(timings.rows(), std::nullopt, {2, 0.5});
        QCOMPARE(marks(warnings), QStringList{"V3"});
        QCOMPARE(warnings[0].where, std::string("2 workers"));
        QVERIFY(QString::fromStdString(warnings[0].text).startsWith("Up to 1.1 % of"));
    }

    void tasksOnSeveralProcessorsAreShown() {
        for (const auto& [processors, expected] : {std::pair(1.02, QStringList()), {1.9, QStringList{"V4"}}}) {
            TimingBook timings;
            RunRecord pool = measured(4, 7.9);
            pool.areas->processorsPerWorker = processors;
            timings.add({RunMode::Serial, 1}, measured(8, 8));
            timings.add({RunMode::Pool, 2}, pool);
            const auto warnings = comparisonDoubts(timings.rows(), std::nullopt, {2, 0.5});
            QCOMPARE(marks(warnings), expected);
            if (!expected.isEmpty())
                QVERIFY(warnings[0].text.starts_with("Each worker uses 1.9 processors"));
        }
    }

    void csvAndMarkdownHaveALineARow() {
        auto rows = book({2, 2, 2, 2, 2}, {1, 1, 1, 1, 1}).rows();
        rows[1].grade = 'C';
        const QStringList csv = QString::fromStdString(timingCsv(rows)).split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(csv.size(), 3);
        QCOMPARE(csv[0].count(','), csv[1].count(','));
        QCOMPARE(csv[0].count(','), csv[2].count(','));
        QVERIFY(csv[2].startsWith("pool,2,10,5,1,1,1,2,"));
        const auto grade = csv[0].split(',').indexOf("grade");
        QVERIFY(csv[1].split(',')[grade] == "A" && csv[2].split(',')[grade] == "C");
        for (const char* column : {"ideal", "efficiency_lo", "karp_flatt_hi", "wall_without_start_up_s",
                                   "steady_tasks_per_s", "cpu_inflation", "overhead_s", "dispatch_per_task_s", "noise",
                                   "failed", "load_balance", "global_efficiency"})
            QVERIFY2(csv[0].split(',').contains(column), column);
        const QStringList markdown = QString::fromStdString(timingMarkdown(rows)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(markdown.size(), 8);
        QVERIFY(markdown[4].contains("| Ideal |") && markdown[4].contains("| Dispatch/task |"));
        QCOMPARE(markdown[0].count('|'), markdown[1].count('|'));
        QVERIFY(markdown[0].endsWith(" Grade |") && markdown[2].endsWith(" A |") && markdown[3].endsWith(" C |"));
    }

    void slowerTasksComeFromTheMedianRuns() {
        TimingBook timings;
        RunRecord alone = measured(8, 8), pool = measured(4, 7.9);
        alone.areas->effort = pool.areas->effort = TaskEffort{};
        alone.areas->effort->minorFaults = 10;
        pool.areas->effort->minorFaults = 40;
        pool.areas->effort->systemNs = nanoseconds(0.5);
        timings.add({RunMode::Serial, 1}, alone);
        timings.add({RunMode::Pool, 2}, pool);
        const auto rows = timings.rows();
        QVERIFY(!rows[0].slowdown && rows[1].slowdown);
        QCOMPARE(rows[1].slowdown->minorFaults, 30);
        QCOMPARE((*rows[1].slowdown)[SlowdownCause::Kernel], 0.5);
        QVERIFY(std::abs(rows[1].slowdown->totalS() / rows[1].slowdown->spanS - (*rows[1].loss)[TimePart::Compute]) <
                1e-9);
    }

    /// What nobody could look at has no column, and no word anywhere.
    void causesHaveColumnsWhereTheyAreTold_data() {
        QTest::addColumn<SlowdownMeans>("means");
        QTest::addColumn<QStringList>("heads");
        QTest::newRow("times") << SlowdownMeans::Times << QStringList{"Kernel", "Outside of the kernel"};
        QTest::newRow("canary") << SlowdownMeans::Canary
                                << QStringList{"Kernel", "Clock or shared core", "Memory and all else"};
        QTest::newRow("counters") << SlowdownMeans::Counters
                                  << QStringList{"Kernel", "More work", "Clock or shared core", "Memory and all else"};
    }
    void causesHaveColumnsWhereTheyAreTold() {
        QFETCH(SlowdownMeans, means);
        QFETCH(QStringList, heads);
        auto rows = book({2, 2, 2, 2, 2}, {1, 1, 1, 1, 1}).rows();
        QCOMPARE(slowdownCells(rows).size(), std::size_t{1});
        TaskSlowdown slowdown;
        slowdown.means = means;
        slowdown.aloneS = 2;
        slowdown.spanS = 1;
        slowdown[SlowdownCause::Kernel] = 0.5;
        slowdown.minorFaults = 12;
        rows[1].cpuInflation = 0.25;
        rows[1].slowdown = slowdown;
        QStringList found;
        const TableCells cells = slowdownCells(rows);
        for (const auto& head : cells.front())
            found << QString::fromStdString(head);
        QCOMPARE(found, QStringList({"Mode", "Workers", "CPU inflation"}) + heads + QStringList{"Page faults"});
        QCOMPARE(cells[1][3], std::string("+25.0 %"));
        const QStringList markdown = QString::fromStdString(timingMarkdown(rows)).split('\n', Qt::SkipEmptyParts);
        QVERIFY(markdown.last().startsWith("| pool | 2 | +25.0 % | +25.0 % |") && markdown.last().endsWith("| +12 |"));
        const QStringList csv = QString::fromStdString(timingCsv(rows)).split("\r\n", Qt::SkipEmptyParts);
        for (const QString& line : csv)
            QCOMPARE(line.count(','), csv[0].count(','));
        const auto column = csv[0].split(',').indexOf("slower_kernel_s");
        QCOMPARE(csv[2].split(',')[column], QString("0.5"));
        QCOMPARE(csv[1].split(',')[column], QString());
        const bool counted = means == SlowdownMeans::Counters;
        QCOMPARE(csv[0].contains("instructions"), counted);
        CompareRecord record;
        record.rows = rows;
        const QString text = QString::fromStdString(compareText(record));
        QVERIFY2(text.contains("With 2 workers, tasks took 1.25 times as much processor time as alone"),
                 qPrintable(text));
        QVERIFY2(!text.contains("instruction") && text.contains("0.25 more in the kernel"), qPrintable(text));
        std::string json;
        writeCompareJson(record, [&](std::string_view bytes) { json += bytes; });
        QCOMPARE(QString::fromStdString(json).contains("instructions"), counted);
        const auto read = readMeasuredJson(json);
        QVERIFY(read && read->measured.rows[1].slowdown && !read->measured.rows[0].slowdown);
        QCOMPARE(read->measured.rows[1].slowdown->means, means);
        QCOMPARE((*read->measured.rows[1].slowdown)[SlowdownCause::Kernel], 0.5);
        QCOMPARE(read->measured.rows[1].slowdown->minorFaults, 12);
    }
};

QTEST_GUILESS_MAIN(TimingBookTest)
#include "tst_timing_book.moc"
