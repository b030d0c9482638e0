// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dry_run.h"

#include "app/cli/output.h"
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

} // namespace

int dryRun(const RunPlan& plan) {
    constexpr std::size_t kPiece = 1U << 16;
    std::string text;
    const auto* const builtin = std::get_if<BuiltinTask>(&plan.task);
    for (std::uint64_t row = 0; row < plan.inputs->size() && !Output::standard().isBroken(); ++row) {
        const auto values = rowValues(*plan.inputs, row);
        text += builtin ? builtinLine(*builtin, values)
                        : quotedForDisplay(std::get<CommandTask>(plan.task).command.expand(values, row + 1));
        text += '\n';
        if (text.size() >= kPiece) {
            Output::standard().write(text);
            text.clear();
        }
    }
    Output::standard().write(text);
    return Output::standard().exitCode(ExitCode::kSuccess);
}

} // namespace manyhands
