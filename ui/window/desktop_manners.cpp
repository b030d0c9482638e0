// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop_manners.h"

#include "ui/run/run_controller.h"
#include "ui/run/run_face.h"
#include "ui/tune/tune_face.h"
#include "ui/tune/tuner.h"

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

DesktopManners::DesktopManners(const Works& works, QWidget* window, QDBusConnection session, QDBusConnection system)
    : QObject(window)
    , m_works(works)
    , m_window(window)
    , m_session(session)
    , m_guard(std::move(session), std::move(system)) {
    connect(works.run, &RunController::phaseChanged, this, &DesktopManners::follow);
    connect(works.run, &RunController::advanced, this, &DesktopManners::follow);
    connect(works.tuner, &Tuner::phaseChanged, this, &DesktopManners::follow);
    connect(works.tuner, &Tuner::advanced, this, &DesktopManners::follow);
    if (m_session.isConnected())
        m_session.connect(QString(), QStringLiteral("/org/freedesktop/portal/desktop"),
                          QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"), this,
                          SLOT(takeSetting(QString, QString)));
}

void DesktopManners::takeSetting(const QString& group, const QString& key) {
    if (group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme"))
        emit colourSchemeChanged();
}

bool DesktopManners::isTuning() const {
    return isGoing(m_works.tuner->phase());
}

void DesktopManners::follow() {
    const bool going = isTuning() || isGoing(m_works.run->phase());
    if (going)
        m_tunes = isTuning();
    if (going != m_going) {
        m_going = going;
        m_guard.hold(going);
        if (going)
            m_since.start();
        else
            announceEnd();
    }
    showProgress(m_tunes ? m_works.tuner->share() : m_works.run->progress(), going);
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

std::pair<QString, QString> DesktopManners::endTexts() const {
    if (m_tunes)
        return {faceFor(*m_works.tuner).chip, m_works.tuner->request().title};
    const RunController& run = *m_works.run;
    FaceInput input;
    input.phase = run.phase();
    input.wallS = run.lastWallS();
    input.progress = run.progress();
    if (const auto& latest = run.latest())
        input.failures = latest->counters.failures();
    return {faceFor(input).chip, run.request().title};
}

void DesktopManners::announceEnd() {
    if (m_window->isActiveWindow() || m_since.elapsed() < m_leastMs || !m_session.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("manyhands")}};
    const auto [end, title] = endTexts();
    call << QStringLiteral("Manyhands") << 0U << QStringLiteral("manyhands") << end << title << QStringList() << hints
         << -1;
    m_session.asyncCall(call);
}

} // namespace manyhands
