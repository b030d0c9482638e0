// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <deque>
#include <vector>

#include "core/session/run_batch.h"

namespace manyhands {

/// What happened, line by line; the oldest lines go when there are too many.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Level, Source, Message, ColumnCount };
    static constexpr std::size_t kMost = 20'000;

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void take(const RunBatch& batch);
    void add(const LogLine& line);
    void publish();
    /// Lines below this level are hidden.
    void setLeastLevel(LogLine::Level level);
    const LogLine& line(int row) const { return m_lines[m_shown[static_cast<std::size_t>(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();

    std::deque<LogLine> m_lines;
    std::vector<std::size_t> m_shown;
    std::size_t m_published = 0;
    bool m_trimmed = false;
    LogLine::Level m_least = LogLine::Level::Info;
};

} // namespace manyhands
