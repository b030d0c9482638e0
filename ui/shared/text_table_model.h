// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/shared/text_table.h"

namespace manyhands {

/// A text table for a view; does not change. Columns of numbers stand right-aligned and as people write them; what is
/// copied of them is as it is in the table.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TextTableModel(TextTable table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString shown(int row, int column) const;

    TextTable m_table;
    std::vector<bool> m_numeric; ///< by column
};

} // namespace manyhands
