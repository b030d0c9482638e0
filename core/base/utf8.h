// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace manyhands {

/// The character that begins at `position`, which is then moved behind it; nullopt (position unmoved) where the bytes
/// are no well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF).
std::optional<char32_t> nextCharacter(std::string_view text, std::size_t& position);

bool isUtf8(std::string_view text);

/// Characters that a terminal or a label would obey or swallow instead of showing: controls, bidi marks, zero widths.
bool isInvisible(char32_t character);

} // namespace manyhands
