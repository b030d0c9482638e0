// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_text.h"

#include <algorithm>
#include <map>

#include <QDateTime>

#include "core/session/saved_record.h"
#include "core/store/formats/timing_table.h"
#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

constexpr std::size_t kMostNamed = 10;

/// ISO 8601 in UTC as the user's clock shows it.
std::string localTime(const std::string& utc) {
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString("yyyy-MM-dd HH:mm:ss").toStdString() : utc;
}

std::string stateText(const SavedRun& run) {
    std::string text = run.state;
    if (run.standing.failures > 0 && run.state == "finished")
        text = "finished, some failed";
    if (run.isHalted())
        text = "stopped by an error";
    return text + (run.notDurable.empty() ? "" : ", not durable");
}

std::string pad(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size() + 1), ' ');
    return text;
}

std::string counted(std::uint64_t count, const char* word) {
    return count == 0 ? std::string() : ", " + std::to_string(count) + ' ' + word;
}

std::string summaryLine(const RunSummary& summary) {
    return std::to_string(summary.tasks) + (summary.tasks == 1 ? " task: " : " tasks: ") +
           std::to_string(summary.succeeded) + " succeeded" + counted(summary.failed, "failed") +
           counted(summary.crashed, "crashed") + counted(summary.timedOut, "timed out") +
           counted(summary.cancelled, "not run") + counted(summary.retried, "attempts repeated") + "; " +
           durationText(summary.wallS) + ", CPU time " + durationText(summary.cpuS);
}

std::string failuresText(const RunRecord& record) {
    std::string text;
    std::uint64_t failures = 0;
    for (std::uint64_t i = 0; i < record.recordedTasks; ++i) {
        const RecordedTask task = record.taskAt(i);
        if (!task.error || task.state == "cancelled" || ++failures > kMostNamed)
            continue;
        text += "  task " + std::to_string(task.task) +
                (task.input.empty() ? "" : " (" + quotedForDisplay(task.input) + ')') + ' ' + task.state + ": " +
                task.error->message + '\n';
    }
    if (failures > kMostNamed)
        text += "  and " + std::to_string(failures - kMostNamed) + " more\n";
    return text.empty() ? text : "\nWhat did not succeed\n" + text;
}

std::string resultOf(const RecordedTask& task) {
    return task.state + '\n' + task.value + '\n' + (task.output ? task.output->stdoutText : std::string());
}

std::string figureLine(const char* name, const std::string& left, const std::string& right) {
    return "  " + pad(name, 22) + pad(left, 14) + right + '\n';
}

std::string kindWord(const std::string& kind) {
    if (kind == "compare")
        return "Comparison: ";
    return kind == "tune" ? "Tuning: " : "";
}

/// Its workers did more than the tasks.
std::string profiledTime(const RunRecord& record) {
    return record.isProfiled() ? "profiled, so not to be compared" : durationText(record.summary.wallS);
}

} // namespace

std::string historyTable(const std::vector<SavedRun>& runs) {
    std::vector<std::vector<std::string>> lines{{"Run", "Began", "State", "Done", "Time", "Workers", "What"}};
    for (const SavedRun& run : runs)
        lines.push_back({std::to_string(run.id), localTime(run.started), stateText(run),
                         std::to_string(run.standing.done) + " of " + std::to_string(run.tasks),
                         durationText(run.standing.wallS), std::to_string(run.workers),
                         kindWord(run.kind) + run.title});
    return alignedTable(lines);
}

std::string savedRunText(const SavedRun& run, const RunRecord& record) {
    std::string text = "Run " + std::to_string(run.id) + ": " + run.title + '\n';
    text += "Began " + localTime(run.started) + ", " + stateText(run) +
            (run.ended.empty() ? "" : " " + localTime(run.ended)) + '\n';
    text += summaryLine(record.summary) + '\n';
    if (run.state == "interrupted" || (run.state == "stopped" && run.standing.done < run.tasks))
        text += run.notResumable.empty() ? "manyhands resume " + std::to_string(run.id) + " finishes it.\n"
                                         : "It cannot be resumed: " + run.notResumable + ".\n";
    if (!run.notDurable.empty())
        text += "It may not outlast a power failure: " + run.notDurable + ".\n";
    text += '\n';
    for (const auto& [name, value] : record.plan)
        text += "  " + pad(name, 22) + value + '\n';
    text += "  " + pad("machine", 22) + record.machine.processorModel + ", " + record.machine.kernel + '\n';
    text += failuresText(record);
    if (record.failure)
        text += "\nThe run failed: " + record.failure->sentence() + '\n';
    if (!record.notes.empty())
        text += "\nNotes\n";
    for (const RecordedNote& note : record.notes)
        text += "  " + pad(durationText(note.timeS), 10) + note.text + '\n';
    return text;
}

RunDifference compareRuns(const RunRecord& left, const RunRecord& right) {
    RunDifference difference;
    std::map<std::string, std::pair<std::string, std::string>> facts;
    for (const auto& [name, value] : left.plan)
        facts[name].first = value;
    for (const auto& [name, value] : right.plan)
        facts[name].second = value;
    for (const auto& [name, values] : facts)
        if (values.first != values.second)
            difference.text += figureLine(name.c_str(), values.first, values.second);
    if (left.isProfiled() || right.isProfiled()) {
        difference.text += figureLine("time", profiledTime(left), profiledTime(right));
    } else {
        difference.text += figureLine("time", durationText(left.summary.wallS), durationText(right.summary.wallS));
        difference.text += figureLine("CPU time", durationText(left.summary.cpuS), durationText(right.summary.cpuS));
    }
    difference.text +=
        figureLine("succeeded", std::to_string(left.summary.succeeded), std::to_string(right.summary.succeeded));
    std::uint64_t differing = 0;
    const std::uint64_t most = std::max(left.recordedTasks, right.recordedTasks);
    const std::uint64_t common = std::min(left.recordedTasks, right.recordedTasks);
    std::string named;
    for (std::uint64_t i = 0; i < common; ++i) {
        const RecordedTask one = left.taskAt(i), other = right.taskAt(i);
        if (one.input == other.input && resultOf(one) == resultOf(other))
            continue;
        if (++differing <= kMostNamed)
            named += "  task " + std::to_string(one.task) + ": " + one.state + ' ' + quotedForDisplay(one.value) +
                     " | " + other.state + ' ' + quotedForDisplay(other.value) + '\n';
    }
    differing += most - common;
    difference.sameResults = differing == 0 && left.summary.tasks == right.summary.tasks;
    difference.text += difference.sameResults
                           ? "The results are equal.\n"
                           : std::to_string(differing) + " of " + std::to_string(most) + " tasks differ\n" + named;
    return difference;
}

} // namespace manyhands
