// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop hears of a run, on a bus of the test's own with little services on it.
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QtTest>

#include <memory>

#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/window/desktop_manners.h"

using namespace manyhands;
using manyhands::test::Stage;

namespace {

/// Answers every call with what the test has laid out for its member, and notes it.
class Service : public QDBusVirtualObject {
public:
    struct Call {
        QString member, path;
        QVariantList arguments;
    };
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        calls.push_back({message.member(), message.path(), message.arguments()});
        connection.send(answers.contains(message.member()) ? message.createReply(answers[message.member()])
                                                           : message.createReply());
        return true;
    }
    QString introspect(const QString&) const override { return {}; }
    int count(const QString& member) const {
        return static_cast<int>(
            std::count_if(calls.begin(), calls.end(), [&](const Call& c) { return c.member == member; }));
    }

    QHash<QString, QVariant> answers;
    QList<Call> calls;
};

/// A bus for one test.
class Bus {
public:
    Bus() {
        m_daemon.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
        if (!m_daemon.waitForStarted(5000) || !m_daemon.waitForReadyRead(5000))
            return;
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }
    ~Bus() {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }
    QDBusConnection connection() {
        static int count = 0;
        m_names << QStringLiteral("test-%1").arg(++count);
        return QDBusConnection::connectToBus(m_address, m_names.constLast());
    }
    /// The service is there before anybody asks for it.
    bool offer(const QString& name, Service& service) {
        QDBusConnection own = connection();
        return own.registerVirtualObject(QStringLiteral("/"), &service, QDBusConnection::SubPath) &&
               own.registerService(name);
    }
    bool isThere() const { return !m_address.isEmpty(); }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

struct MannersStage {
    explicit MannersStage(Bus& bus)
        : session(bus.connection())
        , manners({&stage.window.runPage().controller(), &stage.window.tunePage().tuner()}, &stage.window, session,
                  noBus()) {
        manners.setLeastMs(0);
    }
    static QDBusConnection noBus() { return QDBusConnection(QStringLiteral("no-such-bus")); }
    /// What the window has sent before arrives before this, as on every connection.
    bool sayLast(const Service& service) {
        session.send(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
                                                    QStringLiteral("/"), QString(), QStringLiteral("Last")));
        return QTest::qWaitFor([&] { return service.count(QStringLiteral("Last")) == 1; }, 5000);
    }
    void run() { stage.key(Qt::Key_F5); }
    void end() {
        stage.finishBoth();
        QCoreApplication::processEvents();
    }
    /// Another window takes the focus.
    void lookAway() {
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
    }

    Stage stage;
    QWidget other;
    QDBusConnection session;
    DesktopManners manners;
};

} // namespace

/// Hears what a task bar would.
class TaskBarEars : public QObject {
    Q_OBJECT
public slots:
    void take(const QString& uri, const QVariantMap& update) {
        application = uri;
        updates << update;
    }

public:
    QString application;
    QList<QVariantMap> updates;
};

class TestDesktopManners : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is not installed");
    }
    void tellsOfTheEndWhenNobodyLooks();
    void aTuningIsTreatedLikeARun();
    void saysNothingWhileTheWindowIsActive();
    void saysNothingOfShortRuns();
    void asksThePortalToStayAwake();
    void asksTheScreenSaverWithoutAPortal();
    void asksTheLoginManagerLast();
    void anAnswerThatComesLateIsGivenBack();
    void showsProgressInTheTaskBar();
    void hearsThatTheDesktopBecameDark();
    void nothingIsThere();
};

void TestDesktopManners::tellsOfTheEndWhenNobodyLooks() {
    Bus bus;
    QVERIFY(bus.isThere());
    Service service;
    service.answers[QStringLiteral("Notify")] = 1U;
    QVERIFY(bus.offer(QStringLiteral("org.freedesktop.Notifications"), service));
    MannersStage stage(bus);
    stage.run();
    stage.lookAway();
    stage.end();
    QTRY_COMPARE(service.count(QStringLiteral("Notify")), 1);
    const QVariantList told = service.calls.constFirst().arguments;
    QCOMPARE(told[0].toString(), QStringLiteral("Manyhands"));
    QVERIFY2(told[3].toString().startsWith(QLatin1String("Finished")), qPrintable(told[3].toString()));
    QCOMPARE(told[4].toString(), QStringLiteral("Prime numbers · 2,000 tasks"));
}

