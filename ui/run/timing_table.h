// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QStackedLayout;
class QTableView;

namespace manyhands {

class TimingModel;

/// One row for each way the experiment was run, so that one process can be compared with many. Further columns are
/// switched on in the context menu of the table and its heading.
class TimingTable : public QWidget {
    Q_OBJECT
public:
    explicit TimingTable(TimingModel* model, QWidget* parent = nullptr);

    /// The further columns that are shown, by name: as settings keep them.
    QStringList furtherColumns() const;
    void showFurtherColumns(const QStringList& names);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void offerColumns();
    bool isChosen(int column) const;
    void showRowsOrEmpty();
    void tellTutorial();
    void fitColumns();

    TimingModel* m_model;
    QTableView* m_view;
    QStackedLayout* m_stack;
    QLabel* m_tutorial; ///< what its row means
    QLabel* m_foot = nullptr;
    struct FurtherColumn {
        int column;
        QAction* action;
    };
    std::vector<FurtherColumn> m_further;
};

} // namespace manyhands
