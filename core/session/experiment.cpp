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

void fillManner(const Experiment& experiment, RunPlan& plan) {
    plan.workers = experiment.workers;
    plan.chunkSize = experiment.chunkSize;
    plan.startMethod = experiment.startMethod;
    plan.retries = experiment.retries;
    plan.timeoutSeconds = experiment.timeoutSeconds;
    plan.memoryLimitBytes = experiment.memoryLimitBytes;
    plan.halt.when = experiment.stopOnFailure ? HaltPolicy::When::Soon : HaltPolicy::When::Never;
    plan.pin = experiment.pin;
}

std::string builtinDifference(const BuiltinExperiment& left, const BuiltinExperiment& right) {
    const auto* const info = findWorkloadInfo(left.workload);
    if (info == nullptr || left.workload != right.workload)
        return "workload " + quotedForDisplay(left.workload.substr(0, 60));
    const auto wanted = bindParameters(*info, left.settings), shown = bindParameters(*info, right.settings);
    if (!wanted || !shown || *wanted != *shown)
        return "settings of the task";
    return left.tasks != right.tasks ? "number of tasks" : left.lengths != right.lengths ? "task lengths" : "";
}

std::string commandDifference(const CommandExperiment& left, const CommandExperiment& right) {
    return left.command != right.command || left.shell != right.shell ? "command"
           : left.directory != right.directory                        ? "working folder"
           : left.environment != right.environment                    ? "environment"
           : left.inputs != right.inputs                              ? "inputs"
                                                                      : "";
}

} // namespace

bool holdsEnvironment(const Experiment& experiment) {
    const auto* const command = std::get_if<CommandExperiment>(&experiment.task);
    return command != nullptr && !command->environment.empty();
}

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

RunPlan planOf(const Experiment& experiment, CommandTask command, Inputs inputs) {
    RunPlan plan;
    plan.task = std::move(command);
    plan.inputs = std::move(inputs);
    fillManner(experiment, plan);
    return plan;
}

Result<RunPlan> planOf(const Experiment& experiment) {
    if (const auto* const builtin = std::get_if<BuiltinExperiment>(&experiment.task)) {
        RunPlan plan;
        plan.task = BuiltinTask{builtin->workload, builtin->settings};
        plan.inputs = inputsOf(*builtin);
        fillManner(experiment, plan);
        return plan;
    }
    const auto& command = std::get<CommandExperiment>(experiment.task);
    auto made = templateOf(command);
    if (!made)
        return fail(made.error());
    std::vector<Inputs> lists;
    for (const ExperimentInput& input : command.inputs) {
        const auto list = inputsOf(input);
        if (!list)
            return fail(list.error());
        lists.push_back(*list);
    }
    return planOf(experiment, {std::move(*made), {command.directory, command.environment}}, combinedInputs(lists));
}

std::string firstDifference(const Experiment& left, const Experiment& right) {
    const auto* const builtin = std::get_if<BuiltinExperiment>(&left.task);
    std::string task = "task";
    if (left.task.index() == right.task.index())
        task = builtin
                   ? builtinDifference(*builtin, std::get<BuiltinExperiment>(right.task))
                   : commandDifference(std::get<CommandExperiment>(left.task), std::get<CommandExperiment>(right.task));
    const std::pair<bool, const char*> parts[] = {{left.workers == right.workers, "number of processes"},
                                                  {left.chunkSize == right.chunkSize, "chunk size"},
                                                  {left.startMethod == right.startMethod, "start method"},
                                                  {left.baselineFirst == right.baselineFirst, "pass with one process"},
                                                  {left.repeats == right.repeats, "repeats"},
                                                  {left.retries == right.retries, "retries"},
                                                  {left.timeoutSeconds == right.timeoutSeconds, "time limit"},
                                                  {left.memoryLimitBytes == right.memoryLimitBytes, "memory limit"},
                                                  {left.stopOnFailure == right.stopOnFailure, "manner of failing"},
                                                  {left.pin == right.pin, "pinning"}};
    for (const auto& [same, name] : parts) {
        if (task.empty() && !same)
            return name;
    }
    return task;
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
