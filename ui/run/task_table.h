// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/ids.h"

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
    /// Selects its row, whatever the filter was.
    void showTask(TaskId task);
    /// More tasks may come.
    void setGoing(bool going);
    /// Looks at the model again: which page to show, what the note says.
    void refresh();

signals:
    /// A row was double-clicked.
    void taskChosen(quint64 task);

private:
    QWidget* buildFilterRow();
    void find();
    QString noFailuresText() const;

    TaskModel* m_model;
    QTableView* m_view;
    QWidget* m_filterRow = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_state = nullptr;
    QLabel* m_note = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    bool m_going = false;
    bool m_filterAsked = false; ///< with Ctrl+F: shown above few tasks too
};

} // namespace manyhands
