// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experiment.h"

#include <charconv>

#include "core/session/plugin_tasks.h"
#include "core/session/python_tasks.h"
#include "core/tasks/command_words.h"

namespace manyhands {

namespace {

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

} // namespace

bool holdsEnvironment(const Experiment& experiment) {
    const auto* const command = std::get_if<CommandExperiment>(&experiment.task);
    return command != nullptr && !command->environment.empty();
}

bool namesProgram(const Experiment& experiment) {
    return !std::holds_alternative<BuiltinExperiment>(experiment.task);
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

RunPlan planOf(const Experiment& experiment, RunTask task, Inputs inputs) {
    RunPlan plan;
    plan.task = std::move(task);
    plan.inputs = std::move(inputs);
    fillManner(experiment, plan);
    return plan;
}

namespace {

Result<RunPlan> planFrom(const Experiment& experiment, const BuiltinExperiment& builtin) {
    return planOf(experiment, BuiltinTask{builtin.workload, builtin.settings}, inputsOf(builtin));
}

Result<RunPlan> planFrom(const Experiment& experiment, const CommandExperiment& command) {
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
    return planOf(experiment, CommandTask{std::move(*made), {command.directory, command.environment}},
                  combinedInputs(lists));
}

Result<RunPlan> planFrom(const Experiment& experiment, const PythonExperiment& python) {
    auto task = taskOf(python);
    if (!task)
        return fail(task.error());
    const auto inputs = inputsOf(python.inputs);
    if (!inputs)
        return fail(inputs.error());
    return planOf(experiment, std::move(*task), *inputs);
}

Result<RunPlan> planFrom(const Experiment& experiment, const PluginExperiment& plugin) {
    auto task = taskOf(plugin);
    if (!task)
        return fail(task.error());
    return planOf(experiment, std::move(*task), countInputs(plugin.tasks));
}

} // namespace

Result<RunPlan> planOf(const Experiment& experiment) {
    return std::visit([&](const auto& task) { return planFrom(experiment, task); }, experiment.task);
}

} // namespace manyhands
