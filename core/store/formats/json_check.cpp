// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/json_check.h"

#include <cstddef>
#include <string>

#include "core/base/utf8.h"

namespace manyhands {

namespace {

/// As deep as Python's own reader goes by default.
constexpr std::size_t kDeepest = 990;

class Checker {
public:
    explicit Checker(std::string_view text)
        : m_text(text) {}

    bool check() {
        do {
            if (!takeBeginning())
                return false;
        } while (!takeEnds());
        return m_sound && m_at == m_text.size();
    }

private:
    char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) {
        skipBlanks();
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks() {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    /// Brackets as far as values begin with them, then a value that has no parts.
    bool takeBeginning() {
        for (;;) {
            skipBlanks();
            const char c = next();
            if (c != '[' && c != '{')
                return takePlain();
            if (m_open.size() == kDeepest)
                return false;
            ++m_at;
            m_open += c;
            skipBlanks();
            if (next() == closing())
                return true; // takeEnds() does it
            if (c == '{' && !takeKey())
                return false;
        }
    }

    char closing() const { return m_open.back() == '[' ? ']' : '}'; }

    /// Behind a value: false when another one follows. True at the end, or where nothing can follow.
    bool takeEnds() {
        while (!m_open.empty()) {
            if (take(closing())) {
                m_open.pop_back();
                continue;
            }
            m_sound = take(',') && (m_open.back() == '[' || takeKey());
            return !m_sound;
        }
        skipBlanks();
        return true;
    }

    bool takeKey() { return take('"') && takeText() && take(':'); }

    bool takePlain() {
        if (take('"'))
            return takeText();
        for (const std::string_view word : {"true", "false", "null"}) {
            if (m_text.substr(m_at).starts_with(word)) {
                m_at += word.size();
                return true;
            }
        }
        return takeNumber();
    }

    bool takeText() {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return true;
            if (static_cast<unsigned char>(c) < 0x20 || (c == '\\' && !takeEscape()))
                return false;
        }
        return false;
    }

    bool takeEscape() {
        const char c = next();
        ++m_at;
        if (c != 'u')
            return c != '\0' && std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (next() == '\0' || std::string_view("0123456789abcdefABCDEF").find(next()) == std::string_view::npos)
                return false;
        }
        return true;
    }

    bool takeDigits() {
        const std::size_t begin = m_at;
        while (next() >= '0' && next() <= '9')
            ++m_at;
        return m_at > begin;
    }

    bool takeNumber() {
        m_at += next() == '-' ? 1 : 0;
        const bool isZero = next() == '0';
        const std::size_t begin = m_at;
        if (!takeDigits() || (isZero && m_at - begin > 1))
            return false;
        if (next() == '.') {
            ++m_at;
            if (!takeDigits())
                return false;
        }
        if (next() == 'e' || next() == 'E') {
            ++m_at;
            m_at += next() == '+' || next() == '-' ? 1 : 0;
            return takeDigits();
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_open; ///< the brackets that the place is inside of
    bool m_sound = true;
};

} // namespace

bool isJson(std::string_view text) {
    return isUtf8(text) && Checker(text).check();
}

} // namespace manyhands
