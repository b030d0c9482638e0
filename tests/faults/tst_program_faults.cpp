// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of the programs that tasks run, and of what the command line writes to: through the session, or as a user
// would see them.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <unistd.h>

#include "tests/faults/check_invariants.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr const char* kHelper = MANYHANDS_BIN_DIR "/command_helper";

/// A run of the session whose outputs may be large. The first one of the process opens what stays open.
class Session {
public:
    bool run(const std::vector<std::string>& words, std::uint64_t tasks) {
        return story.run(command(words, rangeInputs(1, static_cast<std::int64_t>(tasks)), 4));
    }
    QString check() { return checkInvariants(story, m_before); }

private:
    static Surroundings surroundingsOfASecondRun() {
        [[maybe_unused]] static const bool first = RunStory().run(builtin("square", {}, 1, 1));
        return Surroundings::now();
    }
    Surroundings m_before = surroundingsOfASecondRun();

public:
    RunStory story{RunStory::Keep::Figures};
};

QStringList squares(int tasks) {
    return {"run", "--no-progress", "--workload", "square", "--tasks", QString::number(tasks)};
}

} // namespace

class TestProgramFaults : public QObject {
    Q_OBJECT

private slots:
    void F02_commandThatCrashes();
    void F02_outputBeforeTheWorkersDeath();
    void F02_lastWordsAreInTheRecord();
    void F08_stoppedWorkerIsTold();
    void F15_floodOfOutput();
    void F16_oneLineOfBinaryBytes();
    void F17_inputIsNotRead();
    void F26_workerKillsItsHost();
    void F46_recordOntoAFullDevice();
    void F46_fullDiskForResults();
    void F47_oldFileIsKeptOnAFullDisk();
    void F49_sharedMemoryFolderFull();
    void F51_fewDescriptorsForTheProgram_data();
    void F51_fewDescriptorsForTheProgram();
    void F52_fewerProcessesThanWanted();
};

/// A program's own crash: its signal by name, and what it had written.
void TestProgramFaults::F02_commandThatCrashes() {
    Session session;
    QVERIFY(session.run({"sh", "-c", "echo before; kill -SEGV $$", "{#}"}, 2));
    const RecordedTask task = session.story.record->taskAt(0);
    QCOMPARE(task.state, std::string("failed"));
    QCOMPARE(task.error->signal, SIGSEGV);
    QCOMPARE(task.output->stdoutText, std::string("before\n"));
    QCOMPARE(session.check(), QString());
}

/// $PPID is the worker. What had come of the output is in the record, and nothing else is lost.
void TestProgramFaults::F02_outputBeforeTheWorkersDeath() {
    Session session;
    QVERIFY(
        session.run({"sh", "-c", "echo before; [ $1 != 2 ] || { sleep 0.3; kill -SEGV $PPID; sleep 60; }", "sh"}, 4));
    QCOMPARE(session.story.record->summary.succeeded, 3U);
    const RecordedTask task = session.story.record->taskAt(1);
    QCOMPARE(task.state, std::string("crashed"));
    QCOMPARE(task.error->signal, SIGSEGV);
    QCOMPARE(task.output->stdoutText, std::string("before\n"));
    QCOMPARE(session.check(), QString());
}

/// In the terminal at once, in the record, and the task goes on where its worker does.
void TestProgramFaults::F08_stoppedWorkerIsTold() {
    ProgramStory story;
    const ProgramEnd& end = story.run({"run", "-j", "2", "--no-progress", "--json", story.jsonPath(), "--shell",
                                       "kill -STOP $PPID; sleep 4; kill -CONT $PPID", ":::", "1"});
    QVERIFY2(end.code == 0, end.err);
    QVERIFY2(end.err.contains("was stopped by somebody (state T) in task 1"), end.err);
    const QJsonArray notes = story.record()["notes"].toArray();
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first().toObject()["text"].toString().contains("state T"));
    QVERIFY(notes.first().toObject()["time_s"].toDouble() < 4);
    QCOMPARE(checkInvariants(story), QString());
}

/// A gigabyte in all. The host keeps a mebibyte of the beginning and of the end of each, and counts the rest.
/// Of a task that runs in the worker itself: where it crashed and what it wrote, and results alone on stdout.
void TestProgramFaults::F02_lastWordsAreInTheRecord() {
    ProgramStory story;
    const ProgramEnd& end = story.run({"run", "--no-progress", "--workload", "crash", "--set", "how=segv", "--tasks",
                                       "1", "--json", story.jsonPath()});
    QCOMPARE(end.code, 1);
    QCOMPARE(end.out, QByteArray());
    QVERIFY2(end.err.contains("crash: as it was asked to\n"), end.err);
    const QJsonObject error = story.record()["tasks"][0]["error"].toObject();
    QCOMPARE(error["signal"].toInt(), SIGSEGV);
    QCOMPARE(error["address"].toString(), QString("0x0"));
    QCOMPARE(error["last_output"].toString(), QString("crash: as it was asked to\n"));
    QCOMPARE(checkInvariants(story), QString());
}

