// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of programs, by perf and by what only calls itself so.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <csignal>

#include "core/monitor/perf_access.h"
#include "core/monitor/process_sampler.h"
#include "tests/support/own_history.h"
#include "tests/support/programs.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr int kPatienceMs = 10'000;
const QString kProgram = QStringLiteral(MANYHANDS_BIN_DIR "/manyhands");

/// What a fake perf does as the recorder does: it answers, and ends when it is asked to.
constexpr const char* kRecords = "trap 'exit 0' INT; read -r word <&4; echo ack >&4; "
                                 "sleep 1000 & echo $! >> \"$pids\"; wait; exit 0";

/// A folder with a program `perf` in it, first in PATH.
class FakePerf {
public:
    /// Shell commands: of `perf record`, and of `perf script`.
    FakePerf(const QString& record, const QString& script) {
        QFile file(m_folder.filePath("perf"));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(QStringLiteral("#!/bin/sh\npids='%1'\necho $$ >> \"$pids\"\ncase $1 in\nrecord) %2 ;;\nscript) %3 "
                                  ";;\nesac\n")
                       .arg(pidsPath(), record, script)
                       .toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path() const { return QStringLiteral("PATH=%1:%2").arg(m_folder.path(), qEnvironmentVariable("PATH")); }
    std::vector<int> pids() const {
        QFile file(pidsPath());
        std::vector<int> all;
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray& line : file.readAll().split('\n'))
                if (!line.isEmpty())
                    all.push_back(line.toInt());
        return all;
    }

private:
    QString pidsPath() const { return m_folder.filePath("pids"); }
    QTemporaryDir m_folder;
};

/// Each ends with its own code.
const QStringList kTasks{"--no-save",
                         "--no-progress",
                         "-j",
                         "2",
                         "--keep-order",
                         "--",
                         "/bin/sh",
                         "-c",
                         "echo said $0; exit $0",
                         "{}",
                         ":::",
                         "0",
                         "3",
                         "0",
                         "7"};

/// 0: there is none.
int forkServerOf(int host) {
    for (const int child : childrenOf(host)) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(child));
        if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("manyhands-forks"))
            return child;
    }
    return 0;
}

QString whyPerfCannotBe() {
    if (QStandardPaths::findExecutable("perf").isEmpty())
        return QStringLiteral("perf is not installed");
    const ProgramEnd ended =
        runProgram(QStringLiteral("perf"), {"record", "-e", "cpu-clock:u", "-o", "/dev/null", "--", "true"});
    return ended.code == 0 ? QString() : QStringLiteral("perf refuses: ") + QString::fromUtf8(ended.err);
}

} // namespace

