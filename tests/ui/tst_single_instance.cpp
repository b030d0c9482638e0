// SPDX-License-Identifier: GPL-3.0-or-later
// One window a user: later starts come to the first one. The other starts are the real program.
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/ui/watched_main.h"
#include "ui/window/single_instance.h"

#include <csignal>

#include <sys/stat.h>

using namespace manyhands;
using Outcome = SingleInstance::Outcome;

namespace {

constexpr int kPatienceMs = 30'000;

/// A runtime folder, and the program started with it.
struct Place {
    QTemporaryDir folder;
    QString instances() const { return folder.filePath(QStringLiteral("manyhands")); }
    void start(QProcess& process, const QStringList& arguments) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), folder.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands-gui"), arguments);
    }
    /// The lock is held by the window that others come to.
    bool someoneIsFirst() const {
        SingleInstance probe(instances());
        return QFile::exists(instances() + QStringLiteral("/window")) && probe.claim({}) == Outcome::HandedOver;
    }
};

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT
private slots:
    void laterStartsComeToTheFirst();
    void aKilledWindowIsNotWaitedFor();
    void sigtermLeavesInOrder();
    void nowhereToMeetIsNoError_data();
    void nowhereToMeetIsNoError();
};

void TestSingleInstance::laterStartsComeToTheFirst() {
    const Place place;
    SingleInstance first(place.instances());
    QCOMPARE(first.claim({}), Outcome::First);
    struct stat info {};
    QCOMPARE(::stat(QFile::encodeName(place.instances()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
    QSignalSpy requested(&first, &SingleInstance::requested);
    QProcess second;
    place.start(second, {"--open", "some é.json"});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, kPatienceMs);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toString(), place.folder.filePath(QStringLiteral("some é.json")));
    // "--new-window" asks nobody: it is a window of its own, and has to be ended
    QProcess third;
    place.start(third, {"--new-window"});
    QVERIFY(third.waitForStarted(kPatienceMs));
    QVERIFY(!third.waitForFinished(1500));
    third.terminate();
    QVERIFY(third.waitForFinished(kPatienceMs));
    QCOMPARE(requested.count(), 1);
}

void TestSingleInstance::aKilledWindowIsNotWaitedFor() {
    const Place place;
    QProcess window;
    place.start(window, {});
    QTRY_VERIFY_WITH_TIMEOUT(place.someoneIsFirst(), kPatienceMs);
    window.kill();
    QVERIFY(window.waitForFinished(kPatienceMs));
    QVERIFY(QFile::exists(place.instances() + QStringLiteral("/window")));
    SingleInstance next(place.instances());
    QCOMPARE(next.claim({}), Outcome::First);
}

void TestSingleInstance::sigtermLeavesInOrder() {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        const Place place;
        QProcess window;
        place.start(window, {});
        QTRY_VERIFY_WITH_TIMEOUT(place.someoneIsFirst(), kPatienceMs);
        ::kill(static_cast<pid_t>(window.processId()), signal);
        QVERIFY(window.waitForFinished(kPatienceMs));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        const QString settings = place.folder.filePath(QStringLiteral("manyhands/manyhands.conf"));
        QVERIFY(QFile::exists(settings));
        QCOMPARE(QFile::permissions(settings) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
}

void TestSingleInstance::nowhereToMeetIsNoError_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("no runtime folder") << QString();
    QTest::newRow("one that cannot be made") << QStringLiteral("/proc/no/such");
    QTest::newRow("one that others may enter") << QStringLiteral("/tmp");
}

void TestSingleInstance::nowhereToMeetIsNoError() {
    QFETCH(QString, folder);
    SingleInstance instance(folder);
    QCOMPARE(instance.claim({}), Outcome::Alone);
}

WATCHED_TEST_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
