// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

#include <optional>

namespace manyhands {

namespace {

/// org.freedesktop.portal.Settings, org.freedesktop.appearance color-scheme: 1 dark, 2 light, 0 no preference.
std::optional<bool> portalPrefersDark() {
    // looking for a bus that is not there would start dbus-launch
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return std::nullopt;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    call << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, 300);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    QVariant value = reply.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();
    return scheme == 0 ? std::nullopt : std::optional<bool>(scheme == 1);
}

} // namespace

bool systemPrefersDark() {
    static const bool startedDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return portalPrefersDark().value_or(startedDark);
}

} // namespace manyhands
