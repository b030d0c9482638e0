// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/shared/tokens.h"

class QAction;
class QMainWindow;
class QMenu;

namespace manyhands {

struct RunFace;

/// The menus and their keys. Only entries that do something.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    explicit WindowMenus(QMainWindow* window);

    /// Which entries of Run can act.
    void follow(const RunFace& face);
    void showTheme(Theme theme);
    QAction* details() const { return m_details; }
    QAction* fullScreen() const { return m_fullScreen; }

signals:
    void exportRequested();
    void quitRequested();
    void runRequested();
    void pauseRequested();
    void stopRequested();
    void forceStopRequested();
    void processesChanged(int by);
    void tabRequested(int tab);
    void themeRequested(manyhands::Theme theme);
    void aboutRequested();

private:
    void buildFile(QMenu* menu);
    void buildRun(QMenu* menu);
    void buildView(QMenu* menu);
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, const char* name);

    QAction* m_run = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_forceStop = nullptr;
    QAction* m_details = nullptr;
    QAction* m_fullScreen = nullptr;
    QList<QAction*> m_themes;
};

} // namespace manyhands
