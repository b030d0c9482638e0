// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include "ui/run/results_pane.h"
#include "ui/run/run_face.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_scale.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace manyhands {

WindowMenus::WindowMenus(QMainWindow* window)
    : QObject(window) {
    QMenuBar* bar = window->menuBar();
    buildFile(bar->addMenu(tr("&File")));
    buildRun(bar->addMenu(tr("&Run", "menu")));
    buildView(bar->addMenu(tr("&View")));
    buildTools(bar->addMenu(tr("&Tools")));
    buildHelp(bar->addMenu(tr("&Help")));
}

QAction* WindowMenus::add(QMenu* menu, const QString& text, const char* keys, const char* name) {
    QAction* action = menu->addAction(text);
    action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

QAction* WindowMenus::add(QMenu* menu, const QString& text, const char* keys, const char* name, WindowCommand command) {
    QAction* action = add(menu, text, keys, name);
    connect(action, &QAction::triggered, this, [this, command] { emit chosen(command); });
    m_entries.insert(command, action);
    return action;
}

void WindowMenus::buildFile(QMenu* menu) {
    using enum WindowCommand;
    add(menu, tr("&New experiment"), "Ctrl+N", "actionNew", NewExperiment);
    add(menu, tr("&Open…"), "Ctrl+O", "actionOpen", Open);
    m_recent = menu->addMenu(tr("Open &recent"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    add(menu, tr("&Save experiment"), "Ctrl+S", "actionSave", Save);
    add(menu, tr("Save &as…"), "Ctrl+Shift+S", "actionSaveAs", SaveAs);
    menu->addSeparator();
    add(menu, tr("&Export…"), "Ctrl+E", "actionExport", Export);
    add(menu, tr("Export re&port…"), "Ctrl+Shift+E", "actionExportReport", ExportReport);
    menu->addSeparator();
    add(menu, tr("Pre&ferences…"), "Ctrl+,", "actionPreferences", Preferences);
    menu->addSeparator();
    add(menu, tr("&Quit"), "Ctrl+Q", "actionQuit", Quit);
    showRecent({});
}

void WindowMenus::buildRun(QMenu* menu) {
    using enum WindowCommand;
    add(menu, tr("&Run"), "F5", "actionRun", Run);
    add(menu, tr("Pr&ofile"), "Ctrl+F5", "actionProfile", Profile);
    add(menu, tr("&Pause"), "F6", "actionPause", Pause);
    add(menu, tr("&Stop"), "Shift+F5", "actionStop", Stop);
    add(menu, tr("&Force stop"), "Ctrl+Shift+F5", "actionForceStop", ForceStop);
    menu->addSeparator();
    add(menu, tr("&More processes"), "Ctrl+Up", "actionMore", MoreProcesses);
    add(menu, tr("F&ewer processes"), "Ctrl+Down", "actionFewer", FewerProcesses);
    m_tuneWhileRunning = add(menu, tr("&Tune while running"), "", "actionTuneWhileRunning");
    m_tuneWhileRunning->setCheckable(true);
    m_tuneWhileRunning->setStatusTip(
        tr("Changes the number of processes while the tasks run, and says why in the log."));
    add(menu, tr("Find the &best count"), "F7", "actionFindBest", FindBestCount);
    menu->addSeparator();
    add(menu, tr("Show me the &code…"), "", "actionShowCode", ShowCode);
}

void WindowMenus::buildView(QMenu* menu) {
    add(menu, tr("&Run", "page"), "Ctrl+1", "actionPageRun", WindowCommand::ShowRun);
    add(menu, tr("T&une", "page"), "Ctrl+2", "actionPageTune", WindowCommand::ShowTune);
    add(menu, tr("L&earn", "page"), "Ctrl+3", "actionPageLearn", WindowCommand::ShowLearn);
    add(menu, tr("Histor&y", "page"), "Ctrl+4", "actionPageHistory", WindowCommand::ShowHistory);
    menu->addSeparator();
    const QStringList tabs{tr("T&iming"), tr("Scali&ng"), tr("&Queue"),   tr("&Where time went"),
                           tr("Ta&sks"),  tr("&Log"),     tr("W&hat if"), tr("Pr&ofile")};
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab) {
        QAction* action = menu->addAction(tabs[tab]);
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(tab + 1)));
        action->setObjectName(QStringLiteral("actionTab%1").arg(tab));
        connect(action, &QAction::triggered, this, [this, tab] { emit tabRequested(tab); });
    }
    menu->addSeparator();
    m_details = add(menu, tr("&Details"), "F9", "actionDetails");
    m_details->setCheckable(true);
    add(menu, tr("Show as ta&ble"), "Ctrl+T", "actionShowAsTable", WindowCommand::ShowAsTable);
    buildThemes(menu->addMenu(tr("&Theme")));
    buildTextSizes(menu->addMenu(tr("Text si&ze")));
    menu->addSeparator();
    m_fullScreen = add(menu, tr("&Full screen"), "F11", "actionFullScreen");
    m_fullScreen->setCheckable(true);
}

