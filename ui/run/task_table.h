// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace manyhands {

class EmptyState;
class TaskModel;

/// The tasks with a filter above them, which appears once there are more than fit a look.
class TaskTable : public QWidget {
    Q_OBJECT
public:
    explicit TaskTable(TaskModel* model, QWidget* parent = nullptr);
    void showFailures();
    /// Looks at the model again: which page to show, what the note says.
    void refresh();

signals:
    /// A row was double-clicked.
    void taskChosen(quint64 task);

private:
    QWidget* buildFilterRow();
    void sortBy(int column);

    TaskModel* m_model;
    QTableView* m_view;
    QWidget* m_filterRow = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_state = nullptr;
    QLabel* m_note = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace manyhands
