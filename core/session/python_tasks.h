// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/experiment.h"

namespace manyhands {

/// What the tasks of a Python function need of the host. None of it starts an interpreter or imports a module.

/// The task that an experiment means: its file's whole name, its interpreter found in PATH.
Result<PythonTask> taskOf(const PythonExperiment& experiment);
/// Whether the interpreter can be run, the file be read, and the function is among the file's own names.
Result<void> checkPython(const PythonTask& task, const InputSource& inputs);
/// The input's JSON value; of several columns the list of them. An input that is none is refused.
Result<std::string> pythonPayload(const PythonTask& task, const InputSource& inputs, std::uint64_t row);
/// What its workers are set up with. A time limit for tasks is one for running the file, too, but for a short one.
std::string pythonConfiguration(const PythonTask& task, double timeoutSeconds);

} // namespace manyhands
