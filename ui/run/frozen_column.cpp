// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/frozen_column.h"

#include "ui/run/table_setup.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace manyhands {

FrozenColumn::FrozenColumn(QTableView* table, int rowHeight)
    : QTableView(table)
    , m_table(table) {
    prepareTable(*this, table->model(), rowHeight);
    setSelectionModel(table->selectionModel());
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::fit);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::fit);
    table->viewport()->installEventFilter(this);
    hide();
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fit();
    return QTableView::eventFilter(watched, event);
}

void FrozenColumn::fit() {
    const QRect seen = m_table->viewport()->geometry();
    const int width = m_table->columnWidth(0), head = m_table->horizontalHeader()->height();
    setColumnWidth(0, width);
    setGeometry(m_table->isRightToLeft() ? seen.right() + 1 - width : seen.left(), seen.top() - head, width,
                seen.height() + head);
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    setVisible(m_table->horizontalScrollBar()->value() > 0);
    raise();
}

} // namespace manyhands
