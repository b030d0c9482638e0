// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tune_analysis.h"

#include <cmath>
#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include "core/session/timing_book.h"
#include "core/session/tune_text.h"
#include "core/store/formats/timing_table.h"
#include "core/store/formats/tune_json.h"
#include "core/store/formats/tune_report.h"

using namespace manyhands;

namespace {

constexpr std::uint64_t kTasks = 64;

struct Speed {
    double serialWallS = 8, cpuS = 8;
    std::map<int, double> speedups;
    double apart = 0.005; ///< two neighbouring ones of the runs of a count
};

RunRecord run(double wallS, double cpuS) {
    RunRecord record;
    record.summary.tasks = record.summary.succeeded = kTasks;
    record.summary.wallS = wallS;
    record.summary.cpuS = cpuS;
    return record;
}

/// Five runs of each count.
CompareRecord measured(const Speed& speed) {
    TimingBook book;
    for (int i = -2; i <= 2; ++i) {
        const double factor = 1 + speed.apart * i;
        book.add({RunMode::Serial, 1}, run(speed.serialWallS * factor, speed.cpuS));
        for (const auto& [workers, speedup] : speed.speedups)
            book.add({RunMode::Pool, workers},
                     run(speed.serialWallS / speedup * factor, speed.cpuS * (1 + 0.05 * (workers - 1))));
    }
    CompareRecord record;
    record.rows = book.rows();
    return record;
}

Speed amdahl(double fraction, std::vector<int> counts) {
    Speed speed;
    for (const int n : counts)
        speed.speedups[n] = 1 / (fraction + (1 - fraction) / n);
    return speed;
}

QString reasonOf(const Speed& speed, int usable) {
    const auto choice = recommended(measured(speed).rows, usable, 1);
    return QString::fromStdString(choice->headline + " | " + choice->reason);
}

template <class Write>
QByteArray written(const Write& write) {
    QByteArray text;
    write([&](std::string_view bytes) { text.append(bytes.data(), static_cast<qsizetype>(bytes.size())); });
    return text;
}

} // namespace

class TuneAnalysisTest : public QObject {
    Q_OBJECT
private slots:
    void recommendsTheFewestThatAreAsFast() {
        const auto choice = recommended(measured({8, 8, {{1, 1}, {2, 1.9}, {4, 3.8}, {8, 3.82}}}).rows, 4, 1);
        QVERIFY(choice);
        QCOMPARE(choice->workers, 4);
        QCOMPARE(choice->fastest, 8);
        QCOMPARE(choice->fewestWithin5Percent, 4);
        QCOMPARE(choice->keepDesktopSmooth, 3);
        QVERIFY(choice->helps);
        QVERIFY(choice->interval.first <= 4 && choice->interval.second >= 4);
        QCOMPARE(choice->headline, std::string("Use 4 workers"));
    }

    void saysWhatMoreWouldCost() {
        const QString reason = reasonOf({8, 8, {{1, 1}, {2, 1.9}, {4, 3.8}, {8, 3.86}}}, 4);
        QVERIFY2(reason.contains("3.80× faster than one process"), qPrintable(reason));
        QVERIFY2(reason.contains("8 would be 2 % faster, but use 17 % more CPU time"), qPrintable(reason));
    }

    void saysWhatCannotBeTold() {
        const QString reason = reasonOf({8, 8, {{1, 1}, {2, 1.9}, {6, 3.8}, {8, 3.8}}}, 8);
        QVERIFY2(reason.contains("6 is not distinguishable from 8"), qPrintable(reason));
    }

    /// It is recommended for being within 2 %, which the noise may well tell from the fastest.
    void whatIsWithinTwoPercentIsNotAlwaysAlike() {
        const Speed speed{8, 8, {{1, 1}, {4, 3.2}, {8, 3.932}, {12, 4}, {16, 4}}, 0.0025};
        const auto choice = recommended(measured(speed).rows, 16, 1);
        QCOMPARE(choice->workers, 8);
        QCOMPARE(choice->indistinguishable, std::vector{8});
        const QString reason = reasonOf(speed, 16);
        QVERIFY2(!reason.contains("distinguishable"), qPrintable(reason));
    }

    void oneProcessIsEnough_data() {
        QTest::addColumn<double>("best"); // the spread of each is a percent either way
        QTest::addColumn<QString>("reason");
        const QString slower = QStringLiteral("More processes did not help: the best pool is ");
        const QString alike = QStringLiteral("No pool is faster by more than the noise: the best one is ");
        QTest::newRow("much slower") << 0.8
                                     << slower + QStringLiteral("0.80× as fast as one process (0.79× to 0.81×).");
        QTest::newRow("a little slower") << 0.97 << slower;
        QTest::newRow("slower by chance") << 0.998 << alike + QStringLiteral("1.00× as fast as one process (0.9");
        QTest::newRow("faster by chance") << 1.003 << alike + QStringLiteral("1.00× as fast as one process (0.9");
    }
    void oneProcessIsEnough() {
        QFETCH(double, best);
        QFETCH(QString, reason);
        const Speed speed{8, 8, {{1, 0.7}, {2, best}, {4, 0.6}}};
        const QString told = reasonOf(speed, 4);
        QVERIFY2(told.startsWith(QStringLiteral("One process is enough | ") + reason), qPrintable(told));
        const auto choice = recommended(measured(speed).rows, 4, 1);
        QCOMPARE(choice->workers, 1);
        QCOMPARE(isSlower(*choice), best < 0.98);
    }

