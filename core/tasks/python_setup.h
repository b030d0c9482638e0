// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace manyhands {

/// What all tasks of a Python function share, as it travels to the workers once. The payload of each task is the JSON
/// text of its value.
struct PythonSetup {
    std::string interpreter; ///< absolute path
    std::string file;        ///< absolute path
    std::string function;
    bool star = false;                   ///< the elements of a list are the arguments, not the list
    std::string directory;               ///< in which the interpreter runs; empty: the host's own
    std::uint64_t outputCap = 2U << 20U; ///< bytes kept of stdout, and as many of stderr, per task
    std::uint32_t loadLimitMs = 0;       ///< for running the file; 0: none
};

std::string encodePythonSetup(const PythonSetup& setup);
Result<PythonSetup> decodePythonSetup(std::string_view bytes);

} // namespace manyhands
