// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

namespace manyhands {

std::optional<char32_t> nextCharacter(std::string_view text, std::size_t& position) {
    if (position >= text.size())
        return std::nullopt;
    const auto byteAt = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char lead = byteAt(position);
    if (lead < 0x80) {
        ++position;
        return lead;
    }
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || position + length > text.size())
        return std::nullopt;
    char32_t character = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(position + i) & 0xc0U) != 0x80)
            return std::nullopt;
        character = (character << 6) | (byteAt(position + i) & 0x3fU);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (character < smallest[length] || character > 0x10ffff || (character >= 0xd800 && character <= 0xdfff))
        return std::nullopt;
    position += length;
    return character;
}

bool isUtf8(std::string_view text) {
    std::size_t position = 0;
    while (position < text.size()) {
        if (!nextCharacter(text, position))
            return false;
    }
    return true;
}

bool isInvisible(char32_t character) {
    struct Span {
        char32_t first, last;
    };
    constexpr Span spans[] = {{0, 0x1f},        {0x7f, 0x9f},      {0xad, 0xad},     {0x61c, 0x61c},
                              {0x200b, 0x200f}, {0x2028, 0x202e},  {0x2060, 0x206f}, {0xfeff, 0xfeff},
                              {0xfff9, 0xfffb}, {0xe0000, 0xe007f}};
    for (const auto& span : spans) {
        if (character >= span.first && character <= span.last)
            return true;
    }
    return false;
}

} // namespace manyhands
