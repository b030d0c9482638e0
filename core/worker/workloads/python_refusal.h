// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tasks/python_setup.h"
#include "core/worker/python_child.h"

namespace manyhands {

/// How far an interpreter came.
struct PythonStart {
    std::string version;                ///< empty: it did not tell
    std::optional<PythonAnswer> answer; ///< instead of being ready
    bool isAlive = false;               ///< there was no answer in time
};

/// Why it is of no use, in words, with what to type.
Error pythonRefusal(const PythonSetup& setup, const PythonStart& start);
/// The same of one that could not be begun.
Error pythonRefusal(const PythonSetup& setup, const Error& problem);

} // namespace manyhands
