// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/timing_table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace manyhands {

namespace {

using Cells = std::vector<std::string>;

const std::string kNone = "–";

template <class... Values>
std::string formatted(const char* format, Values... values) {
    char text[96];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string speedupText(const Interval& speedup) {
    if (!std::isfinite(speedup.value))
        return "–";
    if (!speedup.isConfidence)
        return formatted("%.2f×", speedup.value);
    return formatted("%.2f× (%.2f to %.2f)", speedup.value, speedup.lo, speedup.hi);
}

std::string wallText(const TimingRow& row) {
    return durationText(row.wall.value) +
           (row.walls.size() > 1 ? " (" + durationText(row.wall.lo) + " to " + durationText(row.wall.hi) + ')' : "");
}

std::string memoryText(std::uint64_t bytes) {
    return bytes == 0 ? "–" : formatted("%.1f MiB", static_cast<double>(bytes) / (1024.0 * 1024.0));
}

std::string numberText(const char* format, double value) {
    return std::isfinite(value) ? formatted(format, value) : kNone;
}

std::string percentText(double share) {
    return numberText("%.0f %%", 100 * share);
}

/// " (79 to 83)"
std::string rangeText(const char* format, double lo, double hi) {
    return std::isfinite(lo) && std::isfinite(hi) ? " (" + formatted(format, lo) + " to " + formatted(format, hi) + ')'
                                                  : "";
}

/// "4", "4, 1 failing left out", "5 failing"
std::string runsText(const TimingRow& row, const TimingWords& words) {
    const std::string counted = std::to_string(row.walls.size());
    if (row.failing > 0)
        return counted + ' ' + words.failing;
    return row.failed.empty() ? counted : counted + ", " + std::to_string(row.failed.size()) + ' ' + words.leftOut;
}

Cells nameCells(const TimingRow& row, const TimingWords& words) {
    const bool serial = row.mode == "serial";
    return {serial ? words.serial : words.pool, serial ? kNone : std::to_string(row.workers)};
}

std::size_t width(const std::string& text) {
    // every character here takes one place, so places are bytes that do not continue a character
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80; }));
}

} // namespace

std::string durationText(double seconds) {
    if (!std::isfinite(seconds))
        return "–";
    const double size = std::abs(seconds);
    if (size >= 1 || size == 0)
        return formatted("%.3f s", seconds);
    if (size >= 1e-3)
        return formatted("%.2f ms", seconds * 1e3);
    return formatted("%.2f µs", seconds * 1e6);
}

TableCells timingCells(const std::vector<TimingRow>& rows, const TimingWords& words) {
    TableCells lines = {words.timingHeads};
    for (const auto& row : rows) {
        const auto [leastEfficiency, mostEfficiency] = row.efficiencyInterval();
        const auto [leastKarpFlatt, mostKarpFlatt] = row.karpFlattInterval();
        const bool bounded = row.speedup.isConfidence;
        auto line = nameCells(row, words);
        for (std::string& cell : Cells{
                 wallText(row), speedupText(row.speedup),
                 percentText(row.efficiency) +
                     (bounded ? rangeText("%.0f", 100 * leastEfficiency, 100 * mostEfficiency) : ""),
                 numberText("%.3f", row.karpFlatt) + (bounded ? rangeText("%.3f", leastKarpFlatt, mostKarpFlatt) : ""),
                 durationText(row.cpuS), memoryText(row.peakPssBytes), runsText(row, words),
                 row.noise.empty() ? kNone : row.noise, std::string(1, row.grade)})
            line.push_back(std::move(cell));
        lines.push_back(std::move(line));
    }
    return lines;
}

TableCells costCells(const std::vector<TimingRow>& rows, const TimingWords& words) {
    TableCells lines = {words.costHeads};
    for (const auto& row : rows) {
        auto line = nameCells(row, words);
        for (std::string& cell : Cells{numberText("%.2f×", row.ideal), percentText(row.efficiencyOfIdeal()),
                                       numberText("%.1f", row.tasksPerS), numberText("%.1f", row.steadyTasksPerS),
                                       durationText(row.wallWithoutStartUpS()), durationText(row.quietWallS()),
                                       numberText("%+.1f %%", 100 * row.cpuInflation), durationText(row.overheadS),
                                       durationText(row.overheadPerTaskS), durationText(row.dispatchPerTaskS)})
            line.push_back(std::move(cell));
        lines.push_back(std::move(line));
    }
    return lines;
}

TableCells popCells(const std::vector<TimingRow>& rows, const TimingWords& words) {
    TableCells lines = {words.popHeads};
    for (const auto& row : rows) {
        if (!row.pop)
            continue;
        const PopTable& pop = *row.pop;
        auto line = nameCells(row, words);
        for (const auto& factor :
             {pop.global, std::optional(pop.parallel), pop.balance, std::optional(pop.communication),
              std::optional(pop.serialisation), std::optional(pop.transfer), pop.computation})
            line.push_back(percentText(factor.value_or(kNotKnown)));
        lines.push_back(std::move(line));
    }
    return lines;
}

TableCells slowdownCells(const std::vector<TimingRow>& rows, const TimingWords& words) {
    const auto isTold = [&](SlowdownCause cause) {
        return std::ranges::any_of(rows,
                                   [&](const TimingRow& row) { return row.slowdown && row.slowdown->tells(cause); });
    };
    TableCells lines = {words.slowdownHeads};
    for (const SlowdownCause cause : kSlowdownCauses) {
        if (isTold(cause))
            lines.front().push_back(words.causeHeads[static_cast<std::size_t>(cause)]);
    }
    lines.front().push_back(words.faultsHead);
    for (const auto& row : rows) {
        if (!row.slowdown)
            continue;
        auto line = nameCells(row, words);
        line.push_back(numberText("%+.1f %%", 100 * row.cpuInflation));
        for (const SlowdownCause cause : kSlowdownCauses) {
            if (isTold(cause))
                line.push_back(row.slowdown->tells(cause) ? numberText("%+.1f %%", 100 * row.slowdown->share(cause))
                                                          : kNone);
        }
        const std::int64_t faults = row.slowdown->minorFaults + row.slowdown->majorFaults;
        line.push_back(formatted("%+lld", static_cast<long long>(faults)));
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string alignedTable(const TableCells& lines) {
    std::vector<std::size_t> widths;
    for (const auto& line : lines) {
        widths.resize(std::max(widths.size(), line.size()));
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], width(line[i]));
    }
    std::string table;
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            table += line[i];
            if (i + 1 < line.size())
                table.append(widths[i] - width(line[i]) + 2, ' ');
        }
        table += '\n';
    }
    return table;
}

} // namespace manyhands
