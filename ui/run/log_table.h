// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QStackedLayout;
class QTableView;

namespace manyhands {

class LogModel;

/// The log, its newest line in sight unless the user has scrolled away.
class LogTable : public QWidget {
    Q_OBJECT
public:
    explicit LogTable(LogModel* model, QWidget* parent = nullptr);

signals:
    /// A line was double-clicked: seconds since the run's start.
    void momentChosen(double seconds);

private:
    void refresh();

    LogModel* m_model;
    QTableView* m_view;
    QComboBox* m_level;
    QStackedLayout* m_stack;
};

} // namespace manyhands
