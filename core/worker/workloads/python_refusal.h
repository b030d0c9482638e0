// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tasks/python_setup.h"
#include "core/worker/python_child.h"

namespace manyhands {

/// Why an interpreter is of no use: what it said instead of being ready, in words, with what to type.
/// `version`: as it told; empty: it said nothing.
Error pythonRefusal(const PythonSetup& setup, const std::string& version, const std::optional<PythonAnswer>& answer);
/// The same of one that could not be begun.
Error pythonRefusal(const PythonSetup& setup, const Error& problem);

} // namespace manyhands
