// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/log_model.h"

#include "ui/shared/cell_alignment.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/core_text.h"
#include "ui/shared/glyph.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

#include <array>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

Glyph levelSign(LogLine::Level level) {
    return level == LogLine::Level::Error ? Glyph::TriangleDown : Glyph::Dot;
}

QColor levelColour(LogLine::Level level) {
    switch (level) {
    case LogLine::Level::Info:
        return tokens().idle;
    case LogLine::Level::Warning:
        return tokens().wait;
    case LogLine::Level::Error:
        return tokens().fail;
    }
    return tokens().idle;
}

/// What a worker wrote is not ours to translate.
QString messageOf(const LogLine& line) {
    return line.isOutput ? QString::fromStdString(line.text) : coreText(line.text);
}

} // namespace

void LogModel::clear() {
    m_lines.clear();
    rebuild();
}

void LogModel::take(const RunBatch& batch) {
    for (const LogLine& line : batch.log)
        add(line);
}

void LogModel::add(const LogLine& line) {
    m_lines.push_back(line);
    while (m_lines.size() > kMost) {
        m_lines.pop_front();
        m_trimmed = true;
    }
}

void LogModel::publish() {
    if (m_trimmed) {
        rebuild();
        return;
    }
    std::vector<std::size_t> fresh;
    for (; m_published < m_lines.size(); ++m_published) {
        if (m_lines[m_published].level >= m_least)
            fresh.push_back(m_published);
    }
    if (fresh.empty())
        return;
    const auto first = static_cast<int>(m_shown.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void LogModel::rebuild() {
    beginResetModel();
    m_trimmed = false;
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].level >= m_least)
            m_shown.push_back(i);
    }
    m_published = m_lines.size();
    endResetModel();
}

void LogModel::setLeastLevel(LogLine::Level level) {
    m_least = level;
    rebuild();
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LogLine& shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return momentText(seconds(shown.timeNs));
        case Level:
            return shown.level == LogLine::Level::Error     ? tr("Error")
                   : shown.level == LogLine::Level::Warning ? tr("Warning")
                                                            : tr("Info");
        case Source:
            return coreText(shown.source);
        case Message:
            return messageOf(shown);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == Message ? QVariant(messageOf(shown)) : QVariant();
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() == Time);
    case SignRole:
        return index.column() == Level ? QVariant(static_cast<int>(levelSign(shown.level))) : QVariant();
    case SignColourRole:
        return levelColour(shown.level);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    static const std::array<const char*, ColumnCount> names{QT_TR_NOOP("Time"), QT_TR_NOOP("Level"),
                                                            QT_TR_NOOP("Source"), QT_TR_NOOP("Message")};
    return headingAnswer(role, tr(names.at(static_cast<std::size_t>(section))), section == Time);
}

} // namespace manyhands
