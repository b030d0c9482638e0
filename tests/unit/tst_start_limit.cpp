// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

#include <sys/resource.h>
#include <unistd.h>

#include "core/monitor/start_limit.h"
#include "tests/support/programs.h"

using namespace manyhands;

namespace {

using Files = QMap<QString, QByteArray>;

void plant(const QString& root, const Files& files) {
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = root + file.key();
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(file.value()) == file.value().size());
    }
}

Files machine(const QByteArray& threads) {
    return {{"/proc/loadavg", "0.20 0.18 0.12 1/" + threads + " 11206\n"},
            {"/proc/sys/kernel/threads-max", "190000\n"},
            {"/proc/sys/kernel/pid_max", "32768\n"},
            {"/proc/sys/fs/file-max", "4096\n"}};
}

Files inGroup(Files files, const QByteArray& most, const QByteArray& now) {
    files["/proc/self/cgroup"] = "0::/a/b\n";
    files["/proc/self/mountinfo"] = "30 24 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n";
    files["/sys/fs/cgroup/a/pids.max"] = most;
    files["/sys/fs/cgroup/a/pids.current"] = now;
    return files;
}

} // namespace

class StartLimitTest : public QObject {
    Q_OBJECT
private slots:
    void theLimitThatIsReachedIsNamed_data();
    void theLimitThatIsReachedIsNamed();
    void theUsersOwnLimitIsSeen();
    void memoryIsSeen();
};

void StartLimitTest::theLimitThatIsReachedIsNamed_data() {
    using Kind = StartLimit::Kind;
    QTest::addColumn<Files>("files");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("allowed");
    const auto row = [](const char* name, const Files& files, int error, Kind kind, quint64 allowed) {
        QTest::newRow(name) << files << error << static_cast<int>(kind) << allowed;
    };
    row("a group above is full", inGroup(machine("80"), "61\n", "61\n"), EAGAIN, Kind::Group, 61);
    row("all but one have gone since", inGroup(machine("80"), "61\n", "59\n"), EAGAIN, Kind::Group, 61);
    row("a group with room", inGroup(machine("80"), "500\n", "61\n"), EAGAIN, Kind::Unknown, 0);
    row("a group without a limit", inGroup(machine("80"), "max\n", "61\n"), EAGAIN, Kind::Unknown, 0);
    row("all process numbers are taken", machine("32767"), EAGAIN, Kind::Machine, 32768);
    row("files of the whole machine", machine("80"), ENFILE, Kind::Descriptors, 4096);
    row("nothing can be read", {}, EAGAIN, Kind::Unknown, 0);
    row("another cause", machine("80"), EPERM, Kind::Unknown, 0);
}

void StartLimitTest::theLimitThatIsReachedIsNamed() {
    QFETCH(Files, files);
    QFETCH(int, error);
    QFETCH(int, kind);
    QFETCH(quint64, allowed);
    const QTemporaryDir folder;
    plant(folder.path(), files);
    const StartLimit limit = startLimit(error, folder.path().toStdString());
    QCOMPARE(static_cast<int>(limit.kind), kind);
    QCOMPARE(limit.allowed, allowed);
    QVERIFY(!describe(limit, error).empty());
}

/// Of this very user, who has come to it.
void StartLimitTest::theUsersOwnLimitIsSeen() {
    if (::geteuid() == 0)
        QSKIP("the administrator has no such limit");
    const QTemporaryDir folder;
    plant(folder.path(), machine("80"));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NPROC, &before), 0);
    rlimit lower = before;
    lower.rlim_cur = static_cast<rlim_t>(test::threadsOf(::geteuid()));
    QCOMPARE(::setrlimit(RLIMIT_NPROC, &lower), 0);
    const StartLimit limit = startLimit(EAGAIN, folder.path().toStdString());
    ::setrlimit(RLIMIT_NPROC, &before);
    QCOMPARE(limit, (StartLimit{StartLimit::Kind::User, lower.rlim_cur}));
    QCOMPARE(describe(limit, EAGAIN),
             "the system allows " + std::to_string(lower.rlim_cur) + " processes for this user");
}

void StartLimitTest::memoryIsSeen() {
    const StartLimit limit = startLimit(ENOMEM);
    QCOMPARE(static_cast<int>(limit.kind), static_cast<int>(StartLimit::Kind::Memory));
    QVERIFY(limit.allowed > 0);
}

QTEST_GUILESS_MAIN(StartLimitTest)
#include "tst_start_limit.moc"
