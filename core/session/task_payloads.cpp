// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/task_payloads.h"

#include "core/base/overloaded.h"
#include "core/session/plugin_tasks.h"
#include "core/session/python_tasks.h"

namespace manyhands {

namespace {

Error ofTask(std::uint64_t row, Error error) {
    error.what = "Task " + std::to_string(row + 1) + ": " + error.what;
    return error;
}

Result<std::string> builtinPayload(const BuiltinTask& task, const InputSource& inputs, std::uint64_t row) {
    const auto* const info = findWorkloadInfo(task.workload);
    if (info == nullptr)
        return fail("Unknown workload \"" + task.workload + '"', "there is none of this name");
    return boundPayload(*info, task.settings, inputs, row);
}

Result<std::string> commandPayload(const CommandTask& task, const InputSource& inputs, std::uint64_t row) {
    const auto values = rowValues(inputs, row);
    for (const auto& value : values) {
        // the worker fills {%} in after the expansion and could not tell the input's from the command's
        if (task.command.usesWorkerNumber() && value.find("{%}") != std::string::npos)
            return fail("The input " + quotedForDisplay(value) + " cannot be used",
                        "it holds {%}, and so does the command", "Take {%} out of the command.");
    }
    const auto arguments = task.command.expand(values, row + 1);
    for (const auto& argument : arguments) {
        if (argument.find('\0') != std::string::npos)
            return fail("An argument holds a NUL byte", "no program can be given one");
        if (argument.size() > kLongestArgument)
            return fail("An argument of " + std::to_string(argument.size()) + " bytes is too long",
                        "Linux passes up to " + std::to_string(kLongestArgument), "Give it in a file instead.");
    }
    return joinArguments(arguments);
}

std::string commandConfiguration(const CommandTask& task) {
    CommandSetup setup = task.setup;
    setup.fillWorkerNumber = task.command.usesWorkerNumber();
    return encodeCommandSetup(setup);
}

} // namespace

Result<std::string> boundPayload(const WorkloadInfo& info, const Settings& settings, const InputSource& inputs,
                                 std::uint64_t row) {
    if (inputs.columns() > 1)
        return fail("The input has " + std::to_string(inputs.columns()) + " columns", "such a task takes one value",
                    "Give a single list.");
    std::optional<std::string> input;
    if (inputs.columns() == 1)
        input = inputs.at(row, 0);
    const auto block = bindParameters(info, settings, input);
    if (!block)
        return fail(block.error());
    return toPayload(*block);
}

std::vector<std::string> rowValues(const InputSource& inputs, std::uint64_t row) {
    std::vector<std::string> values;
    values.reserve(inputs.columns());
    for (std::size_t column = 0; column < inputs.columns(); ++column)
        values.push_back(inputs.at(row, column));
    return values;
}

Result<std::string> taskPayload(const RunPlan& plan, std::uint64_t row) {
    const InputSource& inputs = *plan.inputs;
    auto payload = std::visit(Overloaded{[&](const BuiltinTask& task) { return builtinPayload(task, inputs, row); },
                                         [&](const CommandTask& task) { return commandPayload(task, inputs, row); },
                                         [&](const PythonTask& task) { return pythonPayload(task, inputs, row); },
                                         [&](const PluginTask& task) { return pluginPayload(task, inputs, row); }},
                              plan.task);
    if (!payload)
        return fail(ofTask(row, payload.error()));
    return payload;
}

Result<TaskSpec> taskSpec(const RunPlan& plan, std::uint64_t row) {
    auto payload = taskPayload(plan, row);
    if (!payload)
        return fail(payload.error());
    return TaskSpec{TaskId(row + 1), std::move(*payload)};
}

std::string workloadName(const RunPlan& plan) {
    return std::visit(Overloaded{[](const BuiltinTask& task) { return task.workload; },
                                 [](const CommandTask&) { return std::string("command"); },
                                 [](const PythonTask&) { return std::string("python"); },
                                 [](const PluginTask&) { return std::string("plugin"); }},
                      plan.task);
}

std::string workloadConfiguration(const RunPlan& plan) {
    return std::visit(Overloaded{[](const BuiltinTask&) { return std::string(); },
                                 [](const CommandTask& task) { return commandConfiguration(task); },
                                 [&](const PythonTask& task) { return pythonConfiguration(task, plan.timeoutSeconds); },
                                 [](const PluginTask& task) { return pluginConfiguration(task); }},
                      plan.task);
}

} // namespace manyhands
