// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/json_reader.h"

#include <algorithm>
#include <optional>

#include "core/base/utf8.h"

namespace manyhands {

namespace {

constexpr const char* kNotJson = "The file cannot be read as JSON";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string& out, std::uint32_t code) {
    const auto tail = [&](int shift) { out += static_cast<char>(0x80U | ((code >> shift) & 0x3fU)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0U | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0U | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0U | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// Recursive descent; the depth is limited before the stack is.
class Parser {
public:
    Parser(std::string_view text, const JsonLimits& limits)
        : m_text(text)
        , m_limits(limits) {}

    Result<JsonValue> parse() {
        JsonValue value;
        if (readValue(value, 0) && (skipBlanks(), m_at < m_text.size()))
            refuse("something follows the end");
        if (m_why.empty())
            return value;
        return fail(kNotJson, m_why + " (line " + std::to_string(line()) + ')', "Open another file.");
    }

private:
    bool refuse(std::string why) {
        if (m_why.empty())
            m_why = std::move(why);
        return false;
    }
    std::size_t line() const {
        const auto end = m_text.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, m_text.size()));
        return 1 + static_cast<std::size_t>(std::count(m_text.begin(), end, '\n'));
    }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks() {
        while (m_at < m_text.size() && std::string_view(" \t\n\r").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool readValue(JsonValue& value, std::size_t depth) {
        skipBlanks();
        if (++m_values > m_limits.values)
            return refuse("it holds more than " + std::to_string(m_limits.values) + " values");
        if (depth > m_limits.depth)
            return refuse("it is nested deeper than " + std::to_string(m_limits.depth) + " levels");
        if (m_at >= m_text.size())
            return refuse("it ends too early");
        switch (peek()) {
        case '{':
            return readObject(value, depth);
        case '[':
            return readArray(value, depth);
        case '"':
            value.kind = JsonValue::Kind::String;
            return readString(value.text);
        case 't':
        case 'f':
        case 'n':
            return readWord(value);
        default:
            return readNumber(value);
        }
    }

    bool readWord(JsonValue& value) {
        for (const std::string_view word : {"true", "false", "null"}) {
            if (!m_text.substr(m_at).starts_with(word))
                continue;
            m_at += word.size();
            value.kind = word == "null" ? JsonValue::Kind::Null : JsonValue::Kind::Bool;
            value.truth = word == "true";
            return true;
        }
        return refuse("a word is neither true, false nor null");
    }

    bool digits() {
        const std::size_t begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin;
    }

    bool readNumber(JsonValue& value) {
        const std::size_t begin = m_at;
        take('-');
        bool good = take('0') || digits();
        if (good && take('.'))
            good = digits();
        if (good && (take('e') || take('E'))) {
            if (!take('+'))
                take('-');
            good = digits();
        }
        if (!good)
            return refuse(begin == m_at ? "there is no value where one belongs"
                                        : "a number is not written as JSON does");
        value.kind = JsonValue::Kind::Number;
        value.text = m_text.substr(begin, m_at - begin);
        return true;
    }

    std::optional<std::uint32_t> hexUnit() {
        std::uint32_t unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            const auto place =
                std::string_view("0123456789abcdef").find(static_cast<char>(c | (isDigit(c) ? 0 : 0x20)));
            if (place == std::string_view::npos)
                return std::nullopt;
            unit = unit * 16 + static_cast<std::uint32_t>(place);
        }
        return unit;
    }

    /// Behind "\u": one character, which takes two units beyond U+FFFF.
    bool readUnits(std::string& out) {
        auto code = hexUnit();
        if (code && *code >= 0xd800 && *code < 0xdc00 && m_text.substr(m_at).starts_with("\\u")) {
            m_at += 2;
            const auto low = hexUnit();
            code = low && *low >= 0xdc00 && *low < 0xe000
                       ? std::optional(0x10000 + ((*code - 0xd800) << 10) + (*low - 0xdc00))
                       : std::nullopt;
        }
        if (!code || (*code >= 0xd800 && *code < 0xe000))
            return refuse("\\u is not followed by a character's number");
        appendUtf8(out, *code);
        return true;
    }

    bool readEscape(std::string& out) {
        constexpr std::string_view names = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        const char c = peek();
        ++m_at;
        if (c == 'u')
            return readUnits(out);
        const auto place = names.find(c);
        if (place == std::string_view::npos)
            return refuse("a backslash is followed by what JSON does not know");
        out += meant[place];
        return true;
    }

    bool readString(std::string& out) {
        ++m_at;
        while (m_at < m_text.size()) {
            const std::size_t begin = m_at;
            const auto character = nextCharacter(m_text, m_at);
            if (!character)
                return refuse("a text is not UTF-8");
            if (*character == '"')
                return true;
            if (*character < 0x20)
                return refuse("a text holds a control character");
            if (*character != '\\')
                out += m_text.substr(begin, m_at - begin);
            else if (!readEscape(out))
                return false;
        }
        return refuse("it ends inside a text");
    }

    bool readArray(JsonValue& value, std::size_t depth) {
        value.kind = JsonValue::Kind::Array;
        ++m_at;
        skipBlanks();
        if (take(']'))
            return true;
        do {
            if (!readValue(value.items.emplace_back(), depth + 1))
                return false;
            skipBlanks();
        } while (take(','));
        return take(']') || refuse("a list is not closed");
    }

    bool readMember(JsonValue& object, std::size_t depth) {
        skipBlanks();
        if (peek() != '"')
            return refuse("an object's key is missing");
        if (!readString(object.keys.emplace_back()))
            return false;
        skipBlanks();
        return take(':') ? readValue(object.items.emplace_back(), depth + 1) : refuse("a key has no value");
    }

    bool readObject(JsonValue& value, std::size_t depth) {
        value.kind = JsonValue::Kind::Object;
        ++m_at;
        skipBlanks();
        if (take('}'))
            return true;
        do {
            if (!readMember(value, depth))
                return false;
            skipBlanks();
        } while (take(','));
        if (!take('}'))
            return refuse("an object is not closed");
        std::vector<std::string_view> keys(value.keys.begin(), value.keys.end());
        std::ranges::sort(keys);
        const auto twice = std::ranges::adjacent_find(keys);
        return twice == keys.end() || refuse("the key \"" + std::string(*twice).substr(0, 60) + "\" is there twice");
    }

    std::string_view m_text;
    const JsonLimits& m_limits;
    std::size_t m_at = 0;
    std::size_t m_values = 0;
    std::string m_why;
};

} // namespace

const JsonValue* JsonValue::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == key)
            return &items[i];
    }
    return nullptr;
}

Result<JsonValue> readJson(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes)
        return fail(kNotJson,
                    "it has " + std::to_string(text.size()) + " bytes, and up to " + std::to_string(limits.bytes) +
                        " are read",
                    "Open another file.");
    return Parser(text, limits).parse();
}

} // namespace manyhands
