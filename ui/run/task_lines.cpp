// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/task_lines.h"

#include <algorithm>

namespace manyhands {

TaskLine* TaskLines::find(TaskId task) {
    const std::uint64_t number = task.value();
    if (number < kListed) {
        const bool known = number < m_rowOfListed.size() && m_rowOfListed[number] != kNone;
        return known ? &m_rows[m_rowOfListed[number]] : nullptr;
    }
    const auto found = m_rowOfOther.find(number);
    return found == m_rowOfOther.end() ? nullptr : &m_rows[found->second];
}

TaskLine& TaskLines::add(TaskId task) {
    const auto row = static_cast<std::uint32_t>(m_rows.size());
    const std::uint64_t number = task.value();
    if (number >= kListed) {
        m_rowOfOther.emplace(number, row);
    } else {
        if (number >= m_rowOfListed.size())
            m_rowOfListed.resize(number + 1, kNone);
        m_rowOfListed[number] = row;
    }
    m_rows.emplace_back().task = task;
    return m_rows.back();
}

void TaskLines::setSummary(TaskLine& row, const std::string& text) {
    if (summary(row) == text)
        return;
    constexpr std::size_t kLongest = std::numeric_limits<std::uint16_t>::max();
    const std::string_view stored = std::string_view(text).substr(0, kLongest);
    if (std::string_view(m_texts).substr(m_lastText) != stored) {
        m_lastText = static_cast<std::uint32_t>(m_texts.size());
        m_texts += stored;
    }
    row.summaryAt = m_lastText;
    row.summaryLength = static_cast<std::uint16_t>(stored.size());
}

} // namespace manyhands
