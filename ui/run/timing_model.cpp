// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timing_model.h"

#include "ui/run/recommended_way.h"
#include "ui/run/timing_columns.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/number_text.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/text_table.h"
#include "ui/shared/tokens.h"

#include "core/session/comparison_doubts.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

/// The others begin with a number that a bar follows.
bool standsRight(int column) {
    return column != TimingModel::Processes && column != TimingModel::WallTime && column != TimingModel::SpeedUp;
}

QVariant numberWidth(int column) {
    return column == TimingModel::WallTime ? QVariant(64) : column == TimingModel::SpeedUp ? QVariant(50) : QVariant();
}

} // namespace

void TimingModel::show(const ExperimentTimings& book, std::optional<TimingKey> running) {
    beginResetModel();
    if (running != m_running)
        m_elapsed = 0; // not of what ran before
    m_running = std::move(running);
    m_book = book;
    m_rows.clear();
    for (const TimedWay& way : book.rows()) {
        Shown row{way, book.figures(way)};
        row.doubts = book.doubts(way, *row.figures);
        row.figures->grade = gradeOf(*row.figures, row.doubts);
        row.figures->noise = worstNoise(*row.figures, row.doubts);
        m_rows.push_back(std::move(row));
    }
    m_recommended = recommendedWay(book);
    if (m_running && !book.find(*m_running)) {
        const bool first = m_running->mode == RunMode::Serial;
        const auto place = first ? m_rows.begin() : std::find_if(m_rows.begin(), m_rows.end(), [&](const Shown& row) {
            return row.way.key.mode == RunMode::Pool && row.way.key.processes > m_running->processes;
        });
        m_rows.insert(place, Shown{{*m_running, {}}});
    }
    m_longestWall = 0;
    m_speedScale = 1;
    for (const Shown& row : m_rows) {
        if (!row.figures)
            continue;
        m_longestWall = std::max(m_longestWall, row.figures->wall.value);
        const double speedUp = row.figures->speedup.value;
        m_speedScale =
            std::max({m_speedScale, static_cast<double>(row.way.key.processes), std::isnan(speedUp) ? 0 : speedUp});
    }
    placeTutorial();
    endResetModel();
}

void TimingModel::showTutorial(const std::optional<TutorialTiming>& tutorial) {
    beginResetModel();
    m_tutorial = tutorial;
    placeTutorial();
    endResetModel();
}

/// Above what it has to be read with.
void TimingModel::placeTutorial() {
    m_tutorialDoubts.clear();
    if (!m_tutorial)
        return;
    const auto place = std::ranges::find_if(m_rows, [&](const Shown& row) {
        return row.figures && row.way.key.mode == RunMode::Pool && row.way.key.processes == m_tutorial->workers;
    });
    m_tutorialRow = static_cast<int>(place - m_rows.begin());
    m_tutorialDoubts = m_book.doubts(*m_tutorial);
}

const TimingModel::Shown& TimingModel::shownAt(int row) const {
    const int place = m_tutorial && row > m_tutorialRow ? row - 1 : row;
    return m_rows[static_cast<std::size_t>(place)];
}

QString TimingModel::tutorialText() const {
    if (!m_tutorial)
        return {};
    QString text = tutorialSentence(*m_tutorial);
    if (!m_tutorialDoubts.empty())
        text += QLatin1Char('\n') + doubtLines(m_tutorialDoubts);
    return text;
}

