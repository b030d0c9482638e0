// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/command_template.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace manyhands {

namespace {

/// What stands between two braces.
struct Placeholder {
    enum class Kind { Value, TaskNumber, WorkerNumber };
    Kind kind = Kind::Value;
    std::size_t column = 0; ///< from 1; 0: all of them
    std::string_view part;  ///< "", ".", "/", "//" or "/.": which part of the value
    std::size_t length = 0; ///< with its braces
};

constexpr std::string_view kParts[] = {"/.", "//", ".", "/"};

std::optional<std::size_t> columnNumber(std::string_view name, const std::vector<std::string>& names) {
    const auto named = std::ranges::find(names, name);
    if (named != names.end())
        return static_cast<std::size_t>(named - names.begin()) + 1;
    std::size_t number = 0;
    const auto [end, problem] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (problem != std::errc() || end != name.data() + name.size() || number == 0)
        return std::nullopt;
    return number;
}

/// The placeholder that begins at the '{' at `position`; nullopt when these are ordinary braces (awk '{print}').
std::optional<Placeholder> placeholderAt(std::string_view word, std::size_t position,
                                         const std::vector<std::string>& names) {
    const auto close = word.find('}', position);
    if (close == std::string_view::npos)
        return std::nullopt;
    std::string_view content = word.substr(position + 1, close - position - 1);
    Placeholder found;
    found.length = close - position + 1;
    if (content == "#" || content == "%") {
        found.kind = content == "#" ? Placeholder::Kind::TaskNumber : Placeholder::Kind::WorkerNumber;
        return found;
    }
    if (std::ranges::find(names, content) == names.end()) {
        for (const auto part : kParts) {
            if (content.ends_with(part)) {
                found.part = part;
                content.remove_suffix(part.size());
                break;
            }
        }
    }
    if (content.empty())
        return found;
    const auto column = columnNumber(content, names);
    if (!column)
        return std::nullopt;
    found.column = *column;
    return found;
}

template <class Visitor>
void eachPlaceholder(std::string_view word, const std::vector<std::string>& names, Visitor visit) {
    for (auto open = word.find('{'); open != std::string_view::npos; open = word.find('{', open)) {
        const auto found = placeholderAt(word, open, names);
        if (found)
            visit(*found, open);
        open += found ? found->length : 1;
    }
}

std::string_view folderOf(std::string_view path) {
    const auto last = path.find_last_not_of('/');
    if (last == std::string_view::npos)
        return path.empty() ? "." : "/";
    const auto slash = path.rfind('/', last);
    if (slash == std::string_view::npos)
        return ".";
    const auto end = path.find_last_not_of('/', slash);
    return end == std::string_view::npos ? "/" : path.substr(0, end + 1);
}

std::string_view withoutEnding(std::string_view path) {
    const auto dot = path.rfind('.');
    const auto slash = path.rfind('/');
    const bool hasEnding = dot != std::string_view::npos && (slash == std::string_view::npos || dot > slash);
    return hasEnding ? path.substr(0, dot) : path;
}

std::string_view partOf(std::string_view value, std::string_view part) {
    const auto name = [&] { return value.substr(value.rfind('/') + 1); }; // npos + 1 is 0
    if (part == ".")
        return withoutEnding(value);
    if (part == "/")
        return name();
    if (part == "//")
        return folderOf(value);
    if (part == "/.")
        return withoutEnding(name());
    return value;
}

struct Substitution {
    const std::vector<std::string>& values;
    std::uint64_t task;
    std::uint32_t worker;
};

std::string textOf(const Placeholder& placeholder, const Substitution& with) {
    if (placeholder.kind == Placeholder::Kind::TaskNumber)
        return std::to_string(with.task);
    if (placeholder.kind == Placeholder::Kind::WorkerNumber)
        return with.worker == 0 ? "{%}" : std::to_string(with.worker);
    if (placeholder.column > with.values.size())
        return {};
    if (placeholder.column > 0)
        return std::string(partOf(with.values[placeholder.column - 1], placeholder.part));
    std::string text;
    for (const auto& value : with.values)
        text += (&value == with.values.data() ? "" : " ") + std::string(partOf(value, placeholder.part));
    return text;
}

} // namespace

Result<CommandTemplate> CommandTemplate::parse(std::vector<std::string> words, std::vector<std::string> columnNames) {
    if (words.empty() || words.front().empty())
        return fail("There is no command to run", "its first word is missing",
                    "Write the program and its arguments after --.");
    CommandTemplate command;
    bool any = false;
    for (const auto& word : words)
        eachPlaceholder(word, columnNames, [&](const Placeholder&, std::size_t) { any = true; });
    command.m_words = std::move(words);
    command.m_columnNames = std::move(columnNames);
    command.m_appendInputs = !any;
    return command;
}

CommandTemplate CommandTemplate::shell(std::string text) {
    CommandTemplate command;
    command.m_words = {"sh", "-c", std::move(text), "sh"};
    command.m_shell = true;
    command.m_appendInputs = true;
    return command;
}

std::vector<std::string> CommandTemplate::expand(const std::vector<std::string>& values, std::uint64_t task,
                                                 std::uint32_t worker) const {
    if (m_appendInputs) {
        auto arguments = m_words;
        arguments.insert(arguments.end(), values.begin(), values.end());
        return arguments;
    }
    std::vector<std::string> arguments;
    const Substitution with{values, task, worker};
    for (const auto& word : m_words) {
        if (word == "{}") { // on its own it stands for a word a column
            arguments.insert(arguments.end(), values.begin(), values.end());
            continue;
        }
        std::string text;
        std::size_t copied = 0;
        eachPlaceholder(word, m_columnNames, [&](const Placeholder& placeholder, std::size_t position) {
            text.append(word, copied, position - copied);
            text += textOf(placeholder, with);
            copied = position + placeholder.length;
        });
        arguments.push_back(text.append(word, copied));
    }
    return arguments;
}

bool CommandTemplate::usesWorkerNumber() const {
    if (m_appendInputs)
        return false;
    bool uses = false;
    for (const auto& word : m_words) {
        eachPlaceholder(word, m_columnNames, [&](const Placeholder& placeholder, std::size_t) {
            uses = uses || placeholder.kind == Placeholder::Kind::WorkerNumber;
        });
    }
    return uses;
}

std::size_t CommandTemplate::columnsNeeded() const {
    if (m_appendInputs)
        return 0;
    std::size_t needed = 0;
    for (const auto& word : m_words) {
        eachPlaceholder(word, m_columnNames, [&](const Placeholder& placeholder, std::size_t) {
            if (placeholder.kind == Placeholder::Kind::Value)
                needed = std::max({needed, placeholder.column, std::size_t{1}});
        });
    }
    return needed;
}

} // namespace manyhands
