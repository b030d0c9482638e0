// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <algorithm>

#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

using Words = std::vector<std::string>;

bool isSeparator(const std::string& word) {
    return word == ":::" || word == ":::+";
}

/// Reads options from `words` until one that is none.
class OptionReader {
public:
    OptionReader(Command command, const Words& words, std::size_t position)
        : m_command(command)
        , m_words(words)
        , m_position(position) {}

    std::size_t position() const { return m_position; }
    std::vector<GivenOption>& options() { return m_options; }

    Result<void> readAll() {
        while (m_position < m_words.size()) {
            const std::string& word = m_words[m_position];
            if (word == "--" || isSeparator(word) || word.size() < 2 || word.front() != '-')
                return {};
            ++m_position;
            auto read = word.starts_with("--") ? readLong(word) : readShort(word);
            if (!read)
                return read;
        }
        return {};
    }

private:
    std::string seeHelp() const { return "See manyhands " + std::string(commandInfo(m_command).name) + " --help."; }

    Result<void> check(const OptionInfo* info, const std::string& name) const {
        if (info != nullptr && belongsTo(*info, m_command))
            return {};
        const std::string shown = quotedForDisplay(name);
        if (info == nullptr && !isPlannedOption(name))
            return fail("Unknown option " + shown, "there is none of this name", seeHelp());
        if (info == nullptr)
            return fail(shown + " is not available in this version", "it is not built yet", seeHelp());
        if (info->option == Option::Profile && takesTask(m_command))
            return fail(shown + " cannot be used here",
                        "a profiled run takes longer than others, so it enters no comparison",
                        "Profile the task with manyhands run --profile.");
        return fail(shown + " cannot be used here",
                    "it is no option of manyhands " + std::string(commandInfo(m_command).name), seeHelp());
    }

    Result<void> readLong(const std::string& word) {
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const OptionInfo* const info = findOption(name);
        if (auto checked = check(info, name); !checked)
            return checked;
        if (equals == std::string::npos)
            return readValue(*info, name);
        if (info->argument == OptionInfo::Argument::None)
            return fail(name + " takes no value", "there is one behind its =", seeHelp());
        m_options.push_back({info->option, word.substr(equals + 1)});
        return {};
    }

    Result<void> readShort(const std::string& word) {
        const OptionInfo* const info = findShortOption(word[1]);
        const std::string name = word.substr(0, 2);
        if (auto checked = check(info, info ? name : word); !checked)
            return checked;
        if (word.size() == 2)
            return readValue(*info, name);
        if (info->argument == OptionInfo::Argument::None)
            return fail("Unknown option " + quotedForDisplay(word), name + " takes no value", seeHelp());
        m_options.push_back({info->option, word.substr(2)});
        return {};
    }

    Result<void> readValue(const OptionInfo& info, const std::string& name) {
        const bool more = m_position < m_words.size() && !isSeparator(m_words[m_position]);
        if (info.argument == OptionInfo::Argument::None) {
            m_options.push_back({info.option, std::nullopt});
        } else if (info.argument == OptionInfo::Argument::Needed) {
            if (!more)
                return fail(name + " needs a value", "nothing follows it",
                            "Write " + name + ' ' + std::string(info.argumentName) + '.');
            m_options.push_back({info.option, m_words[m_position++]});
        } else {
            const bool follows = more && (m_words[m_position].empty() || m_words[m_position].front() != '-' ||
                                          m_words[m_position] == "-");
            m_options.push_back({info.option, follows ? std::optional(m_words[m_position++]) : std::nullopt});
        }
        return {};
    }

    Command m_command;
    const Words& m_words;
    std::size_t m_position;
    std::vector<GivenOption> m_options;
};

bool isOwnLongOption(Command command, const std::string& word) {
    const OptionInfo* const info = findOption(word.substr(0, word.find('=')));
    return info != nullptr && belongsTo(*info, command);
}

