// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/programs.h"

namespace manyhands::test {

/// A screen of its own with a window manager on it, for as long as this lives.
class XDesktop {
public:
    XDesktop() {
        // without -noreset the server begins anew whenever its last client leaves, and those that come then are lost
        m_server.start(QStringLiteral("Xvfb"), {"-displayfd", "1", "-noreset", "-screen", "0", "1600x1000x24"});
        if (!m_server.waitForReadyRead(kPatienceMs))
            return;
        m_display = ":" + m_server.readLine().trimmed();
        m_manager.setProcessEnvironment(environment());
        m_manager.setStandardErrorFile(QProcess::nullDevice());
        m_manager.start(QStringLiteral("openbox"), {"--sm-disable", "--startup", "echo ready"});
        m_managed = m_manager.waitForReadyRead(kPatienceMs);
    }
    ~XDesktop() {
        for (QProcess* process : {&m_manager, &m_server}) {
            process->terminate();
            process->waitForFinished(kPatienceMs);
        }
    }
    XDesktop(const XDesktop&) = delete;
    XDesktop& operator=(const XDesktop&) = delete;

    /// Programs that this takes and that are not installed; empty: all are.
    static QStringList missing() {
        QStringList names{"Xvfb", "openbox", "xdotool"};
        names.removeIf([](const QString& name) { return !QStandardPaths::findExecutable(name).isEmpty(); });
        return names;
    }

    bool isThere() const { return m_managed; }
    QProcessEnvironment environment() const {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_display));
        values.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        return values;
    }
    /// What xdotool says: empty when it failed.
    QByteArray tell(const QStringList& words) const {
        const auto end = runProgram(QStringLiteral("xdotool"), words, {{}, {}, {"DISPLAY=" + QString(m_display)}});
        return end.code == 0 ? end.out.trimmed() : QByteArray();
    }
    /// The window of a program; empty: none can be seen yet.
    QString windowOf(qint64 pid) const {
        return tell({"search", "--onlyvisible", "--pid", QString::number(pid)}).split('\n').constFirst();
    }

    static constexpr int kPatienceMs = 30'000;

private:
    QProcess m_server, m_manager;
    QByteArray m_display;
    bool m_managed = false;
};

} // namespace manyhands::test
