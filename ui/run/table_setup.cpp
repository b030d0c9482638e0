// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/table_setup.h"

#include "ui/shared/cell_delegate.h"

#include <QHeaderView>
#include <QTableView>

namespace manyhands {

namespace {
constexpr int kHeadHeight = 30;
} // namespace

void prepareTable(QTableView& view, QAbstractItemModel* model, int rowHeight) {
    view.setModel(model);
    view.setItemDelegate(new CellDelegate(&view));
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(rowHeight);
    view.verticalHeader()->setDefaultSectionSize(rowHeight);
    view.horizontalHeader()->setFixedHeight(kHeadHeight);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setSectionsClickable(false);
}

} // namespace manyhands
