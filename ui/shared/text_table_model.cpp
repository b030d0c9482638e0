// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text_table_model.h"

#include <utility>

namespace manyhands {

TextTableModel::TextTableModel(TextTable table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table)) {}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return m_table.heads.value(section);
}

} // namespace manyhands