void TestDesktopManners::aTuningIsTreatedLikeARun() {
    Bus bus;
    Service service, portal;
    portal.answers[QStringLiteral("Inhibit")] = QVariant::fromValue(QDBusObjectPath(QStringLiteral("/tuning")));
    QVERIFY(bus.offer(QStringLiteral("org.freedesktop.Notifications"), service));
    QVERIFY(bus.offer(QStringLiteral("org.freedesktop.portal.Desktop"), portal));
    QDBusConnection ears = bus.connection();
    TaskBarEars heard;
    QVERIFY(ears.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                         QStringLiteral("Update"), &heard, SLOT(take(QString, QVariantMap))));
    MannersStage stage(bus);
    stage.stage.key(Qt::Key_F7);
    QTRY_COMPARE(portal.count(QStringLiteral("Inhibit")), 1);
    stage.lookAway();
    stage.stage.tuning.playRuns(stage.stage.tuning.runs() / 2);
    const auto shown = [&] { return heard.updates.isEmpty() ? QVariantMap() : heard.updates.constLast(); };
    QTRY_VERIFY(shown()[QStringLiteral("progress")].toDouble() > 0.4);
    QCOMPARE(service.count(QStringLiteral("Notify")), 0);
    stage.stage.tuning.playWhole();
    QTRY_COMPARE_WITH_TIMEOUT(service.count(QStringLiteral("Notify")), 1, 30'000); // once the laws are fitted
    const QVariantList told = service.calls.constFirst().arguments;
    QVERIFY2(told[3].toString().startsWith(QStringLiteral("Finished · ")), qPrintable(told[3].toString()));
    QCOMPARE(told[4].toString(), QStringLiteral("Prime numbers · 2,000 tasks"));
    QTRY_COMPARE(portal.count(QStringLiteral("Close")), 1);
    QTRY_VERIFY(!shown()[QStringLiteral("progress-visible")].toBool());
}

void TestDesktopManners::saysNothingWhileTheWindowIsActive() {
    Bus bus;
    Service service;
    QVERIFY(bus.offer(QStringLiteral("org.freedesktop.Notifications"), service));
    MannersStage stage(bus);
    stage.run();
    stage.end();
    QVERIFY(stage.sayLast(service));
    QCOMPARE(service.calls.size(), 1);
}

