// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experiment.h"

#include <charconv>

#include "core/tasks/command_words.h"

namespace manyhands {

namespace {

constexpr std::size_t kShownValues = 3;

std::int64_t baseSize(const BuiltinExperiment& task, const WorkloadInfo& info) {
    std::string_view text = info.parameters.front().defaultText;
    for (const auto& [key, value] : task.settings) {
        if (key == info.parameters.front().name)
            text = value;
    }
    std::int64_t size = 1;
    std::from_chars(text.data(), text.data() + text.size(), size);
    return size;
}

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

Result<void> fillCommand(const CommandExperiment& command, RunPlan& plan) {
    auto made = templateOf(command);
    if (!made)
        return fail(made.error());
    plan.task = CommandTask{std::move(*made), {command.directory, command.environment}};
    std::vector<Inputs> lists;
    for (const ExperimentInput& input : command.inputs) {
        const auto list = inputsOf(input);
        if (!list)
            return fail(list.error());
        lists.push_back(*list);
    }
    plan.inputs = combinedInputs(lists);
    return {};
}

} // namespace

bool namesProgram(const Experiment& experiment) {
    return std::holds_alternative<CommandExperiment>(experiment.task);
}

Result<CommandTemplate> templateOf(const CommandExperiment& command) {
    // through a shell the quotes are the shell's own business
    const auto words = commandWords(command.command);
    if (!words && !command.shell)
        return fail(words.error());
    if (words && words->empty())
        return fail("There is no command to run", "the field is empty",
                    "Type a program and its arguments, with {} where the input goes.");
    if (command.shell)
        return CommandTemplate::shell(command.command);
    return CommandTemplate::parse(*words);
}

Result<Inputs> inputsOf(const ExperimentInput& input) {
    switch (input.kind) {
    case ExperimentInput::Kind::Lines:
        return fileInputs(input.text);
    case ExperimentInput::Kind::Spec:
        if (input.text == "-")
            return fail("The standard input cannot be used here", "an experiment names its inputs",
                        "Use the lines of a file.");
        return parseInputSpec(input.text);
    case ExperimentInput::Kind::Values:
        break;
    }
    return listInputs(input.values);
}

Inputs combinedInputs(const std::vector<Inputs>& lists) {
    if (lists.empty())
        return nullptr;
    return lists.size() == 1 ? lists.front() : crossInputs(lists);
}

bool takesLengths(const WorkloadInfo& info) {
    return !info.parameters.empty() && info.parameters.front().kind == ParameterInfo::Kind::Integer &&
           info.limit == WorkloadInfo::Limit::Cpu;
}

Inputs inputsOf(const BuiltinExperiment& task) {
    const auto* const info = findWorkloadInfo(task.workload);
    if (info == nullptr || !takesLengths(*info) || task.lengths == LengthPattern::Even)
        return countInputs(task.tasks);
    return patternInputs(task.tasks, baseSize(task, *info), task.lengths);
}

Result<RunPlan> planOf(const Experiment& experiment) {
    RunPlan plan;
    if (const auto* const builtin = std::get_if<BuiltinExperiment>(&experiment.task)) {
        plan.task = BuiltinTask{builtin->workload, builtin->settings};
        plan.inputs = inputsOf(*builtin);
    } else if (const auto filled = fillCommand(std::get<CommandExperiment>(experiment.task), plan); !filled) {
        return fail(filled.error());
    }
    plan.workers = experiment.workers;
    plan.chunkSize = experiment.chunkSize;
    plan.startMethod = experiment.startMethod;
    plan.retries = experiment.retries;
    plan.timeoutSeconds = experiment.timeoutSeconds;
    plan.memoryLimitBytes = experiment.memoryLimitBytes;
    plan.halt.when = experiment.stopOnFailure ? HaltPolicy::When::Soon : HaltPolicy::When::Never;
    plan.pin = experiment.pin;
    return plan;
}

std::vector<std::string> whatWouldRun(const CommandExperiment& command) {
    std::vector<std::string> lines;
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

} // namespace manyhands