void TimingModel::setElapsed(double seconds) {
    m_elapsed = seconds;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isTutorial(row) && isRunning(shownAt(row).way) && !shownAt(row).figures) {
            const QModelIndex cell = index(row, WallTime);
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

QString TimingModel::text(const Shown& row, int column) const {
    switch (column) {
    case Processes:
        return countText(static_cast<std::uint64_t>(row.way.key.processes));
    case WallTime:
        return durationText(row.figures ? row.figures->wall.value : isRunning(row.way) ? m_elapsed : std::nan(""));
    case SpeedUp:
        return timesText(row.figures ? row.figures->speedup.value : std::nan(""));
    case Runs: {
        const std::size_t counted = row.figures ? row.figures->walls.size() : 0;
        return counted == row.way.runs.size()
                   ? countText(counted)
                   : tr("%1 of %2", "runs that count").arg(countText(counted), countText(row.way.runs.size()));
    }
    default:
        return row.figures ? timingCell(*row.figures, column) : unknownText();
    }
}

QString TimingModel::tip(const Shown& row, int column) const {
    if (column == Grade)
        return doubtLines(row.doubts);
    if (column == Noise) {
        auto flags = row.doubts;
        std::erase_if(flags, [](const MeasurementWarning& doubt) { return !doubt.mark.starts_with('F'); });
        return doubtLines(flags);
    }
    if (column != Processes && column != Runs)
        return {};
    const std::size_t leftOut = row.figures ? row.figures->failed.size() : 0;
    return leftOut > 0 ? tr("%Ln run(s) in which tasks failed do not count.", nullptr, static_cast<int>(leftOut))
           : row.way.failures() > 0 ? tr("Tasks failed in each of its runs, so all of them count.")
                                    : QString();
}

QString TimingModel::tutorialCell(int column) const {
    switch (column) {
    case Processes:
        return countText(static_cast<std::uint64_t>(m_tutorial->workers));
    case WallTime:
        return durationText(m_tutorial->multiWallS);
    case SpeedUp:
        return timesText(weakEfficiency(*m_tutorial));
    case Runs:
        return countText(1);
    case Noise: {
        QStringList marks;
        for (const MeasurementWarning& doubt : m_tutorialDoubts)
            marks << QString::fromStdString(doubt.mark);
        return marks.isEmpty() ? unknownText() : marks.join(QStringLiteral(", "));
    }
    case Grade:
        return QString(QLatin1Char(gradeOf(m_tutorialDoubts)));
    default:
        return unknownText();
    }
}

/// Without bars: they would set it beside what it can't be compared with.
QVariant TimingModel::tutorialData(int column, int role) const {
    const QString badge = tr("as in the tutorial");
    switch (role) {
    case Qt::DisplayRole:
        return tutorialCell(column);
    case Qt::TextAlignmentRole:
        return cellAlignment(standsRight(column));
    case Qt::ForegroundRole:
        return tokens().text2;
    case Qt::ToolTipRole:
        return tutorialText();
    case BadgeRole:
        return column == Processes ? badge : QVariant();
    case BadgeToneRole:
        return column == Processes ? QVariant(static_cast<int>(ChipTone::Neutral)) : QVariant();
    case NumberWidthRole:
        return numberWidth(column);
    case kCopyRole:
        return column == Processes ? QVariant(tutorialCell(column) + QLatin1Char(' ') + badge) : QVariant();
    default:
        return {};
    }
}

QVariant TimingModel::badge(const TimedWay& way, int role) const {
    QStringList words;
    ChipTone tone = ChipTone::Neutral;
    if (way.key.mode == RunMode::Serial)
        words << tr("baseline");
    if (!way.key.variant.isEmpty())
        words << way.key.variant;
    if (isRunning(way)) {
        words << tr("running");
        tone = ChipTone::Active;
    } else if (way.failures() > 0) {
        words << tr("%1 failed").arg(countText(way.failures()));
        tone = ChipTone::Warn;
    } else if (m_book.latest() == way.key && way.key.mode == RunMode::Pool) {
        if (way.key != m_recommended) // there is no room for both, and that one is looked for
            words << tr("latest");
        tone = ChipTone::Active;
    }
    if (way.key == m_recommended) {
        words << tr("recommended");
        tone = tone == ChipTone::Neutral ? ChipTone::Ok : tone;
    }
    if (role == BadgeToneRole)
        return static_cast<int>(tone);
    return words.join(QStringLiteral(", "));
}

QVariant TimingModel::bar(const Shown& row, int column, int role) const {
    if (!row.figures)
        return {};
    if (column == WallTime && role == BarRole)
        return m_longestWall > 0 ? row.figures->wall.value / m_longestWall : 0;
    if (column != SpeedUp || !m_book.hasBaseline())
        return {};
    return role == BarRole ? row.figures->speedup.value / m_speedScale : row.way.key.processes / m_speedScale;
}

QVariant TimingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (isTutorial(index.row()))
        return tutorialData(column, role);
    const Shown& row = shownAt(index.row());
    const TimedWay& way = row.way;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return cellAlignment(standsRight(column));
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::ForegroundRole:
        return !row.figures && column == WallTime ? QVariant(tokens().text2) : QVariant();
    case BadgeRole:
    case BadgeToneRole:
        return column == Processes ? badge(way, role) : QVariant();
    case BarRole:
    case MarkRole:
        return bar(row, column, role);
    case BarQuietRole:
        return way.key.mode == RunMode::Serial;
    case NumberWidthRole:
        return numberWidth(column);
    case SpreadRole:
        if (column != WallTime)
            return {};
        return way.runs.size() > 1 ? QStringLiteral("±%1").arg(threeDigits(row.figures->middleHalf / 2)) : QString();
    case kCopyRole:
        if (column == Processes)
            return QString(text(row, column) + QLatin1Char(' ') + badge(way, BadgeRole).toString()).trimmed();
        return {};
    default:
        return {};
    }
}

QVariant TimingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return timingMeaning(section);
    return headingAnswer(role, timingHeading(section), standsRight(section));
}

} // namespace manyhands