void TestProgramFaults::F15_floodOfOutput() {
    constexpr std::uint64_t kTasks = 4, kBytes = 256U << 20U, kKept = 2U << 20U;
    Session session;
    const Surroundings before = Surroundings::now();
    QVERIFY(session.run({kHelper, "write", "1", std::to_string(kBytes), "{#}"}, kTasks));
    const std::uint64_t grown = Surroundings::now().peakBytes - before.peakBytes;
    qInfo("the host grew by %.1f MiB", static_cast<double>(grown) / (1U << 20U));
    QVERIFY2(grown < (32U << 20U), QByteArray::number(static_cast<qulonglong>(grown)));
    QCOMPARE(session.story.record->summary.succeeded, kTasks);
    for (std::uint64_t i = 0; i < kTasks; ++i) {
        const RecordedTask task = session.story.record->taskAt(i);
        QCOMPARE(task.output->stdoutBytes, kBytes);
        QCOMPARE(task.output->stdoutText.size(), kKept);
        QCOMPARE(task.output->dropped(), kBytes - kKept);
    }
    QCOMPARE(session.check(), QString());
    ProgramStory told;
    const ProgramEnd& end = told.run({"run", "--no-progress", "--", kHelper, "write", "1", "70000000", ":::", "x"});
    QVERIFY2(end.err.contains("task 1 wrote too much: 2891136 bytes in the middle"), end.err); // it keeps 64 MiB
    QCOMPARE(checkInvariants(told), QString());
}

void TestProgramFaults::F16_oneLineOfBinaryBytes() {
    Session session;
    QVERIFY(session.run({"sh", "-c", "head -c 268435456 /dev/zero; printf '\\033[31m\\377<b>'", "{#}"}, 1));
    QCOMPARE(session.story.record->summary.succeeded, 1U);
    const RecordedTask task = session.story.record->taskAt(0);
    QCOMPARE(task.output->stdoutBytes, (256U << 20U) + 9U);
    QVERIFY(task.output->stdoutText.ends_with("\x1b[31m\xff<b>"));
    QCOMPARE(session.check(), QString());
}

void TestProgramFaults::F17_inputIsNotRead() {
    ProgramStory story;
    QFile inputs(story.folder() + "/inputs");
    QVERIFY(inputs.open(QIODevice::WriteOnly));
    inputs.write(QByteArray(100'000, 'x') + '\n' + QByteArray(100'000, 'y') + '\n');
    inputs.close();
    QCOMPARE(story.run({"run", "--json", story.jsonPath(), "-a", inputs.fileName(), "--", "true"}).code, 0);
    QCOMPARE(checkInvariants(story), QString());
}

/// As after any SIGKILL of the host: nothing is left.
void TestProgramFaults::F26_workerKillsItsHost() {
    ProgramStory story;
    // $PPID is the worker, its parent the fork server, and the host is that one's
    const QString text = "server=$(cut -d' ' -f4 /proc/$PPID/stat); host=$(cut -d' ' -f4 /proc/$server/stat); "
                         "kill -9 $host; sleep 3600";
    QCOMPARE(story.run({"run", "-j", "2", "--shell", text, ":::", "1"}).code, -1);
    QCOMPARE(checkInvariants(story), QString());
}

void TestProgramFaults::F46_recordOntoAFullDevice() {
    ProgramStory story;
    const ProgramEnd& end = story.run(squares(1000) + QStringList{"--json", "/dev/full"});
    QVERIFY2(end.code == 2 || end.code == 3, QByteArray::number(end.code));
    QVERIFY2(end.err.contains("No space left on device"), end.err);
    QVERIFY2(!QFileInfo("/dev/full").isFile(), "the device was replaced by a file");
    QCOMPARE(checkInvariants(story), QString());
}

