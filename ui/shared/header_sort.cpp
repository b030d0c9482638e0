// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/header_sort.h"

#include <QAbstractItemModel>
#include <QHeaderView>

namespace manyhands {

HeaderSort::HeaderSort(QHeaderView* header, QAbstractItemModel* model)
    : QObject(header)
    , m_header(header)
    , m_model(model) {
    connect(header, &QHeaderView::sectionClicked, this, &HeaderSort::sortBy);
}

void HeaderSort::sortBy(int column) {
    if (column != m_column) {
        m_column = column;
        m_order = Qt::AscendingOrder;
    } else if (m_order == Qt::AscendingOrder) {
        m_order = Qt::DescendingOrder;
    } else {
        m_column = -1;
    }
    m_header->setSortIndicatorShown(m_column >= 0);
    m_header->setSortIndicator(m_column, m_order);
    m_model->sort(m_column, m_order);
}

} // namespace manyhands