    void aLittleFasterIsFaster() {
        const QString told = reasonOf({8, 8, {{1, 0.7}, {2, 1.03}, {4, 0.6}}}, 4);
        QVERIFY2(told.startsWith("Use 2 workers | 1.03× faster than one process."), qPrintable(told));
    }

    void waitingTasksNeedNoFreeProcessor() {
        const Speed sleeping{8, 0.01, {{1, 1}, {4, 3.9}, {8, 7.7}}};
        QCOMPARE(recommended(measured(sleeping).rows, 2, 1)->keepDesktopSmooth, 8);
    }

    void nothingMeasuredRecommendsNothing() {
        QVERIFY(!recommended({}, 4, 1));
        QVERIFY(!canRecommend({}));
        QVERIFY(!analysed({}, {4, 1}).recommendation);
    }

    void halfOfTheCountsNeedThreeRunsFirst() {
        TimingBook book;
        for (const int count : {1, 2, 3, 4})
            book.add({RunMode::Pool, count}, run(1, 1));
        QVERIFY(!canRecommend(book.rows()));
        for (const int count : {1, 2, 1, 2})
            book.add({RunMode::Pool, count}, run(1, 1));
        QVERIFY(canRecommend(book.rows()));
    }

    void lawsNeedEnoughCounts() {
        QVERIFY(!analysed(measured(amdahl(0.1, {1, 2})), {4, 1}).amdahl);
        const auto three = analysed(measured(amdahl(0.1, {1, 2, 4})), {4, 1});
        QVERIFY(three.amdahl && !three.usl && three.uslBand.workers.empty());
        const auto six = analysed(measured(amdahl(0.1, {1, 2, 3, 4, 6, 8})), {4, 1});
        QVERIFY(six.amdahl && six.usl);
        QVERIFY(std::abs(six.amdahl->serialFraction.value - 0.1) < 0.01);
        QVERIFY(!six.usl->peak);
        QCOMPARE(six.uslBand.workers.size(), std::size_t{64});
        QVERIFY(!six.better.empty());
    }

    void nothingIsExtrapolatedFromFewCounts_data() {
        QTest::addColumn<std::vector<int>>("counts");
        QTest::addColumn<bool>("told");
        QTest::newRow("five counts") << std::vector{1, 2, 3, 4, 6} << false;
        QTest::newRow("six counts") << std::vector{1, 2, 3, 4, 6, 8} << true;
    }
    void nothingIsExtrapolatedFromFewCounts() {
        QFETCH(std::vector<int>, counts);
        QFETCH(bool, told);
        const auto record = analysed(measured(amdahl(0.1, counts)), {4, 1});
        const QByteArray json = written([&](const ByteSink& sink) { writeTuneJson(record, sink); });
        const QByteArray html =
            written([&](const ByteSink& sink) { writeTuneReport(record, englishReport(record, "primes"), sink); });
        QCOMPARE(json.contains("\"most_speedup\""), told);
        QCOMPARE(html.contains("most it could reach"), told);
    }

    void gustafsonNeedsAmdahlsShare() {
        QVERIFY(!analysed(measured(amdahl(0.1, {1, 2})), {4, 1}).scaledSpeedup);
        const auto record = analysed(measured(amdahl(0.1, {1, 2, 4})), {4, 1});
        QVERIFY(record.scaledSpeedup && std::abs(record.scaledSpeedup->value - 3.7) < 0.01); // 4 - 0.1 · 3
        QVERIFY(QString::fromStdString(tuneText(record)).contains("4 would do 3.7 times as much as one"));
    }

    void theSameRowsGiveTheSameFigures() {
        const CompareRecord record = measured(amdahl(0.1, {1, 2, 3, 4, 6, 8}));
        const auto json = [&] {
            return written([&](const ByteSink& sink) { writeTuneJson(analysed(record, {4, 7}), sink); });
        };
        QCOMPARE(json(), json());
    }

