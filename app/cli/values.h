// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// What options are given, made into values. Errors begin with `option` and the text: "--tasks abc: this is …".

struct NumberRange {
    std::int64_t least, most;
};
Result<std::int64_t> parseNumber(const std::string& option, const std::string& text, NumberRange range);
Result<double> parseSeconds(const std::string& option, const std::string& text);
/// "512M", "2G", "1048576"; K, M, G and T are powers of 1024.
Result<std::uint64_t> parseSize(const std::string& option, const std::string& text);
/// "now", "soon,fail=3", "never"
Result<HaltPolicy> parseHalt(const std::string& text);
/// A number from 1 to 256, or "auto" for `usable`.
Result<int> parseWorkers(const std::string& text, int usable);
/// "1,2,4", "1..8", "doubling" (1, 2, 4, … and `usable`), "auto"; their elements may be mixed.
Result<std::vector<int>> parseWorkerSet(const std::string& text, int usable);

} // namespace manyhands
