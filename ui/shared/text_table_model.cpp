// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text_table_model.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "ui/shared/cell_alignment.h"
#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

std::optional<double> numberIn(const QString& cell) {
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Most of its cells are numbers: a few may be empty, or say something else.
bool isNumeric(const TextTable& table, qsizetype column) {
    const auto holds = [&](const QStringList& row) { return numberIn(row.value(column)).has_value(); };
    return 2 * static_cast<std::size_t>(std::ranges::count_if(table.rows, holds)) > table.rows.size();
}

bool isWhole(const QString& cell) {
    return std::ranges::all_of(cell, [](QChar c) { return c.isDigit(); });
}

} // namespace

TextTableModel::TextTableModel(TextTable table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table)) {
    for (qsizetype column = 0; column < m_table.heads.size(); ++column)
        m_numeric.push_back(isNumeric(m_table, column));
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QString TextTableModel::shown(int row, int column) const {
    QString cell = m_table.rows[static_cast<std::size_t>(row)].value(column);
    const auto place = static_cast<std::size_t>(column);
    const auto number = m_numeric[place] ? numberIn(cell) : std::nullopt;
    if (!number)
        return cell;
    if (place < m_table.shown.size() && m_table.shown[place])
        return m_table.shown[place](*number);
    return isWhole(cell) ? countText(cell.toULongLong()) : threeDigits(*number);
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case kCopyRole:
        return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.heads.value(section);
    if (role == Qt::TextAlignmentRole && m_numeric[static_cast<std::size_t>(section)])
        return cellAlignment(true);
    return {};
}

} // namespace manyhands
