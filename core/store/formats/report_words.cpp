// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/report_words.h"

#include "core/store/formats/compare_json.h"

namespace manyhands {

std::string caveatOf(const CompareRecord& measured) {
    if (measured.grade < 'C')
        return {};
    return std::string(measured.grade == 'C' ? "The measurement was disturbed" : "The rows cannot be compared") +
           " (grade " + measured.grade + "): the doubts below say why.";
}

std::string intervalOf(const Recommendation& choice) {
    const auto [low, high] = choice.interval;
    return low < high ? "Between " + std::to_string(low) + " and " + std::to_string(high) + " with 95 % confidence."
                      : std::string();
}

std::string candidatesOf(const Recommendation& choice) {
    return "Fastest: " + std::to_string(choice.fastest) +
           ". Fewest within 5 % of it: " + std::to_string(choice.fewestWithin5Percent) +
           ". To keep the desktop smooth: " + std::to_string(choice.keepDesktopSmooth) + '.';
}

std::string resultsOf(const CompareRecord& measured) {
    if (!measured.resultsEqual)
        return measured.differing.empty()
                   ? ""
                   : "The results differ: " + measured.differing +
                         (measured.differingExample.empty() ? "" : "; " + measured.differingExample) + '.';
    std::string text = "All runs computed the same results";
    for (const auto& [value, tasks] : measured.results)
        text += (&value == &measured.results.front().first ? ": " : ", ") + value + " (" + std::to_string(tasks) +
                (tasks == 1 ? " task)" : " tasks)");
    return text + '.';
}

std::string popNote() {
    return "80 % and more is good. Global = parallel × computation, parallel = balance × communication, communication ="
           " serialisation × transfer. Balance: how evenly the workers computed. Serialisation: what the order of the"
           " tasks and the wait for the last one leave. Transfer: what starting, handing out and waiting for processors"
           " leave. Computation: what tasks cost alone, over what they cost side by side. Above 100 %: the run shared "
           "its"
           " tasks less evenly than the model, or they cost less side by side.";
}

ReportWords englishReport(const TuneRecord& record, const std::string& title) {
    ReportWords words;
    words.title = title;
    if (record.recommendation) {
        words.headline = record.recommendation->headline;
        words.reason = record.recommendation->reason;
        words.caveat = caveatOf(record.measured);
        words.interval = intervalOf(*record.recommendation);
        words.candidates = candidatesOf(*record.recommendation);
    }
    if (!record.cause.empty())
        words.limit = "What limits " + std::to_string(record.causeWorkers) + " workers: " + record.cause;
    words.better = record.better;
    const CompareRecord& measured = record.measured;
    words.results = resultsOf(measured);
    words.grade = std::string("Grade ") + measured.grade + (measured.warnings.empty() ? ": no doubts." : "");
    for (const auto& warning : measured.warnings)
        words.doubts.push_back(warning.mark + ' ' + std::string(levelName(warning.level)) +
                               (warning.where.empty() ? "" : ", " + warning.where) + ": " + warning.text);
    std::string marks;
    for (const auto& mark : measured.unknownFlags)
        marks += (marks.empty() ? "" : ", ") + mark;
    if (!marks.empty())
        words.unknown = "Not known on this machine: " + marks + '.';
    return words;
}

} // namespace manyhands
