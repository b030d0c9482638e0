// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

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
class ScalingPane;
class TaskModel;
class TaskTable;
class TimingModel;
class TraceStore;
class WhatIfPane;
class WhereTimePane;
class WorkerTimes;

/// What is known about the run, as tables and charts behind tabs.
class ResultsPane : public QWidget {
    Q_OBJECT
public:
    enum Tab { Timing, Scaling, Queue, WhereTime, Tasks, Log, WhatIf, Profile, TabCount };

    ResultsPane(TimingModel* timing, TaskModel* tasks, LogModel* log, QWidget* parent = nullptr);

    /// What the experiment's runs have shown so far.
    void showTimings(const ExperimentTimings& timings, const WorkerTimes& times);
    WhereTimePane& whereTime() { return *m_whereTime; }
    /// Draws the run at hand where that is in sight, and once it has ended; for the frame clock's beat.
    void showRun(const TraceStore& store);
    WhatIfPane& whatIf() { return *m_whatIf; }
    ProfilePane& profile() { return *m_profile; }
    void restyle();
    void showTab(int tab);
    int currentTab() const;
    void showFailures();
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
    void exportRequested();
    /// A line of the log was double-clicked: seconds since the run's start.
    void momentChosen(double seconds);
    void taskChosen(quint64 task);
    void profileAsked();

private:
    QWidget* buildTabRow();
    /// By the name under which its columns are kept.
    QList<std::pair<QString, QTableView*>> wideTables() const;

    TimingModel* m_timing;
    TaskModel* m_tasks;
    LogModel* m_log;
    TaskTable* m_taskTable;
    ScalingPane* m_scaling;
    QueuePane* m_queue;
    WhereTimePane* m_whereTime;
    WhatIfPane* m_whatIf;
    ProfilePane* m_profile;
    QTabBar* m_tabs = nullptr;
    QWidget* m_tabRow = nullptr;
    QStackedWidget* m_pages;
};

} // namespace manyhands
