// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timing_table.h"

#include "ui/run/table_setup.h"
#include "ui/run/timing_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/text_scale.h"

#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kRowHeight = 31;
constexpr int kFirst = 130, kFigure = 84, kMemory = 84, kRuns = 56, kSpeedLeast = 170;
constexpr int kWithoutMemory = 760, kWithoutCpu = 660;
} // namespace

TimingTable::TimingTable(TimingModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView(this))
    , m_stack(new QStackedLayout(this)) {
    prepareTable(*m_view, model, kRowHeight);
    m_view->setObjectName(QStringLiteral("timingView"));
    m_view->setAccessibleName(tr("Timings by number of processes"));
    for (int column = 0; column < TimingModel::ColumnCount; ++column)
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);

    auto* empty = new EmptyState(this);
    empty->setTexts(tr("No timings yet"), tr("Each run adds a row, so you can compare one process with many."));
    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    auto* foot =
        roleLabel(tr("Median of the runs, with the spread of the middle half. The upright mark shows ideal speed-up."),
                  "cap", filled);
    foot->setContentsMargins(8, 6, 8, 6);
    foot->setWordWrap(true);
    column->addWidget(foot);
    m_stack->addWidget(empty);
    m_stack->addWidget(filled);
    connect(model, &QAbstractItemModel::modelReset, this, &TimingTable::showRowsOrEmpty);
    showRowsOrEmpty();
}

void TimingTable::showRowsOrEmpty() {
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    fitColumns();
}

void TimingTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        fitColumns();
    QWidget::changeEvent(event);
}

void TimingTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void TimingTable::fitColumns() {
    const bool memory = width() >= scaled(kWithoutMemory);
    const bool cpu = width() >= scaled(kWithoutCpu);
    m_view->setColumnHidden(TimingModel::Memory, !memory);
    m_view->setColumnHidden(TimingModel::CpuTime, !cpu);
    const int figure = scaled(kFigure);
    const int fixed = scaled(kFirst) + figure + (cpu ? figure : 0) + (memory ? scaled(kMemory) : 0) + scaled(kRuns);
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
