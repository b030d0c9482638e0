// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace manyhands {

/// The first column of a wide table once more, over it, while that is scrolled sideways: which row is which stays in
/// sight. The keyboard and those who can't see it have the table itself.
class FrozenColumn : public QTableView {
    Q_OBJECT
public:
    /// `rowHeight`: as the table was prepared with. The table has its model.
    FrozenColumn(QTableView* table, int rowHeight);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QTableView* m_table;
};

} // namespace manyhands
