// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/history/history_model.h"

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace manyhands {

class EmptyState;

/// The list of saved runs, with a filter above it. What is selected stays so when the list changes.
class HistoryTable : public QWidget {
    Q_OBJECT
public:
    explicit HistoryTable(HistoryModel* model, QWidget* parent = nullptr);

    /// In the order they are shown.
    std::vector<std::int64_t> chosen() const;
    void choose(const std::vector<std::int64_t>& runs);
    /// Places for the page's own controls: beside the filter.
    QWidget* filterRow() const { return m_filterRow; }
    void focusFilter();
    /// The rows are reached after it by Tab.
    void follow(QWidget* control);
    /// Why there is nothing to list; empty: nothing is saved.
    void setTrouble(const QString& what, const QString& why);
    /// Widths of columns, as bytes for the settings. How the rows are sorted is not kept.
    QByteArray headerState() const;
    void restoreHeader(const QByteArray& state);

    /// While the table has the focus, Ctrl with the arrows moves without selecting, as in other tables.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void chosenChanged();
    /// Enter or a double click.
    void opened();
    void deleteRequested();
    void copyRequested();

private:
    void buildFilterRow();
    void listenToKeys();
    void refresh();
    void keepChoice();
    void restoreChoice();

    HistoryModel* m_model;
    QTableView* m_view;
    QWidget* m_filterRow;
    QLineEdit* m_filter = nullptr;
    QLabel* m_note = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QString m_trouble, m_troubleWhy;
    std::vector<std::int64_t> m_kept; ///< while the model is reset
    std::int64_t m_keptCurrent = 0;
    bool m_restoring = false;
};

} // namespace manyhands