void WindowMenus::buildThemes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const QStringList names{tr("&System"), tr("&Light"), tr("&Dark")};
    for (int theme = 0; theme < names.size(); ++theme) {
        QAction* action = menu->addAction(names[theme]);
        action->setObjectName(QStringLiteral("actionTheme%1").arg(theme));
        action->setCheckable(true);
        group->addAction(action);
        m_themes << action;
        connect(action, &QAction::triggered, this, [this, theme] { emit themeRequested(static_cast<Theme>(theme)); });
    }
}

void WindowMenus::buildTextSizes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    for (const int percent : kTextSizes) {
        QAction* action = menu->addAction(percentText(percent / 100.0));
        action->setObjectName(QStringLiteral("actionTextSize%1").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
        group->addAction(action);
        m_textSizes << action;
        connect(action, &QAction::triggered, this, [this, percent] { emit textSizeRequested(percent); });
    }
}

void WindowMenus::buildTools(QMenu* menu) {
    add(menu, tr("&Clean up leftovers…"), "", "actionCleanUp", WindowCommand::CleanUp);
    add(menu, tr("&Machine…"), "", "actionMachine", WindowCommand::Machine);
    add(menu, tr("Com&pare runs…"), "Ctrl+D", "actionCompareRuns", WindowCommand::CompareRuns);
}

void WindowMenus::buildHelp(QMenu* menu) {
    add(menu, tr("&Lessons"), "F1", "actionLessons", WindowCommand::Lessons);
    add(menu, tr("&Keyboard"), "Ctrl+?", "actionKeyboard", WindowCommand::Keyboard);
    add(menu, tr("How it is &measured"), "", "actionHowMeasured", WindowCommand::HowMeasured);
    menu->addSeparator();
    add(menu, tr("&About Manyhands"), "", "actionAbout", WindowCommand::About);
}

void WindowMenus::follow(const RunFace& face) {
    using enum WindowCommand;
    m_entries[Run]->setEnabled(face.canRun);
    m_entries[Run]->setText(face.runRestarts ? tr("&Restart") : tr("&Run"));
    m_entries[Profile]->setEnabled(face.canRun);
    m_entries[Pause]->setEnabled(face.canPause);
    m_entries[Pause]->setText(face.pauseResumes ? tr("&Resume") : tr("&Pause"));
    m_entries[Stop]->setEnabled(face.canStop && !face.stopForces);
    m_entries[ForceStop]->setEnabled(!face.canRun);
}

void WindowMenus::followTuning(bool canStart) {
    m_entries[WindowCommand::FindBestCount]->setEnabled(canStart);
}

void WindowMenus::followPage(bool hasCharts) {
    m_entries[WindowCommand::ShowAsTable]->setEnabled(hasCharts);
}

void WindowMenus::showTheme(Theme theme) {
    m_themes[static_cast<int>(theme)]->setChecked(true);
}

void WindowMenus::showTextSize(int percent) {
    for (QAction* action : m_textSizes)
        action->setChecked(action->data().toInt() == percent);
}

void WindowMenus::showRecent(const QStringList& files) {
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString& file : files) {
        const QString name = QFileInfo(file).fileName();
        QAction* action = m_recent->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(file);
        action->setStatusTip(file);
        connect(action, &QAction::triggered, this, [this, file] { emit recentChosen(file); });
    }
}

} // namespace manyhands
