// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace manyhands {

/// How one workload is written in each language: a function `task` of one argument, the first setting. @name@ stands
/// for the value of another one.
struct CodeBody {
    std::string_view workload, python, cpp;
    std::string_view pythonPool = {}; ///< what Pool() is given besides the number of workers
};

/// nullptr for a workload that is not written out.
const CodeBody* bodyOf(std::string_view workload);

} // namespace manyhands
