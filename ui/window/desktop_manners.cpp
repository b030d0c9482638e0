// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop_manners.h"

#include "ui/run/run_controller.h"
#include "ui/run/run_face.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QFileInfo>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

namespace manyhands {

namespace {

QDBusConnection noBus() {
    return QDBusConnection(QStringLiteral("manyhands-no-bus"));
}

} // namespace

QDBusConnection DesktopManners::sessionBus() {
    return qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ? noBus() : QDBusConnection::sessionBus();
}

QDBusConnection DesktopManners::systemBus() {
    const bool there = !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS") ||
                       QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
    return there ? QDBusConnection::systemBus() : noBus();
}

DesktopManners::DesktopManners(RunController* controller, QWidget* window, QDBusConnection session,
                               QDBusConnection system)
    : QObject(window)
    , m_controller(controller)
    , m_window(window)
    , m_session(session)
    , m_guard(std::move(session), std::move(system)) {
    connect(controller, &RunController::phaseChanged, this, &DesktopManners::follow);
    connect(controller, &RunController::advanced, this, &DesktopManners::follow);
    if (m_session.isConnected())
        m_session.connect(QString(), QStringLiteral("/org/freedesktop/portal/desktop"),
                          QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"), this,
                          SLOT(takeSetting(QString, QString)));
}

void DesktopManners::takeSetting(const QString& group, const QString& key) {
    if (group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme"))
        emit colourSchemeChanged();
}

void DesktopManners::follow() {
    const bool going = isGoing(m_controller->phase());
    if (going != m_going) {
        m_going = going;
        m_guard.hold(going);
        if (going)
            m_since.start();
        else
            announceEnd();
    }
    showProgress(m_controller->progress(), going);
}

void DesktopManners::showProgress(double progress, bool visible) {
    const int percent = visible ? static_cast<int>(progress * 100) : -1;
    if (percent == m_shownPercent || !m_session.isConnected())
        return;
    m_shownPercent = percent;
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/manyhands"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << QStringLiteral("application://manyhands.desktop")
           << QVariantMap{{QStringLiteral("progress"), percent / 100.0}, {QStringLiteral("progress-visible"), visible}};
    m_session.send(signal);
}

void DesktopManners::announceEnd() {
    if (m_window->isActiveWindow() || m_since.elapsed() < m_leastMs || !m_session.isConnected())
        return;
    FaceInput input;
    input.phase = m_controller->phase();
    input.wallS = m_controller->lastWallS();
    input.progress = m_controller->progress();
    if (const auto& latest = m_controller->latest())
        input.failures = latest->counters.failures();
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("manyhands")}};
    call << QStringLiteral("Manyhands") << 0U << QStringLiteral("manyhands") << faceFor(input).chip
         << m_controller->request().title << QStringList() << hints << -1;
    m_session.asyncCall(call);
}

} // namespace manyhands
