// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/session/trace_store.h"
#include "ui/charts/lane_order.h"

namespace manyhands {

/// One row a worker.
class WorkerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Worker, Done, Cpu, Memory, Failed, Task, ColumnCount };
    static constexpr int kShareRole = Qt::UserRole + 1;  ///< Done: double 0…1 of an even share of all tasks
    static constexpr int kWidestRole = Qt::UserRole + 2; ///< Done: the longest text of the column

    using QAbstractTableModel::QAbstractTableModel;
    void setStore(const TraceStore* store);
    /// The figures of a past moment (momentOf), which stays the caller's; nullptr: of the present. From refresh() on.
    void setPast(const RunBatch* moment) { m_past = moment; }
    /// Likewise.
    void setOrder(const LaneOrder& order) { m_order = order; }
    const LaneOrder& order() const { return m_order; }
    /// Takes over what changed: new lanes, new figures.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const WorkerLive& pastOf(int lane) const;
    std::uint64_t done(int lane) const;
    QString cpuText(int lane) const;
    QString memoryText(int lane) const;
    std::uint64_t failed(int lane) const;
    QString taskText(int lane) const;

    const TraceStore* m_store = nullptr;
    const RunBatch* m_past = nullptr;
    LaneOrder m_order;
    int m_rows = 0;
    QString m_widestDone;
};

} // namespace manyhands
