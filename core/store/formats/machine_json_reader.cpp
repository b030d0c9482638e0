// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/machine_json_reader.h"

#include <algorithm>

#include <QJsonObject>

namespace manyhands {

RecordedMachine readMachineMembers(const QJsonObject& object) {
    const auto text = [&](const char* key) { return object[QLatin1String(key)].toString().toStdString(); };
    const QJsonObject processors = object[QLatin1String("processors")].toObject();
    const auto count = [&](const char* key) { return processors[QLatin1String(key)].toInt(); };
    RecordedMachine machine;
    machine.systemProcessors = count("system");
    machine.physicalCores = count("physical");
    machine.affinity = count("affinity");
    machine.cgroupQuota = processors[QLatin1String("cgroup_quota")].toDouble();
    machine.usable = count("usable");
    machine.smt = processors[QLatin1String("smt")].toBool();
    const qint64 memory = object[QLatin1String("memory_bytes")].toObject()[QLatin1String("total")].toInteger();
    machine.memoryBytes = static_cast<std::uint64_t>(std::max<qint64>(memory, 0));
    machine.processorModel = text("processor_model");
    machine.kernel = text("kernel");
    machine.hostTime = text("time");
    machine.containment = text("containment");
    machine.containmentLevel = object[QLatin1String("containment_level")].toInt();
    return machine;
}

} // namespace manyhands