/// Never a success that was not: the record could not be written, and the exit code says so.
void TestProgramFaults::F46_fullDiskForResults() {
    if (const QByteArray why = ProgramStory::whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    ProgramStory story;
    const ProgramEnd& end = story.runInOwnMounts(
        "mount -t tmpfs -o size=64k none \"$2\" && exec \"$1\" run --no-progress --workload square "
        "--tasks 2000 --json \"$2/out.json\"");
    QCOMPARE(end.code, 3);
    QVERIFY2(end.err.contains("No space left on device"), end.err);
    QCOMPARE(checkInvariants(story), QString());
}

void TestProgramFaults::F47_oldFileIsKeptOnAFullDisk() {
    if (const QByteArray why = ProgramStory::whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    ProgramStory story;
    const ProgramEnd& end = story.runInOwnMounts(
        "mount -t tmpfs -o size=64k none \"$2\" && echo before > \"$2/out.json\" && "
        "head -c 100000 /dev/zero > \"$2/full\" 2>/dev/null; "
        "\"$1\" run --no-save --no-progress --workload square --tasks 5000 --json \"$2/out.json\" > /dev/null; "
        "code=$?; cat \"$2/out.json\"; ls \"$2\"; exit $code");
    QCOMPARE(end.code, 3);
    QCOMPARE(end.out, QByteArray("before\nfull\nout.json\n"));
    QVERIFY2(end.err.contains("cannot be written"), end.err);
    QCOMPARE(checkInvariants(story), QString());
}

void TestProgramFaults::F49_sharedMemoryFolderFull() {
    if (const QByteArray why = ProgramStory::whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    ProgramStory story;
    const ProgramEnd& end =
        story.runInOwnMounts("mount -t tmpfs -o size=64k tmpfs /dev/shm && head -c 65536 /dev/zero > /dev/shm/full; "
                             "exec \"$1\" run -j 4 --workload square --tasks 100 --no-progress");
    QVERIFY2(end.code == 0, end.err);
    QCOMPARE(end.out.count('\n'), 100);
    QCOMPARE(checkInvariants(story), QString());
}

void TestProgramFaults::F51_fewDescriptorsForTheProgram_data() {
    QTest::addColumn<QString>("limit");
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("code"); ///< -1: 0 or 3
    for (const char* few : {"8", "12", "16", "24"})
        QTest::addRow("%s in all", few) << few << 8 << -1;
    QTest::newRow("16 in all, not enough for 8 workers") << "16" << 8 << 3;
    QTest::newRow("48 in all, not enough for 64 workers") << "48" << 64 << 3;
    QTest::newRow("64 in all, enough for 8 workers") << "64" << 8 << 0;
    QTest::newRow("8, which may be raised to 4096") << "8:4096" << 64 << 0;
}

void TestProgramFaults::F51_fewDescriptorsForTheProgram() {
    QFETCH(QString, limit);
    QFETCH(int, workers);
    QFETCH(int, code);
    ProgramStory story;
    const ProgramEnd& end =
        story.run(squares(50) + QStringList{"-j", QString::number(workers)}, {"prlimit", "--nofile=" + limit});
    QVERIFY2(code == -1 ? end.code == 0 || end.code == 3 : end.code == code, end.err);
    if (code == 3)
        QVERIFY2(end.err.contains("too few descriptors") && end.err.contains("possible"), end.err);
    if (limit == "48")
        QVERIFY2(QString::fromUtf8(end.err).contains(QRegularExpression("At most [1-9][0-9]? workers are possible")),
                 end.err);
    QCOMPARE(checkInvariants(story), QString());
}

/// The system itself refuses, as it does users with a limit on processes (the administrator has none).
void TestProgramFaults::F52_fewerProcessesThanWanted() {
    ProgramStory story;
    QStringList box{"prlimit"};
    if (::geteuid() == 0) {
        QFile::setPermissions(story.folder(), QFile::Permissions::fromInt(0x7777));
        box = QStringList{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"} + box;
        if (const ProgramEnd trial = story.run({"--version"}, box); trial.code != 0)
            QSKIP("another user can't start the program here: " + trial.err.trimmed());
    }
    box << "--nproc=" + QString::number(threadsOf(::geteuid() == 0 ? 65534 : ::geteuid()) + 4);
    const ProgramEnd& end = story.run({"run", "--no-progress", "--workload", "sleep", "--set", "seconds=0.05",
                                       "--tasks", "40", "-j", "8", "--json", story.jsonPath()},
                                      box);
    QVERIFY2(end.code == 0, end.err);
    QVERIFY2(end.err.contains("of 8 workers: the system allows "), end.err);
    QCOMPARE(story.record()["notes"].toArray().size(), 1);
    QCOMPARE(checkInvariants(story), QString());
}

QTEST_GUILESS_MAIN(TestProgramFaults)
#include "tst_program_faults.moc"
