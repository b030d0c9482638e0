// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/address_space.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

namespace manyhands {

namespace {

/// The next word; `text` then begins behind it.
std::string_view takeWord(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

bool readHexadecimal(std::string_view text, std::uint64_t& number) {
    return std::from_chars(text.data(), text.data() + text.size(), number, 16).ec == std::errc();
}

/// "7f00-7f80 r-xp 00001000 08:01 1234   /usr/lib/x.so"; false: it holds no code.
bool readLine(std::string_view line, CodeMapping& mapping) {
    const std::string_view range = takeWord(line);
    const auto dash = range.find('-');
    const std::string_view rights = takeWord(line);
    if (dash == std::string_view::npos || rights.size() < 3 || rights[2] != 'x')
        return false;
    if (!readHexadecimal(range.substr(0, dash), mapping.begin) || !readHexadecimal(range.substr(dash + 1), mapping.end))
        return false;
    if (!readHexadecimal(takeWord(line), mapping.offset))
        return false;
    takeWord(line); // device
    takeWord(line); // inode
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    mapping.path = line;
    return mapping.begin < mapping.end;
}

} // namespace

AddressSpace AddressSpace::of(int pid, const std::string& root) {
    std::ifstream file(root + "/proc/" + std::to_string(pid) + "/maps");
    return parse(std::string(std::istreambuf_iterator<char>(file), {}));
}

AddressSpace AddressSpace::parse(std::string_view maps) {
    AddressSpace space;
    while (!maps.empty()) {
        const std::string_view line = maps.substr(0, maps.find('\n'));
        CodeMapping mapping;
        if (readLine(line, mapping))
            space.m_mappings.push_back(std::move(mapping));
        maps.remove_prefix(std::min(line.size() + 1, maps.size()));
    }
    std::ranges::sort(space.m_mappings, {}, &CodeMapping::begin);
    return space;
}

const CodeMapping* AddressSpace::at(std::uint64_t address) const {
    const auto after = std::ranges::upper_bound(m_mappings, address, {}, &CodeMapping::begin);
    if (after == m_mappings.begin() || address >= (after - 1)->end)
        return nullptr;
    return &*(after - 1);
}

} // namespace manyhands
