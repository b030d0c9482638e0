// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dry_run.h"

#include "app/cli/output.h"
#include "core/base/overloaded.h"
#include "core/session/task_payloads.h"

namespace manyhands {

namespace {

std::string builtinLine(const BuiltinTask& task, const std::vector<std::string>& input) {
    std::string text = task.workload;
    const auto* const info = findWorkloadInfo(task.workload);
    const std::string first = info ? std::string(info->parameters.front().name) : std::string();
    for (const auto& [key, value] : task.settings) {
        if (input.empty() || key != first)
            text += ' ' + quotedForDisplay(key + '=' + value);
    }
    if (!input.empty())
        text += ' ' + quotedForDisplay(first + '=' + input.front());
    return text;
}

/// "python3 fit.py:fit '{"x": 1}'", with * before a value that is spread.
std::string pythonLine(const PythonTask& task, const std::string& value) {
    return quotedForDisplay(task.interpreter) + ' ' + quotedForDisplay(task.file + ':' + task.function) + ' ' +
           (task.star ? "*" : "") + quotedForDisplay(value);
}

std::string pluginLine(const PluginTask& task, const std::vector<std::string>& input) {
    std::string text = quotedForDisplay(task.file + ':' + task.name);
    for (const auto& [key, value] : task.settings)
        text += ' ' + quotedForDisplay(key + '=' + value);
    return input.empty() ? text : text + ' ' + quotedForDisplay(input.front());
}

std::string lineOf(const RunPlan& plan, std::uint64_t row) {
    const auto values = rowValues(*plan.inputs, row);
    const auto words = [&](const CommandTask& task) { return quotedForDisplay(task.command.expand(values, row + 1)); };
    return std::visit(
        Overloaded{[&](const BuiltinTask& task) { return builtinLine(task, values); }, words,
                   [&](const PythonTask& task) { return pythonLine(task, taskPayload(plan, row).value_or("")); },
                   [&](const PluginTask& task) { return pluginLine(task, values); }},
        plan.task);
}

} // namespace

int dryRun(const RunPlan& plan) {
    constexpr std::size_t kPiece = 1U << 16;
    std::string text;
    for (std::uint64_t row = 0; row < plan.inputs->size() && !Output::standard().isBroken(); ++row) {
        text += lineOf(plan, row) + '\n';
        if (text.size() >= kPiece) {
            Output::standard().write(text);
            text.clear();
        }
    }
    Output::standard().write(text);
    return Output::standard().exitCode(ExitCode::kSuccess);
}

} // namespace manyhands
