// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemModel;
class QHeaderView;

namespace manyhands {

/// Clicks on a heading sort the model by it: rising, falling, and with the third click as it was before (column -1).
class HeaderSort : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the header. The model outlives it.
    HeaderSort(QHeaderView* header, QAbstractItemModel* model);

private:
    void sortBy(int column);

    QHeaderView* m_header;
    QAbstractItemModel* m_model;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace manyhands
