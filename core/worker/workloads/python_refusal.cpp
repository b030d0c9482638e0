// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/python_refusal.h"

#include "core/tasks/command_template.h"
#include "core/tasks/python_interpreters.h"
#include "core/worker/workload.h"

namespace manyhands {

namespace {

constexpr const char* kWhat = "Workers can't start";
constexpr const char* kAnother = "Choose another Python interpreter.";

/// The parts of what comes with PythonAnswer::Kind::CannotLoad.
struct LoadProblem {
    std::string kind, text, module;
};

LoadProblem problemOf(const std::string& text) {
    const std::size_t first = std::min(text.find('\0'), text.size());
    const std::size_t second = std::min(text.find('\0', first + 1), text.size());
    return {text.substr(0, first), text.substr(std::min(first + 1, text.size()), second - std::min(first + 1, second)),
            text.substr(std::min(second + 1, text.size()))};
}

std::string remedyFor(const LoadProblem& problem, const PythonSetup& setup) {
    const std::string python = quotedForDisplay(setup.interpreter);
    if (problem.kind == "module")
        return "Install it: " + python + " -m pip install " +
               quotedForDisplay(problem.module.substr(0, problem.module.find('.'))) +
               ". Or choose an interpreter that has it.";
    if (problem.kind == "syntax")
        return "Check the file: " +
               quotedForDisplay(std::vector<std::string>{setup.interpreter, "-m", "py_compile", setup.file});
    if (problem.kind == "exit")
        return "Put what the file runs as a program under: if __name__ == \"__main__\":";
    if (problem.kind == "function")
        return "Check the name of the function.";
    return "Try it: " + quotedForDisplay(std::vector<std::string>{
                            setup.interpreter, "-c", "import runpy, sys; runpy.run_path(sys.argv[1])", setup.file});
}

} // namespace

Error pythonRefusal(const PythonSetup& setup, const Error& problem) {
    return {kWhat, quotedForDisplay(setup.interpreter) + ' ' + problem.what + ": " + problem.why, kAnother, 0};
}

Error pythonRefusal(const PythonSetup& setup, const PythonStart& start) {
    const auto& [version, answer, isAlive] = start;
    const std::string python = quotedForDisplay(setup.interpreter);
    if (version.empty())
        return {kWhat, python + " does not answer as a Python interpreter does", kAnother, 0};
    const std::string named = python + " (Python " + version + ')';
    if (answer && answer->kind == PythonAnswer::Kind::TooOld)
        return {kWhat,
                named + " is too old: functions need Python " + std::to_string(kOldestPython.major) + '.' +
                    std::to_string(kOldestPython.minor) + " or newer",
                kAnother, 0};
    const std::string what = named + " cannot load " + quotedForDisplay(setup.file) + ": ";
    if (!answer && isAlive)
        return {kWhat, what + "it did not end within " + std::to_string(setup.loadLimitMs / 1000) + " s",
                "Raise the time limit.", 0};
    if (!answer || answer->kind != PythonAnswer::Kind::CannotLoad)
        return {kWhat, what + "it ended in the middle of it", remedyFor({}, setup), 0};
    const LoadProblem problem = problemOf(answer->text);
    return {kWhat, what + oneLine(problem.text), remedyFor(problem, setup), 0};
}

} // namespace manyhands
