// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

struct PythonToken {
    enum class Kind : std::uint8_t { Name, Literal, Operator };
    Kind kind = Kind::Operator;
    std::string_view text; ///< of a literal: empty
    int depth = 0;         ///< of brackets around it; a bracket itself stands outside
    bool is(std::string_view word) const { return kind != Kind::Literal && text == word; }
};

/// A line as Python counts them: brackets, triple quotes and backslashes join several of the file's.
struct PythonLine {
    int indent = 0; ///< columns, tabs going to the next multiple of 8
    std::vector<PythonToken> tokens;
};

/// The lines of a source with their words; comments and empty lines are left out. Texts point into `source`.
Result<std::vector<PythonLine>> pythonLines(std::string_view source);

} // namespace manyhands
