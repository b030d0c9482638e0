// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/log_table.h"

#include "ui/run/log_model.h"
#include "ui/run/table_setup.h"
#include "ui/shared/empty_state.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {
constexpr int kRowHeight = 28;
} // namespace

LogTable::LogTable(LogModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView(this))
    , m_level(new QComboBox(this))
    , m_stack(new QStackedLayout) {
    prepareTable(*m_view, model, kRowHeight);
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Log of this run"));
    QHeaderView* head = m_view->horizontalHeader();
    head->setStretchLastSection(true);
    head->resizeSection(LogModel::Time, 92);
    head->resizeSection(LogModel::Level, 110);
    head->resizeSection(LogModel::Source, 110);
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Show log lines from this level"));
    m_level->addItems({tr("All lines"), tr("Warnings and errors"), tr("Errors")});
    new QShortcut(QKeySequence::Find, this, m_level, [this] { m_level->setFocus(Qt::ShortcutFocusReason); });
    connect(m_level, &QComboBox::currentIndexChanged, model,
            [model](int index) { model->setLeastLevel(static_cast<LogLine::Level>(index)); });

    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 6, 12, 6);
    filterRow->addWidget(m_level);
    filterRow->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filterRow);
    auto* empty = new EmptyState(this);
    empty->setTexts(tr("Nothing logged"), tr("Starts, ends, failures and retries of workers are noted here."));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    column->addLayout(m_stack, 1);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LogTable::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &LogTable::refresh);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit momentChosen(seconds(m_model->line(index.row()).timeNs)); });
    refresh();
}

void LogTable::refresh() {
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const QScrollBar* bar = m_view->verticalScrollBar();
    // the range has not grown yet: at its end means that the last line before these was in sight
    if (bar->value() >= bar->maximum())
        m_view->scrollToBottom();
}

} // namespace manyhands
