// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/results_pane.h"

#include "ui/charts/chart_actions.h"
#include "ui/run/log_model.h"
#include "ui/run/log_table.h"
#include "ui/run/profile_pane.h"
#include "ui/run/queue_pane.h"
#include "ui/run/result_tabs.h"
#include "ui/run/scaling_pane.h"
#include "ui/run/task_model.h"
#include "ui/run/task_table.h"
#include "ui/run/timing_model.h"
#include "ui/run/timing_table.h"
#include "ui/run/what_if_pane.h"
#include "ui/run/where_time_pane.h"
#include "ui/shared/field.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <initializer_list>

#include "core/session/trace_store.h"

namespace manyhands {

namespace {
const QString kTimingColumns = QStringLiteral("table/timing/columns");
}

ResultsPane::ResultsPane(TimingModel* timing, TaskModel* tasks, LogModel* log, QWidget* parent)
    : QWidget(parent)
    , m_timing(timing)
    , m_tasks(tasks)
    , m_log(log)
    , m_taskTable(new TaskTable(tasks))
    , m_timingTable(new TimingTable(timing))
    , m_scaling(new ScalingPane)
    , m_queue(new QueuePane)
    , m_whereTime(new WhereTimePane)
    , m_whatIf(new WhatIfPane)
    , m_profile(new ProfilePane)
    , m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("results"));
    setAttribute(Qt::WA_StyledBackground);
    m_timingTable->setObjectName(QStringLiteral("timingTable"));
    m_scaling->setObjectName(QStringLiteral("scaling"));
    m_queue->setObjectName(QStringLiteral("queue"));
    m_whereTime->setObjectName(QStringLiteral("whereTime"));
    m_whatIf->setObjectName(QStringLiteral("whatIf"));
    m_taskTable->setObjectName(QStringLiteral("taskTable"));
    auto* logTable = new LogTable(log);
    logTable->setObjectName(QStringLiteral("logTable"));
    m_profile->setObjectName(QStringLiteral("profile"));
    m_pages->setObjectName(QStringLiteral("resultPages"));
    for (QWidget* page : std::initializer_list<QWidget*>{m_timingTable, m_scaling, m_queue, m_whereTime, m_taskTable,
                                                         logTable, m_whatIf, m_profile})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTabRow());
    column->addWidget(m_pages, 1);
    // the table that has the focus would copy the one cell
    for (QWidget* const table : std::initializer_list<QWidget*>{m_timingTable, m_taskTable, logTable})
        new QShortcut(QKeySequence::Copy, table, this, &ResultsPane::copyRequested, Qt::WidgetWithChildrenShortcut);
    offerChartActions();
    connect(logTable, &LogTable::momentChosen, this, &ResultsPane::momentChosen);
    connect(m_scaling, &ScalingPane::tuneAsked, this, &ResultsPane::tuneAsked);
    connect(m_profile, &ProfilePane::profileAsked, this, &ResultsPane::profileAsked);
    connect(m_taskTable, &TaskTable::taskChosen, this, &ResultsPane::taskChosen);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResultsPane::tabChanged);
}

QWidget* ResultsPane::buildTabRow() {
    m_tabRow = new ResultTabs({{tr("Timing"), tr("Scaling"), tr("Queue"), tr("Where time went"), tr("Tasks"), tr("Log"),
                                tr("What if"), tr("Profile")},
                               {tr("Copy"), tr("Copy what is shown")},
                               {tr("Export…"), tr("Export what is shown")},
                               {QStringLiteral("…"), tr("Copy or export what is shown")}},
                              this);
    m_tabs = m_tabRow->bar();
    m_tabs->setAccessibleName(tr("Results"));
    connect(m_tabRow, &ResultTabs::copyRequested, this, &ResultsPane::copyRequested);
    connect(m_tabRow, &ResultTabs::exportRequested, this, &ResultsPane::exportRequested);
    return m_tabRow;
}

void ResultsPane::offerChartActions() {
    for (QWidget* const chart :
         m_scaling->charts() + m_queue->charts() + m_whereTime->charts() + m_whatIf->charts() + m_profile->charts()) {
        auto* const actions = new ChartActions(chart);
        connect(actions, &ChartActions::copyAsked, this, [this, chart] {
            if (const auto one = exportableOf(chart))
                emit chartCopyRequested(*one);
        });
        connect(actions, &ChartActions::tableAsked, this, [this, chart] {
            if (const auto one = exportableOf(chart))
                emit tableRequested(*one);
        });
    }
}

/// None once it shows nothing any more, as when a run begins while its menu is open.
std::optional<Exportable> ResultsPane::exportableOf(const QWidget* chart) const {
    for (const Exportable& one : exportables(currentTab()))
        if (one.title == chart->accessibleName())
            return one;
    return std::nullopt;
}

void ResultsPane::showTimings(const ExperimentTimings& timings, const WorkerTimes& times) {
    m_scaling->show(timings);
    m_whereTime->show(times, timings);
}

void ResultsPane::showRun(const TraceStore& store, bool withCharts) {
    m_taskTable->setGoing(store.isGoing());
    if ((currentTab() == Queue && withCharts) || !store.isGoing())
        m_queue->show(store);
}

void ResultsPane::restyle() {
    m_scaling->restyle();
    m_queue->restyle();
    m_whatIf->restyle();
}

void ResultsPane::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

int ResultsPane::currentTab() const {
    return m_tabs->currentIndex();
}

void ResultsPane::showFailures() {
    showTab(Tasks);
    m_taskTable->showFailures();
}

void ResultsPane::showTask(TaskId task) {
    showTab(Tasks);
    m_taskTable->showTask(task);
}

void ResultsPane::setTabsVisible(bool visible) {
    m_tabRow->setVisible(visible);
}

QList<std::pair<QString, QTableView*>> ResultsPane::wideTables() const {
    return {{QStringLiteral("table/tasks/header"), m_pages->findChild<QTableView*>(QStringLiteral("taskView"))},
            {QStringLiteral("table/log/header"), m_pages->findChild<QTableView*>(QStringLiteral("logView"))}};
}

void ResultsPane::saveTo(QSettings& settings) const {
    for (const auto& [key, view] : wideTables())
        settings.setValue(key, view->horizontalHeader()->saveState());
    settings.setValue(kTimingColumns, m_timingTable->furtherColumns());
}

void ResultsPane::restoreFrom(const QSettings& settings) {
    for (const auto& [key, view] : wideTables()) {
        view->horizontalHeader()->restoreState(settings.value(key).toByteArray());
        // how the rows are sorted is not kept
        view->horizontalHeader()->setSortIndicatorShown(false);
    }
    m_timingTable->showFurtherColumns(settings.value(kTimingColumns).toStringList());
}

std::vector<Exportable> ResultsPane::exportables(int tab) const {
    if (tab == Scaling)
        return m_scaling->exportables();
    if (tab == Queue)
        return m_queue->exportables();
    if (tab == WhereTime)
        return m_whereTime->exportables();
    if (tab == WhatIf)
        return m_whatIf->exportables();
    if (tab == Profile)
        return m_profile->exportables();
    const QAbstractItemModel* const model = tab == Tasks ? static_cast<QAbstractItemModel*>(m_tasks)
                                            : tab == Log ? static_cast<QAbstractItemModel*>(m_log)
                                                         : m_timing;
    if (model->rowCount() == 0)
        return {};
    Exportable table;
    table.title = m_tabs->tabText(tab);
    table.name = table.title.toLower();
    table.table = [model] { return textTable(*model); };
    return {std::move(table)};
}

} // namespace manyhands
