// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/result_check.h"

#include <algorithm>
#include <map>

#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

constexpr std::size_t kResultsShown = 10;
constexpr std::size_t kShown = 48, kShownBefore = 12; // bytes of one of them

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

/// What a task came to, whole: of a command what it wrote, as far as it was kept.
std::string outcome(const RecordedTask& task) {
    const std::string value = task.value.empty() ? task.state : task.value;
    const bool isWritten = task.output && !task.isJson && !task.output->stdoutText.empty();
    return isWritten ? task.output->stdoutText : value;
}

/// A long one from shortly before `difference` on: its beginning is that of the other one too.
std::string shown(const std::string& outcome, std::size_t difference) {
    if (outcome.size() <= kShown)
        return quotedForDisplay(outcome);
    const std::size_t begin = difference < kShown ? 0 : difference - kShownBefore;
    const bool ends = outcome.size() - begin <= kShown;
    return (begin > 0 ? "…" : "") + quotedForDisplay(outcome.substr(begin, kShown)) + (ends ? "" : "…");
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
        std::string mine = outcome(ours), other = outcome(theirs);
        if (mine == other || ours.output.has_value() != theirs.output.has_value()) // of one it was not kept
            continue;
        while (mine.ends_with('\n') && other.ends_with('\n')) { // says nothing
            mine.pop_back();
            other.pop_back();
        }
        const auto difference = static_cast<std::size_t>(std::ranges::mismatch(mine, other).in1 - mine.begin());
        m_example = "task " + std::to_string(i + 1) + " gave " + shown(mine, difference) + " in " + m_firstName + ", " +
                    shown(other, difference) + " in " + name;
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
