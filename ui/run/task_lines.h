// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/tasks/task_event.h"

namespace manyhands {

/// What the table of tasks tells of one task. Few bytes, as there are hundreds of thousands.
struct TaskLine {
    TaskId task;
    std::int64_t queuedNs = -1, startedNs = -1, endedNs = -1, cpuNs = -1;
    WorkerId worker;
    std::uint32_t summaryAt = 0; ///< in the rows' texts
    std::uint16_t summaryLength = 0;
    std::uint16_t attempt = 1;
    TaskState state = TaskState::Running;
    std::uint32_t chunk : 24 = 0; ///< of its worker, counted from 1; in a serial run there are none. Fills the gap
};

/// The rows in the order of arrival, found by the task's number.
class TaskLines {
public:
    void clear() { *this = TaskLines(); }
    std::size_t size() const { return m_rows.size(); }
    const TaskLine& operator[](std::size_t row) const { return m_rows[row]; }
    /// nullptr when the task has no row.
    TaskLine* find(TaskId task);
    TaskLine& add(TaskId task);
    void setSummary(TaskLine& row, const std::string& text);
    std::string_view summary(const TaskLine& row) const {
        return std::string_view(m_texts).substr(row.summaryAt, row.summaryLength);
    }

private:
    /// Tasks are numbered from 1, and most get a row: those with lower numbers are found through a plain list.
    static constexpr std::uint64_t kListed = 1'000'000;
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    std::deque<TaskLine> m_rows;
    std::vector<std::uint32_t> m_rowOfListed;
    std::unordered_map<std::uint64_t, std::uint32_t> m_rowOfOther;
    std::string m_texts; ///< one after the other; a text like the one before is stored once
    std::uint32_t m_lastText = 0;
};

} // namespace manyhands
