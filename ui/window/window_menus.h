// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include "ui/shared/tokens.h"

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace manyhands {

struct RunFace;

/// What an entry of the menus asks for.
enum class WindowCommand {
    ShowAsTable,
    NewExperiment,
    Open,
    Save,
    SaveAs,
    Export,
    ExportReport,
    Preferences,
    Quit,
    Run,
    Profile,
    Pause,
    Stop,
    ForceStop,
    MoreProcesses,
    FewerProcesses,
    FindBestCount,
    ShowRun,
    ShowTune,
    ShowLearn,
    ShowHistory,
    ShowCode,
    CleanUp,
    Machine,
    CompareRuns,
    Lessons,
    Keyboard,
    HowMeasured,
    About
};

/// The menus and their keys. Only entries that do something.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    explicit WindowMenus(QMainWindow* window);

    /// Which entries of Run can act.
    void follow(const RunFace& face);
    void followTuning(bool canStart);
    /// A page whose tables stand there already has no charts that could become one.
    void followPage(bool hasCharts);
    void showTheme(Theme theme);
    void showTextSize(int percent);
    void showRecent(const QStringList& files);
    QAction* details() const { return m_details; }
    QAction* tuneWhileRunning() const { return m_tuneWhileRunning; }
    QAction* fullScreen() const { return m_fullScreen; }

signals:
    void chosen(manyhands::WindowCommand command);
    void recentChosen(const QString& file);
    void tabRequested(int tab);
    void themeRequested(manyhands::Theme theme);
    void textSizeRequested(int percent);

private:
    void buildFile(QMenu* menu);
    void buildRun(QMenu* menu);
    void buildView(QMenu* menu);
    void buildThemes(QMenu* menu);
    void buildTextSizes(QMenu* menu);
    void buildTools(QMenu* menu);
    void buildHelp(QMenu* menu);
    QAction* add(QMenu* menu, const QString& text, const char* keys, const char* name);
    QAction* add(QMenu* menu, const QString& text, const char* keys, const char* name, WindowCommand command);

    QHash<WindowCommand, QAction*> m_entries;
    QMenu* m_recent = nullptr;
    QAction* m_details = nullptr;
    QAction* m_tuneWhileRunning = nullptr;
    QAction* m_fullScreen = nullptr;
    QList<QAction*> m_themes, m_textSizes;
};

} // namespace manyhands
