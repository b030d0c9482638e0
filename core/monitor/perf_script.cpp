// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/perf_script.h"

#include <algorithm>
#include <charconv>
#include <ranges>

#include "core/base/utf8.h"
#include "core/monitor/symboliser.h"

namespace manyhands {

namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kUnknown = "[unknown]";
constexpr std::string_view kLost = "PERF_RECORD_LOST";

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

/// Programs choose their names, and those of their functions, themselves: what a terminal would obey becomes "?".
std::string shown(std::string_view name) {
    std::string text;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t begin = at;
        const auto character = nextCharacter(name, at);
        if (character && !isInvisible(*character))
            text += name.substr(begin, at - begin);
        else
            text += '?';
        at = std::max(at, begin + 1);
    }
    return text;
}

bool isHexadecimal(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// "[libc.so.6]" for "/usr/lib/libc.so.6", "[vdso]" as it is.
std::string fileFrame(std::string_view file) {
    if (file.starts_with('['))
        return std::string(file);
    return '[' + std::string(file.substr(file.rfind('/') + 1)) + ']';
}

/// Of "FUNCTION (FILE)". Both may hold blanks and parentheses, so the file is what follows the last " (".
std::string frameName(std::string_view text) {
    if (text.starts_with(kUnknown)) {
        std::string_view file = trimmed(text.substr(kUnknown.size()));
        if (!file.starts_with('(') || !file.ends_with(')') || file.size() < 3)
            return std::string(kUnknown);
        return fileFrame(file.substr(1, file.size() - 2));
    }
    std::string name = plainFunctionName(std::string(trimmed(text.substr(0, text.rfind(" (")))));
    name.resize(trimmed(name).size());
    return name.empty() ? std::string(kUnknown) : name;
}

/// "… PERF_RECORD_LOST lost 12"; 0 for other lines.
std::uint64_t lostIn(std::string_view line) {
    const auto at = line.find(kLost);
    const auto word = at == std::string_view::npos ? at : line.find("lost ", at);
    if (word == std::string_view::npos)
        return 0;
    std::uint64_t count = 0;
    std::from_chars(line.data() + word + 5, line.data() + line.size(), count);
    return count;
}

} // namespace

void PerfScript::feed(std::string_view part) {
    while (!part.empty()) {
        const auto end = part.find('\n');
        m_line += part.substr(0, std::min(end, kMostLine - m_line.size()));
        if (end == std::string_view::npos)
            return;
        takeLine(m_line);
        m_line.clear();
        part.remove_prefix(end + 1);
    }
}

void PerfScript::takeLine(std::string_view line) {
    if (trimmed(line).empty())
        endSample();
    else if (m_inSample)
        takeFrame(line);
    else if (const std::uint64_t lost = lostIn(line); lost > 0)
        m_dropped += lost;
    else
        beginSample(line);
}

/// The name may hold blanks: the thread's number is what follows the last one.
void PerfScript::beginSample(std::string_view line) {
    const std::string_view text = trimmed(line);
    const auto blank = text.find_last_of(kBlanks);
    if (blank == std::string_view::npos || text.find_first_not_of("0123456789", blank + 1) != std::string_view::npos) {
        ++m_strange;
        return;
    }
    m_program = trimmed(text.substr(0, blank));
    m_frames.clear();
    m_inSample = true;
}

void PerfScript::takeFrame(std::string_view line) {
    const std::string_view text = trimmed(line);
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos || !isHexadecimal(text.substr(0, blank)))
        ++m_strange;
    else if (m_frames.size() < kMostFrames)
        m_frames.push_back(shown(frameName(trimmed(text.substr(blank)))));
}

void PerfScript::endSample() {
    if (!m_inSample)
        return;
    m_inSample = false;
    if (m_program == m_leftOut)
        return;
    if (m_frames.empty())
        m_frames.emplace_back(kUnknown);
    m_frames.push_back(shown(m_program));
    std::ranges::reverse(m_frames);
    if (m_stacks.size() >= kMostStacks && !m_stacks.has(m_frames)) {
        ++m_dropped;
        return;
    }
    m_stacks.add(m_frames);
    ++m_samples;
}

} // namespace manyhands