/// Where the options behind the inputs begin: `words.size()` when there are none.
std::size_t trailingOptions(Command command, const Words& words, std::size_t begin) {
    for (std::size_t i = begin; i < words.size(); ++i) {
        if (!isOwnLongOption(command, words[i]))
            continue;
        OptionReader reader(command, words, i);
        if (reader.readAll() && reader.position() == words.size())
            return i;
    }
    return words.size();
}

void readInputs(const Words& words, std::size_t begin, std::size_t end, CommandLine& line) {
    for (std::size_t i = begin; i < end; ++i) {
        if (isSeparator(words[i]))
            line.inputs.push_back({words[i] == ":::+", {}});
        else
            line.inputs.back().values.push_back(words[i]);
    }
}

tl::unexpected<Error> strayWord(Command command, const std::string& word) {
    return fail("Unexpected word " + quotedForDisplay(word), "it belongs to no option",
                takesTask(command) ? "Write a program and its arguments after --, inputs after :::."
                                   : "See manyhands " + std::string(commandInfo(command).name) + " --help.");
}

/// Words and options in any order.
Result<CommandLine> parseWords(Command command, const Words& words) {
    CommandLine line;
    line.command = command;
    for (std::size_t position = 0; position < words.size();) {
        OptionReader reader(command, words, position);
        if (const auto read = reader.readAll(); !read)
            return fail(read.error());
        line.options.insert(line.options.end(), reader.options().begin(), reader.options().end());
        position = reader.position();
        if (position < words.size())
            line.words.push_back(words[position++]);
    }
    return line;
}

/// Options, a task, its inputs, and options once more.
Result<CommandLine> parseTask(Command command, const Words& words) {
    CommandLine line;
    line.command = command;
    OptionReader reader(command, words, 0);
    if (const auto read = reader.readAll(); !read)
        return fail(read.error());
    line.options = std::move(reader.options());
    std::size_t position = reader.position();
    if (position < words.size() && (!takesTask(command) || (words[position] != "--" && !isSeparator(words[position]))))
        return strayWord(command, words[position]);
    if (position < words.size() && words[position] == "--") {
        line.hasProgram = true;
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(position) + 1;
        const auto end = std::find_if(begin, words.end(), isSeparator);
        line.program.assign(begin, end);
        position = static_cast<std::size_t>(end - words.begin());
    }
    const std::size_t end = position < words.size() ? trailingOptions(command, words, position) : position;
    readInputs(words, position, end, line);
    OptionReader trailing(command, words, end);
    if (const auto read = trailing.readAll(); !read)
        return fail(read.error());
    line.options.insert(line.options.end(), trailing.options().begin(), trailing.options().end());
    return line;
}

/// Without its FILE an option may mean stdout; an empty one is a variable of the shell that was not set.
Result<void> checkFileNames(const CommandLine& line) {
    for (const auto& info : optionInfos()) {
        const auto given = line.values(info.option);
        if (info.argumentName == "FILE" && std::ranges::find(given, "") != given.end())
            return fail(std::string(info.name) + " needs the name of a file", "it is empty",
                        "Write " + std::string(info.name) + " FILE.");
    }
    return {};
}

} // namespace

bool CommandLine::has(Option option) const {
    return std::ranges::find(options, option, &GivenOption::option) != options.end();
}

std::optional<std::string> CommandLine::value(Option option) const {
    std::optional<std::string> found;
    for (const auto& given : options) {
        if (given.option == option)
            found = given.value;
    }
    return found;
}

std::vector<std::string> CommandLine::values(Option option) const {
    std::vector<std::string> found;
    for (const auto& given : options) {
        if (given.option == option && given.value)
            found.push_back(*given.value);
    }
    return found;
}

Result<CommandLine> parseCommandLine(Command command, const Words& words) {
    auto line = takesWords(command) ? parseWords(command, words) : parseTask(command, words);
    if (!line)
        return line;
    if (const auto named = checkFileNames(*line); !named)
        return fail(named.error());
    return line;
}

} // namespace manyhands
