// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/history/history_shelf.h"

namespace manyhands {

/// The saved runs, the newest first unless sorted. Sorting and filtering are a list of row numbers kept here.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, When, Experiment, Kind, State, Processes, Tasks, Failures, WallTime, ColumnCount };

    explicit HistoryModel(QObject* parent = nullptr);

    /// Where the same runs are there as before, their lines change in place.
    void take(const ShelvedRunsPtr& runs);
    /// Parts of numbers, experiments, kinds and states.
    void setFilter(const QString& text);
    std::size_t total() const { return m_runs->size(); }
    const ShelvedRuns& all() const { return *m_runs; }
    const ShelvedRun& at(int row) const { return (*m_runs)[m_shown[static_cast<std::size_t>(row)]]; }
    /// -1: not shown.
    int rowOf(std::int64_t run) const;
    /// nullptr: there is none.
    const ShelvedRun* find(std::int64_t run) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// `column` -1: the newest first.
    void sort(int column, Qt::SortOrder order) override;

private:
    std::vector<std::size_t> ordered(const ShelvedRuns& runs) const;
    void rebuild(const ShelvedRunsPtr& runs);
    bool matches(const ShelvedRun& run) const;
    static QString text(const ShelvedRun& run, int column);
    static double number(const ShelvedRun& run, int column);

    ShelvedRunsPtr m_runs;
    std::vector<std::size_t> m_shown; ///< places in m_runs
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace manyhands
