// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timing_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/number_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/text_table.h"
#include "ui/shared/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace manyhands {

void TimingModel::show(const ExperimentTimings& book, std::optional<TimingKey> running) {
    beginResetModel();
    m_running = std::move(running);
    m_book = book;
    m_rows = book.rows();
    if (m_running && !book.find(*m_running)) {
        const bool first = m_running->mode == RunMode::Serial;
        const auto place =
            first ? m_rows.begin() : std::find_if(m_rows.begin(), m_rows.end(), [&](const TimedWay& row) {
                return row.key.mode == RunMode::Pool && row.key.processes > m_running->processes;
            });
        m_rows.insert(place, TimedWay{*m_running, {}});
    }
    m_longestWall = 0;
    m_speedScale = 1;
    for (const TimedWay& row : m_rows) {
        if (row.runs.empty())
            continue;
        m_longestWall = std::max(m_longestWall, row.medianWallS());
        const double speedUp = book.speedUp(row);
        m_speedScale =
            std::max({m_speedScale, static_cast<double>(row.key.processes), std::isnan(speedUp) ? 0 : speedUp});
    }
    endResetModel();
}

void TimingModel::setElapsed(double seconds) {
    m_elapsed = seconds;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isRunning(m_rows[row]) && m_rows[row].runs.empty()) {
            const QModelIndex cell = index(static_cast<int>(row), WallTime);
            emit dataChanged(cell, cell);
        }
    }
}

int TimingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimingModel::text(const TimedWay& row, int column) const {
    const bool timed = !row.runs.empty();
    switch (column) {
    case Processes:
        return countText(static_cast<std::uint64_t>(row.key.processes));
    case WallTime:
        return durationText(timed ? row.medianWallS() : isRunning(row) ? m_elapsed : std::nan(""));
    case SpeedUp:
        return timesText(timed ? m_book.speedUp(row) : std::nan(""));
    case Efficiency:
        return percentText(timed ? m_book.efficiency(row) : std::nan(""));
    case CpuTime:
        return durationText(timed ? row.medianCpuS() : std::nan(""));
    case Memory:
        return memoryQuantity(row.peakPssBytes()).text();
    case Runs:
        return countText(row.runs.size());
    default:
        return {};
    }
}

QVariant TimingModel::badge(const TimedWay& row, int role) const {
    QStringList words;
    ChipTone tone = ChipTone::Neutral;
    if (row.key.mode == RunMode::Serial)
        words << tr("baseline");
    if (!row.key.variant.isEmpty())
        words << row.key.variant;
    if (isRunning(row)) {
        words << tr("running");
        tone = ChipTone::Active;
    } else if (row.failures() > 0) {
        words << tr("%1 failed").arg(countText(row.failures()));
        tone = ChipTone::Warn;
    } else if (m_book.latest() == row.key && row.key.mode == RunMode::Pool) {
        words << tr("latest");
        tone = ChipTone::Active;
    }
    if (role == BadgeToneRole)
        return static_cast<int>(tone);
    return words.join(QStringLiteral(", "));
}

QVariant TimingModel::bar(const TimedWay& row, int column, int role) const {
    if (row.runs.empty())
        return {};
    if (column == WallTime && role == BarRole)
        return m_longestWall > 0 ? row.medianWallS() / m_longestWall : 0;
    if (column != SpeedUp || !m_book.hasBaseline())
        return {};
    return role == BarRole ? m_book.speedUp(row) / m_speedScale : row.key.processes / m_speedScale;
}

QVariant TimingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const TimedWay& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(static_cast<int>((column >= Efficiency ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ForegroundRole:
        return row.runs.empty() && column == WallTime ? QVariant(tokens().text2) : QVariant();
    case BadgeRole:
    case BadgeToneRole:
        return column == Processes ? badge(row, role) : QVariant();
    case BarRole:
    case MarkRole:
        return bar(row, column, role);
    case BarQuietRole:
        return row.key.mode == RunMode::Serial;
    case NumberWidthRole:
        return column == WallTime ? QVariant(64) : column == SpeedUp ? QVariant(46) : QVariant();
    case SpreadRole:
        if (column != WallTime)
            return {};
        return row.runs.size() > 1 ? QStringLiteral("±%1").arg(threeDigits(row.wallSpreadS())) : QString();
    case kCopyRole:
        if (column == Processes)
            return QString(text(row, column) + QLatin1Char(' ') + badge(row, BadgeRole).toString()).trimmed();
        return {};
    default:
        return {};
    }
}

QVariant TimingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(static_cast<int>((section >= Efficiency ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    static const std::array<const char*, ColumnCount> names{
        QT_TR_NOOP("Processes"), QT_TR_NOOP("Wall time"), QT_TR_NOOP("Speed-up"), QT_TR_NOOP("Efficiency"),
        QT_TR_NOOP("CPU time"),  QT_TR_NOOP("Memory"),    QT_TR_NOOP("Runs")};
    return tr(names.at(static_cast<std::size_t>(section)));
}

} // namespace manyhands
