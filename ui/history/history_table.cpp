// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_table.h"

#include "ui/run/table_setup.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/header_sort.h"
#include "ui/shared/number_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace manyhands {

namespace {
constexpr int kRowHeight = 32;
constexpr std::array<int, HistoryModel::ColumnCount> kWidths{56, 150, 220, 104, 168, 90, 124, 84, 96};
} // namespace

HistoryTable::HistoryTable(HistoryModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView(this))
    , m_filterRow(new QWidget(this)) {
    prepareTable(*m_view, model, kRowHeight);
    m_view->setObjectName(QStringLiteral("historyTable"));
    m_view->setAccessibleName(tr("Saved runs"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView* head = m_view->horizontalHeader();
    head->setSectionsClickable(true);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        head->resizeSection(column, kWidths.at(static_cast<std::size_t>(column)));
    head->setSectionResizeMode(HistoryModel::Experiment, QHeaderView::Stretch);
    new HeaderSort(head, m_model);
    buildFilterRow();
    m_stack = new QStackedLayout;
    m_empty = new EmptyState(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterRow);
    column->addLayout(m_stack, 1);
    listenToKeys();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &HistoryTable::keepChoice);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryTable::restoreChoice);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            emit chosenChanged();
    });
    refresh();
}

void HistoryTable::buildFilterRow() {
    auto* row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(8, 8, 12, 8);
    row->setSpacing(8);
    m_filter = new QLineEdit(m_filterRow);
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setAccessibleName(tr("Find runs"));
    m_filter->setPlaceholderText(tr("Find a run, experiment or state"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(280);
    m_note = roleLabel({}, "cap", m_filterRow);
    m_note->setObjectName(QStringLiteral("historyNote"));
    row->addWidget(m_filter, 1);
    row->addWidget(m_note);
    row->addStretch(1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &HistoryModel::setFilter);
}

void HistoryTable::listenToKeys() {
    m_view->installEventFilter(this);
    const auto listen = [this](const QKeySequence& keys, QWidget* where, const auto& act) {
        auto* shortcut = new QShortcut(keys, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    listen(QKeySequence::Copy, m_view, [this] { emit copyRequested(); });
    listen(QKeySequence::Delete, m_view, [this] { emit deleteRequested(); });
    connect(m_view, &QTableView::activated, this, [this] { emit opened(); });
}

bool HistoryTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers().testFlag(Qt::ControlModifier))
            event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryTable::follow(QWidget* control) {
    setTabOrder(control, m_view);
}

void HistoryTable::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

std::vector<std::int64_t> HistoryTable::chosen() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<std::int64_t> runs;
    runs.reserve(rows.size());
    for (const int row : rows)
        runs.push_back(m_model->at(row).run.id);
    return runs;
}

void HistoryTable::choose(const std::vector<std::int64_t>& runs) {
    QItemSelection rows;
    for (const std::int64_t run : runs)
        if (const int row = m_model->rowOf(run); row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, HistoryModel::ColumnCount - 1));
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void HistoryTable::keepChoice() {
    m_restoring = true;
    m_kept = chosen();
    const QModelIndex current = m_view->currentIndex();
    m_keptCurrent = current.isValid() ? m_model->at(current.row()).run.id : 0;
}

void HistoryTable::restoreChoice() {
    if (const int row = m_model->rowOf(m_keptCurrent); row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    choose(m_kept);
    m_restoring = false;
    refresh();
    emit chosenChanged();
}

void HistoryTable::setTrouble(const QString& what, const QString& why) {
    m_trouble = what;
    m_troubleWhy = why;
    refresh();
}

QByteArray HistoryTable::headerState() const {
    return m_view->horizontalHeader()->saveState();
}

void HistoryTable::restoreHeader(const QByteArray& state) {
    m_view->horizontalHeader()->restoreState(state);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
}

void HistoryTable::refresh() {
    const bool filtered = !m_filter->text().isEmpty();
    m_filterRow->setVisible(m_model->total() > 0);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_note->setText(
        filtered ? tr("%1 of %2")
                       .arg(countText(static_cast<std::uint64_t>(m_model->rowCount())), countText(m_model->total()))
                 : QString());
    if (m_model->total() > 0)
        m_empty->setTexts(tr("No such runs"), tr("Change the filter above to see the others."));
    else if (!m_trouble.isEmpty())
        m_empty->setTexts(m_trouble, m_troubleWhy);
    else
        m_empty->setTexts(tr("No saved runs"), tr("Finished runs are saved here automatically."));
}

} // namespace manyhands
