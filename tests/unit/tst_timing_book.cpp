// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timing_book.h"

#include <cmath>

#include <QtTest>

#include "core/measure/stopwatch.h"
#include "core/session/comparison_doubts.h"
#include "core/store/formats/timing_csv.h"
#include "core/store/formats/timing_markdown.h"

using namespace manyhands;

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

    void oddRunsGiveARealRun() {
        const auto rows = book({3, 1, 2}, {1}).rows();
        QCOMPARE(rows[0].walls[rows[0].medianRun], rows[0].wall.value);
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
        timings.add({RunMode::Serial, 1}, run(9), true);
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

    void lossIsOfTheRunsThatTheRowQuotes() {
        TimingBook timings;
        for (const double wall : {3.0, 2.0, 2.5, 9.0, 1.0})
            timings.add({RunMode::Serial, 1}, measured(wall, wall));
        for (const double wall : {2.0, 1.25, 1.0})
            timings.add({RunMode::Pool, 2}, measured(wall, 2 * wall - 0.25));
        const auto rows = timings.rows();
        QVERIFY(!rows[0].loss);
        const SpeedupLoss& loss = rows[1].loss.value();
        QVERIFY(std::abs(loss.achieved - rows[1].speedup.value) < 1e-12);
        QVERIFY(std::abs(loss.workers - loss.achieved - loss.sum()) < 1e-12);
        QVERIFY(std::abs(loss[TimePart::Tail] - 0.25 / 1.25) < 1e-12);
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

    void waitingHasNoCeiling() {
        TimingBook timings;
        timings.add({RunMode::Serial, 1}, run(8, 0.01));
        timings.add({RunMode::Pool, 8}, run(1, 0.01));
        QCOMPARE(marks(comparisonDoubts(timings.rows(), std::nullopt, {2, 0.5})), QStringList());
    }

    void csvAndMarkdownHaveALineARow() {
        const auto rows = book({2, 2, 2, 2, 2}, {1, 1, 1, 1, 1}).rows();
        const QStringList csv = QString::fromStdString(timingCsv(rows)).split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(csv.size(), 3);
        QCOMPARE(csv[0].count(','), csv[1].count(','));
        QCOMPARE(csv[0].count(','), csv[2].count(','));
        QVERIFY(csv[2].startsWith("pool,2,10,5,1,1,1,2,"));
        const QStringList markdown = QString::fromStdString(timingMarkdown(rows)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(markdown.size(), 4);
        QCOMPARE(markdown[0].count('|'), markdown[1].count('|'));
    }
};

QTEST_GUILESS_MAIN(TimingBookTest)
#include "tst_timing_book.moc"