class TestCliPerf : public QObject {
    Q_OBJECT
    OwnHistory m_history;

private slots:
    void functionsOfProgramsAreSplitAsTheirTimes_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("fork server") << QStringList();
        QTest::newRow("spawn") << QStringList{"--start-method", "spawn"};
        QTest::newRow("a replaced worker for each task") << QStringList{"--max-tasks", "1"};
    }
    void functionsOfProgramsAreSplitAsTheirTimes() {
        QFETCH(QStringList, options);
        if (const QString why = whyPerfCannotBe(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QTemporaryDir folder;
        const QString json = folder.filePath("out.json"), stacks = folder.filePath("out.folded");
        const ProgramEnd ended = runProgram(
            kProgram,
            QStringList{"run", "--no-save", "--no-progress", "-j", "2", "--profile=" + stacks, "--json=" + json} +
                options + QStringList{"--", MANYHANDS_BIN_DIR "/two_functions", "{}", ":::", "a", "b"});
        QVERIFY2(ended.code == 0, ended.err);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject profile = QJsonDocument::fromJson(file.readAll()).object()["profile"].toObject();
        QVERIFY2(profile["no_stacks"].isUndefined(), qPrintable(profile["no_stacks"].toString()));
        QCOMPARE(profile["source"].toString(), QStringLiteral("perf"));
        QCOMPARE(profile["hertz"].toInt(), 99);
        QCOMPARE(profile["end_early"].toBool(), false);
        QVERIFY2(ended.err.contains("(perf, 99 a second of processor time)"), ended.err);

        QFile folded(stacks);
        QVERIFY(folded.open(QIODevice::ReadOnly));
        double longer = 0, shorter = 0;
        for (const QByteArray& line : folded.readAll().split('\n')) {
            if (line.isEmpty())
                continue;
            QVERIFY2(line.startsWith("two_functions;"), line);
            const double samples = line.mid(line.lastIndexOf(' ')).toDouble();
            longer += line.contains(";two_functions::longer ") ? samples : 0;
            shorter += line.contains(";two_functions::shorter ") ? samples : 0;
        }
        QVERIFY2((longer + shorter) / profile["samples"].toDouble() > 0.9, ended.err);
        const double share = longer / (longer + shorter);
        qInfo("%d samples, %.1f %% in the longer function", profile["samples"].toInt(), 100 * share);
        QVERIFY2(std::abs(share - 2.0 / 3) < 0.1, qPrintable(QString::number(share)));
    }

    void whateverPerfDoesTheRunIsTheSame_data() {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reason");
        const QString records = QString::fromUtf8(kRecords);
        QTest::newRow("fails") << "echo Error: >&2; echo no such event >&2; exit 7"
                               << ""
                               << "perf ended at once with exit code 7: 'no such event'";
        QTest::newRow("is killed") << "kill -9 $$"
                                   << ""
                                   << "perf ended at once with signal 9";
        QTest::newRow("hangs") << "sleep 1000 & echo $! >> \"$pids\"; wait"
                               << ""
                               << "perf did not begin within 3 s";
        QTest::newRow("prints rubbish") << "head -c 100000 /dev/urandom; head -c 100000 /dev/urandom >&2; exit 0"
                                        << ""
                                        << "perf ended at once with exit code 0";
        QTest::newRow("answers rubbish") << "head -c 100000 /dev/zero >&4; sleep 1000 & echo $! >> \"$pids\"; wait"
                                         << ""
                                         << "perf did not begin within 3 s";
        QTest::newRow("does not end") << "trap '' INT; read -r word <&4; echo ack >&4; exec sleep 1000"
                                      << ""
                                      << "it did not end within 5 s";
        QTest::newRow("ends early, having written nothing") << "read -r word <&4; echo ack >&4; exit 1"
                                                            << "echo empty file >&2; exit 255"
                                                            << "perf script ended with exit code 255: 'empty file'";
        QTest::newRow("cannot be read") << records << "exit 9"
                                        << "perf script ended with exit code 9";
        QTest::newRow("is read as rubbish") << records << "yes rubbish | head -n 100000"
                                            << "perf script wrote what cannot be read";
        QTest::newRow("is read for ever") << records << "exec sleep 1000"
                                          << "perf script did not end within 10 s";
        QTest::newRow("sees nothing") << records << ":"
                                      << "no program used the 10 ms of processor time";
        QTest::newRow("is cut off") << records << "printf 'a 1\\n\\t 10 f (/x)\\n\\na 1\\n\\t 1'; exit 1"
                                    << "perf stopped before the run did, so they are of its beginning";
    }
    void whateverPerfDoesTheRunIsTheSame() {
        QFETCH(QString, record);
        QFETCH(QString, script);
        QFETCH(QString, reason);
        if (!readPerfAccess().allowed)
            QSKIP(("perf is not even started: " + whyPerfIsRefused(readPerfAccess())).c_str());
        const FakePerf perf(record, script);
        const ProgramEnd plain = runProgram(kProgram, QStringList{"run", "--quiet"} + kTasks);
        const ProgramEnd ended =
            runProgram(kProgram, QStringList{"run", "--profile"} + kTasks, {{}, {}, {perf.path()}});
        QCOMPARE(ended.code, plain.code);
        QCOMPARE(ended.out, plain.out);
        QVERIFY2(ended.err.contains(reason.toUtf8()), ended.err);
        QVERIFY(!perf.pids().empty());
        for (const int pid : perf.pids())
            QVERIFY2(isGone(pid), qPrintable(QString::number(pid)));
    }

    void withoutPerfTheReasonNamesThePackage() {
        if (!readPerfAccess().allowed)
            QSKIP(("perf is not looked for: " + whyPerfIsRefused(readPerfAccess())).c_str());
        const ProgramEnd ended =
            runProgram(kProgram, QStringList{"run", "--profile"} + kTasks, {{}, {}, {"PATH=/nowhere"}});
        QCOMPARE(ended.out, QByteArray("said 0\nsaid 3\nsaid 0\nsaid 7\n"));
        QVERIFY2(ended.err.contains("Profile: no functions: the tasks run programs, which only perf can sample, and it "
                                    "is not installed"),
                 ended.err);
        QVERIFY2(ended.err.contains("linux-perf"), ended.err);
    }

    /// The new one's workers and their programs are not sampled, and nobody is to take the stacks for the whole.
    void aReplacedForkServerEndsTheStacks() {
        if (!readPerfAccess().allowed)
            QSKIP(("perf is not even started: " + whyPerfIsRefused(readPerfAccess())).c_str());
        const FakePerf perf(QString::fromUtf8(kRecords), "printf 'a 1\\n\\t 10 f (/x)\\n\\n'");
        const QTemporaryDir folder;
        const QString json = folder.filePath("out.json"), up = folder.filePath("up"), go = folder.filePath("go");
        QProcess host;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", perf.path().mid(5));
        host.setProcessEnvironment(environment);
        host.start(kProgram,
                   {"run", "--no-save", "--no-progress", "--profile", "--json=" + json, "-j", "1", "--", "/bin/sh",
                    "-c", "echo > \"$1\"; while [ ! -e \"$2\" ]; do sleep 0.02; done", "sh", up, go, ":::", "1"});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(up), kPatienceMs);
        const int server = forkServerOf(static_cast<int>(host.processId()));
        QVERIFY(server > 0);
        QCOMPARE(::kill(server, SIGKILL), 0);
        QFile file(go);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(host.waitForFinished(kPatienceMs));
        QCOMPARE(host.exitCode(), 0);
        QFile written(json);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject profile = QJsonDocument::fromJson(written.readAll()).object()["profile"].toObject();
        QCOMPARE(profile["samples"].toInt(), 1);
        QVERIFY(profile["end_early"].toBool());
    }

    void perfDiesWithItsHost() {
        if (!readPerfAccess().allowed)
            QSKIP(("perf is not even started: " + whyPerfIsRefused(readPerfAccess())).c_str());
        const FakePerf perf("trap '' INT TERM HUP; read -r word <&4; echo ack >&4; exec sleep 1000", "");
        QProcess host;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", perf.path().mid(5));
        host.setProcessEnvironment(environment);
        host.start(kProgram, {"run", "--no-save", "--no-progress", "--profile", "-j", "1", "--", "/bin/sh", "-c",
                              "echo up >&2; sleep 1000", "{}", ":::", "1"});
        QTRY_VERIFY_WITH_TIMEOUT(!perf.pids().empty(), kPatienceMs);
        const int pid = perf.pids().front();
        QVERIFY(!isGone(pid));
        host.kill();
        QVERIFY(host.waitForFinished(kPatienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(isGone(pid), kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(TestCliPerf)
#include "tst_cli_perf.moc"
