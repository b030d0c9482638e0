// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractItemModel;

namespace manyhands {

struct Exportable;

/// A chart's data as a table in a small window of its own (#chartTable), beside the chart: for those who read better
/// than they see, and for copying. Shows the model live; deletes itself when closed.
class ChartTable : public QDialog {
    Q_OBJECT
public:
    /// The model has to live as long as `parent`.
    ChartTable(const QString& title, QAbstractItemModel* model, QWidget* parent);

private:
    void copy() const;

    QAbstractItemModel* m_model;
};

/// What one chart or table holds, as it is now, in such a window beside `page`.
void showTableOf(const Exportable& what, QWidget* page);

} // namespace manyhands
