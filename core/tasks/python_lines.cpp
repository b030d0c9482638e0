// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/python_lines.h"

#include <algorithm>

namespace manyhands {

namespace {

bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "r", "b", "f", "Rb", …: letters that may stand before a quote.
bool isPrefix(std::string_view word) {
    return word.size() <= 2 && std::ranges::all_of(word, [](char c) {
               return std::string_view("rRbBuUfFtT").find(c) != std::string_view::npos;
           });
}

constexpr std::string_view kOperators[] = {"**=", "//=", ">>=", "<<=", "==", "!=", "<=", ">=", "->", ":=",
                                           "+=",  "-=",  "*=",  "/=",  "%=", "&=", "|=", "^=", "@="};

/// Goes through a source once, from front to back.
class Reader {
public:
    explicit Reader(std::string_view source)
        : m_source(source) {}

    Result<std::vector<PythonLine>> read() {
        if (m_source.starts_with("\xef\xbb\xbf"))
            m_at = 3;
        if (m_source.find('\0') != std::string_view::npos)
            return fail("The file is no Python source", "it holds a NUL byte", "Choose a file of text.");
        m_line.indent = takeIndent();
        while (m_at < m_source.size()) {
            if (const auto taken = takeToken(); !taken)
                return fail(taken.error());
        }
        if (m_depth > 0)
            return fail(unended("bracket", m_bracketLine));
        endLine();
        return std::move(m_lines);
    }

private:
    static Error unended(const char* what, int line) {
        return {"The file cannot be read as Python",
                "the " + std::string(what) + " that begins in line " + std::to_string(line) + " does not end",
                "Correct the file.", 0};
    }

    bool startsWith(std::string_view text) const { return m_source.substr(m_at).starts_with(text); }

    /// At the end of one of the file's lines.
    void takeLineEnd() {
        m_at += startsWith("\r\n") ? 2 : 1;
        ++m_number;
    }

    int takeIndent() {
        int column = 0;
        for (; m_at < m_source.size(); ++m_at) {
            const char c = m_source[m_at];
            if (c == ' ')
                ++column;
            else if (c == '\t')
                column = (column / 8 + 1) * 8;
            else if (c == '\f')
                column = 0;
            else
                break;
        }
        return column;
    }

    void endLine() {
        if (!m_line.tokens.empty())
            m_lines.push_back(std::move(m_line));
        m_line = PythonLine{};
    }

    void add(PythonToken::Kind kind, std::size_t begin) {
        const bool isText = kind != PythonToken::Kind::Literal;
        m_line.tokens.push_back({kind, isText ? m_source.substr(begin, m_at - begin) : std::string_view(), m_depth});
    }

    Result<void> takeToken() {
        const char c = m_source[m_at];
        if (c == '\n' || c == '\r') {
            takeLineEnd();
            if (m_depth == 0) {
                endLine();
                m_line.indent = takeIndent();
            }
        } else if (c == ' ' || c == '\t' || c == '\f') {
            ++m_at;
        } else if (c == '#') {
            m_at = std::min(m_source.find_first_of("\r\n", m_at), m_source.size());
        } else if (c == '\\') {
            ++m_at;
            if (m_at < m_source.size() && (m_source[m_at] == '\n' || m_source[m_at] == '\r'))
                takeLineEnd();
        } else if (c == '"' || c == '\'') {
            return takeString();
        } else if (isNameStart(c)) {
            return takeWord();
        } else if (isDigit(c) || (c == '.' && m_at + 1 < m_source.size() && isDigit(m_source[m_at + 1]))) {
            takeNumber();
        } else {
            takeOperator();
        }
        return {};
    }

    Result<void> takeWord() {
        const std::size_t begin = m_at;
        while (m_at < m_source.size() && (isNameStart(m_source[m_at]) || isDigit(m_source[m_at])))
            ++m_at;
        const bool quoted = m_at < m_source.size() && (m_source[m_at] == '"' || m_source[m_at] == '\'');
        if (quoted && isPrefix(m_source.substr(begin, m_at - begin)))
            return takeString();
        add(PythonToken::Kind::Name, begin);
        return {};
    }

    void takeNumber() {
        const std::size_t begin = m_at;
        while (m_at < m_source.size() &&
               (isNameStart(m_source[m_at]) || isDigit(m_source[m_at]) || m_source[m_at] == '.'))
            ++m_at;
        add(PythonToken::Kind::Literal, begin);
    }

    /// A backslash keeps the next character from ending it, in raw strings too.
    Result<void> takeString() {
        const std::size_t begin = m_at;
        const int line = m_number;
        const std::string one(1, m_source[m_at]), three(3, m_source[m_at]);
        const bool isTriple = startsWith(three);
        const std::string& end = isTriple ? three : one;
        m_at += end.size();
        while (m_at < m_source.size() && !startsWith(end)) {
            if (m_source[m_at] == '\\' && m_at + 1 < m_source.size())
                ++m_at;
            else if (!isTriple && (m_source[m_at] == '\n' || m_source[m_at] == '\r'))
                break;
            if (m_source[m_at] == '\n' || m_source[m_at] == '\r')
                takeLineEnd();
            else
                ++m_at;
        }
        if (m_at >= m_source.size() || !startsWith(end))
            return fail(unended("text", line));
        m_at += end.size();
        add(PythonToken::Kind::Literal, begin);
        return {};
    }

    void takeOperator() {
        const std::size_t begin = m_at;
        const char c = m_source[m_at];
        if (c == '(' || c == '[' || c == '{') {
            ++m_at;
            add(PythonToken::Kind::Operator, begin);
            if (m_depth++ == 0)
                m_bracketLine = m_number;
            return;
        }
        if ((c == ')' || c == ']' || c == '}') && m_depth > 0)
            --m_depth;
        const auto* const found =
            std::ranges::find_if(kOperators, [&](std::string_view one) { return startsWith(one); });
        m_at += found == std::end(kOperators) ? 1 : found->size();
        add(PythonToken::Kind::Operator, begin);
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    int m_number = 1; ///< of the file's line
    int m_depth = 0;
    int m_bracketLine = 0;
    PythonLine m_line;
    std::vector<PythonLine> m_lines;
};

} // namespace

Result<std::vector<PythonLine>> pythonLines(std::string_view source) {
    return Reader(source).read();
}

} // namespace manyhands
