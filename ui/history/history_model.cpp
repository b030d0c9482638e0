// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "ui/history/history_words.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace manyhands {

namespace {

bool isRight(int column) {
    return column == HistoryModel::Number || column >= HistoryModel::Processes;
}

bool isSortedByText(int column) {
    return column == HistoryModel::Experiment || column == HistoryModel::Kind || column == HistoryModel::State;
}

} // namespace

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_runs(std::make_shared<const ShelvedRuns>()) {}

void HistoryModel::take(const ShelvedRunsPtr& runs) {
    const auto isSame = [](const ShelvedRun& one, const ShelvedRun& other) { return one.run.id == other.run.id; };
    if (!std::ranges::equal(*runs, *m_runs, isSame) || ordered(*runs) != m_shown) {
        rebuild(runs);
        return;
    }
    m_runs = runs;
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HistoryModel::setFilter(const QString& text) {
    m_filter = text.trimmed();
    rebuild(m_runs);
}

void HistoryModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild(m_runs);
}

int HistoryModel::rowOf(std::int64_t run) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).run.id == run)
            return row;
    return -1;
}

const ShelvedRun* HistoryModel::find(std::int64_t run) const {
    const auto found = std::ranges::find(*m_runs, run, [](const ShelvedRun& one) { return one.run.id; });
    return found == m_runs->end() ? nullptr : &*found;
}

std::vector<std::size_t> HistoryModel::ordered(const ShelvedRuns& runs) const {
    std::vector<std::size_t> shown;
    for (std::size_t place = 0; place < runs.size(); ++place)
        if (matches(runs[place]))
            shown.push_back(place);
    if (m_sortColumn < 0)
        return shown;
    const bool rising = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(shown.begin(), shown.end(), [&](std::size_t left, std::size_t right) {
        const ShelvedRun& one = runs[rising ? left : right];
        const ShelvedRun& other = runs[rising ? right : left];
        return isSortedByText(m_sortColumn)
                   ? QString::localeAwareCompare(text(one, m_sortColumn), text(other, m_sortColumn)) < 0
                   : number(one, m_sortColumn) < number(other, m_sortColumn);
    });
    return shown;
}

/// Whoever listens may ask for the rows as they were until the reset begins.
void HistoryModel::rebuild(const ShelvedRunsPtr& runs) {
    beginResetModel();
    m_runs = runs;
    m_shown = ordered(*runs);
    endResetModel();
}

bool HistoryModel::matches(const ShelvedRun& run) const {
    for (const int column : {Number, Experiment, Kind, State})
        if (text(run, column).contains(m_filter, Qt::CaseInsensitive))
            return true;
    return false;
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const ShelvedRun& run, int column) {
    switch (column) {
    case Number:
        return QString::number(run.run.id);
    case When:
        return whenText(run.run.started);
    case Experiment:
        return titleText(run.run);
    case Kind:
        return kindWord(run.run);
    case State:
        return stateWord(run);
    case Processes:
        return processesText(run.run);
    case Tasks:
        return doneText(run.run);
    case Failures:
        return countText(run.run.standing.failures);
    case WallTime:
        return shortDurationText(run.run.standing.wallS);
    default:
        return {};
    }
}

/// The unknown is less than anything known, or the order would not be one.
double HistoryModel::number(const ShelvedRun& run, int column) {
    switch (column) {
    case Processes:
        return run.run.workers;
    case Tasks:
        return static_cast<double>(run.run.standing.done);
    case Failures:
        return static_cast<double>(run.run.standing.failures);
    case WallTime:
        return std::isfinite(run.run.standing.wallS) ? run.run.standing.wallS : -1;
    default: // the later has the higher number
        return static_cast<double>(run.run.id);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ShelvedRun& run = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return index.column() == Experiment ? text(run, Experiment).toHtmlEscaped() : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(isRight(index.column()));
    case SignRole:
        return index.column() == State ? QVariant(static_cast<int>(stateSign(run))) : QVariant();
    case SignColourRole:
        return stateColour(run);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    static const std::array<const char*, ColumnCount> names{
        QT_TR_NOOP("Run"),   QT_TR_NOOP("Began"),    QT_TR_NOOP("Experiment"),
        QT_TR_NOOP("Kind"),  QT_TR_NOOP("State"),    QT_TR_NOOP("Processes"),
        QT_TR_NOOP("Tasks"), QT_TR_NOOP("Failures"), QT_TR_NOOP("Wall time")};
    return headingAnswer(role, tr(names.at(static_cast<std::size_t>(section))), isRight(section));
}

} // namespace manyhands
