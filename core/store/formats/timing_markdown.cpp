// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/timing_markdown.h"

#include "core/store/formats/timing_table.h"

namespace manyhands {

std::string timingMarkdown(const std::vector<TimingRow>& rows) {
    std::string text;
    bool heading = true;
    for (const auto& line : timingCells(rows)) {
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

} // namespace manyhands
