// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the desktop's session, as the real window hears of it: from a session manager, on a real X server.
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include "core/store/run_store.h"
#include "tests/desktop/session_manager.h"
#include "tests/desktop/x_desktop.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr int kPatienceMs = XDesktop::kPatienceMs;
constexpr int kAskedMs = 5000;
/// What session managers grant a program at the least (GNOME's and KDE's ask the user after ten seconds).
constexpr int kGrantedMs = 15'000;

QList<int> childrenOf(int pid) {
    QList<int> all;
    for (const QString& task : QDir(QStringLiteral("/proc/%1/task").arg(pid)).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/task/%2/children").arg(pid).arg(task));
        if (!file.open(QFile::ReadOnly))
            continue;
        for (const QByteArray& child : file.readAll().split(' '))
            if (const int number = child.toInt(); number > 0)
                all << number << childrenOf(number);
    }
    return all;
}

/// A window on a desktop of its own, member of a session.
struct Session {
    SessionManager manager;
    XDesktop desktop;
    QTemporaryDir folder;
    QProcess window;

    void start(const QStringList& arguments) {
        QProcessEnvironment environment = desktop.environment();
        for (const char* name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), folder.path());
        environment.insert(QStringLiteral("SESSION_MANAGER"), QString::fromLocal8Bit(manager.address()));
        window.setProcessEnvironment(environment);
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands-gui"), arguments);
    }
    ~Session() {
        if (window.state() != QProcess::NotRunning) {
            window.kill();
            window.waitForFinished(kPatienceMs);
        }
    }
    int pid() const { return static_cast<int>(window.processId()); }
    /// The only run of the history; nothing while there is none.
    std::optional<SavedRun> run() const {
        const QString file = folder.filePath(QStringLiteral("manyhands/runs.db"));
        if (!QFile::exists(file))
            return {};
        auto store = RunStore::open(file.toStdString(), RunStore::Purpose::Read);
        const auto runs = store ? store->list() : decltype(store->list()){};
        return runs && runs->size() == 1 ? std::optional(runs->front()) : std::nullopt;
    }
    bool isSaved(const char* state) const {
        const auto saved = run();
        return saved && saved->state == state;
    }
    bool hasResults() const {
        const auto saved = run();
        return saved && saved->standing.done > 0;
    }
};

QString experimentOf(const QTemporaryDir& folder, const char* seconds) {
    QFile file(folder.filePath(QStringLiteral("sleeps.json")));
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write(QByteArray(R"({"schema":"manyhands.experiment/1","task":{"kind":"builtin","workload":"sleep",)"
                          R"("settings":{"seconds":"%1"},"tasks":1000},"workers":2,"baseline_first":false})")
                   .replace("%1", seconds));
    return file.fileName();
}

} // namespace

class TestDesktopSession : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        std::signal(SIGPIPE, SIG_IGN); // who has saved itself may leave without waiting to be told
        if (const QStringList missing = XDesktop::missing(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("not installed: %1").arg(missing.join(QStringLiteral(", ")))));
    }
    void theWindowEndsInOrder_data() {
        QTest::addColumn<QByteArray>("seconds");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("hasResults");
        QTest::newRow("nothing is going") << QByteArray() << QString() << false;
        QTest::newRow("a run, its tasks finish soon") << QByteArray("0.2") << QStringLiteral("F5") << true;
        QTest::newRow("a run, its tasks would take too long") << QByteArray("1000") << QStringLiteral("F5") << false;
        QTest::newRow("a tuning, in its first run") << QByteArray("0.2") << QStringLiteral("F7") << false;
    }
    void theWindowEndsInOrder();
};

void TestDesktopSession::theWindowEndsInOrder() {
    QFETCH(QByteArray, seconds);
    QFETCH(QString, key);
    QFETCH(bool, hasResults);
    Session session;
    QVERIFY2(!session.manager.address().isEmpty(), qPrintable(session.manager.why()));
    QVERIFY2(session.desktop.isThere(), "Xvfb or openbox did not start");
    QSignalSpy saved(&session.manager, &SessionManager::saved), left(&session.manager, &SessionManager::left);
    session.start(seconds.isEmpty() ? QStringList() : QStringList{"--open", experimentOf(session.folder, seconds)});
    QString window;
    QTRY_VERIFY_WITH_TIMEOUT(!(window = session.desktop.windowOf(session.pid())).isEmpty(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, kPatienceMs); // the save that every program begins with
    if (!seconds.isEmpty()) {
        const auto isRunning = [&] { return session.isSaved("running"); };
        session.desktop.tell({"windowactivate", "--sync", window, "key", key});
        if (!QTest::qWaitFor(isRunning, kAskedMs)) // on a busy machine it asks first; once more means: run anyway
            session.desktop.tell({"key", key});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), kPatienceMs);
        if (hasResults)
            QTRY_VERIFY_WITH_TIMEOUT(session.hasResults(), kPatienceMs);
    }
    const QList<int> started = childrenOf(session.pid());

    QElapsedTimer clock;
    clock.start();
    session.manager.end();
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, kGrantedMs);
    QVERIFY(saved[1][1].toBool());
    qInfo("saved itself after %lld ms", clock.elapsed());
    // from here on it may be killed at any moment
    if (!seconds.isEmpty()) {
        QVERIFY(session.isSaved("stopped"));
        QVERIFY(session.hasResults() || !hasResults);
    }
    session.manager.letDie();
    QTRY_COMPARE_WITH_TIMEOUT(session.window.state(), QProcess::NotRunning, kPatienceMs);
    QCOMPARE(session.window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(session.window.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(left.count(), 1, kPatienceMs);
    QVERIFY(!started.isEmpty()); // the fork server at the least
    for (const int child : started)
        QTRY_VERIFY_WITH_TIMEOUT(isGone(child), kPatienceMs);
}

QTEST_GUILESS_MAIN(TestDesktopSession)
#include "tst_desktop_session.moc"
