// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// Splits a typed command line into words as a shell would, with blanks, '…', "…" and backslash, and nothing else: no
/// variables, no globs, no substitution. Line ends are blanks. The error names the quote that is not closed.
Result<std::vector<std::string>> commandWords(std::string_view text);

} // namespace manyhands
