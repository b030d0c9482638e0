// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experiment.h"

#include <algorithm>

#include "core/base/overloaded.h"

namespace manyhands {

namespace {

using Lines = std::vector<std::string>;
constexpr std::size_t kShownValues = 3;

std::string shownInput(const ExperimentInput& input) {
    switch (input.kind) {
    case ExperimentInput::Kind::Lines:
        return "Inputs: the lines of " + quotedForDisplay(input.text);
    case ExperimentInput::Kind::Spec:
        return "Inputs: " + quotedForDisplay(input.text);
    case ExperimentInput::Kind::Values:
        break;
    }
    std::string text = "Inputs: ";
    for (std::size_t i = 0; i < std::min(input.values.size(), kShownValues); ++i)
        text += (i > 0 ? " " : "") + quotedForDisplay(input.values[i]);
    if (input.values.size() > kShownValues)
        text += " … (" + std::to_string(input.values.size()) + ')';
    return text;
}

Lines linesOf(const CommandExperiment& command) {
    Lines lines;
    const auto made = templateOf(command);
    lines.push_back(made ? "Program: " + quotedForDisplay(made->words())
                         : "Command: " + quotedForDisplay(command.command));
    if (command.shell)
        lines.emplace_back("Through a shell: it can do anything you can.");
    for (const ExperimentInput& input : command.inputs)
        lines.push_back(shownInput(input));
    lines.push_back("Working folder: " + (command.directory.empty() ? std::string("where this program was started")
                                                                    : quotedForDisplay(command.directory)));
    for (const auto& [name, value] : command.environment)
        lines.push_back("Environment: " + quotedForDisplay(name + '=' + value));
    return lines;
}

Lines linesOf(const PythonExperiment& python) {
    return {"Python function: " + quotedForDisplay(python.function), "File: " + quotedForDisplay(python.file),
            "Interpreter: " + quotedForDisplay(python.interpreter), shownInput(python.inputs),
            "Working folder: where this program was started"};
}

Lines linesOf(const PluginExperiment& plugin) {
    Lines lines{"Plug-in: " + quotedForDisplay(plugin.file)};
    if (!plugin.name.empty())
        lines.push_back("Task: " + quotedForDisplay(plugin.name));
    for (const auto& [key, value] : plugin.settings)
        lines.push_back("Setting: " + quotedForDisplay(key + '=' + value));
    return lines;
}

} // namespace

Lines whatWouldRun(const ExperimentTask& task) {
    return std::visit(
        Overloaded{[](const BuiltinExperiment&) { return Lines(); }, [](const auto& kind) { return linesOf(kind); }},
        task);
}

} // namespace manyhands
