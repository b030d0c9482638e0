// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/options.h"
#include "core/base/error.h"

namespace manyhands {

struct GivenOption {
    Option option;
    std::optional<std::string> value;
};

/// The words after one ":::" (or ":::+", which is linked to the group before it).
struct InputGroup {
    bool linked = false;
    std::vector<std::string> values;
};

/// The words of a command line, sorted by what they are. Nothing is checked beyond the grammar; words are bytes.
struct CommandLine {
    Command command = Command::Run;
    std::vector<GivenOption> options;
    bool hasProgram = false;          ///< there was a "--"
    std::vector<std::string> program; ///< the words behind it
    std::vector<InputGroup> inputs;
    std::vector<std::string> words; ///< of commands that takesWords()

    bool has(Option option) const;
    /// The value of the last one given; nullopt when it was not given or has none.
    std::optional<std::string> value(Option option) const;
    std::vector<std::string> values(Option option) const;
};

/// `words`: what follows the command's name.
///
/// Options end at "--" (the program follows) or ":::" (inputs follow). Inputs may begin with dashes; yet where a word
/// after ":::" is one of our own long options and everything from there to the end reads cleanly as options, it is
/// taken as options.
Result<CommandLine> parseCommandLine(Command command, const std::vector<std::string>& words);

} // namespace manyhands
