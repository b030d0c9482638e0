// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusPendingCallWatcher;

namespace manyhands {

/// Keeps the computer from falling asleep for as long as it is held. Asks the portal, where that is absent the screen
/// saver, then the login manager; where there is none of them nothing happens. Never waits.
class SleepGuard : public QObject {
    Q_OBJECT
public:
    SleepGuard(QDBusConnection session, QDBusConnection system, QObject* parent = nullptr);
    ~SleepGuard() override;

    void hold(bool wanted);
    /// Somebody has promised.
    bool isHeld() const { return m_holder != Way::None; }

private:
    enum class Way { Portal, ScreenSaver, Login, None };
    void ask(Way way);
    void takeAnswer(Way way, QDBusPendingCallWatcher* answer);
    void letGo();

    QDBusConnection m_session, m_system;
    bool m_wanted = false;
    bool m_asking = false;
    Way m_holder = Way::None;
    QDBusObjectPath m_request;         ///< of the portal
    uint m_cookie = 0;                 ///< of the screen saver
    QDBusUnixFileDescriptor m_blocker; ///< of the login manager: held while open
};

} // namespace manyhands
