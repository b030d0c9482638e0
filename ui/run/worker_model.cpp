// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worker_model.h"

#include <algorithm>

#include "ui/charts/lane_tooltip.h"
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
        emit dataChanged(index(0, Done), index(rows - 1, Memory));
}

int WorkerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int WorkerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || m_store == nullptr || index.row() >= m_store->laneCount())
        return {};
    if (role == kShareRole && m_store->counters().total > 0)
        return std::min(1.0, static_cast<double>(done(index.row()) * static_cast<std::uint64_t>(m_rows)) /
                                 static_cast<double>(m_store->counters().total));
    if (role == kWidestRole)
        return m_widestDone;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Worker ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Worker:
        return laneName(*m_store, index.row());
    case Done:
        return countText(done(index.row()));
    case Cpu:
        return cpuText(index.row());
    case Memory:
        return memoryText(index.row());
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
    default:
        return {};
    }
}

std::uint64_t WorkerModel::done(int lane) const {
    const LaneTrace& trace = m_store->lane(lane);
    return std::max(trace.attempts() - trace.failures(), m_store->live(lane).done);
}

/// Now while the run goes on, on average after it.
QString WorkerModel::cpuText(int lane) const {
    const auto& samples = m_store->samples(lane);
    if (samples.empty())
        return unknownText();
    if (m_store->isGoing())
        return percentText(samples.back().cpuShare);
    double sum = 0;
    for (const WorkerSample& sample : samples)
        sum += sample.cpuShare;
    return percentText(sum / static_cast<double>(samples.size()));
}

/// Now while the run goes on, the peak after it.
QString WorkerModel::memoryText(int lane) const {
    const auto& samples = m_store->samples(lane);
    double megabytes = 0;
    if (!samples.empty() && m_store->isGoing())
        megabytes = samples.back().megabytes;
    for (const WorkerSample& sample : samples)
        if (!m_store->isGoing())
            megabytes = std::max(megabytes, sample.megabytes);
    return memoryQuantity(static_cast<std::uint64_t>(megabytes * 1e6)).text();
}

} // namespace manyhands
