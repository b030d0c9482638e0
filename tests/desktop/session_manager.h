// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>
#include <vector>

namespace manyhands::test {

/// The least of a session manager that a desktop has (XSMP): programs join it, it asks them to save themselves because
/// the session ends, and tells them to die once they have. Only one at a time: its library keeps it in globals.
class SessionManager : public QObject {
    Q_OBJECT
public:
    SessionManager();
    ~SessionManager() override;
    SessionManager(const SessionManager&) = delete;
    SessionManager& operator=(const SessionManager&) = delete;

    /// What programs find in SESSION_MANAGER; empty when nothing could be listened to, then why() says it.
    QByteArray address() const;
    QString why() const { return m_why; }

    /// The session ends. Nobody may be asked anything, as when the machine is being shut down.
    void end();
    /// To those that have saved themselves.
    void letDie();

signals:
    void joined();
    /// `ending`: the answer to end(), not to the save that each program begins with.
    void saved(bool ending, bool success);
    void left();

private:
    struct Listeners;
    struct Member;
    void listen();
    void accept(int listener);
    void read(Member& member);
    void drop(Member& member);

    std::unique_ptr<Listeners> m_listeners;
    std::vector<std::unique_ptr<Member>> m_members;
    QString m_why;
    bool m_ending = false;

    friend struct Protocol;
};

} // namespace manyhands::test
