// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worker_model.h"

#include <algorithm>

#include "ui/charts/lane_tooltip.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/number_text.h"

namespace manyhands {

void WorkerModel::setStore(const TraceStore* store) {
    beginResetModel();
    m_store = store;
    m_rows = store != nullptr ? store->laneCount() : 0;
    endResetModel();
}

void WorkerModel::refresh() {
    const int rows = m_store != nullptr ? m_store->laneCount() : 0;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    std::uint64_t most = 0;
    for (int row = 0; row < rows; ++row)
        most = std::max(most, done(row));
    m_widestDone = countText(most);
    if (rows > 0)
        emit dataChanged(index(0, Worker), index(rows - 1, Task));
}

int WorkerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int WorkerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkerModel::data(const QModelIndex& index, int role) const {
    const int lane = index.isValid() ? m_order.laneAt(index.row()) : -1;
    if (lane < 0 || m_store == nullptr || lane >= m_store->laneCount())
        return {};
    if (role == kShareRole && m_store->counters().total > 0)
        return std::min(1.0, static_cast<double>(done(lane) * static_cast<std::uint64_t>(m_rows)) /
                                 static_cast<double>(m_store->counters().total));
    if (role == kWidestRole)
        return m_widestDone;
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() != Worker);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Worker:
        return laneName(*m_store, lane);
    case Done:
        return countText(done(lane));
    case Cpu:
        return cpuText(lane);
    case Memory:
        return memoryText(lane);
    case Failed:
        return countText(failed(lane));
    case Task:
        return taskText(lane);
    default:
        return {};
    }
}

QVariant WorkerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Worker:
        return tr("Worker");
    case Done:
        return tr("Done");
    case Cpu:
        return tr("CPU");
    case Memory:
        return tr("Memory");
    case Failed:
        return tr("Failed attempts");
    case Task:
        return tr("Current task");
    default:
        return {};
    }
}

const WorkerLive& WorkerModel::pastOf(int lane) const {
    return m_past->live[static_cast<std::size_t>(lane)];
}

std::uint64_t WorkerModel::done(int lane) const {
    if (m_past != nullptr)
        return pastOf(lane).done;
    const LaneTrace& trace = m_store->lane(lane);
    return std::max(trace.attempts() - trace.failures(), m_store->live(lane).done);
}

std::uint64_t WorkerModel::failed(int lane) const {
    return m_past != nullptr ? pastOf(lane).failed : m_store->lane(lane).failures();
}

QString WorkerModel::taskText(int lane) const {
    const auto& open = m_store->lane(lane).open;
    const TaskId task = m_past != nullptr ? pastOf(lane).task : (open ? open->task : TaskId());
    return task.isValid() ? countText(task.value()) : unknownText();
}

/// Then, in the past; now while the run goes on; on average after it.
QString WorkerModel::cpuText(int lane) const {
    const SampleSeries& samples = m_store->samples(lane);
    if (m_past != nullptr)
        return pastOf(lane).cpuShare < 0 ? unknownText() : percentText(pastOf(lane).cpuShare);
    if (samples.empty())
        return unknownText();
    return percentText(m_store->isGoing() ? samples.last().cpuShare : samples.meanCpuShare());
}

/// The same; the peak after the run.
QString WorkerModel::memoryText(int lane) const {
    const SampleSeries& samples = m_store->samples(lane);
    if (m_past != nullptr)
        return memoryQuantity(pastOf(lane).pssBytes).text();
    if (samples.empty())
        return unknownText();
    const double megabytes = m_store->isGoing() ? samples.last().megabytes : samples.peakMegabytes();
    return memoryQuantity(static_cast<std::uint64_t>(megabytes * 1e6)).text();
}

} // namespace manyhands
