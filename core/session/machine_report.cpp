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

std::string line(const char* name, const std::string& value, const char* note) {
    char text[256];
    std::snprintf(text, sizeof text, "%-22s %-14s %s", name, value.c_str(), note);
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

std::string machineTable(const MachineRecord& record) {
    const RecordedMachine& machine = record.machine;
    std::string text = machine.processorModel + ", " + machine.kernel + "\n\n";
    text += line("Processors", std::to_string(machine.systemProcessors), "logical ones that are online");
    text += line("  physical cores", std::to_string(machine.physicalCores),
                 machine.smt ? "some run several threads" : "each runs one thread");
    text += line("  affinity", std::to_string(machine.affinity), "that this program may run on");
    text += line("  control group", machine.cgroupQuota > 0 ? numberText(machine.cgroupQuota, "") : "no limit",
                 "processors' worth of time");
    text += line("  usable", std::to_string(machine.usable), "what -j auto takes");
    text += line("Memory", gibibytes(machine.memoryBytes), "");
    text += line("  available", gibibytes(record.memoryAvailable), "without swapping");
    text += line("Load", numberText(record.load1, ""), "tasks wanting a processor, mean of 1 min");
    text += line("  5 min", numberText(record.load5, ""), "");
    text += line("  15 min", numberText(record.load15, ""), "");
    text += line("Waiting for processor", numberText(record.cpuSome10, " %"), "of the last 10 s");
    text += line("  for memory", numberText(record.memorySome10, " %"), "");
    text += line("  for disks", numberText(record.ioSome10, " %"), "");
    text += line("Containment", "level " + std::to_string(machine.containmentLevel),
                 machine.containmentLevel < 2 ? record.whyNoCgroup.c_str() : "runs get a control group of their own");
    text += line("  strict", record.strictPossible ? "possible" : "not possible",
                 "level 3: a process-number namespace, with --containment strict");
    text += line("  signal scope", record.signalScope ? "there" : "not there",
                 "strict workers can't signal others (Landlock, Linux 6.12)");
    return text;
}

} // namespace manyhands
