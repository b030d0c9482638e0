// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/python_tasks.h"

namespace manyhands {

namespace {

tl::unexpected<Error> noPython() {
    return fail("Python functions cannot be run", "this program was built without them", "Use another kind of task.");
}

} // namespace

Result<PythonTask> taskOf(const PythonExperiment&) {
    return noPython();
}

Result<void> checkPython(const PythonTask&, const InputSource&) {
    return noPython();
}

Result<std::string> pythonPayload(const PythonTask&, const InputSource&, std::uint64_t) {
    return noPython();
}

std::string pythonConfiguration(const PythonTask&) {
    return {};
}

} // namespace manyhands
