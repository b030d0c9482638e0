// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/python_tasks.h"

#include <algorithm>
#include <filesystem>

#include "core/session/durable_file.h"
#include "core/store/formats/json_check.h"
#include "core/tasks/python_interpreters.h"
#include "core/tasks/python_setup.h"
#include "core/tasks/python_source.h"

namespace manyhands {

namespace {

constexpr std::size_t kMostSourceBytes = std::size_t{8} << 20;
constexpr std::size_t kFunctionsNamed = 8;
constexpr double kLeastLoadS = 10; ///< modules take their time, however short the tasks are
constexpr double kMostLoadS = 1e6;

Result<void> checkInterpreter(const std::string& interpreter) {
    if (const auto found = findInterpreter(interpreter); !found)
        return fail(found.error());
    const auto version = versionByName(interpreter);
    if (!version || !(*version < kOldestPython))
        return {};
    return fail("The Python interpreter " + quotedForDisplay(interpreter) + " cannot be used",
                "it is Python " + std::to_string(version->major) + '.' + std::to_string(version->minor) +
                    ", and functions need Python " + std::to_string(kOldestPython.major) + '.' +
                    std::to_string(kOldestPython.minor) + " or newer",
                "Choose another Python interpreter.");
}

std::string named(const std::vector<std::string>& functions) {
    std::string text;
    for (std::size_t i = 0; i < std::min(functions.size(), kFunctionsNamed); ++i)
        text += (i > 0 ? ", " : "") + quotedForDisplay(functions[i]);
    return functions.size() > kFunctionsNamed ? text + " …" : text;
}

Result<void> checkFunction(const PythonTask& task) {
    const auto source = readFile(task.file, kMostSourceBytes);
    if (!source)
        return fail("The Python file " + quotedForDisplay(task.file) + " cannot be read", source.error().why,
                    "Check its name and permissions.");
    const auto names = topLevelNames(*source);
    if (!names)
        return fail(names.error());
    if (names->has(task.function) || names->mayHaveMore)
        return {};
    return fail("The Python file " + quotedForDisplay(task.file) + " has no function " +
                    quotedForDisplay(task.function),
                names->functions.empty() ? "it has none at all" : "its functions are " + named(names->functions),
                "Give the name of a function that is not inside another one or a class.");
}

} // namespace

Result<PythonTask> taskOf(const PythonExperiment& experiment) {
    const auto interpreter = findInterpreter(experiment.interpreter);
    if (!interpreter)
        return fail(interpreter.error());
    PythonTask task;
    task.interpreter = *interpreter;
    task.function = experiment.function;
    task.star = experiment.star;
    std::error_code ignored; // an empty name stays one, and is refused as a file
    if (!experiment.file.empty())
        task.file = std::filesystem::absolute(experiment.file, ignored).string();
    return task;
}

Result<void> checkPython(const PythonTask& task, const InputSource& inputs) {
    if (inputs.columns() == 0)
        return fail("A Python function needs inputs", "it is called with one JSON value a task",
                    "Give a list or a range.");
    for (const std::string* const text : {&task.file, &task.function}) {
        if (text->empty())
            return fail("There is no Python function to call",
                        text == &task.file ? "no file is named" : "no function is named",
                        "Name a file and one of its functions.");
        if (text->find('\0') != std::string::npos)
            return fail("There is no Python function to call", "its name holds a NUL byte");
    }
    if (auto usable = checkInterpreter(task.interpreter); !usable)
        return usable;
    return checkFunction(task);
}

Result<std::string> pythonPayload(const PythonTask&, const InputSource& inputs, std::uint64_t row) {
    std::string payload;
    for (std::size_t column = 0; column < inputs.columns(); ++column) {
        const std::string value = inputs.at(row, column);
        if (!isJson(value))
            return fail("The input " + quotedForDisplay(value.substr(0, 60)) + " is no JSON value",
                        "a Python function is called with one", "Write numbers as they are, and texts in \"quotes\".");
        payload += (column > 0 ? ", " : "") + value;
    }
    return inputs.columns() > 1 ? '[' + payload + ']' : payload;
}

std::string pythonConfiguration(const PythonTask& task, double timeoutSeconds) {
    PythonSetup setup;
    setup.interpreter = task.interpreter;
    setup.file = task.file;
    setup.function = task.function;
    setup.star = task.star;
    setup.directory = task.directory;
    if (timeoutSeconds > 0)
        setup.loadLimitMs = static_cast<std::uint32_t>(std::clamp(timeoutSeconds, kLeastLoadS, kMostLoadS) * 1000);
    return encodePythonSetup(setup);
}

} // namespace manyhands