    void jsonKeepsItsContract() {
        const auto record = analysed(measured(amdahl(0.1, {1, 2, 3, 4, 6, 8})), {4, 1});
        const QByteArray text = written([&](const ByteSink& sink) { writeTuneJson(record, sink); });
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QCOMPARE(json["schema"].toString(), QString("manyhands.tune/1"));
        QCOMPARE(json["rows"].toArray().size(), qsizetype{7});
        const QJsonObject models = json["models"].toObject();
        for (const char* key : {"serial_fraction", "lo", "hi", "rmse"})
            QVERIFY2(models["amdahl"].toObject()[key].isDouble(), key);
        QCOMPARE(models["gustafson"].toObject()["workers"].toInt(), 8);
        const double scaled = models["gustafson"].toObject()["scaled_speedup"].toDouble();
        QVERIFY(std::abs(scaled - 7.3) < 0.01); // 8 - 0.1 · 7
        for (const char* key : {"sigma", "kappa", "lambda", "rmse"})
            QVERIFY2(models["usl"].toObject()[key].isDouble(), key);
        QVERIFY(models["usl"].toObject()["peak"].isNull()); // Amdahl has none, and none is made up
        const QJsonObject choice = json["recommendation"].toObject();
        QCOMPARE(choice["interval"].toArray().size(), qsizetype{2});
        QVERIFY(choice["reason"].toString().contains("faster than one process"));
        for (const char* key : {"fastest", "fewest_within_5_percent", "keep_desktop_smooth"})
            QVERIFY2(choice["candidates"].toObject()[key].isDouble(), key);
    }

    void theReportStandsAlone() {
        const auto record = analysed(measured(amdahl(0.1, {1, 2, 3, 4, 6, 8})), {4, 1});
        const QByteArray html = written(
            [&](const ByteSink& sink) { writeTuneReport(record, englishReport(record, "<primes> & more"), sink); });
        QVERIFY(html.contains("&lt;primes&gt; &amp; more") && !html.contains("<primes>"));
        QCOMPARE(html.count("<svg"), qsizetype{3});
        QVERIFY(!html.contains("http") && !html.contains("<script") && !html.contains("nan"));
        QCOMPARE(html.count("<figure>"), html.count("</figure>"));
        QVERIFY(html.contains("Every repeat") && html.contains("Doubts") && html.contains("Machine"));
        QCOMPARE(html.count("Gustafson"), qsizetype{2}); // a curve and its figure
        QVERIFY(html.contains("scaled speed-up, with workers: 8"));
    }

    void namesOfCurvesDoNotLieOnEachOther() {
        const auto record = analysed(measured(amdahl(0.001, {1, 2, 3, 4, 6, 8})), {4, 1}); // all curves are one
        const QString html = QString::fromUtf8(
            written([&](const ByteSink& sink) { writeTuneReport(record, englishReport(record, "primes"), sink); }));
        static const QRegularExpression label(R"re(y="([\d.]+)" class="label")re");
        QSet<QString> heights;
        qsizetype labels = 0;
        for (auto found = label.globalMatch(html); found.hasNext(); ++labels)
            heights << found.next().captured(1);
        QCOMPARE(labels, qsizetype{5}); // ideal, three laws, measured; the charts of one curve have their title
        QCOMPARE(heights.size(), labels);
    }

    void theReportHasTheWholeAnswer() {
        auto record = analysed(measured(amdahl(0.1, {1, 2, 3, 4, 6, 8})), {4, 1});
        record.measured.resultsEqual = true;
        record.measured.rows[2].failed = {0.125};
        record.measured.rows[2].othersS = 0.5;
        record.measured.rows[2].pop = PopTable{0.75, 0.8, 0.8, 1, 0.6, {}, {}};
        record.recommendation->interval = {6, 8};
        const QByteArray html =
            written([&](const ByteSink& sink) { writeTuneReport(record, englishReport(record, "primes"), sink); });
        QVERIFY(html.contains("<p>Between 6 and 8 with 95 % confidence.</p>"));
        QVERIFY(html.contains("<p>Fastest: 8. Fewest within 5 % of it: "));
        QVERIFY(html.contains("<p>All runs computed the same results.</p>"));
        const std::string quiet = durationText(record.measured.rows[2].wall.value - 0.5);
        QVERIFY(html.contains(("<td>" + quiet + "</td>").c_str()));
        QVERIFY(html.contains("<td>5, 1 failing left out</td>") && html.contains("<td>125.00 ms</td>"));
        QVERIFY(html.contains("Efficiencies after POP") && html.contains("<td>75 %</td>"));
    }

    void aDisturbedMeasurementIsCalledOne() {
        auto record = analysed(measured(amdahl(0.1, {1, 2, 3, 4})), {4, 1});
        const auto told = [&] {
            return QString::fromUtf8(written(
                       [&](const ByteSink& sink) { writeTuneReport(record, englishReport(record, "primes"), sink); })) +
                   QString::fromStdString(tuneText(record));
        };
        record.measured.grade = 'B';
        QVERIFY(!told().contains("(grade "));
        record.measured.grade = 'C';
        QCOMPARE(told().count("The measurement was disturbed (grade C)"), qsizetype{2});
        record.measured.grade = 'D';
        QCOMPARE(told().count("The rows cannot be compared (grade D)"), qsizetype{2});
    }

    void aReportOfNothingSaysSo() {
        const QByteArray html = written([&](const ByteSink& sink) {
            const TuneRecord nothing = analysed({}, {4, 1});
            writeTuneReport(nothing, englishReport(nothing, "primes"), sink);
        });
        QVERIFY(html.contains("Nothing was measured") && !html.contains("<svg"));
    }
};

QTEST_GUILESS_MAIN(TuneAnalysisTest)
#include "tst_tune_analysis.moc"
