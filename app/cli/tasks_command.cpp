// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasks_command.h"

#include "app/cli/output.h"
#include "core/tasks/workload_info.h"

namespace manyhands {

int tasksCommand() {
    std::string text;
    for (const auto& info : workloadInfos()) {
        text += std::string(info.name) + ": " + std::string(info.summary) + "\n  limited by " +
                std::string(info.limitText) + '\n';
        for (const auto& parameter : info.parameters) {
            text += "  --set " + std::string(parameter.name) + '=' + std::string(parameter.defaultText);
            text += (parameter.unit.empty() ? "" : ' ' + std::string(parameter.unit)) + "  " +
                    std::string(parameter.summary) + '\n';
        }
        text += '\n';
    }
    Output::standard().write(text);
    return Output::standard().exitCode(ExitCode::kSuccess);
}

} // namespace manyhands
