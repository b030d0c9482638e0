// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/results_pane.h"

#include "ui/run/log_model.h"
#include "ui/run/log_table.h"
#include "ui/run/scaling_pane.h"
#include "ui/run/task_model.h"
#include "ui/run/task_table.h"
#include "ui/run/timing_model.h"
#include "ui/run/timing_table.h"
#include "ui/shared/field.h"
#include "ui/shared/table_copy.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <initializer_list>

namespace manyhands {

ResultsPane::ResultsPane(TimingModel* timing, TaskModel* tasks, LogModel* log, QWidget* parent)
    : QWidget(parent)
    , m_timing(timing)
    , m_tasks(tasks)
    , m_log(log)
    , m_taskTable(new TaskTable(tasks))
    , m_scaling(new ScalingPane)
    , m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("results"));
    setAttribute(Qt::WA_StyledBackground);
    auto* timingTable = new TimingTable(timing);
    timingTable->setObjectName(QStringLiteral("timingTable"));
    m_scaling->setObjectName(QStringLiteral("scaling"));
    m_taskTable->setObjectName(QStringLiteral("taskTable"));
    auto* logTable = new LogTable(log);
    logTable->setObjectName(QStringLiteral("logTable"));
    m_pages->setObjectName(QStringLiteral("resultPages"));
    for (QWidget* page : std::initializer_list<QWidget*>{timingTable, m_scaling, m_taskTable, logTable})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTabRow());
    column->addWidget(m_pages, 1);
    connect(logTable, &LogTable::momentChosen, this, &ResultsPane::momentChosen);
    connect(m_taskTable, &TaskTable::taskChosen, this, &ResultsPane::taskChosen);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
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
    for (const QString& name : {tr("Timing"), tr("Scaling"), tr("Tasks"), tr("Log")})
        m_tabs->addTab(name);
    const auto flat = [this](const QString& text, const char* name) {
        auto* button = new QPushButton(text, m_tabRow);
        button->setProperty("kind", "flat");
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    auto* copyButton = flat(tr("Copy"), "copyButton");
    copyButton->setAccessibleName(tr("Copy this table"));
    auto* exportButton = flat(tr("Export…"), "exportButton");
    exportButton->setAccessibleName(tr("Export this table"));
    connect(copyButton, &QPushButton::clicked, this, &ResultsPane::copy);
    connect(exportButton, &QPushButton::clicked, this, &ResultsPane::exportTable);
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

void ResultsPane::showScaling(const ExperimentTimings& timings) {
    m_scaling->show(timings);
}

void ResultsPane::restyle() {
    m_scaling->restyle();
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

QAbstractItemModel* ResultsPane::currentModel() const {
    switch (currentTab()) {
    case Tasks:
        return m_tasks;
    case Log:
        return m_log;
    default:
        return m_timing;
    }
}

void ResultsPane::copy() {
    QGuiApplication::clipboard()->setText(tableAsTsv(*currentModel()));
    emit message(tr("Copied %Ln row(s).", nullptr, currentModel()->rowCount()));
}

void ResultsPane::exportTable() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export %1").arg(m_tabs->tabText(currentTab())),
        QStringLiteral("%1.csv").arg(m_tabs->tabText(currentTab()).toLower()), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const QString error = writeCsv(path);
    emit message(error.isEmpty() ? tr("Saved %1.").arg(path) : error);
}

QString ResultsPane::writeCsv(const QString& path) const {
    QSaveFile file(path);
    const QByteArray bytes = tableAsCsv(*currentModel()).toUtf8();
    // flush() before commit(): on a full disk commit() alone reports success for a small file
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return tr("The file could not be saved: %1.").arg(file.errorString());
}

} // namespace manyhands
