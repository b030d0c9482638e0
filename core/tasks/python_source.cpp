// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/python_source.h"

#include <algorithm>
#include <climits>
#include <set>
#include <span>

#include "core/tasks/python_lines.h"

namespace manyhands {

namespace {

using Tokens = std::span<const PythonToken>;
using Kind = PythonToken::Kind;

constexpr std::string_view kBlocks[] = {"if",  "elif",  "else", "try",  "except", "finally",
                                        "for", "while", "with", "case", "match"};

bool isName(Tokens tokens, std::size_t at) {
    return at < tokens.size() && tokens[at].kind == Kind::Name;
}

bool is(Tokens tokens, std::size_t at, std::string_view word) {
    return at < tokens.size() && tokens[at].is(word);
}

std::size_t placeOf(Tokens tokens, std::string_view word, int depth = 0) {
    const auto found =
        std::ranges::find_if(tokens, [&](const PythonToken& one) { return one.depth == depth && one.is(word); });
    return static_cast<std::size_t>(found - tokens.begin());
}

/// Gathers what a file's own level binds.
class Names {
public:
    void take(const PythonLine& line) {
        if (line.indent > m_hiddenFrom)
            return; // inside a function or a class
        m_hiddenFrom = INT_MAX;
        takeStatements(line.tokens, line.indent);
    }
    PythonNames names() { return std::move(m_names); }

private:
    /// "a; b", and what follows the colon of "if x: a".
    void takeStatements(Tokens tokens, int indent) {
        while (!tokens.empty()) {
            const bool isAsync = is(tokens, 0, "async");
            const std::size_t first = isAsync ? 1 : 0;
            if ((is(tokens, first, "def") || is(tokens, 0, "class")) && isName(tokens, first + 1)) {
                const std::string_view name = tokens[first + 1].text;
                is(tokens, 0, "class") ? addOther(name) : addFunction(name);
                m_hiddenFrom = indent;
                return; // what else stands in the line is inside
            }
            const std::size_t body = isBlock(tokens, first) ? colonOf(tokens) + 1 : 0;
            if (body > 0 && body <= tokens.size()) {
                takeHeader(tokens.first(body - 1));
                tokens = tokens.subspan(body);
                continue;
            }
            const std::size_t end = placeOf(tokens, ";");
            takeSimple(tokens.first(end));
            tokens = tokens.subspan(std::min(end + 1, tokens.size()));
        }
    }

    /// "match" and "case" are names too, of variables for instance: then nothing but "=" or "." follows.
    static bool isBlock(Tokens tokens, std::size_t first) {
        if (std::ranges::none_of(kBlocks, [&](std::string_view word) { return is(tokens, first, word); }))
            return false;
        return !is(tokens, first + 1, "=") && !is(tokens, first + 1, ".") && colonOf(tokens) < tokens.size();
    }

    /// That of the block, not of a lambda; none behind the statement's end.
    static std::size_t colonOf(Tokens tokens) {
        int lambdas = 0;
        for (std::size_t at = 0; at < tokens.size() && !tokens[at].is(";"); ++at) {
            if (tokens[at].depth > 0)
                continue;
            lambdas += tokens[at].is("lambda") ? 1 : 0;
            if (tokens[at].is(":") && lambdas-- == 0)
                return at;
        }
        return tokens.size();
    }

    /// "for a, b in …", "with x as y", "except E as e", and (a := …) anywhere.
    void takeHeader(Tokens tokens) {
        const std::size_t first = is(tokens, 0, "async") ? 1 : 0;
        if (is(tokens, first, "for"))
            takeTargets(tokens.subspan(first + 1, placeOf(tokens.subspan(first + 1), "in")));
        for (std::size_t at = first; at < tokens.size(); ++at) {
            if (tokens[at].is("as") && isName(tokens, at + 1))
                addOther(tokens[at + 1].text);
        }
        takeWalruses(tokens);
    }

    void takeSimple(Tokens tokens) {
        if (is(tokens, 0, "import"))
            takeImports(tokens.subspan(1), true);
        else if (is(tokens, 0, "from"))
            takeImports(tokens.subspan(std::min(placeOf(tokens, "import") + 1, tokens.size())), false);
        else if (!is(tokens, 0, "@"))
            takeAssignments(tokens);
        takeWalruses(tokens);
    }

    /// "a.b, c as d", with or without brackets around. `isWhole`: "import a.b" binds a.
    void takeImports(Tokens tokens, bool isWhole) {
        m_names.mayHaveMore = m_names.mayHaveMore || is(tokens, 0, "*");
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const bool isFirst = at == 0 || tokens[at - 1].is(",") || tokens[at - 1].is("(");
            if (!isFirst || !isName(tokens, at))
                continue;
            std::size_t last = at;
            while (isWhole && is(tokens, last + 1, ".") && isName(tokens, last + 2))
                last += 2;
            const bool isRenamed = is(tokens, last + 1, "as") && isName(tokens, last + 2);
            addOther(tokens[isRenamed ? last + 2 : at].text);
        }
    }

    /// "a = b = …", "a: T = …", "a, (b, *c) = …".
    void takeAssignments(Tokens tokens) {
        if (is(tokens, 0, "type") && isName(tokens, 1)) // type X = …
            tokens = tokens.subspan(1);
        for (std::size_t end = placeOf(tokens, "="); end < tokens.size(); end = placeOf(tokens, "=")) {
            const Tokens target = tokens.first(end);
            if (placeOf(target, "lambda") < target.size())
                return; // its argument's default
            takeTargets(target.first(placeOf(target, ":")));
            tokens = tokens.subspan(end + 1);
        }
    }

    void takeTargets(Tokens tokens) {
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const bool isPart = (at > 0 && tokens[at - 1].is(".")) || is(tokens, at + 1, ".") ||
                                is(tokens, at + 1, "[") || is(tokens, at + 1, "(");
            if (isName(tokens, at) && !isPart)
                addOther(tokens[at].text);
        }
    }

    void takeWalruses(Tokens tokens) {
        for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
            if (isName(tokens, at) && tokens[at + 1].is(":="))
                addOther(tokens[at].text);
        }
    }

    void addFunction(std::string_view name) {
        if (m_functions.insert(name).second)
            m_names.functions.emplace_back(name);
    }
    void addOther(std::string_view name) {
        if (m_others.insert(name).second)
            m_names.others.emplace_back(name);
    }

    PythonNames m_names;
    std::set<std::string_view> m_functions, m_others; ///< those in m_names
    int m_hiddenFrom = INT_MAX;                       ///< lines that stand further in belong to a function or a class
};

} // namespace

bool PythonNames::has(std::string_view name) const {
    return std::ranges::find(functions, name) != functions.end() || std::ranges::find(others, name) != others.end();
}

Result<PythonNames> topLevelNames(std::string_view source) {
    const auto lines = pythonLines(source);
    if (!lines)
        return fail(lines.error());
    Names names;
    for (const PythonLine& line : *lines)
        names.take(line);
    return names.names();
}

Result<std::vector<std::string>> topLevelFunctions(std::string_view source) {
    auto names = topLevelNames(source);
    if (!names)
        return fail(names.error());
    return std::move(names->functions);
}

} // namespace manyhands
