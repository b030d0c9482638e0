// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of the programs that tasks run, and of what the command line writes to.
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

#include "core/monitor/process_sampler.h"
#include "core/process/process_tree.h"
#include "core/session/run_session.h"

using namespace manyhands;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr const char* kProgram = MANYHANDS_BIN_DIR "/manyhands";
constexpr const char* kHelper = MANYHANDS_BIN_DIR "/command_helper";

RunRecordPtr runCommand(const std::vector<std::string>& words, std::uint64_t tasks) {
    RunPlan plan;
    plan.task = CommandTask{*CommandTemplate::parse(words), {}};
    plan.inputs = rangeInputs(1, static_cast<std::int64_t>(tasks));
    plan.workers = 4;
    RunSession session;
    RunRecordPtr record;
    QObject::connect(&session, &RunSession::finished, &session, [&](RunRecordPtr done) { record = done; });
    session.start(plan, RunMode::Pool);
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return record != nullptr; }, 2 * kPatienceMs);
    return record;
}

std::uint64_t peakBytes() {
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toULongLong() * 1024;
}

struct Answer {
    int code = -1;
    QByteArray output, errors;
};

Answer runProgram(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    process.waitForFinished(kPatienceMs);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

bool isGone(int pid) {
    QFile file(QString("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray text = file.readAll();
    return text.isEmpty() || text.mid(text.lastIndexOf(')') + 2, 1) == "Z";
}

} // namespace

class TestProgramFaults : public QObject {
    Q_OBJECT

private slots:
    void F15_floodOfOutput();
    void F16_oneLineOfBinaryBytes();
    void F17_inputIsNotRead();
    void F26_workerKillsItsHost();
    void F46_recordOntoAFullDevice();
    void F47_oldFileIsKeptOnAFullDisk();
    void F48_syncFails();
    void F49_sharedMemoryFolderFull();
    void F51_fewDescriptorsForTheProgram();
};

/// 512 MiB in all; the host keeps the ends of each and counts the rest.
void TestProgramFaults::F15_floodOfOutput() {
    const std::uint64_t before = peakBytes();
    constexpr std::uint64_t kBytes = 64U << 20U;
    const RunRecordPtr record = runCommand({kHelper, "write", "1", std::to_string(kBytes), "{#}"}, 8);
    QVERIFY(record);
    QCOMPARE(record->summary.succeeded, 8U);
    for (std::uint64_t i = 0; i < 8; ++i) {
        const RecordedTask task = record->taskAt(i);
        QCOMPARE(task.output->stdoutBytes, kBytes);
        QVERIFY(task.output->truncated);
        QVERIFY(task.output->stdoutText.size() <= (1U << 20U));
    }
    QVERIFY2(peakBytes() - before < (48U << 20U), QByteArray::number(static_cast<qulonglong>(peakBytes() - before)));
    QVERIFY(record->cleanup.balanced());
}

void TestProgramFaults::F16_oneLineOfBinaryBytes() {
    const RunRecordPtr record =
        runCommand({"sh", "-c", "head -c 67108864 /dev/zero; printf '\\033[31m\\377<b>'", "{#}"}, 2);
    QVERIFY(record);
    QCOMPARE(record->summary.succeeded, 2U);
    const RecordedTask task = record->taskAt(0);
    QCOMPARE(task.output->stdoutBytes, (64U << 20U) + 9U);
    QVERIFY(task.output->stdoutText.ends_with("\x1b[31m\xff<b>"));
}

void TestProgramFaults::F17_inputIsNotRead() {
    QTemporaryDir folder;
    QFile inputs(folder.filePath("inputs"));
    QVERIFY(inputs.open(QIODevice::WriteOnly));
    inputs.write(QByteArray(100'000, 'x') + '\n');
    inputs.write(QByteArray(100'000, 'y') + '\n');
    inputs.close();
    const Answer answer = runProgram(kProgram, {"run", "-a", inputs.fileName(), "--", "true"});
    QCOMPARE(answer.code, 0);
}

/// As after any SIGKILL of the host: nothing is left.
void TestProgramFaults::F26_workerKillsItsHost() {
    QTemporaryDir folder;
    const QString pids = folder.filePath("pids");
    // $PPID is the worker, its parent the fork server, and the host is that one's
    const QString text = "echo $$ $PPID >> " + pids +
                         "; server=$(cut -d' ' -f4 /proc/$PPID/stat); host=$(cut -d' ' -f4 /proc/$server/stat); "
                         "echo $server $host >> " +
                         pids + "; kill -9 $host; sleep 3600";
    const Answer answer = runProgram(kProgram, {"run", "-j", "2", "--shell", text, ":::", "1"});
    QCOMPARE(answer.code, -1);
    QFile file(pids);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> all = file.readAll().simplified().split(' ');
    QVERIFY(all.size() >= 4);
    for (const QByteArray& pid : all)
        QTRY_VERIFY_WITH_TIMEOUT(isGone(pid.toInt()), 2000); // or waits for a parent that is not ours to reap it
}

void TestProgramFaults::F46_recordOntoAFullDevice() {
    const Answer answer = runProgram(
        kProgram, {"run", "--workload", "square", "--tasks", "1000", "--json", "/dev/full", "--no-progress"});
    QVERIFY2(answer.code == 2 || answer.code == 3, QByteArray::number(answer.code));
    QVERIFY2(answer.errors.contains("No space left on device"), answer.errors);
    QVERIFY2(!QFileInfo("/dev/full").isFile(), "the device was replaced by a file");
}

void TestProgramFaults::F47_oldFileIsKeptOnAFullDisk() {
    const QTemporaryDir folder;
    const QString place = folder.path();
    const QString box = "mount -t tmpfs -o size=64k tmpfs " + place + " && echo old > " + place + "/record && { ";
    if (runProgram("unshare", {"-rm", "sh", "-c", box + "true; }"}).code != 0)
        QSKIP("no mount namespace can be made here");
    const Answer answer =
        runProgram("unshare", {"-rm", "sh", "-c",
                               box + kProgram + " run --workload square --tasks 5000 --no-progress --json " + place +
                                   "/record > /dev/null; echo code $?; cat " + place + "/record; ls " + place + "; }"});
    QVERIFY2(answer.output.contains("code 3") || answer.output.contains("code 2"), answer.output);
    QVERIFY2(answer.output.endsWith("old\nrecord\n"), answer.output);
    QVERIFY2(answer.errors.contains("cannot be written"), answer.errors);
}

void TestProgramFaults::F48_syncFails() {
    QSKIP("nothing that the engine writes is promised to be on the disk: no store of runs is built yet");
}

void TestProgramFaults::F49_sharedMemoryFolderFull() {
    const QString mount = "mount -t tmpfs -o size=64k tmpfs /dev/shm && head -c 65536 /dev/zero > /dev/shm/full; exec ";
    const QStringList box = {"-rm", "sh", "-c"};
    if (runProgram("unshare", box + QStringList{mount + "true"}).code != 0)
        QSKIP("no mount namespace can be made here");
    const Answer answer = runProgram(
        "unshare", box + QStringList{mount + kProgram + " run -j 4 --workload square --tasks 100 --no-progress"});
    QVERIFY2(answer.code == 0, answer.errors);
    QCOMPARE(answer.output.count('\n'), 100);
}

void TestProgramFaults::F51_fewDescriptorsForTheProgram() {
    for (const char* limit : {"8", "12", "16", "24", "32", "64"}) {
        const Answer answer = runProgram("prlimit", {QString("--nofile=") + limit, kProgram, "run", "-j", "8",
                                                     "--workload", "square", "--tasks", "50", "--no-progress"});
        QVERIFY2(answer.code == 0 || answer.code == 3, QByteArray(limit) + ": " + QByteArray::number(answer.code));
        QVERIFY2(answer.code == 0 || answer.errors.contains("manyhands: "), answer.errors);
    }
}

QTEST_GUILESS_MAIN(TestProgramFaults)
#include "tst_program_faults.moc"
