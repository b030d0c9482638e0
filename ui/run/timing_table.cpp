// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timing_table.h"

#include "ui/run/frozen_column.h"
#include "ui/run/table_setup.h"
#include "ui/run/timing_columns.h"
#include "ui/run/timing_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/text_scale.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace manyhands {

namespace {
constexpr int kRowHeight = 31;
constexpr int kFirst = 130, kFigure = 84, kMemory = 84, kRuns = 56, kSpeedLeast = 170;
constexpr int kRoomForNote = 230, kRoomForFoot = 125; ///< else they would hide rows
constexpr int kWithoutMemory = 760, kWithoutCpu = 660;
} // namespace

TimingTable::TimingTable(TimingModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView(this))
    , m_stack(new QStackedLayout(this))
    , m_tutorial(roleLabel({}, "cap", this)) {
    prepareTable(*m_view, model, kRowHeight);
    m_view->setObjectName(QStringLiteral("timingView"));
    m_view->setAccessibleName(tr("Timings by number of processes"));
    new FrozenColumn(m_view, kRowHeight);
    for (int column = 0; column < TimingModel::ColumnCount; ++column)
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);

    offerColumns();
    auto* empty = new EmptyState(this);
    empty->setTexts(tr("No timings yet"), tr("Each run adds a row, so you can compare one process with many."));
    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    m_foot =
        roleLabel(tr("Median of the runs, with the spread of the middle half. The upright mark shows ideal speed-up."),
                  "cap", filled);
    m_foot->setContentsMargins(8, 6, 8, 6);
    m_foot->setWordWrap(true);
    m_view->horizontalHeader()->setToolTip(m_foot->text());
    m_tutorial->setObjectName(QStringLiteral("tutorialNote"));
    m_tutorial->setContentsMargins(8, 6, 8, 0);
    m_tutorial->setWordWrap(true);
    column->addWidget(m_tutorial);
    column->addWidget(m_foot);
    m_stack->addWidget(empty);
    m_stack->addWidget(filled);
    connect(model, &QAbstractItemModel::modelReset, this, &TimingTable::showRowsOrEmpty);
    showRowsOrEmpty();
}

/// The heading has no focus of its own: the keyboard finds them in the table's menu.
void TimingTable::offerColumns() {
    for (const FurtherTimingColumn& further : furtherTimingColumns()) {
        auto* const action =
            new QAction(m_model->headerData(further.column, Qt::Horizontal, Qt::DisplayRole).toString(), this);
        action->setObjectName(QString::fromLatin1(further.name));
        action->setCheckable(true);
        action->setToolTip(timingMeaning(further.column));
        connect(action, &QAction::toggled, this, &TimingTable::fitColumns);
        m_further.push_back({further.column, action});
        m_view->addAction(action);
        m_view->horizontalHeader()->addAction(action);
    }
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool TimingTable::isChosen(int column) const {
    const auto found = std::ranges::find(m_further, column, &FurtherColumn::column);
    return found != m_further.end() && found->action->isChecked();
}

QStringList TimingTable::furtherColumns() const {
    QStringList names;
    for (const FurtherColumn& further : m_further) {
        if (further.action->isChecked())
            names << further.action->objectName();
    }
    return names;
}

void TimingTable::showFurtherColumns(const QStringList& names) {
    for (const FurtherColumn& further : m_further)
        further.action->setChecked(names.contains(further.action->objectName()));
}

void TimingTable::showRowsOrEmpty() {
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    tellTutorial();
    fitColumns();
}

/// Where the table leaves no room for it, its row tells it.
void TimingTable::tellTutorial() {
    m_tutorial->setText(m_model->tutorialText());
    m_tutorial->setVisible(!m_tutorial->text().isEmpty() && height() >= scaled(kRoomForNote));
    m_foot->setVisible(height() >= scaled(kRoomForFoot));
}

void TimingTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        fitColumns();
    QWidget::changeEvent(event);
}

void TimingTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    tellTutorial();
    fitColumns();
}

/// Where those that are wanted do not fit, the table scrolls sideways: none goes for another one.
void TimingTable::fitColumns() {
    int further = 0;
    for (const FurtherTimingColumn& one : furtherTimingColumns()) {
        m_view->setColumnHidden(one.column, !isChosen(one.column));
        const int heading = m_view->horizontalHeader()->sectionSizeHint(one.column);
        m_view->setColumnWidth(one.column, qMax(heading, scaled(one.width)));
        further += m_view->columnWidth(one.column); // 0 where it is hidden
    }
    const bool memory = width() >= scaled(kWithoutMemory);
    const bool cpu = width() >= scaled(kWithoutCpu);
    m_view->setColumnHidden(TimingModel::Memory, !memory);
    m_view->setColumnHidden(TimingModel::CpuTime, !cpu);
    const int figure = scaled(kFigure);
    const int fixed =
        scaled(kFirst) + figure + (cpu ? figure : 0) + (memory ? scaled(kMemory) : 0) + scaled(kRuns) + further;
    const int free = qMax(0, width() - 8 - 12 - fixed);
    const int speed = qMax(kSpeedLeast, free * 42 / 100);
    m_view->setColumnWidth(TimingModel::Processes, scaled(kFirst));
    m_view->setColumnWidth(TimingModel::WallTime, qMax(150, free - speed));
    m_view->setColumnWidth(TimingModel::SpeedUp, speed);
    m_view->setColumnWidth(TimingModel::Efficiency, figure);
    m_view->setColumnWidth(TimingModel::CpuTime, figure);
    m_view->setColumnWidth(TimingModel::Memory, scaled(kMemory));
    m_view->setColumnWidth(TimingModel::Runs, scaled(kRuns));
}

} // namespace manyhands
