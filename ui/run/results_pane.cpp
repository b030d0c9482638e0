// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/results_pane.h"

#include "ui/run/log_model.h"
#include "ui/run/log_table.h"
#include "ui/run/profile_pane.h"
#include "ui/run/queue_pane.h"
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

ResultsPane::ResultsPane(TimingModel* timing, TaskModel* tasks, LogModel* log, QWidget* parent)
    : QWidget(parent)
    , m_timing(timing)
    , m_tasks(tasks)
    , m_log(log)
    , m_taskTable(new TaskTable(tasks))
    , m_scaling(new ScalingPane)
    , m_queue(new QueuePane)
    , m_whereTime(new WhereTimePane)
    , m_whatIf(new WhatIfPane)
    , m_profile(new ProfilePane)
    , m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("results"));
    setAttribute(Qt::WA_StyledBackground);
    auto* timingTable = new TimingTable(timing);
    timingTable->setObjectName(QStringLiteral("timingTable"));
    m_scaling->setObjectName(QStringLiteral("scaling"));
    m_queue->setObjectName(QStringLiteral("queue"));
    m_whereTime->setObjectName(QStringLiteral("whereTime"));
    m_whatIf->setObjectName(QStringLiteral("whatIf"));
    m_taskTable->setObjectName(QStringLiteral("taskTable"));
    auto* logTable = new LogTable(log);
    logTable->setObjectName(QStringLiteral("logTable"));
    m_profile->setObjectName(QStringLiteral("profile"));
    m_pages->setObjectName(QStringLiteral("resultPages"));
    for (QWidget* page : std::initializer_list<QWidget*>{timingTable, m_scaling, m_queue, m_whereTime, m_taskTable,
                                                         logTable, m_whatIf, m_profile})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTabRow());
    column->addWidget(m_pages, 1);
    // the table that has the focus would copy the one cell
    auto* keys = new QShortcut(QKeySequence::Copy, m_pages, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ResultsPane::copyRequested);
    connect(logTable, &LogTable::momentChosen, this, &ResultsPane::momentChosen);
    connect(m_profile, &ProfilePane::profileAsked, this, &ResultsPane::profileAsked);
    connect(m_taskTable, &TaskTable::taskChosen, this, &ResultsPane::taskChosen);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResultsPane::tabChanged);
}

QWidget* ResultsPane::buildTabRow() {
    m_tabRow = new QWidget(this);
    m_tabs = new QTabBar(m_tabRow);
    // the chosen tab is bold: its bar has to grow with it, or shows buttons to scroll for the sake of a pixel
    m_tabs->setUsesScrollButtons(false);
    connect(m_tabs, &QTabBar::currentChanged, m_tabs, &QTabBar::updateGeometry);
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_tabs->setAccessibleName(tr("Results"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& name : {tr("Timing"), tr("Scaling"), tr("Queue"), tr("Where time went"), tr("Tasks"), tr("Log"),
                                tr("What if"), tr("Profile")})
        m_tabs->addTab(name);
    const auto flat = [this](const QString& text, const char* name) {
        auto* button = new QPushButton(text, m_tabRow);
        button->setProperty("kind", "flat");
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    auto* copyButton = flat(tr("Copy"), "copyButton");
    copyButton->setAccessibleName(tr("Copy what is shown"));
    auto* exportButton = flat(tr("Export…"), "exportButton");
    exportButton->setAccessibleName(tr("Export what is shown"));
    connect(copyButton, &QPushButton::clicked, this, &ResultsPane::copyRequested);
    connect(exportButton, &QPushButton::clicked, this, &ResultsPane::exportRequested);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(copyButton);
    row->addWidget(exportButton);
    auto* column = new QVBoxLayout(m_tabRow);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(horizontalRule(m_tabRow));
    return m_tabRow;
}

void ResultsPane::showTimings(const ExperimentTimings& timings, const WorkerTimes& times) {
    m_scaling->show(timings);
    m_whereTime->show(times, timings);
}

void ResultsPane::showRun(const TraceStore& store) {
    if (currentTab() == Queue || !store.isGoing())
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
}

void ResultsPane::restoreFrom(const QSettings& settings) {
    for (const auto& [key, view] : wideTables()) {
        view->horizontalHeader()->restoreState(settings.value(key).toByteArray());
        // how the rows are sorted is not kept
        view->horizontalHeader()->setSortIndicatorShown(false);
    }
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
