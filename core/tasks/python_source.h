// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// What a Python file's text says of itself. It is read, never run: nothing is imported.
struct PythonNames {
    std::vector<std::string> functions; ///< def and async def, each once, in the order of the file
    std::vector<std::string> others;    ///< what else may be called: classes, assigned and imported names
    bool mayHaveMore = false;           ///< "from x import *"
    bool has(std::string_view name) const;
};

/// The names that the file's own level binds, those in its if, try, for, while and with blocks included; not those
/// inside functions and classes. An error names the line of a string or bracket that does not end.
Result<PythonNames> topLevelNames(std::string_view source);

/// Its functions alone.
Result<std::vector<std::string>> topLevelFunctions(std::string_view source);

} // namespace manyhands
