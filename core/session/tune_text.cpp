// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tune_text.h"

#include <cmath>
#include <cstdio>
#include <map>

#include "core/session/compare_text.h"
#include "core/store/formats/report_words.h"
#include "core/store/formats/timing_table.h"

namespace manyhands {

namespace {

template <class... Values>
std::string formatted(const char* format, Values... values) {
    char text[160];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string answer(const Recommendation& choice, const std::string& caveat) {
    std::string text = choice.headline + "\n  " + choice.reason + '\n';
    if (!caveat.empty())
        text += "  " + caveat + '\n';
    if (const std::string interval = intervalOf(choice); !interval.empty())
        text += "  " + interval + '\n';
    return text + "  " + candidatesOf(choice) + "\n\n";
}

std::string range(const Estimate& estimate, double factor, const char* unit) {
    if (!std::isfinite(estimate.lo) || !std::isfinite(estimate.hi))
        return {};
    return formatted(" (%.3g to %.3g%s)", factor * estimate.lo, factor * estimate.hi, unit);
}

std::string laws(const TuneRecord& record) {
    if (!record.amdahl)
        return "From so few counts no law can be drawn.\n";
    std::string text = "Amdahl's law: " + formatted("%.3g %% serial", 100 * record.amdahl->serialFraction.value) +
                       range(record.amdahl->serialFraction, 100, " %") +
                       formatted(", typical error %.1f %%.\n", 100 * record.amdahl->rmse);
    if (record.scaledSpeedup)
        text += "Gustafson's law, with that share: if the work grew with the workers, " +
                std::to_string(record.mostWorkers()) +
                formatted(" would do %.3g times as much as one in the same time", record.scaledSpeedup->value) +
                range(*record.scaledSpeedup, 1, "") + ".\n";
    if (!record.usl)
        return text + "The Universal Scalability Law needs six counts.\n";
    text += "Universal Scalability Law: " + formatted("waiting in line σ %.3g %%", 100 * record.usl->sigma.value) +
            range(record.usl->sigma, 100, " %") + formatted(", cross-talk κ %.3g %%", 100 * record.usl->kappa.value) +
            range(record.usl->kappa, 100, " %") + ", ";
    text += record.usl->peak
                ? formatted("fastest at %.1f workers", record.usl->peak->value) + range(*record.usl->peak, 1, "")
                : "no peak in the range measured";
    return text + formatted(", typical error %.1f %%.\n", 100 * record.usl->rmse) +
           (record.better.empty() ? "" : record.better + '\n');
}

std::string chunkTable(const std::vector<TimingRow>& rows) {
    if (rows.empty())
        return {};
    std::map<std::uint32_t, std::map<int, double>> walls;
    std::map<int, bool> counts;
    for (const auto& row : rows) {
        walls[row.chunkSize][row.workers] = row.wall.value;
        counts[row.workers] = true;
    }
    std::vector<std::vector<std::string>> lines = {{"Chunk size"}};
    for (const auto& [count, seen] : counts)
        lines.front().push_back(std::to_string(count) + (count == 1 ? " worker" : " workers"));
    for (const auto& [size, byCount] : walls) {
        lines.push_back({std::to_string(size)});
        for (const auto& [count, seen] : counts)
            lines.back().push_back(byCount.contains(count) ? durationText(byCount.at(count)) : "–");
    }
    return "\nWall time by chunk size, one run each:\n" + alignedTable(lines);
}

} // namespace

std::string tuneText(const TuneRecord& record) {
    std::string text = record.recommendation ? answer(*record.recommendation, caveatOf(record.measured)) : "";
    if (!record.cause.empty())
        text += "What limits " + std::to_string(record.causeWorkers) + " workers: " + record.cause + "\n\n";
    for (const auto& [name, value] : record.measured.plan) {
        if (name == "rounds")
            text += "Each run has all tasks " + value + " times over, so that it is long enough to measure.\n\n";
    }
    text += compareText(record.measured) + '\n' + laws(record);
    return text + chunkTable(record.measured.chunkRows);
}

} // namespace manyhands