void TestDesktopManners::saysNothingOfShortRuns() {
    Bus bus;
    Service service;
    QVERIFY(bus.offer(QStringLiteral("org.freedesktop.Notifications"), service));
    MannersStage stage(bus);
    stage.manners.setLeastMs(10'000);
    stage.run();
    stage.lookAway();
    stage.end();
    QVERIFY(stage.sayLast(service));
    QCOMPARE(service.calls.size(), 1);
}

void TestDesktopManners::asksThePortalToStayAwake() {
    Bus bus;
    Service portal;
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/1");
    portal.answers[QStringLiteral("Inhibit")] = QVariant::fromValue(QDBusObjectPath(path));
    QVERIFY(bus.offer(QStringLiteral("org.freedesktop.portal.Desktop"), portal));
    MannersStage stage(bus);
    stage.run();
    QTRY_COMPARE(portal.count(QStringLiteral("Inhibit")), 1);
    QCOMPARE(portal.calls.constFirst().arguments[1].toUInt(), 4U);
    stage.stage.driver.playPart(0.2);
    QCOMPARE(portal.count(QStringLiteral("Close")), 0);
    stage.end();
    QTRY_COMPARE(portal.count(QStringLiteral("Close")), 1);
    QCOMPARE(portal.calls.constLast().path, path);
    QCOMPARE(portal.count(QStringLiteral("Inhibit")), 1);
}

void TestDesktopManners::asksTheScreenSaverWithoutAPortal() {
    Bus bus;
    Service saver;
    saver.answers[QStringLiteral("Inhibit")] = 77U;
    QVERIFY(bus.offer(QStringLiteral("org.freedesktop.ScreenSaver"), saver));
    MannersStage stage(bus);
    stage.run();
    QTRY_COMPARE(saver.count(QStringLiteral("Inhibit")), 1);
    stage.stage.driver.playPart(0.2);
    stage.end();
    QTRY_COMPARE(saver.count(QStringLiteral("UnInhibit")), 1);
    QCOMPARE(saver.calls.constLast().arguments.constFirst().toUInt(), 77U);
}

void TestDesktopManners::asksTheLoginManagerLast() {
    Bus session, system;
    Service login;
    QVERIFY(system.offer(QStringLiteral("org.freedesktop.login1"), login));
    SleepGuard guard(session.connection(), system.connection());
    guard.hold(true);
    QTRY_COMPARE(login.count(QStringLiteral("Inhibit")), 1);
    QCOMPARE(login.calls.constFirst().arguments.constLast().toString(), QStringLiteral("block"));
    QTRY_VERIFY(guard.isHeld());
    guard.hold(false);
    QVERIFY(!guard.isHeld());
}

void TestDesktopManners::anAnswerThatComesLateIsGivenBack() {
    Bus bus;
    Service portal;
    portal.answers[QStringLiteral("Inhibit")] = QVariant::fromValue(QDBusObjectPath(QStringLiteral("/late")));
    QVERIFY(bus.offer(QStringLiteral("org.freedesktop.portal.Desktop"), portal));
    SleepGuard guard(bus.connection(), MannersStage::noBus());
    guard.hold(true);
    guard.hold(false);
    QTRY_COMPARE(portal.count(QStringLiteral("Close")), 1);
    QVERIFY(!guard.isHeld());
}

void TestDesktopManners::showsProgressInTheTaskBar() {
    Bus bus;
    QDBusConnection ears = bus.connection();
    TaskBarEars heard;
    QVERIFY(ears.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                         QStringLiteral("Update"), &heard, SLOT(take(QString, QVariantMap))));
    MannersStage stage(bus);
    stage.run();
    stage.stage.driver.playPart(0.5);
    QTRY_VERIFY(!heard.updates.isEmpty());
    stage.end();
    QTRY_VERIFY(!heard.updates.constLast()[QStringLiteral("progress-visible")].toBool());
    QCOMPARE(heard.application, QStringLiteral("application://manyhands.desktop"));
    QVERIFY(heard.updates.size() <= 3 * 102); // three runs were begun, and a percent is told once
    bool half = false;
    for (const QVariantMap& update : heard.updates)
        half = half || update[QStringLiteral("progress")].toDouble() >= 0.4;
    QVERIFY(half);
}

void TestDesktopManners::hearsThatTheDesktopBecameDark() {
    Bus bus;
    MannersStage stage(bus);
    QSignalSpy heard(&stage.manners, &DesktopManners::colourSchemeChanged);
    QDBusConnection desktop = bus.connection();
    const auto tell = [&](const QString& group, const QString& key) {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(1U));
        desktop.send(signal);
    };
    tell(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("accent-color"));
    tell(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"));
    QTRY_COMPARE(heard.count(), 1);
}

void TestDesktopManners::nothingIsThere() {
    Bus bus;
    MannersStage stage(bus);
    stage.run();
    stage.lookAway();
    stage.end();
    QCOMPARE(stage.stage.driver.asked, (QStringList{"serial", "pool 8"}));
    DesktopManners none({&stage.stage.window.runPage().controller(), &stage.stage.window.tunePage().tuner()},
                        &stage.stage.window, MannersStage::noBus(), MannersStage::noBus());
    none.follow();
}

WATCHED_TEST_MAIN(TestDesktopManners)
#include "tst_desktop_manners.moc"
