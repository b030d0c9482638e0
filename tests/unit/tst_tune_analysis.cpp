// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tune_analysis.h"

#include <cmath>
#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "core/session/timing_book.h"
#include "core/store/formats/tune_json.h"
#include "core/store/formats/tune_report.h"

using namespace manyhands;

namespace {

constexpr std::uint64_t kTasks = 64;

struct Speed {
    double serialWallS = 8, cpuS = 8;
    std::map<int, double> speedups;
};

RunRecord run(double wallS, double cpuS) {
    RunRecord record;
    record.summary.tasks = record.summary.succeeded = kTasks;
    record.summary.wallS = wallS;
    record.summary.cpuS = cpuS;
    return record;
}

/// Five runs of each count, half a percent apart.
CompareRecord measured(const Speed& speed) {
    TimingBook book;
    for (int i = -2; i <= 2; ++i) {
        const double factor = 1 + 0.005 * i;
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

    void oneProcessIsEnough() {
        const QString reason = reasonOf({8, 8, {{1, 0.9}, {2, 0.8}, {4, 0.7}}}, 4);
        QVERIFY2(reason.startsWith("One process is enough | More processes did not help"), qPrintable(reason));
        QCOMPARE(recommended(measured({8, 8, {{1, 0.9}, {2, 0.8}}}).rows, 4, 1)->workers, 1);
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
        const QByteArray html =
            written([&](const ByteSink& sink) { writeTuneReport(record, "<primes> & more", sink); });
        QVERIFY(html.contains("&lt;primes&gt; &amp; more") && !html.contains("<primes>"));
        QCOMPARE(html.count("<svg"), qsizetype{3});
        QVERIFY(!html.contains("http") && !html.contains("<script") && !html.contains("nan"));
        QCOMPARE(html.count("<figure>"), html.count("</figure>"));
        QVERIFY(html.contains("Every repeat") && html.contains("Doubts") && html.contains("Machine"));
    }

    void aReportOfNothingSaysSo() {
        const QByteArray html = written([&](const ByteSink& sink) {
            writeTuneReport(analysed({}, {4, 1}), "primes", sink);
        });
        QVERIFY(html.contains("Nothing was measured") && !html.contains("<svg"));
    }
};

QTEST_GUILESS_MAIN(TuneAnalysisTest)
#include "tst_tune_analysis.moc"
