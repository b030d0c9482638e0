// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sleep_guard.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace manyhands {

namespace {

constexpr uint kSuspend = 4; ///< the portal's flag

QString reason() {
    return SleepGuard::tr("An experiment is running.");
}

QDBusMessage portalCall() {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << kSuspend << QVariantMap{{QStringLiteral("reason"), reason()}};
    return call;
}

QDBusMessage screenSaverCall(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

QDBusMessage loginCall() {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QStringLiteral("Manyhands") << reason() << QStringLiteral("block");
    return call;
}

} // namespace

SleepGuard::SleepGuard(QDBusConnection session, QDBusConnection system, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_system(std::move(system)) {}

SleepGuard::~SleepGuard() {
    letGo();
}

void SleepGuard::hold(bool wanted) {
    m_wanted = wanted;
    if (!wanted)
        letGo();
    else if (!isHeld() && !m_asking)
        ask(Way::Portal);
}

void SleepGuard::ask(Way way) {
    m_asking = way != Way::None;
    if (way == Way::None)
        return;
    QDBusConnection& bus = way == Way::Login ? m_system : m_session;
    if (!bus.isConnected()) {
        ask(static_cast<Way>(static_cast<int>(way) + 1));
        return;
    }
    QDBusMessage call = way == Way::Portal ? portalCall() : loginCall();
    if (way == Way::ScreenSaver) {
        call = screenSaverCall(QStringLiteral("Inhibit"));
        call << QStringLiteral("Manyhands") << reason();
    }
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, way, answer] { takeAnswer(way, answer); });
}

void SleepGuard::takeAnswer(Way way, QDBusPendingCallWatcher* answer) {
    answer->deleteLater();
    m_asking = false;
    if (answer->isError()) {
        if (m_wanted)
            ask(static_cast<Way>(static_cast<int>(way) + 1));
        return;
    }
    const QVariant value = answer->reply().arguments().value(0);
    m_holder = way;
    if (way == Way::Portal)
        m_request = value.value<QDBusObjectPath>();
    else if (way == Way::ScreenSaver)
        m_cookie = value.toUInt();
    else
        m_blocker = value.value<QDBusUnixFileDescriptor>();
    // the run was over before the answer came
    if (!m_wanted)
        letGo();
}

void SleepGuard::letGo() {
    if (m_holder == Way::Portal) {
        m_session.asyncCall(
            QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), m_request.path(),
                                           QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
    } else if (m_holder == Way::ScreenSaver) {
        QDBusMessage call = screenSaverCall(QStringLiteral("UnInhibit"));
        call << m_cookie;
        m_session.asyncCall(call);
    }
    m_blocker = {};
    m_holder = Way::None;
}

} // namespace manyhands
