// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace manyhands::test {

/// Whose message it is and its which.
struct MessageMark {
    std::uint32_t putter = 0;
    std::uint32_t number = 0;
    std::uint64_t bytes = 0; ///< of the message; at least those of its mark
};

/// Every byte of it follows from its mark, so half a message, or parts of two, are seen.
inline std::string numberedMessage(const MessageMark& mark) {
    std::string text(std::max<std::size_t>(mark.bytes, sizeof mark),
                     static_cast<char>('a' + (mark.putter * 7 + mark.number) % 26));
    const MessageMark whole{mark.putter, mark.number, text.size()};
    std::memcpy(text.data(), &whole, sizeof whole);
    return text;
}

/// nullopt when it is not whole.
inline std::optional<MessageMark> markOf(std::string_view message) {
    MessageMark mark;
    if (message.size() < sizeof mark)
        return std::nullopt;
    std::memcpy(&mark, message.data(), sizeof mark);
    if (mark.bytes != message.size() || message != numberedMessage(mark))
        return std::nullopt;
    return mark;
}

} // namespace manyhands::test
