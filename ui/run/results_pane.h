// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "ui/shared/exportable.h"

class QSettings;
class QStackedWidget;
class QTableView;
class QTabBar;

namespace manyhands {

class ExperimentTimings;
class LogModel;
class ProfilePane;
class QueuePane;
class ResultTabs;
class ScalingPane;
class TaskModel;
class TaskTable;
class TimingModel;
class TimingTable;
class TraceStore;
class WhatIfPane;
class WhereTimePane;
class WorkerTimes;
struct RunRecord;

/// What is known about the run, as tables and charts behind tabs.
class ResultsPane : public QWidget {
    Q_OBJECT
public:
    enum Tab { Timing, Scaling, Queue, WhereTime, Tasks, Log, WhatIf, Profile, TabCount };

    ResultsPane(TimingModel* timing, TaskModel* tasks, LogModel* log, QWidget* parent = nullptr);

    /// What the experiment's runs have shown so far.
    void showTimings(const ExperimentTimings& timings, const WorkerTimes& times);
    WhereTimePane& whereTime() { return *m_whereTime; }
    /// Draws the run at hand where that is in sight, and once it has ended; for the frame clock's beat. `withCharts`:
    /// otherwise those that show the whole of it stay as they are while it goes on.
    void showRun(const TraceStore& store, bool withCharts);
    WhatIfPane& whatIf() { return *m_whatIf; }
    ProfilePane& profile() { return *m_profile; }
    void restyle();
    void showTab(int tab);
    int currentTab() const;
    void showFailures();
    /// Its row, selected; nothing where it has none.
    void showTask(TaskId task);
    /// The tabs appear with the first run.
    void setTabsVisible(bool visible);

    /// The widths of columns that the user may change.
    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

    /// What a tab holds and can be handed out; empty while it holds nothing.
    std::vector<Exportable> exportables(int tab) const;

signals:
    void tabChanged();
    /// Of what is in sight.
    void copyRequested();
    /// Of one chart, from its menu.
    void chartCopyRequested(const manyhands::Exportable& chart);
    void tableRequested(const manyhands::Exportable& chart);
    void exportRequested();
    /// A line of the log was double-clicked: seconds since the run's start.
    void momentChosen(double seconds);
    void taskChosen(quint64 task);
    void profileAsked();
    /// The Tune page.
    void tuneAsked();

private:
    QWidget* buildTabRow();
    void offerChartActions();
    std::optional<Exportable> exportableOf(const QWidget* chart) const;
    /// By the name under which its columns are kept.
    QList<std::pair<QString, QTableView*>> wideTables() const;

    TimingModel* m_timing;
    TaskModel* m_tasks;
    LogModel* m_log;
    TaskTable* m_taskTable;
    TimingTable* m_timingTable;
    ScalingPane* m_scaling;
    QueuePane* m_queue;
    WhereTimePane* m_whereTime;
    WhatIfPane* m_whatIf;
    ProfilePane* m_profile;
    QTabBar* m_tabs = nullptr;
    ResultTabs* m_tabRow = nullptr;
    QStackedWidget* m_pages;
};

} // namespace manyhands
