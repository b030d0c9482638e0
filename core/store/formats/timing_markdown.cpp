// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/timing_markdown.h"

#include "core/store/formats/timing_table.h"

namespace manyhands {

namespace {

std::string markdownOf(const TableCells& lines) {
    std::string text;
    bool heading = true;
    for (const auto& line : lines) {
        text += '|';
        for (const auto& cell : line)
            text += ' ' + cell + " |";
        text += '\n';
        if (heading) {
            text += "|---|";
            for (std::size_t i = 1; i < line.size(); ++i)
                text += "--:|";
            text += '\n';
        }
        heading = false;
    }
    return text;
}

} // namespace

std::string timingMarkdown(const std::vector<TimingRow>& rows) {
    const TableCells pop = popCells(rows), slower = slowdownCells(rows);
    return markdownOf(timingCells(rows)) + '\n' + markdownOf(costCells(rows)) +
           (pop.size() > 1 ? '\n' + markdownOf(pop) : "") + (slower.size() > 1 ? '\n' + markdownOf(slower) : "");
}

} // namespace manyhands
