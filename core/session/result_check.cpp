// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/result_check.h"

#include <algorithm>
#include <map>

namespace manyhands {

namespace {

constexpr std::size_t kResultsShown = 10;

/// The different values and how many tasks gave each; none where there are too many to be worth showing.
std::vector<std::pair<std::string, std::uint64_t>> counted(const RunRecord& record) {
    std::map<std::string, std::uint64_t> counts;
    for (std::uint64_t i = 0; i < record.recordedTasks; ++i) {
        const RecordedTask task = record.taskAt(i);
        if (task.value.empty())
            continue;
        if (counts.size() == kResultsShown && !counts.contains(task.value))
            return {};
        ++counts[task.value];
    }
    return {counts.begin(), counts.end()};
}

std::string shown(const RecordedTask& task) {
    return task.value.empty() ? task.state : task.value;
}

} // namespace

void ResultCheck::take(const std::string& name, const RunRecordPtr& record) {
    if (!m_first) {
        m_first = record;
        m_firstName = name;
    } else if (m_differing.empty() && m_first->resultsHash != record->resultsHash) {
        noteDifference(name, *record);
    }
}

void ResultCheck::noteDifference(const std::string& name, const RunRecord& record) {
    m_differing = m_firstName + " and " + name;
    const std::uint64_t tasks = std::min(m_first->recordedTasks, record.recordedTasks);
    for (std::uint64_t i = 0; i < tasks; ++i) {
        const RecordedTask ours = m_first->taskAt(i), theirs = record.taskAt(i);
        if (shown(ours) == shown(theirs))
            continue;
        m_example = "task " + std::to_string(ours.task + 1) + " gave " + shown(ours) + " in " + m_firstName + ", " +
                    shown(theirs) + " in " + name;
        return;
    }
}

void ResultCheck::describe(CompareRecord& record) const {
    record.differing = m_differing;
    record.differingExample = m_example;
    record.resultsEqual = m_differing.empty() && m_first != nullptr;
    if (m_first)
        record.results = counted(*m_first);
}

} // namespace manyhands
