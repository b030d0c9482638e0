// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/machine_json.h"

namespace manyhands {

namespace {

void knownMember(JsonWriter& json, std::string_view name, double value) {
    if (value < 0)
        json.nullMember(name);
    else
        json.member(name, value);
}

void writeProcessors(const RecordedMachine& machine, JsonWriter& json) {
    json.key("processors");
    json.beginObject();
    json.member("system", machine.systemProcessors);
    json.member("physical", machine.physicalCores);
    json.member("affinity", machine.affinity);
    if (machine.cgroupQuota > 0)
        json.member("cgroup_quota", machine.cgroupQuota);
    else
        json.nullMember("cgroup_quota");
    json.member("usable", machine.usable);
    json.member("smt", machine.smt);
    json.endObject();
}

} // namespace

void writePlanMember(const std::vector<std::pair<std::string, std::string>>& plan, JsonWriter& json) {
    json.key("plan");
    json.beginObject();
    for (const auto& [name, text] : plan)
        json.member(name, text);
    json.endObject();
}

void writeMachineMembers(const RecordedMachine& machine, JsonWriter& json) {
    writeProcessors(machine, json);
    json.key("memory_bytes");
    json.beginObject();
    json.member("total", machine.memoryBytes);
    json.endObject();
    json.member("processor_model", machine.processorModel);
    json.member("kernel", machine.kernel);
    json.member("time", machine.hostTime);
    json.member("containment", machine.containment);
    json.member("containment_level", machine.containmentLevel);
}

void writeMachineJson(const MachineRecord& record, const ByteSink& sink) {
    JsonWriter json(sink);
    json.beginObject();
    json.member("schema", "manyhands.machine/1");
    json.breakLine();
    writeProcessors(record.machine, json);
    json.breakLine();
    json.key("memory_bytes");
    json.beginObject();
    json.member("total", record.machine.memoryBytes);
    json.member("available", record.memoryAvailable);
    json.endObject();
    json.breakLine();
    json.member("processor_model", record.machine.processorModel);
    json.member("kernel", record.machine.kernel);
    json.breakLine();
    json.key("containment");
    json.beginObject();
    json.member("level", record.machine.containmentLevel);
    json.member("means", record.machine.containment);
    json.member("strict_possible", record.strictPossible);
    json.member("signal_scope", record.signalScope);
    if (record.whyNoCgroup.empty())
        json.nullMember("no_control_group");
    else
        json.member("no_control_group", record.whyNoCgroup);
    json.endObject();
    json.breakLine();
    json.key("load");
    json.beginObject();
    knownMember(json, "avg_1_min", record.load1);
    knownMember(json, "avg_5_min", record.load5);
    knownMember(json, "avg_15_min", record.load15);
    json.endObject();
    json.breakLine();
    json.key("pressure");
    json.beginObject();
    knownMember(json, "cpu_some_avg10_percent", record.cpuSome10);
    knownMember(json, "memory_some_avg10_percent", record.memorySome10);
    knownMember(json, "io_some_avg10_percent", record.ioSome10);
    json.endObject();
    json.endObject();
    sink("\n");
}

} // namespace manyhands
