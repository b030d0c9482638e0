// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QObject>

#include <utility>

#include "ui/window/sleep_guard.h"

class QWidget;

namespace manyhands {

class RunController;
class Tuner;

/// What the desktop hears of a run or a tuning: its progress in the task bar, that the computer should stay awake, and
/// at its end a notification if it was long and nobody is looking. All of it silently absent where there is no such
/// service.
class DesktopManners : public QObject {
    Q_OBJECT
public:
    /// The buses of this session and machine; not looked for where the environment names none, which would start one.
    static QDBusConnection sessionBus();
    static QDBusConnection systemBus();

    /// Of which one at most is at work.
    struct Works {
        RunController* run = nullptr;
        Tuner* tuner = nullptr;
    };
    DesktopManners(const Works& works, QWidget* window, QDBusConnection session, QDBusConnection system);

    /// Runs from this length on are told of. For tests.
    void setLeastMs(qint64 milliseconds) { m_leastMs = milliseconds; }

public slots:
    /// Phase or progress have changed.
    void follow();

signals:
    /// The desktop has become light or dark.
    void colourSchemeChanged();

private slots:
    void takeSetting(const QString& group, const QString& key);

private:
    bool isTuning() const;
    /// How it ended, and what it was.
    std::pair<QString, QString> endTexts() const;
    void announceEnd();
    void showProgress(double progress, bool visible);

    Works m_works;
    QWidget* m_window;
    QDBusConnection m_session;
    SleepGuard m_guard;
    QElapsedTimer m_since;
    qint64 m_leastMs = 10'000;
    bool m_going = false;
    bool m_tunes = false; ///< what goes, or was the last to go
    int m_shownPercent = -1;
};

} // namespace manyhands
