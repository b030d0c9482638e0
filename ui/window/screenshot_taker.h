// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/window/start_options.h"

namespace manyhands {

class MainWindow;

/// Runs or tunes the experiment in the form for real, saves a picture of the window at its end or on the way, and tells
/// how that went.
class ScreenshotTaker : public QObject {
    Q_OBJECT
public:
    struct Wish {
        QString file;
        double atPercent = -1;           ///< of the pool run, or of the tuning; -1: when it has ended
        StartPage page = StartPage::Run; ///< what is done before
    };
    ScreenshotTaker(MainWindow* window, Wish wish, QObject* parent = nullptr);
    void start();

signals:
    /// 0 saved, 1 not: the reason is on stderr.
    void done(int exitCode);

private:
    void startRun();
    void startTuning();
    void startLesson();
    void refuse(const QString& why);
    void saveSoon();
    void save();

    MainWindow* m_window;
    Wish m_wish;
    bool m_saved = false;
};

} // namespace manyhands
