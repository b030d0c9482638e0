// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/compare_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/session/comparison_doubts.h"
#include "core/session/noise_flags.h"
#include "core/store/formats/compare_json.h"
#include "core/store/formats/timing_table.h"

namespace manyhands {

namespace {

std::string ratioText(double ratio) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f×", ratio);
    return text;
}

std::string tutorialText(const TutorialTiming& tutorial) {
    const std::string count = std::to_string(tutorial.workers);
    return "As in the tutorial: 1 task alone " + durationText(tutorial.singleWallS) + ", " + count + " such tasks on " +
           count + (tutorial.workers == 1 ? " worker " : " workers ") + durationText(tutorial.multiWallS) + ", ratio " +
           ratioText(weakEfficiency(tutorial)) +
           ".\n  Not like for like: the two do different amounts of work, so this" +
           " ratio is no speed-up. For equal work it is " + ratioText(equalWorkSpeedup(tutorial)) + ".\n";
}

std::string resultsText(const CompareRecord& record) {
    if (!record.resultsEqual)
        return record.differing.empty()
                   ? ""
                   : "The results differ: " + record.differing +
                         (record.differingExample.empty() ? "" : "; " + record.differingExample) + ".\n";
    std::string text = "All runs computed the same results";
    for (const auto& [value, tasks] : record.results)
        text += (&value == &record.results.front().first ? ": " : ", ") + value + " (" + std::to_string(tasks) +
                (tasks == 1 ? " task)" : " tasks)");
    return text + ".\n";
}

std::string warningText(const MeasurementWarning& warning) {
    return "  " + warning.mark + ' ' + std::string(levelName(warning.level)) +
           (warning.where.empty() ? "" : ", " + warning.where) + ": " + warning.text + '\n';
}

std::string listed(const std::vector<std::string>& marks) {
    std::string text;
    for (const auto& mark : marks)
        text += (text.empty() ? "" : ", ") + mark;
    return text;
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

bool hasConfidence(const CompareRecord& record) {
    for (const auto& row : record.rows) {
        if (!row.wall.isConfidence)
            return false;
    }
    return true;
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
    std::string text = alignedTable(timingCells(record.rows));
    text += "\nWall time is the median of the runs, with ";
    text += hasConfidence(record) ? "its 95 % interval" : "the shortest and the longest (6 runs give a 95 % interval)";
    text += "; speed-up is against serial, with its 95 % interval from 4 runs on.\n";
    if (record.tutorial)
        text += tutorialText(*record.tutorial);
    text += resultsText(record);
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
