// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/machine_command.h"

#include "app/cli/output.h"
#include "core/monitor/cpu_topology.h"
#include "core/session/machine_report.h"
#include "core/store/formats/machine_json.h"

namespace manyhands {

int machineCommand(const CommandLine& commandLine) {
    const auto counts = countProcessors();
    if (!counts) {
        printError(counts.error());
        return ExitCode::kEngineFailed;
    }
    const MachineRecord record = readMachine();
    const std::string path = commandLine.value(Option::Json).value_or("");
    if (!commandLine.has(Option::Json)) {
        Output::standard().write(machineTable(record));
    } else {
        auto written = checkWritable(path);
        if (written)
            written = writeTo(path, [&](const ByteSink& sink) { writeMachineJson(record, sink); });
        if (!written) {
            printError(written.error());
            return ExitCode::kUsage;
        }
    }
    return Output::standard().exitCode(ExitCode::kSuccess);
}

} // namespace manyhands
