// SPDX-License-Identifier: GPL-3.0-or-later
// Measuring where the clocks, the processors or the tasks are not as one expects.
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "core/monitor/cpu_count.h"
#include "tests/faults/v1_group.h"
#include "tests/support/own_history.h"
#include "tests/support/programs.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kMayPreload = false;
#else
constexpr bool kMayPreload = true;
#endif

namespace {

using manyhands::test::ProgramEnd;
using manyhands::test::runProgram;

const QString kProgram = QStringLiteral(MANYHANDS_BIN_DIR "/manyhands");
constexpr int kRepeats = 3, kTasks = 8;
constexpr double kTaskS = 0.03;

QJsonObject parsed(const QByteArray& text) {
    return QJsonDocument::fromJson(text).object();
}

QStringList sleepers(const QStringList& more) {
    return QStringList{"tune",
                       "--workload",
                       "sleep",
                       "--set",
                       "seconds=" + QString::number(kTaskS),
                       "--tasks",
                       QString::number(kTasks),
                       "-j",
                       "2",
                       "--repeats",
                       QString::number(kRepeats),
                       "--warmup",
                       "0",
                       "--no-save"} +
           more;
}

ProgramEnd runWithOddClocks(const char* which, const QStringList& arguments) {
    return runProgram(kProgram, arguments,
                      {{}, {}, {"LD_PRELOAD=" MANYHANDS_BIN_DIR "/odd_clocks.so", QString("ODD_CLOCKS=") + which}});
}

} // namespace

class OddMachinesTest : public QObject {
    Q_OBJECT
    manyhands::test::OwnHistory m_history;

private slots:
    /// Each run meets a sleep. As many are made again as there are repeats; then what is measured is taken, and marked.
    void runsThatTheMachineSleptInAreMadeAgain() {
        if (!kMayPreload)
            QSKIP("sanitizers have to be loaded before all other libraries");
        const ProgramEnd ended = runWithOddClocks("asleep", sleepers({"--quiet", "--json"}));
        QVERIFY2(ended.code == 0, ended.err);
        const QJsonObject record = parsed(ended.out);
        QCOMPARE(record["repeated_runs"].toInt(), kRepeats);
        qsizetype excluded = 0;
        int excludedAsleep = 0;
        for (const auto& row : record["rows"].toArray()) {
            const QJsonObject walls = row.toObject()["wall_s"].toObject();
            QCOMPARE(walls["all"].toArray().size(), qsizetype{kRepeats});
            excluded += walls["excluded"].toArray().size();
            excludedAsleep += walls["excluded_asleep"].toInt();
            QCOMPARE(walls["asleep"].toInt(), kRepeats);
            QCOMPARE(row.toObject()["grade"].toString(), QString("C"));
        }
        QCOMPARE(excluded, qsizetype{kRepeats});
        QCOMPARE(excludedAsleep, kRepeats);
        const ProgramEnd told = runWithOddClocks("asleep", sleepers({}));
        QVERIFY2(told.out.contains("the machine's sleep disturbed them: 3"), told.out);
        QVERIFY2(told.out.contains("F11 red"), told.out);
    }

    void aDateThatJumpsChangesNoTime() {
        if (!kMayPreload)
            QSKIP("sanitizers have to be loaded before all other libraries");
        QElapsedTimer timer;
        timer.start();
        const ProgramEnd ended = runWithOddClocks("moved", sleepers({"--quiet", "--json"}));
        const double elapsed = static_cast<double>(timer.elapsed()) * 1e-3;
        QVERIFY2(ended.code == 0, ended.err);
        const QJsonObject record = parsed(ended.out);
        double sum = 0;
        for (const auto& row : record["rows"].toArray()) {
            const double leastS = kTasks * kTaskS / row.toObject()["workers"].toInt();
            for (const auto& wall : row.toObject()["wall_s"].toObject()["all"].toArray()) {
                QVERIFY(wall.toDouble() >= leastS);
                sum += wall.toDouble();
            }
        }
        QVERIFY(sum > 0 && sum < elapsed);
        const auto date = QDateTime::fromString(record["machine"].toObject()["time"].toString(), Qt::ISODateWithMs);
        QVERIFY(std::abs(date.daysTo(QDateTime::currentDateTimeUtc())) >= 1); // the one thing that is the date's
    }

    void aQuotaOfOneAndAHalfProcessorsIsSeen() {
        const manyhands::test::V1Group group("cpu");
        if (!group.write("cpu.cfs_period_us", "100000") || !group.write("cpu.cfs_quota_us", "150000"))
            QSKIP("this user can make no control group with a quota of processor time (version 1)");
        const ProgramEnd ended =
            runProgram("sh", {"-c", "echo $$ > \"$0\"/cgroup.procs && exec \"$@\"", group.folder(), kProgram, "tune",
                              "--quiet", "--json", "--no-save", "--workload", "primes", "--set", "limit=100000",
                              "--tasks", "8", "-j", "1,2", "--repeats", "1"});
        QVERIFY2(ended.code == 0, ended.err);
        const QJsonObject record = parsed(ended.out);
        const QJsonObject processors = record["machine"].toObject()["processors"].toObject();
        QCOMPARE(processors["cgroup_quota"].toDouble(), 1.5);
        QCOMPARE(processors["usable"].toInt(), std::min(2, processors["affinity"].toInt()));
        QVERIFY(record["recommendation"].toObject()["workers"].toInt() >= 1);
    }

    void aRunTooShortToMeasureSaysWhatToDo() {
        const ProgramEnd ended = runProgram(kProgram, {"compare", "--quiet", "--workload", "square", "--tasks", "2",
                                                       "-j", "2", "--repeats", "1", "--warmup", "0", "--no-save"});
        QVERIFY2(ended.code == 0, ended.err);
        QVERIFY2(ended.out.contains("F8 red"), ended.out);
        QVERIFY2(ended.out.contains("Give it more tasks or longer ones."), ended.out);
    }
};

QTEST_GUILESS_MAIN(OddMachinesTest)
#include "tst_odd_machines.moc"
