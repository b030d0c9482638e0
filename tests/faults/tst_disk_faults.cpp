// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString kProgram = QStringLiteral(MANYHANDS_BIN_DIR "/manyhands");

struct Ended {
    int code = -1;
    QByteArray out, err;
};

Ended runProgram(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A shell in a mount namespace of its own; $1 and so on are `words`.
Ended runInOwnMounts(const QString& script, const QStringList& words) {
    return runProgram("unshare", QStringList{"-m", "sh", "-c", script, "sh"} + words);
}

/// Empty when mounts of its own are possible, otherwise why not.
QByteArray whyNoOwnMounts() {
    const Ended trial = runInOwnMounts("mount -t tmpfs none /dev/shm", {});
    return trial.code == 0 ? QByteArray() : "no mounts of its own for a test here: " + trial.err.trimmed();
}

} // namespace

/// The disk that a record is written to is full. Through the program, as a user would see it.
class TestDiskFaults : public QObject {
    Q_OBJECT

private slots:
    void F46_fullDiskForResults();
    void F47_fullDiskKeepsTheOldFile();
};

/// Never a success that was not: the record could not be written, and the exit code says so.
void TestDiskFaults::F46_fullDiskForResults() {
    if (const QByteArray why = whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    QTemporaryDir folder;
    const Ended ended =
        runInOwnMounts("mount -t tmpfs -o size=64k none \"$1\" && exec \"$2\" run --no-progress --workload square "
                       "--tasks 2000 --json \"$1/out.json\"",
                       {folder.path(), kProgram});
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.err.contains("No space left on device"), ended.err);
}

void TestDiskFaults::F47_fullDiskKeepsTheOldFile() {
    if (const QByteArray why = whyNoOwnMounts(); !why.isEmpty())
        QSKIP(why.constData());
    QTemporaryDir folder;
    const Ended ended = runInOwnMounts(
        "mount -t tmpfs -o size=64k none \"$1\" && echo before > \"$1/out.json\" && "
        "{ head -c 100000 /dev/zero > \"$1/full\" 2>/dev/null; \"$2\" run --no-progress --workload square --tasks 5 "
        "--json \"$1/out.json\"; echo \"code $?\"; cat \"$1/out.json\"; }",
        {folder.path(), kProgram});
    QVERIFY2(ended.out.contains("code 3"), ended.out + ended.err);
    QVERIFY2(ended.out.endsWith("before\n"), ended.out);
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "tst_disk_faults.moc"
