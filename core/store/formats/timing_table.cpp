// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/timing_table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace manyhands {

namespace {

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

std::vector<std::vector<std::string>> timingCells(const std::vector<TimingRow>& rows) {
    std::vector<std::vector<std::string>> lines = {{"Mode", "Workers", "Wall time", "Speed-up", "Efficiency",
                                                    "Karp-Flatt", "CPU time", "Tasks/s", "Overhead/task", "Memory",
                                                    "Runs"}};
    for (const auto& row : rows) {
        const bool known = std::isfinite(row.efficiency);
        lines.push_back({row.mode, row.mode == "serial" ? "–" : std::to_string(row.workers), wallText(row),
                         speedupText(row.speedup), known ? formatted("%.0f %%", 100 * row.efficiency) : "–",
                         std::isfinite(row.karpFlatt) ? formatted("%.3f", row.karpFlatt) : "–", durationText(row.cpuS),
                         std::isfinite(row.tasksPerS) ? formatted("%.1f", row.tasksPerS) : "–",
                         durationText(row.overheadPerTaskS), memoryText(row.peakPssBytes),
                         std::to_string(row.walls.size())});
    }
    return lines;
}

std::string alignedTable(const std::vector<std::vector<std::string>>& lines) {
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
