// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/machine_report.h"

#include <cstdio>

#include "core/monitor/cpu_topology.h"
#include "core/monitor/machine_pressure.h"
#include "core/process/containment.h"
#include "core/process/fork_client.h"
#include "core/process/signal_scope.h"

namespace manyhands {

namespace {

std::string numberText(double number, const char* unit) {
    if (number < 0)
        return "not known";
    char text[48];
    std::snprintf(text, sizeof text, "%.2f%s", number, unit);
    return text;
}

std::string lineText(const MachineLine& line) {
    char text[256];
    std::snprintf(text, sizeof text, "%-22s %-14s %s", line.name.c_str(), line.value.c_str(), line.note.c_str());
    std::string trimmed(text);
    trimmed.erase(trimmed.find_last_not_of(' ') + 1);
    return trimmed + '\n';
}

std::string gibibytes(std::uint64_t bytes) {
    return numberText(static_cast<double>(bytes) / (1024.0 * 1024.0 * 1024.0), " GiB");
}

} // namespace

MachineRecord readMachine() {
    MachineRecord record;
    const MachineState state = readMachineState();
    if (const auto counts = countProcessors()) {
        record.machine.systemProcessors = counts->system;
        record.machine.physicalCores = counts->physical;
        record.machine.affinity = counts->affinity;
        record.machine.cgroupQuota = counts->cgroupQuota;
        record.machine.usable = counts->usable;
        record.machine.smt = counts->smt;
    }
    record.machine.memoryBytes = state.memoryTotal;
    record.machine.processorModel = processorModel();
    record.machine.kernel = kernelVersion();
    record.memoryAvailable = state.memoryAvailable;
    record.load1 = state.load1;
    record.load5 = state.load5;
    record.load15 = state.load15;
    record.cpuSome10 = state.cpuSome10;
    record.memorySome10 = state.memorySome10;
    record.ioSome10 = state.ioSome10;
    const ContainmentChoice containment = probeContainment();
    record.machine.containmentLevel = static_cast<int>(containment.level);
    record.machine.containment = describeContainment(containment.level);
    record.whyNoCgroup = containment.whyNoCgroup;
    record.signalScope = canScopeSignals();
    if (const auto program = forkServerProgram())
        record.strictPossible = probeNamespace(*program).has_value();
    return record;
}

std::vector<MachineLine> machineLines(const MachineRecord& record) {
    const RecordedMachine& machine = record.machine;
    return {
        {"Processors", std::to_string(machine.systemProcessors), "logical ones that are online"},
        {"  physical cores", std::to_string(machine.physicalCores),
         machine.smt ? "some run several threads" : "each runs one thread"},
        {"  affinity", std::to_string(machine.affinity), "that this program may run on"},
        {"  control group", machine.cgroupQuota > 0 ? numberText(machine.cgroupQuota, "") : "no limit",
         "processors' worth of time"},
        {"  usable", std::to_string(machine.usable), "what -j auto takes"},
        {"Memory", gibibytes(machine.memoryBytes), ""},
        {"  available", gibibytes(record.memoryAvailable), "without swapping"},
        {"Load", numberText(record.load1, ""), "tasks wanting a processor, mean of 1 min"},
        {"  5 min", numberText(record.load5, ""), ""},
        {"  15 min", numberText(record.load15, ""), ""},
        {"Waiting for processor", numberText(record.cpuSome10, " %"), "of the last 10 s"},
        {"  for memory", numberText(record.memorySome10, " %"), ""},
        {"  for disks", numberText(record.ioSome10, " %"), ""},
        {"Containment", "level " + std::to_string(machine.containmentLevel),
         machine.containmentLevel < 2 ? record.whyNoCgroup : "runs get a control group of their own"},
        {"  strict", record.strictPossible ? "possible" : "not possible",
         "level 3: a process-number namespace, with --containment strict"},
        {"  signal scope", record.signalScope ? "there" : "not there",
         "strict workers can't signal others (Landlock, Linux 6.12)"},
    };
}

std::string machineTable(const MachineRecord& record) {
    std::string text = record.machine.processorModel + ", " + record.machine.kernel + "\n\n";
    for (const MachineLine& line : machineLines(record))
        text += lineText(line);
    return text;
}

} // namespace manyhands
