// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>

#include <unordered_map>
#include <vector>

#include "core/session/run_batch.h"
#include "ui/run/task_lines.h"

namespace manyhands {

/// The tasks of a run, newest first unless sorted. Events are taken as they come and shown by publish(): one insertion
/// and one change a tick, however many there were. Sorting and filtering are lists of row numbers kept here, since a
/// sorted proxy would freeze the window (377 ms a tick for 100 000 rows).
class TaskModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Task, State, Worker, Chunk, Started, Waited, RanFor, Cpu, Result, ColumnCount };
    enum class StateFilter { All, Running, Done, Failed };

    /// Beyond this many tasks only the failed ones get a row, and of those as many again at most.
    static constexpr std::size_t kItemised = 200'000;

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Cheap; shows nothing yet.
    void take(const RunBatch& batch);
    void publish();

    void setStateFilter(StateFilter filter);
    StateFilter stateFilter() const { return m_stateFilter; }
    /// Parts of task numbers ("45"), workers ("W5") and results.
    void setTextFilter(const QString& text);
    /// Every task that has a row came to its end, and well.
    bool areAllDone() const;
    std::size_t total() const { return m_rows.size(); }
    TaskId taskAt(int row) const { return shown(row).task; }
    /// Tasks of this run that have no row of their own.
    std::uint64_t leftOut() const { return m_leftOut; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// `column` -1: newest first.
    void sort(int column, Qt::SortOrder order) override;

private:
    /// A worker's chunks so far.
    struct Chunks {
        std::uint32_t count = 0;
        bool odd = false; ///< the latest one
    };
    TaskLine* rowFor(const TaskEvent& event);
    std::uint32_t chunkOf(const TaskEvent& event);
    void apply(const TaskEvent& event);
    bool matches(const TaskLine& row) const;
    const TaskLine& shown(int index) const;
    void rebuild();
    void appendNew();
    double sortKey(const TaskLine& row) const;
    QString text(const TaskLine& row, int column) const;
    double ranForS(const TaskLine& row) const;
    QString rawSummaryOf(const TaskLine& row) const;
    QString searchedSummaryOf(const TaskLine& row) const;
    QString summaryOf(const TaskLine& row) const;

    TaskLines m_rows;
    std::unordered_map<std::uint32_t, Chunks> m_chunks; ///< by worker
    std::vector<std::uint32_t> m_shown;                 ///< in the order of arrival, or sorted
    std::size_t m_published = 0;                        ///< rows that were looked at for m_shown
    bool m_changed = false;
    std::uint64_t m_leftOut = 0;
    std::int64_t m_nowNs = 0;
    StateFilter m_stateFilter = StateFilter::All;
    QString m_textFilter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QElapsedTimer m_sinceRebuild;
    mutable QHash<QByteArray, QString> m_wordings; ///< of failures, as the window words them
};

} // namespace manyhands
