// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/own_history.h"
#include "tests/support/programs.h"

namespace {

using Ended = manyhands::test::ProgramEnd;

Ended run(const QStringList& arguments) {
    return manyhands::test::runProgram(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"), arguments, {});
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList kPrimes{"--workload", "primes", "--set", "limit=20000000", "--tasks", "8", "-j", "2"};

} // namespace

class CliProfileTest : public QObject {
    Q_OBJECT
    manyhands::test::OwnHistory m_history;

private slots:
    void functionsAreNamed() {
        const QTemporaryDir folder;
        const QString stacks = folder.filePath("out.folded"), json = folder.filePath("out.json");
        const Ended ended =
            run(QStringList{"run", "--no-save", "--profile=" + stacks, "--json=" + json, "--no-progress"} + kPrimes);
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.contains("Profile: workers were"), ended.err);
        QVERIFY2(ended.err.contains("samples of functions at work"), ended.err);
        QVERIFY2(ended.err.contains("runPrimes") || ended.err.contains("sievePrimes"), ended.err);
        const QJsonObject profile = QJsonDocument::fromJson(contentOf(json)).object()["profile"].toObject();
        QVERIFY(profile["samples"].toInt() > 0);
        QCOMPARE(profile["hertz"].toInt(), 100);
        QCOMPARE(profile["source"].toString(), QStringLiteral("workers"));
        qint64 samples = 0;
        for (const auto& line : contentOf(stacks).split('\n'))
            samples += line.mid(line.lastIndexOf(' ') + 1).toLongLong();
        QCOMPARE(samples, static_cast<qint64>(profile["samples"].toInt()));
        QVERIFY2(contentOf(stacks).contains("manyhands::runWorker"), contentOf(stacks));
    }

    void fewSamplesAreSaidToBeRough() {
        const Ended ended =
            run({"run", "--no-save", "--profile", "--workload", "primes", "--set", "limit=3000000", "--tasks", "8"});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.err.contains("the shares are rough") || ended.err.contains("too little processor time"),
                 ended.err);
    }

    /// A signal that ends a wait early would make them shorter, or fail.
    void sleepsStayWhole() {
        const QTemporaryDir folder;
        const QString json = folder.filePath("out.json");
        const Ended ended = run({"run", "--no-save", "--quiet", "--profile", "--json=" + json, "--workload", "sleep",
                                 "--set", "seconds=0.3", "--tasks", "4", "-j", "2"});
        QCOMPARE(ended.code, 0);
        const QJsonObject record = QJsonDocument::fromJson(contentOf(json)).object();
        for (const auto& task : record["tasks"].toArray())
            QVERIFY(task.toObject()["ended_s"].toDouble() - task.toObject()["started_s"].toDouble() >= 0.3);
        const QJsonObject seconds = record["profile"].toObject()["activity_s"].toObject();
        if (record["profile"].toObject().contains("no_activities"))
            QSKIP("the system does not show what processes do");
        QVERIFY2(seconds["sleep"].toDouble() > 0.5, QJsonDocument(seconds).toJson());
        QVERIFY2(seconds["sleep"].toDouble() > seconds["on_processor"].toDouble(), QJsonDocument(seconds).toJson());
    }

    void aRunIsNotProfiledUnasked() {
        const Ended ended = run({"run", "--no-save", "--workload", "square", "--tasks", "3", "--json"});
        QCOMPARE(ended.code, 0);
        QVERIFY(!QJsonDocument::fromJson(ended.out).object().contains("profile"));
        QVERIFY(!ended.err.contains("Profile"));
    }

    void comparisonsRefuseIt() {
        for (const char* command : {"compare", "tune"}) {
            const Ended ended = run(QStringList{command, "--profile"} + kPrimes);
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.err.contains("a profiled run takes longer than others, so it enters no comparison"),
                     ended.err);
        }
    }

    void theHistoryComparesNoTimesWithIt() {
        const QStringList rest{"--quiet", "--workload", "square", "--tasks", "3"};
        QCOMPARE(run(QStringList{"run"} + rest).code, 0);
        QCOMPARE(run(QStringList{"run", "--profile"} + rest).code, 0);
        const Ended ended = run({"history", "diff", "1", "2"});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.contains("profiled, so not to be compared"), ended.out);
        QVERIFY2(!ended.out.contains("CPU time"), ended.out);
    }

    void aFileThatCannotBeWrittenIsFoundOutBefore() {
        const Ended ended = run(QStringList{"run", "--profile=/nowhere/at/all"} + kPrimes);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains("/nowhere/at/all"), ended.err);
    }
};

QTEST_GUILESS_MAIN(CliProfileTest)
#include "tst_cli_profile.moc"
