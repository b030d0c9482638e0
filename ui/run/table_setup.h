// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;

namespace manyhands {

/// What all tables of the Run page share: fixed row heights (anything else measures every row), cells by CellDelegate,
/// whole rows selected, no grid.
void prepareTable(QTableView& view, QAbstractItemModel* model, int rowHeight);

} // namespace manyhands
