// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/command_words.h"

namespace manyhands {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Splitter {
public:
    explicit Splitter(std::string_view text)
        : m_text(text) {}

    Result<std::vector<std::string>> split() {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        if (m_quote != 0)
            return fail("The command is not complete",
                        m_quote == '"' ? "a quote \" is not closed" : "a quote ' is not closed",
                        "Close it, or write \\ before it.");
        if (m_escaped)
            return fail("The command is not complete", "it ends with a backslash", "Remove it, or double it.");
        endWord();
        return std::move(m_words);
    }

private:
    void take(char c) {
        if (m_escaped) {
            // inside double quotes a backslash stands for itself before anything but these
            if (m_quote == '"' && c != '"' && c != '\\')
                m_word += '\\';
            m_word += c;
            m_escaped = false;
        } else if (c == '\\' && m_quote != '\'') {
            m_escaped = m_inWord = true;
        } else if (m_quote != 0) {
            if (c == m_quote)
                m_quote = 0;
            else
                m_word += c;
        } else if (c == '\'' || c == '"') {
            m_quote = c;
            m_inWord = true;
        } else if (isBlank(c)) {
            endWord();
        } else {
            m_word += c;
            m_inWord = true;
        }
    }

    void endWord() {
        if (m_inWord)
            m_words.push_back(std::move(m_word));
        m_word.clear();
        m_inWord = false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<std::string> m_words;
    std::string m_word;
    char m_quote = 0;
    bool m_escaped = false;
    bool m_inWord = false; ///< also true for "", which is a word
};

} // namespace

Result<std::vector<std::string>> commandWords(std::string_view text) {
    return Splitter(text).split();
}

} // namespace manyhands
