// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/task_model.h"

#include "ui/run/task_words.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/core_text.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr qint64 kRebuildMs = 1000;

bool isFailure(TaskState state) {
    return state == TaskState::Failed || state == TaskState::Crashed || state == TaskState::TimedOut;
}

double secondsOrUnknown(std::int64_t from, std::int64_t to) {
    return from < 0 || to < from ? std::nan("") : seconds(to - from);
}

} // namespace

void TaskModel::clear() {
    beginResetModel();
    m_rows.clear();
    m_chunks.clear();
    m_shown.clear();
    m_published = 0;
    m_changed = false;
    m_leftOut = 0;
    m_nowNs = 0;
    m_wordings.clear();
    endResetModel();
}

TaskLine* TaskModel::rowFor(const TaskEvent& event) {
    if (TaskLine* known = m_rows.find(event.task))
        return known;
    const std::size_t room = isFailure(event.state) ? 2 * kItemised : kItemised;
    if (m_rows.size() >= room) {
        m_leftOut += event.kind == TaskEvent::Kind::Ended ? 1 : 0;
        return nullptr;
    }
    return &m_rows.add(event.task);
}

/// As in the timeline, only the end of an attempt tells of another chunk for good.
std::uint32_t TaskModel::chunkOf(const TaskEvent& event) {
    if (!event.worker.isValid())
        return 0;
    Chunks& chunks = m_chunks[event.worker.value()];
    const std::uint32_t count = chunks.count + (chunks.count == 0 || chunks.odd != event.oddChunk ? 1 : 0);
    if (event.kind != TaskEvent::Kind::Started)
        chunks = {count, event.oddChunk};
    return count;
}

void TaskModel::apply(const TaskEvent& event) {
    if (event.kind == TaskEvent::Kind::Progress)
        return;
    const std::uint32_t chunk = chunkOf(event);
    TaskLine* row = rowFor(event);
    if (!row)
        return;
    row->chunk = chunk & 0xff'ffffU; // far more than there are rows
    row->worker = event.worker;
    row->attempt = event.attempt;
    row->queuedNs = event.queuedNs >= 0 ? event.queuedNs : row->queuedNs;
    row->startedNs = event.startedNs;
    row->endedNs = event.endedNs;
    row->cpuNs = event.cpuNs;
    m_rows.setSummary(*row, event.summary);
    switch (event.kind) {
    case TaskEvent::Kind::Started:
        row->state = TaskState::Running;
        break;
    case TaskEvent::Kind::Retried:
        row->state = TaskState::Queued;
        break;
    default:
        row->state = event.state;
        break;
    }
}

void TaskModel::take(const RunBatch& batch) {
    m_nowNs = batch.nowNs;
    for (const TaskEvent& event : batch.tasks)
        apply(event);
    m_changed = true;
}

void TaskModel::publish() {
    if (!m_changed)
        return;
    const bool ordered = m_sortColumn >= 0 || m_stateFilter != StateFilter::All || !m_textFilter.isEmpty();
    if (ordered && (!m_sinceRebuild.isValid() || m_sinceRebuild.elapsed() >= kRebuildMs)) {
        m_changed = false;
        rebuild();
        return;
    }
    m_changed = ordered; // still to be sorted in
    const auto before = static_cast<int>(m_shown.size());
    if (!ordered)
        appendNew();
    if (before > 0) {
        const int first = static_cast<int>(m_shown.size()) - before;
        emit dataChanged(index(first, 0), index(static_cast<int>(m_shown.size()) - 1, ColumnCount - 1));
    }
}

void TaskModel::appendNew() {
    std::vector<std::uint32_t> fresh;
    for (; m_published < m_rows.size(); ++m_published) {
        if (matches(m_rows[m_published]))
            fresh.push_back(static_cast<std::uint32_t>(m_published));
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void TaskModel::rebuild() {
    beginResetModel();
    m_shown.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (matches(m_rows[row]))
            m_shown.push_back(static_cast<std::uint32_t>(row));
    }
    m_published = m_rows.size();
    if (m_sortColumn >= 0) {
        const bool byText = m_sortColumn == Result;
        const bool rising = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::uint32_t left, std::uint32_t right) {
            const TaskLine& a = m_rows[rising ? left : right];
            const TaskLine& b = m_rows[rising ? right : left];
            return byText ? m_rows.summary(a) < m_rows.summary(b) : sortKey(a) < sortKey(b);
        });
    }
    m_sinceRebuild.start();
    endResetModel();
}

