// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_plan.h"

#include <algorithm>

#include "core/base/overloaded.h"
#include "core/session/plugin_tasks.h"
#include "core/session/python_tasks.h"
#include "core/session/task_payloads.h"

namespace manyhands {

namespace {

constexpr std::uint64_t kRowsChecked = 100'000;

Result<void> checkWorkers(int workers) {
    if (workers >= 1 && workers <= kMaxWorkers)
        return {};
    return fail(std::to_string(workers) + " workers are not possible",
                workers < 1 ? "a run needs at least one" : "the limit is " + std::to_string(kMaxWorkers),
                "Give a number from 1 to " + std::to_string(kMaxWorkers) + '.');
}

Result<void> checkCount(const Inputs& inputs) {
    if (!inputs || inputs->size() == 0)
        return fail("There is nothing to run", "the list of inputs is empty", "Give at least one input.");
    if (inputs->size() > kMaxTasks)
        return fail("There are too many tasks", "a run takes up to " + std::to_string(kMaxTasks),
                    "Split the list into several runs.");
    return {};
}

/// Every row once, or a task would be done twice and another one never.
Result<void> checkOrder(const RunPlan& plan) {
    if (!plan.longestFirst || !plan.inputs)
        return {};
    std::vector<bool> seen(plan.inputs->size());
    for (const std::uint64_t row : *plan.longestFirst) {
        if (row < seen.size())
            seen[row] = true;
    }
    if (plan.longestFirst->size() == seen.size() && std::ranges::find(seen, false) == seen.end())
        return {};
    return fail("The order of the tasks is not possible", "it must name each of the inputs once");
}

Result<void> checkLimits(const RunPlan& plan) {
    if (!(plan.timeoutSeconds >= 0 && plan.timeoutSeconds <= 1e8))
        return fail("The time limit is not possible", "it must be between 0 and 100 000 000 seconds",
                    "Give a number of seconds; 0 means no limit.");
    if (plan.retries < 0 || plan.retries > 1000)
        return fail(std::to_string(plan.retries) + " retries are not possible", "the number must be 0 to 1000");
    if (plan.nice < -20 || plan.nice > 19)
        return fail("The nice value " + std::to_string(plan.nice) + " is not possible", "it must be -20 to 19");
    if (plan.halt.when != HaltPolicy::When::Never && plan.halt.afterFailures == 0)
        return fail("The run cannot end after 0 failures", "the number must be at least 1");
    return {};
}

Result<void> checkBuiltin(const BuiltinTask& task) {
    const auto* const info = findWorkloadInfo(task.workload);
    if (info == nullptr) {
        std::string known;
        for (const auto& one : workloadInfos())
            known += (known.empty() ? "" : ", ") + std::string(one.name);
        return fail("Unknown workload \"" + task.workload + '"', "there is none of this name",
                    "Choose one of " + known + '.');
    }
    if (const auto bound = bindParameters(*info, task.settings); !bound)
        return fail(bound.error());
    return {};
}

Result<void> checkCommand(const CommandTask& task, const InputSource& inputs) {
    if (task.command.words().empty())
        return fail("There is no command to run", "its first word is missing");
    if (task.command.columnsNeeded() > inputs.columns())
        return fail("The command asks for more inputs than there are",
                    "it names column " + std::to_string(task.command.columnsNeeded()) + " and the list has " +
                        std::to_string(inputs.columns()),
                    "Give another ::: list, or take the placeholder out.");
    const auto& program = task.command.words().front();
    if (program.find('{') != std::string::npos)
        return {}; // the program is made of the input: every task finds its own
    if (const auto found = findProgram(program, task.setup.directory); !found)
        return fail(found.error());
    return {};
}

Result<void> checkRows(const RunPlan& plan) {
    const std::uint64_t rows = plan.inputs->columns() == 0 ? 1 : std::min(plan.inputs->size(), kRowsChecked);
    for (std::uint64_t row = 0; row < rows; ++row) {
        if (const auto payload = taskPayload(plan, row); !payload)
            return fail(payload.error());
    }
    return {};
}

std::string nameOf(const BuiltinTask& task) {
    const auto* const info = findWorkloadInfo(task.workload);
    return info ? std::string(info->title) : task.workload;
}

std::string nameOf(const CommandTask& task) {
    const std::string program = task.command.words().empty() ? "Command" : task.command.words().front();
    return task.command.isShell() ? "Shell command" : quotedForDisplay(program.substr(program.rfind('/') + 1));
}

std::string nameOf(const PythonTask& task) {
    return quotedForDisplay(task.file.substr(task.file.rfind('/') + 1) + ':' + task.function);
}

std::string nameOf(const PluginTask& task) {
    return quotedForDisplay(task.name);
}

} // namespace

Result<void> validate(const RunPlan& plan) {
    for (const auto& check :
         {checkWorkers(plan.workers), checkCount(plan.inputs), checkOrder(plan), checkLimits(plan)}) {
        if (!check)
            return check;
    }
    const auto check = std::visit(Overloaded{[](const BuiltinTask& task) { return checkBuiltin(task); },
                                             [&](const CommandTask& task) { return checkCommand(task, *plan.inputs); },
                                             [&](const PythonTask& task) { return checkPython(task, *plan.inputs); },
                                             [](const PluginTask& task) { return checkPlugin(task); }},
                                  plan.task);
    return check ? checkRows(plan) : check;
}

bool runsPrograms(const RunPlan& plan) {
    return std::holds_alternative<CommandTask>(plan.task) || std::holds_alternative<PythonTask>(plan.task);
}

std::string planTitle(const RunPlan& plan) {
    const std::uint64_t count = plan.inputs ? plan.inputs->size() : 0;
    const std::string name = std::visit([](const auto& task) { return nameOf(task); }, plan.task);
    return name + " · " + std::to_string(count) + (count == 1 ? " task" : " tasks");
}

} // namespace manyhands
