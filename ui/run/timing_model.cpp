// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timing_model.h"

#include "ui/run/recommended_way.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/core_text.h"
#include "ui/shared/number_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/text_table.h"
#include "ui/shared/tokens.h"

#include "core/session/comparison_doubts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace manyhands {

namespace {

/// "5.10× to 5.38×"
QString intervalText(const Interval& speedUp) {
    return speedUp.isConfidence && std::isfinite(speedUp.lo)
               ? TimingModel::tr("%1 to %2", "an interval").arg(timesText(speedUp.lo), timesText(speedUp.hi))
               : unknownText();
}

/// What a column that not everybody knows means.
QString headingTip(int column) {
    switch (column) {
    case TimingModel::SpeedUpInterval:
        return TimingModel::tr("Where the speed-up lies with 95% confidence; known from four runs of each on.");
    case TimingModel::KarpFlatt:
        return TimingModel::tr("The serial share that alone would explain the speed-up. What it really was is told by "
                               "Where time went.");
    case TimingModel::Noise:
        return TimingModel::tr("The worst sign that something else than the tasks shaped the times.");
    default:
        return {};
    }
}

} // namespace

void TimingModel::show(const ExperimentTimings& book, std::optional<TimingKey> running) {
    beginResetModel();
    if (running != m_running)
        m_elapsed = 0; // not of what ran before
    m_running = std::move(running);
    m_book = book;
    m_rows = book.rows();
    m_recommended = recommendedWay(book);
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

void TimingModel::showTutorial(const std::optional<TutorialTiming>& tutorial) {
    beginResetModel();
    m_tutorial = tutorial;
    endResetModel();
}

QString TimingModel::tutorialText() const {
    if (!m_tutorial)
        return {};
    return tr("As in the tutorial: 1 task alone took %1, the first %2 tasks on %2 processes took %3. "
              "That is different work, so %4 is no speed-up; for equal work it is %5.")
        .arg(durationText(m_tutorial->singleWallS))
        .arg(m_tutorial->workers)
        .arg(durationText(m_tutorial->multiWallS), timesText(weakEfficiency(*m_tutorial)),
             timesText(equalWorkSpeedup(*m_tutorial)));
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size() + (m_tutorial ? 1 : 0));
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
    case SpeedUpInterval:
        return intervalText(timed ? m_book.speedUpInterval(row) : Interval{});
    case Efficiency:
        return percentText(timed ? m_book.efficiency(row) : std::nan(""));
    case KarpFlatt: {
        const double share = timed ? m_book.karpFlatt(row) : std::nan("");
        return std::isfinite(share) ? numberLocale().toString(share, 'f', 3) : unknownText();
    }
    case Noise: {
        const auto flags = row.noise();
        return flags.empty() ? unknownText() : QString::fromStdString(flags.front().mark);
    }
    case CpuTime:
        return durationText(timed ? row.medianCpuS() : std::nan(""));
    case Memory:
        return memoryQuantity(row.peakPssBytes()).text();
    case Runs: {
        const std::size_t counted = row.counted().size();
        return counted == row.runs.size()
                   ? countText(counted)
                   : tr("%1 of %2", "runs that count").arg(countText(counted), countText(row.runs.size()));
    }
    default:
        return {};
    }
}

QString TimingModel::tip(const TimedWay& row, int column) const {
    if (column == Noise) {
        QStringList lines;
        for (const MeasurementWarning& flag : row.noise())
            lines << QString::fromStdString(flag.mark) + QStringLiteral(": ") + coreText(flag.text);
        return lines.join(QLatin1Char('\n'));
    }
    if (column != Processes && column != Runs)
        return {};
    const std::size_t leftOut = row.runs.size() - row.counted().size();
    return leftOut > 0 ? tr("%Ln run(s) in which tasks failed do not count.", nullptr, static_cast<int>(leftOut))
           : row.failures() > 0 ? tr("Tasks failed in each of its runs, so all of them count.")
                                : QString();
}

/// Without bars: they would set it beside what it can't be compared with.
QVariant TimingModel::tutorialData(int column, int role) const {
    const QString badge = tr("as in the tutorial");
    const QString count = countText(static_cast<std::uint64_t>(m_tutorial->workers));
    switch (role) {
    case Qt::DisplayRole:
        return column == Processes  ? count
               : column == WallTime ? durationText(m_tutorial->multiWallS)
               : column == SpeedUp  ? timesText(weakEfficiency(*m_tutorial))
               : column == Runs     ? countText(1)
                                    : unknownText();
    case Qt::TextAlignmentRole:
        return cellAlignment(column > SpeedUp);
    case Qt::ForegroundRole:
        return tokens().text2;
    case Qt::ToolTipRole:
        return tutorialText();
    case BadgeRole:
        return column == Processes ? badge : QVariant();
    case BadgeToneRole:
        return column == Processes ? QVariant(static_cast<int>(ChipTone::Neutral)) : QVariant();
    case NumberWidthRole:
        return column == WallTime ? QVariant(64) : column == SpeedUp ? QVariant(50) : QVariant();
    case kCopyRole:
        return column == Processes ? QVariant(count + QLatin1Char(' ') + badge) : QVariant();
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
    if (row.key == m_recommended) {
        words << tr("recommended");
        tone = tone == ChipTone::Neutral ? ChipTone::Ok : tone;
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
    const int column = index.column();
    if (static_cast<std::size_t>(index.row()) == m_rows.size())
        return tutorialData(column, role);
    const TimedWay& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return cellAlignment(column > SpeedUp);
    case Qt::ToolTipRole:
        return tip(row, column);
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
        return column == WallTime ? QVariant(64) : column == SpeedUp ? QVariant(50) : QVariant();
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
    static const std::array<const char*, ColumnCount> names{
        QT_TR_NOOP("Processes"),  QT_TR_NOOP("Wall time"),  QT_TR_NOOP("Speed-up"), QT_TR_NOOP("95% interval"),
        QT_TR_NOOP("Efficiency"), QT_TR_NOOP("Karp–Flatt"), QT_TR_NOOP("CPU time"), QT_TR_NOOP("Memory"),
        QT_TR_NOOP("Runs"),       QT_TR_NOOP("Noise")};
    if (role == Qt::ToolTipRole)
        return headingTip(section);
    return headingAnswer(role, tr(names.at(static_cast<std::size_t>(section))), section > SpeedUp);
}

} // namespace manyhands