QString TaskModel::rawSummaryOf(const TaskLine& row) const {
    const std::string_view text = m_rows.summary(row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What is looked through as it is typed: as it is shown, but a hundred thousand translations would take seconds.
/// Failures are worded in a few ways; where each has its own, as programs word them, the rest is looked through as it
/// is.
QString TaskModel::searchedSummaryOf(const TaskLine& row) const {
    constexpr qsizetype kMostWordings = 1000;
    if (row.state == TaskState::Succeeded)
        return rawSummaryOf(row);
    const std::string_view text = m_rows.summary(row);
    const auto raw = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto known = m_wordings.constFind(raw); known != m_wordings.cend())
        return *known;
    if (m_wordings.size() >= kMostWordings)
        return rawSummaryOf(row);
    return *m_wordings.insert(QByteArray(text.data(), raw.size()), coreText(text));
}

QString TaskModel::summaryOf(const TaskLine& row) const {
    // a result is a program's own
    return row.state == TaskState::Succeeded ? rawSummaryOf(row) : coreText(m_rows.summary(row));
}

double TaskModel::ranForS(const TaskLine& row) const {
    return secondsOrUnknown(row.startedNs, row.state == TaskState::Running ? m_nowNs : row.endedNs);
}

double TaskModel::sortKey(const TaskLine& row) const {
    double key = 0;
    switch (m_sortColumn) {
    case Task:
        return static_cast<double>(row.task.value());
    case State:
        return static_cast<double>(row.state) + row.attempt / 65536.0;
    case Worker:
        return row.worker.value();
    case Chunk:
        return row.chunk;
    case Started:
        return static_cast<double>(row.startedNs);
    case Waited:
        key = secondsOrUnknown(row.queuedNs, row.startedNs);
        break;
    case RanFor:
        key = ranForS(row);
        break;
    case Cpu:
        key = row.cpuNs < 0 ? std::nan("") : seconds(row.cpuNs);
        break;
    default:
        break;
    }
    return std::isnan(key) ? -1 : key; // the unknown is less than anything known, or the order would not be one
}

bool TaskModel::matches(const TaskLine& row) const {
    switch (m_stateFilter) {
    case StateFilter::All:
        break;
    case StateFilter::Running:
        if (row.state != TaskState::Running)
            return false;
        break;
    case StateFilter::Done:
        if (row.state != TaskState::Succeeded)
            return false;
        break;
    case StateFilter::Failed:
        if (!isFailure(row.state))
            return false;
        break;
    }
    if (m_textFilter.isEmpty())
        return true;
    return QString::number(row.task.value()).contains(m_textFilter) ||
           workerName(row.worker).contains(m_textFilter, Qt::CaseInsensitive) ||
           searchedSummaryOf(row).contains(m_textFilter, Qt::CaseInsensitive);
}

bool TaskModel::areAllDone() const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].state != TaskState::Succeeded)
            return false;
    }
    return true;
}

void TaskModel::setStateFilter(StateFilter filter) {
    m_stateFilter = filter;
    rebuild();
}

void TaskModel::setTextFilter(const QString& text) {
    m_textFilter = text.trimmed();
    rebuild();
}

void TaskModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

const TaskLine& TaskModel::shown(int index) const {
    const auto place = static_cast<std::size_t>(index);
    return m_rows[m_sortColumn >= 0 ? m_shown[place] : m_shown[m_shown.size() - 1 - place]];
}

int TaskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TaskModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TaskModel::text(const TaskLine& row, int column) const {
    switch (column) {
    case Task:
        return QString::number(row.task.value());
    case State:
        return row.attempt > 1 ? tr("%1, attempt %L2", "a task's state").arg(stateWord(row.state)).arg(row.attempt)
                               : stateWord(row.state);
    case Worker:
        return workerName(row.worker);
    case Chunk:
        return row.chunk == 0 ? unknownText() : QString::number(row.chunk);
    case Started:
        return momentText(row.startedNs < 0 ? -1 : seconds(row.startedNs));
    case Waited:
        return shortDurationText(secondsOrUnknown(row.queuedNs, row.startedNs));
    case RanFor:
        return shortDurationText(ranForS(row));
    case Cpu:
        return row.cpuNs < 0 ? unknownText() : shortDurationText(seconds(row.cpuNs));
    case Result:
        return summaryOf(row);
    default:
        return {};
    }
}

namespace {

bool isRight(int column) {
    switch (column) {
    case TaskModel::State:
    case TaskModel::Worker:
    case TaskModel::Result:
        return false;
    default:
        return true;
    }
}

} // namespace

QVariant TaskModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const TaskLine& row = shown(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Result ? text(row, Result) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(isRight(index.column()));
    case SignRole:
        return index.column() == State ? QVariant(static_cast<int>(stateSign(row.state))) : QVariant();
    case SignColourRole:
        return stateColour(row.state);
    default:
        return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    static const std::array<const char*, ColumnCount> names{
        QT_TR_NOOP("Task"),   QT_TR_NOOP("State"),   QT_TR_NOOP("Worker"), QT_TR_NOOP("Chunk"), QT_TR_NOOP("Started"),
        QT_TR_NOOP("Waited"), QT_TR_NOOP("Ran for"), QT_TR_NOOP("CPU"),    QT_TR_NOOP("Result")};
    return headingAnswer(role, tr(names.at(static_cast<std::size_t>(section))), isRight(section));
}

} // namespace manyhands
