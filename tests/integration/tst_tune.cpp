// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/hogs.h"
#include "tests/support/own_history.h"
#include "tests/support/programs.h"

using manyhands::test::Hogs;

namespace {

using Ended = manyhands::test::ProgramEnd;

const QString kProgram = QStringLiteral(MANYHANDS_BIN_DIR "/manyhands");

Ended tune(const QStringList& arguments) {
    return manyhands::test::runProgram(kProgram, QStringList{"tune"} + arguments);
}

QJsonObject parsed(const QByteArray& text) {
    return QJsonDocument::fromJson(text).object();
}

QStringList marksOf(const QJsonObject& json) {
    QStringList marks;
    for (const auto& warning : json["warnings"].toArray())
        marks << warning.toObject()["mark"].toString();
    return marks;
}

const QStringList kOnOneProcessor{"-c", "0"}; // taskset's

} // namespace

class TuneTest : public QObject {
    Q_OBJECT
    manyhands::test::OwnHistory m_history;

private slots:
    /// Tasks that wait have no ceiling here: the answer is known on any machine, however busy.
    void recommendsExplainsAndSaves() {
        const QTemporaryDir folder;
        const QString json = folder.filePath("tune.json"), report = folder.filePath("tune.html");
        const Ended ended = tune({"--workload", "sleep", "--set", "seconds=0.05", "--tasks", "8", "-j", "1,2,4,8",
                                  "--repeats", "2", "--json", json, "--report", report});
        QVERIFY2(ended.code == 0, ended.err);
        QVERIFY2(ended.out.startsWith("Use 8 workers\n"), ended.out);
        QVERIFY2(ended.out.contains("× faster than one process"), ended.out);
        QVERIFY2(ended.err.contains("Saved to History as run 1."), ended.err);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject record = parsed(file.readAll());
        QCOMPARE(record["schema"].toString(), QString("manyhands.tune/1"));
        QCOMPARE(record["rows"].toArray().size(), qsizetype{5});
        QCOMPARE(record["recommendation"].toObject()["workers"].toInt(), 8);
        QVERIFY(record["models"].toObject()["usl"].isNull()); // from four counts none is drawn
        QFile page(report);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("<h1>Use 8 workers</h1>"));
        const Ended saved = manyhands::test::runProgram(kProgram, {"history", "show", "1"});
        QVERIFY2(saved.out.contains("Use 8 workers"), saved.out);
    }

    /// Tasks that compute, on whatever machine this is: which count wins is not known, all that is told of it is.
    void computingTasksAreExplainedToo() {
        const QTemporaryDir folder;
        const QString json = folder.filePath("tune.json");
        QProcess process;
        process.start(kProgram, {"tune", "--workload", "primes", "--set", "limit=200000", "--tasks", "64", "-j", "auto",
                                 "--json", json});
        QVERIFY(process.waitForFinished(240'000)); // 40 runs, beside other tests
        const Ended ended{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        QVERIFY2(ended.code == 0, ended.err);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject record = parsed(file.readAll());
        const QJsonObject choice = record["recommendation"].toObject();
        const int workers = choice["workers"].toInt();
        QVERIFY(workers >= 1);
        const QByteArray headline = workers == 1 && !choice["helps"].toBool()
                                        ? QByteArray("One process is enough")
                                        : "Use " + QByteArray::number(workers) + " worker";
        QVERIFY2(ended.out.startsWith(headline), ended.out);
        const QString reason = choice["reason"].toString();
        QVERIFY2(reason.contains("one process"), qPrintable(reason));
        QVERIFY2(!record["loss"].toArray().isEmpty(), ended.out);
        static const QRegularExpression savedAs("Saved to History as run (\\d+)");
        const QString run = savedAs.match(QString::fromUtf8(ended.err)).captured(1);
        QVERIFY2(!run.isEmpty(), ended.err);
        const Ended saved = manyhands::test::runProgram(kProgram, {"history", "show", run});
        QVERIFY2(saved.out.contains(headline), saved.out);
    }

    void searchesTheCountByItself() {
        const Ended ended = tune({"--quiet", "--workload", "sleep", "--set", "seconds=0.02", "--tasks", "12",
                                  "--most-workers", "3", "--json", "--no-save"});
        QVERIFY2(ended.code == 0, ended.err);
        const QJsonObject record = parsed(ended.out);
        QCOMPARE(record["recommendation"].toObject()["workers"].toInt(), 3);
        for (const auto& row : record["rows"].toArray())
            QVERIFY(row.toObject()["workers"].toInt() <= 3);
    }

    void shortTasksRunManyTimesOver_data() {
        QTest::addColumn<QString>("warmups");
        QTest::newRow("with a warm-up") << "1";
        QTest::newRow("without") << "0"; // a run is made that shows how long it takes
    }
    void shortTasksRunManyTimesOver() {
        QFETCH(QString, warmups);
        const Ended ended = tune({"--quiet", "--workload", "square", "--tasks", "10", "-j", "1,2", "--repeats", "1",
                                  "--warmup", warmups, "--json", "--no-save"});
        QVERIFY2(ended.code == 0, ended.err);
        const QJsonObject record = parsed(ended.out);
        const int rounds = record["plan"].toObject()["rounds"].toString().toInt();
        QVERIFY(rounds > 1);
        QCOMPARE(record["rows"].toArray()[0].toObject()["tasks"].toInt(), 10 * rounds);
    }

    void otherChunkSizesAreMeasuredToo() {
        const Ended ended = tune({"--quiet", "--workload", "square", "--tasks", "1000", "-j", "1,2", "--repeats", "1",
                                  "--chunk-sizes", "4,64", "--json", "--no-save"});
        QVERIFY2(ended.code == 0, ended.err);
        QCOMPARE(parsed(ended.out)["chunk_rows"].toArray().size(), qsizetype{4});
    }

    void goesOnUntilItIsPrecise() {
        const Ended ended = tune({"--quiet", "--workload", "sleep", "--set", "seconds=0.1", "--tasks", "2", "-j", "1",
                                  "--repeats", "auto", "--precision", "50", "--json", "--no-save"});
        QVERIFY2(ended.code == 0, ended.err);
        for (const auto& row : parsed(ended.out)["rows"].toArray())
            QCOMPARE(row.toObject()["repeats"].toInt(), 5);
    }

    void oneUsableProcessorIsEnoughToMeasure() {
        const Ended ended =
            manyhands::test::runProgram("taskset", {"-c", "0", kProgram, "tune", "--quiet", "--workload", "square",
                                                    "--tasks", "100", "--json", "--no-save", "--most-workers", "2"});
        QVERIFY2(ended.code == 0, ended.err);
        const QJsonObject record = parsed(ended.out);
        QCOMPARE(record["machine"].toObject()["processors"].toObject()["usable"].toInt(), 1);
        QVERIFY(record["recommendation"].toObject()["workers"].toInt() >= 1);
        QCOMPARE(record["recommendation"].toObject()["candidates"].toObject()["keep_desktop_smooth"].toInt(), 1);
    }

    /// Tasks of 5 ms in all are run many times over, and as many times where other programs make them take longer.
    void otherProgramsDoNotShortenTheRuns() {
        const auto rounds = [] {
            const Ended ended = manyhands::test::runProgram(
                "taskset", kOnOneProcessor + QStringList{kProgram, "tune", "--workload", "primes", "--set",
                                                         "limit=200000", "--tasks", "64", "-j", "1", "--repeats", "1",
                                                         "--warmup", "0", "--no-save", "--quiet", "--json"});
            const QJsonObject record = parsed(ended.out);
            return record["unknown_flags"].toArray().contains("F1")
                       ? -1
                       : record["plan"].toObject()["rounds"].toString().toInt();
        };
        const int alone = rounds();
        if (alone < 0)
            QSKIP("the kernel does not tell what other programs computed (/proc/stat)");
        const Hogs hogs(3, kOnOneProcessor);
        const int crowded = rounds();
        QVERIFY2(crowded > 0.6 * alone, qPrintable(QStringLiteral("%1 and %2 rounds").arg(alone).arg(crowded)));
    }

    void aBusyMachineLowersTheGrade() {
        const Hogs hogs;
        const Ended ended = tune({"--quiet", "--workload", "primes", "--set", "limit=2000000", "--tasks", "64", "-j",
                                  "1,2", "--repeats", "1", "--warmup", "1", "--json", "--no-save"});
        QVERIFY2(ended.code == 0, ended.err);
        const QJsonObject record = parsed(ended.out);
        QVERIFY(record["grade"].toString() > "B");
        QVERIFY2(marksOf(record).contains("F1"), qPrintable(marksOf(record).join(' ')));
        QCOMPARE(record["repeated_runs"].toInt(), 1); // as many as there are repeats, and no more
        QVERIFY(ended.out.contains("Other programs computed meanwhile"));
    }

    /// Tasks that wait: one processor serves many workers, and more of them are always faster. It is tied to one so
    /// that it begins with one worker on any machine.
    void aRunTunesItself() {
        const Ended ended = manyhands::test::runProgram("taskset", {"-c", "0", kProgram, "run", "--workload", "sleep",
                                                                    "--set", "seconds=0.02", "--tasks", "3000", "-j",
                                                                    "tune", "--json", "--no-save", "--no-progress"});
        QVERIFY2(ended.code == 0, ended.err);
        QVERIFY2(ended.err.contains("Now ") && ended.err.contains(" workers: "), ended.err);
        const QJsonArray tuning = parsed(ended.out)["tuning"].toArray();
        QVERIFY(tuning.size() > 1);
        const QJsonObject first = tuning.first().toObject(), last = tuning.last().toObject();
        QVERIFY(last["workers"].toInt() >= 4 * first["workers"].toInt());
        for (const auto& stretch : tuning)
            QVERIFY(!stretch.toObject()["reason"].toString().isEmpty());
        QCOMPARE(parsed(ended.out)["summary"].toObject()["succeeded"].toInt(), 3000);
    }

    void noMoreWorkersThanOpenFilesAllow() {
        const Ended ended = manyhands::test::runProgram(
            "sh", {"-c", "ulimit -n 100; exec \"$@\"", "sh", kProgram, "tune", "--quiet", "--workload", "sleep",
                   "--set", "seconds=0.01", "--tasks", "64", "-j", "2,60", "--repeats", "1", "--json", "--no-save"});
        QVERIFY2(ended.code == 0, ended.err);
        const QJsonObject record = parsed(ended.out);
        QVERIFY2(record["limit"].toString().contains("open files"), qPrintable(record["limit"].toString()));
        for (const auto& row : record["rows"].toArray())
            QVERIFY(row.toObject()["workers"].toInt() < 60);
    }

    void tasksThatFailMarkTheirRows() {
        const QTemporaryDir folder;
        const QString counter = folder.filePath("count");
        // every third process that starts ends with an error
        const QString command = "echo x >> " + counter + "; n=$(wc -l < " + counter + "); [ $((n % 3)) -ne 0 ]";
        const Ended ended = tune({"--quiet", "--repeats", "1", "--warmup", "0", "-j", "1,2", "--json", "--no-save",
                                  "--shell", command, ":::", "a", "b", "c", "d"});
        QCOMPARE(ended.code, 1);
        const QJsonObject record = parsed(ended.out);
        QCOMPARE(record["grade"].toString(), QString("D"));
        QVERIFY(record["failed_tasks"].toInt() > 0);
        int marked = 0;
        for (const auto& warning : record["warnings"].toArray())
            marked += warning.toObject()["mark"] == "R2" && !warning.toObject()["where"].toString().isEmpty();
        QVERIFY(marked > 0);
    }

    void differingResultsAreAnError() {
        const Ended ended =
            tune({"--quiet", "--repeats", "1", "-j", "2", "--json", "--no-save", "--shell", "date +%s%N", ":::", "a"});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("The results differ"), ended.err);
        const QJsonObject record = parsed(ended.out);
        QCOMPARE(record["results_equal"].toBool(true), false);
        QVERIFY(record["differing"].toString().contains(" and "));
        // both nanoseconds, which only the last digits tell apart
        static const QRegularExpression both(R"(task 1 gave (\d{19}) in [^,]+, (\d{19}) in)");
        const auto values = both.match(QString::fromUtf8(ended.err));
        QVERIFY2(values.hasMatch() && values.captured(1) != values.captured(2), ended.err);
    }

    void anInterruptKeepsWhatIsMeasured() {
        QProcess process;
        process.start(kProgram, {"tune", "--no-save", "--workload", "sleep", "--set", "seconds=0.05", "--tasks", "4",
                                 "-j", "1", "--repeats", "20", "--warmup", "0", "--seed", "1"});
        QByteArray errors;
        static const QRegularExpression fifth("run ([5-9]|[1-9]\\d) of "); // or one that is told later
        QVERIFY(QTest::qWaitFor(
            [&] {
                errors += process.readAllStandardError();
                return fifth.match(QString::fromUtf8(errors)).hasMatch();
            },
            30'000));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().contains("ended before all runs were made"));
    }

    void refused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const auto newRow = [](const char* name, const QStringList& more, const char* message) {
            QTest::newRow(name) << (QStringList{"--workload", "square", "--tasks", "2"} + more) << QByteArray(message);
        };
        newRow("an empty set", {"-j", ""}, "--workers");
        newRow("no worker at all", {"-j", "0"}, "1 to 256");
        newRow("above the limit", {"-j", "1,257"}, "1 to 256");
        newRow("a budget for fixed repeats", {"--budget", "5"}, "--repeats auto");
        newRow("a precision for fixed repeats", {"--precision", "5"}, "--repeats auto");
        newRow("a precision of nothing", {"--repeats", "auto", "--precision", "0"}, "1 to 50");
        newRow("precise in sequence", {"--repeats", "auto", "--order", "sequential"}, "interleaved");
        newRow("a limit for a set", {"-j", "1,2", "--most-workers", "4"}, "Leave one of the two out");
        newRow("chunk sizes for a search", {"--chunk-sizes", "1,4"}, "--workers with a set");
        newRow("a chunk of nothing", {"-j", "1,2", "--chunk-sizes", "0"}, "--chunk-sizes");
        newRow("a report where nothing can be written", {"--report", "/proc/none/x.html"}, "/proc/none");
        newRow("a report without a name", {"--report", ""}, "--report needs the name of a file");
        newRow("more workers than a number can say", {"-j", "1..99999999999999999999"}, "the number is out of range");
        newRow("two formats on stdout", {"--json", "--csv"}, "each format");
        newRow("repeats that are no number", {"--repeats", "many"}, "--repeats");
    }
    void refused() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const Ended ended = tune(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(message), ended.err);
        QVERIFY(ended.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TuneTest)
#include "tst_tune.moc"
