// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "tests/support/own_history.h"
#include "tests/support/programs.h"

using manyhands::test::OwnHistory;
using manyhands::test::ProgramEnd;

namespace {

ProgramEnd run(const QStringList& words) {
    return manyhands::test::runProgram(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"), words);
}

QJsonObject parsed(const QByteArray& text) {
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// The history as a user of the terminal has it. Each test function begins with three runs: squares of 1 to 3, of 1 to
/// 4, and three echoes of which one fails.
class CliHistoryTest : public QObject {
    Q_OBJECT
    std::unique_ptr<OwnHistory> m_history;

private slots:
    void init() {
        m_history.reset(); // which gives the environment back, before the next one takes it
        m_history = std::make_unique<OwnHistory>();
        QCOMPARE(run({"run", "--quiet", "--workload", "square", "--inputs", "1..3"}).code, 0);
        QCOMPARE(run({"run", "--quiet", "--workload", "square", "--inputs", "1..4"}).code, 0);
        QCOMPARE(run({"run", "--quiet", "--shell", "echo \"$1\"; [ \"$1\" != '=2' ]", ":::", "a,b", "=2", "c"}).code,
                 1);
    }

    void runsAreListed() {
        const ProgramEnd table = run({"history"});
        QCOMPARE(table.code, 0);
        QCOMPARE(table.out.count('\n'), 4);
        QVERIFY(table.out.contains("finished, some failed"));
        QCOMPARE(run({"history", "list"}).out, table.out);
        const QJsonArray runs = parsed(run({"history", "--json"}).out)["runs"].toArray();
        QCOMPARE(runs.size(), 3);
        const QJsonObject newest = runs.first().toObject();
        QCOMPARE(newest["run"].toInt(), 3);
        QCOMPARE(newest["done"].toInt(), 3);
        QCOMPARE(newest["failures"].toInt(), 1);
        QVERIFY(newest["durable"].toBool());
        QVERIFY(!newest["resumable"].toBool());
    }

    void runsThatStoppedThemselvesAreTold() {
        QVERIFY(run({"run", "--quiet", "--halt", "now,fail=1", "--workers", "1", "--shell", "[ \"$1\" = 1 ]",
                     ":::", "1", "2", "3"})
                    .code != 0);
        QVERIFY2(run({"history"}).out.contains("stopped by an error"), run({"history"}).out);
        const QJsonObject newest = parsed(run({"history", "--json"}).out)["runs"].toArray().first().toObject();
        QCOMPARE(newest["state"].toString(), QString("stopped"));
        QCOMPARE(newest["halted_after"].toInt(), 1);
        QVERIFY2(run({"history", "show", "4"}).out.contains("stopped by an error 20"), "and when");
    }

    void emptyHistoryIsNoError() {
        const OwnHistory none;
        const ProgramEnd end = run({"history"});
        QCOMPARE(end.code, 0);
        QCOMPARE(end.out, QByteArray());
        QVERIFY(end.err.contains("no saved runs"));
        QCOMPARE(parsed(run({"history", "--json"}).out)["runs"].toArray().size(), 0);
        QVERIFY(!QFile::exists(none.file()));
    }

    void notSavingLeavesNothing() {
        const OwnHistory none;
        const ProgramEnd end = run({"run", "--no-save", "--json", "--workload", "square", "--tasks", "2"});
        QCOMPARE(end.code, 0);
        QVERIFY(parsed(end.out)["history"].isNull());
        QCOMPARE(
            run({"compare", "--no-save", "--quiet", "--workload", "square", "--tasks", "2", "--repeats", "1"}).code, 0);
        QVERIFY(!QFile::exists(none.file()));
    }

    void oneRunIsShown() {
        const QByteArray shown = run({"history", "show", "3"}).out;
        QVERIFY2(shown.contains("3 tasks: 2 succeeded, 1 failed"), shown);
        QVERIFY2(shown.contains("task 2 (=2) failed: exit code 1"), shown);
    }

    void exportIsWhatTheRunSaid() {
        const QString file = m_history->file() + ".json";
        const ProgramEnd end = run({"run", "--json", file, "--workload", "square", "--inputs", "5..7"});
        QVERIFY2(end.err.contains("Saved to History as run 4."), end.err);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(parsed(run({"history", "export", "4"}).out), parsed(written.readAll()));
    }

    void csvIsSafeForSpreadsheets() {
        const QByteArray csv = run({"export", "3", "--format", "csv"}).out;
        QVERIFY2(csv.startsWith("task,input,state,"), csv);
        QVERIFY2(csv.contains("\r\n1,\"a,b\",succeeded,"), csv);
        QVERIFY2(csv.contains("\r\n2,'=2,failed,"), csv);
    }

    void runsAreCompared() {
        const ProgramEnd other = run({"history", "diff", "1", "2"});
        QCOMPARE(other.code, 1);
        QVERIFY2(other.out.contains("1 of 4 tasks differ"), other.out);
        const ProgramEnd same = run({"history", "diff", "1", "1"});
        QCOMPARE(same.code, 0);
        QVERIFY2(same.out.contains("The results are equal."), same.out);
    }

    void deletedRunsAreGone() {
        QCOMPARE(run({"history", "delete", "2"}).code, 0);
        QCOMPARE(parsed(run({"history", "--json"}).out)["runs"].toArray().size(), 2);
        QCOMPARE(run({"history", "show", "2"}).code, 2);
    }

    void comparisonsAreKept() {
        const ProgramEnd end = run({"compare", "--workload", "square", "--tasks", "3", "--repeats", "1", "-j", "1"});
        QVERIFY2(end.err.contains("Saved to History as run 4."), end.err);
        QCOMPARE(run({"history", "show", "4"}).out, end.out);
        QCOMPARE(parsed(run({"export", "4"}).out)["schema"].toString(), QString("manyhands.compare/1"));
        QVERIFY(run({"resume", "4"}).code == 2);
    }

    void mistakesAreExplained_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such run") << QStringList{"history", "show", "99"} << QByteArray("There is no run 99");
        QTest::newRow("no number") << QStringList{"history", "show", "x"} << QByteArray("x");
        QTest::newRow("no such verb") << QStringList{"history", "burn", "1"} << QByteArray("none of list, show ID");
        QTest::newRow("a number too few") << QStringList{"history", "diff", "1"} << QByteArray("diff A B");
        QTest::newRow("a word too many") << QStringList{"history", "list", "1"} << QByteArray("none of list");
        QTest::newRow("no such format") << QStringList{"export", "1", "--format", "xls"} << QByteArray("json or csv");
        QTest::newRow("nothing to resume") << QStringList{"resume"} << QByteArray("the number of one run");
        QTest::newRow("resume what is whole")
            << QStringList{"resume", "1"} << QByteArray("all of its tasks are finished");
        QTest::newRow("resume nothing") << QStringList{"resume", "99"} << QByteArray("There is no run 99");
    }
    void mistakesAreExplained() {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        const ProgramEnd end = run(words);
        QCOMPARE(end.code, 2);
        QVERIFY2(end.err.startsWith("manyhands: ") && end.err.contains(says), end.err);
    }
};

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "tst_cli_history.moc"
