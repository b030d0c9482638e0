// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include "ui/run/results_pane.h"
#include "ui/run/run_face.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace manyhands {

WindowMenus::WindowMenus(QMainWindow* window)
    : QObject(window) {
    QMenuBar* bar = window->menuBar();
    buildFile(bar->addMenu(tr("&File")));
    buildRun(bar->addMenu(tr("&Run")));
    buildView(bar->addMenu(tr("&View")));
    QMenu* help = bar->addMenu(tr("&Help"));
    connect(add(help, tr("&About Manyhands"), {}, "actionAbout"), &QAction::triggered, this,
            &WindowMenus::aboutRequested);
}

QAction* WindowMenus::add(QMenu* menu, const QString& text, const QKeySequence& keys, const char* name) {
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

void WindowMenus::buildFile(QMenu* menu) {
    connect(add(menu, tr("&Export table…"), QKeySequence(QStringLiteral("Ctrl+E")), "actionExport"),
            &QAction::triggered, this, &WindowMenus::exportRequested);
    menu->addSeparator();
    connect(add(menu, tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), "actionQuit"), &QAction::triggered, this,
            &WindowMenus::quitRequested);
}

void WindowMenus::buildRun(QMenu* menu) {
    m_run = add(menu, tr("&Run"), QKeySequence(QStringLiteral("F5")), "actionRun");
    m_pause = add(menu, tr("&Pause"), QKeySequence(QStringLiteral("F6")), "actionPause");
    m_stop = add(menu, tr("&Stop"), QKeySequence(QStringLiteral("Shift+F5")), "actionStop");
    m_forceStop = add(menu, tr("&Force stop"), QKeySequence(QStringLiteral("Ctrl+Shift+F5")), "actionForceStop");
    menu->addSeparator();
    QAction* more = add(menu, tr("&More processes"), QKeySequence(QStringLiteral("Ctrl+Up")), "actionMore");
    QAction* fewer = add(menu, tr("F&ewer processes"), QKeySequence(QStringLiteral("Ctrl+Down")), "actionFewer");
    connect(m_run, &QAction::triggered, this, &WindowMenus::runRequested);
    connect(m_pause, &QAction::triggered, this, &WindowMenus::pauseRequested);
    connect(m_stop, &QAction::triggered, this, &WindowMenus::stopRequested);
    connect(m_forceStop, &QAction::triggered, this, &WindowMenus::forceStopRequested);
    connect(more, &QAction::triggered, this, [this] { emit processesChanged(1); });
    connect(fewer, &QAction::triggered, this, [this] { emit processesChanged(-1); });
}

void WindowMenus::buildView(QMenu* menu) {
    const QStringList tabs{tr("T&iming"), tr("Scali&ng"), tr("Ta&sks"), tr("&Log")};
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab) {
        QAction* action = add(menu, tabs[tab], QKeySequence(QStringLiteral("Alt+%1").arg(tab + 1)), "actionTab");
        action->setObjectName(QStringLiteral("actionTab%1").arg(tab));
        connect(action, &QAction::triggered, this, [this, tab] { emit tabRequested(tab); });
    }
    menu->addSeparator();
    m_details = add(menu, tr("&Details"), QKeySequence(QStringLiteral("F9")), "actionDetails");
    m_details->setCheckable(true);
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const QStringList names{tr("&System"), tr("&Light"), tr("&Dark")};
    for (int theme = 0; theme < names.size(); ++theme) {
        QAction* action = add(themes, names[theme], {}, "actionTheme");
        action->setObjectName(QStringLiteral("actionTheme%1").arg(theme));
        action->setCheckable(true);
        group->addAction(action);
        m_themes << action;
        connect(action, &QAction::triggered, this, [this, theme] { emit themeRequested(static_cast<Theme>(theme)); });
    }
    menu->addSeparator();
    m_fullScreen = add(menu, tr("&Full screen"), QKeySequence(QStringLiteral("F11")), "actionFullScreen");
    m_fullScreen->setCheckable(true);
}

void WindowMenus::follow(const RunFace& face) {
    m_run->setEnabled(face.canRun);
    m_run->setText(face.runRestarts ? tr("&Restart") : tr("&Run"));
    m_pause->setEnabled(face.canPause);
    m_pause->setText(face.pauseResumes ? tr("&Resume") : tr("&Pause"));
    m_stop->setEnabled(face.canStop && !face.stopForces);
    m_forceStop->setEnabled(!face.canRun);
}

void WindowMenus::showTheme(Theme theme) {
    m_themes[static_cast<int>(theme)]->setChecked(true);
}

} // namespace manyhands
