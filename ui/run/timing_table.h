// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;
class QTableView;

namespace manyhands {

class TimingModel;

/// One row for each way the experiment was run, so that one process can be compared with many.
class TimingTable : public QWidget {
    Q_OBJECT
public:
    explicit TimingTable(TimingModel* model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showRowsOrEmpty();
    void fitColumns();

    TimingModel* m_model;
    QTableView* m_view;
    QStackedLayout* m_stack;
};

} // namespace manyhands
