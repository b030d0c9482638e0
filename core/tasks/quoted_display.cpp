// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/command_template.h"

#include <algorithm>
#include <cstdio>

#include "core/base/utf8.h"

namespace manyhands {

namespace {

bool isPlain(char byte) {
    constexpr std::string_view others = "-_./:=,+@%^";
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           others.find(byte) != std::string_view::npos;
}

bool isVisible(std::string_view word) {
    for (std::size_t position = 0; position < word.size();) {
        const auto character = nextCharacter(word, position);
        if (!character || isInvisible(*character))
            return false;
    }
    return true;
}

std::string escapeOf(char32_t character) {
    switch (character) {
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '\r':
        return "\\r";
    default:
        break;
    }
    char text[16];
    const char* const form = character < 0x80 ? "\\x%02x" : character < 0x10000 ? "\\u%04x" : "\\U%08x";
    std::snprintf(text, sizeof text, form, static_cast<unsigned>(character));
    return text;
}

std::string escaped(std::string_view word) {
    std::string text = "$'";
    for (std::size_t position = 0; position < word.size();) {
        const std::size_t begin = position;
        const auto character = nextCharacter(word, position);
        if (!character) {
            char byte[8];
            std::snprintf(byte, sizeof byte, "\\x%02x", static_cast<unsigned char>(word[position++]));
            text += byte;
        } else if (isInvisible(*character)) {
            text += escapeOf(*character);
        } else {
            if (*character == '\'' || *character == '\\')
                text += '\\';
            text += word.substr(begin, position - begin);
        }
    }
    return text + '\'';
}

} // namespace

std::string quotedForDisplay(std::string_view word) {
    if (!word.empty() && std::ranges::all_of(word, isPlain))
        return std::string(word);
    if (!isVisible(word))
        return escaped(word);
    std::string text = "'";
    for (const char byte : word)
        text += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
    return text + '\'';
}

std::string quotedForDisplay(const std::vector<std::string>& arguments) {
    std::string line;
    for (const auto& argument : arguments)
        line += (line.empty() ? "" : " ") + quotedForDisplay(argument);
    return line;
}

} // namespace manyhands
