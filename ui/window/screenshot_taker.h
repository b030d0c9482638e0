// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace manyhands {

class MainWindow;

/// Runs the experiment in the form for real, saves a picture of the window at its end or on the way, and tells how that
/// went.
class ScreenshotTaker : public QObject {
    Q_OBJECT
public:
    /// `atPercent` of the pool run; -1: when it has ended.
    ScreenshotTaker(MainWindow* window, QString file, double atPercent, QObject* parent = nullptr);
    void start();

signals:
    /// 0 saved, 1 not: the reason is on stderr.
    void done(int exitCode);

private:
    void look();
    void save();

    MainWindow* m_window;
    QString m_file;
    double m_atPercent;
    bool m_saved = false;
};

} // namespace manyhands
