// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/task_table.h"

#include "ui/run/table_setup.h"
#include "ui/run/task_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/header_sort.h"
#include "ui/shared/number_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace manyhands {

namespace {
constexpr int kRowHeight = 28;
constexpr std::size_t kFilterFrom = 100;
constexpr std::array<int, TaskModel::ColumnCount> kWidths{64, 140, 64, 64, 88, 80, 80, 80, 100};
} // namespace

TaskTable::TaskTable(TaskModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView(this)) {
    prepareTable(*m_view, model, kRowHeight);
    m_view->setObjectName(QStringLiteral("taskView"));
    m_view->setAccessibleName(tr("Tasks of this run"));
    QHeaderView* head = m_view->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setStretchLastSection(true);
    head->setSectionsClickable(true);
    for (int column = 0; column < TaskModel::ColumnCount; ++column)
        head->resizeSection(column, kWidths.at(static_cast<std::size_t>(column)));
    new HeaderSort(head, m_model);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilterRow());
    m_stack = new QStackedLayout;
    m_empty = new EmptyState(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    column->addLayout(m_stack, 1);
    new QShortcut(QKeySequence::Find, this, this, &TaskTable::find);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit taskChosen(m_model->taskAt(index.row()).value()); });
    connect(model, &QAbstractItemModel::modelReset, this, &TaskTable::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TaskTable::refresh);
    refresh();
}

QWidget* TaskTable::buildFilterRow() {
    m_filterRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(8, 6, 12, 6);
    row->setSpacing(8);
    m_text = new QLineEdit(m_filterRow);
    m_text->setObjectName(QStringLiteral("taskFilter"));
    m_text->setAccessibleName(tr("Find tasks"));
    m_text->setPlaceholderText(tr("Find a task, worker or result"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(260);
    m_state = new QComboBox(m_filterRow);
    m_state->setObjectName(QStringLiteral("taskStateFilter"));
    m_state->setAccessibleName(tr("Show tasks by state"));
    m_state->addItems({tr("All states"), tr("Running"), tr("Done"), tr("Failed")});
    m_note = roleLabel({}, "cap", m_filterRow);
    row->addWidget(m_text, 1);
    row->addWidget(m_state);
    row->addWidget(m_note, 1);
    connect(m_text, &QLineEdit::textChanged, m_model, &TaskModel::setTextFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->setStateFilter(static_cast<TaskModel::StateFilter>(index)); });
    return m_filterRow;
}

void TaskTable::find() {
    m_filterAsked = true;
    refresh();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TaskTable::showFailures() {
    m_text->clear();
    m_state->setCurrentIndex(static_cast<int>(TaskModel::StateFilter::Failed));
    refresh();
}

void TaskTable::showTask(TaskId task) {
    m_text->clear();
    m_state->setCurrentIndex(0);
    m_model->publish();
    refresh();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->taskAt(row) != task)
            continue;
        m_view->selectRow(row);
        m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        m_view->setFocus();
        return;
    }
}

void TaskTable::setGoing(bool going) {
    if (std::exchange(m_going, going) != going)
        refresh();
}

QString TaskTable::noFailuresText() const {
    const std::uint64_t tasks = m_model->total() + m_model->leftOut();
    if (!m_going && m_model->areAllDone())
        return tr("All %Ln task(s) finished.", nullptr, pluralCount(tasks));
    return tr("None of the %Ln task(s) so far has failed.", nullptr, pluralCount(tasks));
}

void TaskTable::refresh() {
    const bool filtered = m_state->currentIndex() > 0 || !m_text->text().isEmpty();
    m_filterRow->setVisible(filtered || m_filterAsked || m_model->total() > kFilterFrom);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    QString note =
        filtered ? tr("%1 of %2")
                       .arg(countText(static_cast<std::uint64_t>(m_model->rowCount())), countText(m_model->total()))
                 : QString();
    if (m_model->leftOut() > 0)
        note = tr("%Ln more task(s) are counted but not listed", nullptr, pluralCount(m_model->leftOut()));
    m_note->setText(note);
    if (m_model->total() == 0)
        m_empty->setTexts(tr("No tasks yet"), tr("Each task of a run gets a row when it begins."));
    else if (m_model->stateFilter() == TaskModel::StateFilter::Failed && m_text->text().isEmpty())
        m_empty->setTexts(tr("No failed tasks"), noFailuresText());
    else
        m_empty->setTexts(tr("No such tasks"), tr("Change the filter above to see the others."));
}

} // namespace manyhands
