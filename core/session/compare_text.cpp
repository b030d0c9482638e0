// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/compare_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/session/comparison_doubts.h"
#include "core/session/noise_flags.h"
#include "core/session/slowdown_text.h"
#include "core/store/formats/compare_json.h"
#include "core/store/formats/report_words.h"
#include "core/store/formats/timing_table.h"

namespace manyhands {

namespace {

std::string ratioText(double ratio) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f×", ratio);
    return text;
}

std::string listed(const std::vector<std::string>& marks) {
    std::string text;
    for (const auto& mark : marks)
        text += (text.empty() ? "" : ", ") + mark;
    return text;
}

std::string counted(std::uint64_t count, const char* what) {
    return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

std::string marksOf(const CompareRecord& record, const std::string& where) {
    std::vector<std::string> marks;
    for (const auto& warning : record.warnings) {
        if (warning.where == where && std::ranges::find(marks, warning.mark) == marks.end())
            marks.push_back(warning.mark);
    }
    return marks.empty() ? "–" : listed(marks);
}

/// Its row, and below it the one of equal work.
std::string tutorialText(const CompareRecord& record) {
    const TutorialTiming& tutorial = *record.tutorial;
    const auto many = static_cast<std::uint64_t>(tutorial.workers);
    TableCells lines = {{"", "One process", counted(many, "worker"), "Ratio", "Flags"},
                        {"As in the tutorial", "1 task, " + durationText(tutorial.singleWallS),
                         counted(many, "task") + ", " + durationText(tutorial.multiWallS),
                         ratioText(weakEfficiency(tutorial)), marksOf(record, kTutorialDoubt)}};
    if (const TimingRow* const row = record.likeForLike())
        lines.push_back({"Like for like",
                         counted(row->tasks, "task") + ", " + durationText(record.rows.front().wall.value),
                         counted(row->tasks, "task") + ", " + durationText(row->wall.value),
                         ratioText(row->speedup.value), marksOf(record, rowName(*row))});
    return '\n' + alignedTable(lines) +
           "As in the tutorial, the two do different amounts of work, so that ratio is no speed-up. For equal work it"
           " is " +
           ratioText(equalWorkSpeedup(tutorial)) + ".\n";
}

std::string popText(const std::vector<TimingRow>& rows) {
    const TableCells lines = popCells(rows);
    if (lines.size() == 1)
        return {};
    return "\nEfficiencies after POP\n" + alignedTable(lines) + popNote() + '\n';
}

/// Of the row whose tasks slowed each other down most.
std::string slowerTasksText(const std::vector<TimingRow>& rows) {
    const auto slowed = [](const TimingRow& row) {
        return row.slowdown ? row.slowdown->totalS() / row.slowdown->aloneS : 0.0;
    };
    const auto row = std::ranges::max_element(rows, {}, slowed);
    const std::string text = row != rows.end() && row->slowdown ? slowdownText(*row->slowdown) : "";
    return text.empty() ? "" : "\nWith " + rowName(*row) + ", t" + text.substr(1) + '\n';
}

std::string warningText(const MeasurementWarning& warning) {
    return "  " + warning.mark + ' ' + std::string(levelName(warning.level)) +
           (warning.where.empty() ? "" : ", " + warning.where) + ": " + warning.text + '\n';
}

/// A second, labelled estimate, where other programs took a notable part.
std::string quietText(const CompareRecord& record) {
    const bool disturbed = std::ranges::find(record.warnings, "F1", &MeasurementWarning::mark) != record.warnings.end();
    if (!disturbed || record.rows.empty())
        return {};
    std::string text;
    const double alone = record.rows.front().quietWallS();
    for (const auto& row : record.rows) {
        if (!std::isfinite(row.quietWallS()))
            continue;
        text += (text.empty() ? " " : ", ") + rowName(row) + ' ' + durationText(row.quietWallS());
        if (row.mode != "serial" && std::isfinite(alone) && row.quietWallS() > 0)
            text += " (" + ratioText(alone / row.quietWallS()) + ")";
    }
    return text.empty() ? ""
                        : "Without the waiting for other programs, as an estimate:" + text +
                              ".\nWhile other sessions compute, all workers share this session's part of the machine:" +
                              " then many may be no faster than one.\n";
}

} // namespace

std::string progressText(const ComparisonProgress& progress) {
    std::string text = "run " + std::to_string(progress.number) + " of " + std::to_string(progress.total) + ": " +
                       configurationName(progress.step.configuration);
    if (progress.step.part != ComparisonStep::Part::Comparison)
        text += ", as in the tutorial";
    if (progress.step.warmup)
        text += ", warm-up";
    return text;
}

std::string compareText(const CompareRecord& record) {
    if (record.rows.empty())
        return "Nothing was measured.\n";
    std::string text = alignedTable(timingCells(record.rows)) + '\n' + alignedTable(costCells(record.rows));
    text += "\nWall time is the median of the runs, with its 95 % interval from 6 runs on and the shortest and the"
            " longest of fewer; speed-up is against serial, with its 95 % interval from 4 runs on.\n";
    text += slowerTasksText(record.rows);
    text += popText(record.rows);
    if (record.tutorial)
        text += tutorialText(record);
    if (const std::string results = resultsOf(record); !results.empty())
        text += results + '\n';
    text += std::string("Grade ") + record.grade + (record.warnings.empty() ? ": no doubts.\n" : ", because of\n");
    for (const auto& warning : record.warnings)
        text += warningText(warning);
    text += quietText(record);
    if (!record.limit.empty())
        text += "No more workers were run: " + record.limit + '\n';
    if (record.repeatedRuns > 0)
        text += "Runs made again because other programs or the machine's sleep disturbed them: " +
                std::to_string(record.repeatedRuns) + ".\n";
    if (!record.unknownFlags.empty())
        text += "Not known on this machine: " + listed(record.unknownFlags) + ".\n";
    if (record.interrupted)
        text += "The measurement was ended before all runs were made.\n";
    return text;
}

} // namespace manyhands
