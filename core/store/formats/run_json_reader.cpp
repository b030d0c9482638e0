// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/run_json_reader.h"

#include <cmath>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/store/formats/machine_json_reader.h"

namespace manyhands {

namespace {

std::string textIn(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toString().toStdString();
}

std::uint64_t countIn(const QJsonObject& object, const char* key) {
    const qint64 count = object[QLatin1String(key)].toInteger();
    return count < 0 ? 0 : static_cast<std::uint64_t>(count);
}

int numberIn(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toInt();
}

double realIn(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toDouble(std::nan(""));
}

QJsonObject objectIn(const QJsonObject& object, const char* key) {
    return object[QLatin1String(key)].toObject();
}

RunSummary summaryIn(const QJsonObject& object) {
    RunSummary summary;
    summary.tasks = countIn(object, "tasks");
    summary.succeeded = countIn(object, "succeeded");
    summary.failed = countIn(object, "failed");
    summary.crashed = countIn(object, "crashed");
    summary.timedOut = countIn(object, "timed_out");
    summary.cancelled = countIn(object, "cancelled");
    summary.retried = countIn(object, "retried");
    summary.wallS = realIn(object, "wall_s");
    summary.pausedS = realIn(object, "paused_s");
    summary.cpuS = realIn(object, "cpu_s");
    summary.peakPssBytes = countIn(object, "peak_pss_bytes");
    return summary;
}

/// Older records do not have it.
std::optional<TaskEffort> effortIn(const QJsonObject& areas) {
    const QJsonObject object = objectIn(areas, "effort");
    if (object.isEmpty())
        return std::nullopt;
    const auto number = [&](const char* key) { return object[QLatin1String(key)].toInteger(); };
    return TaskEffort{number("system_ns"), number("minor_faults"), number("major_faults"), number("instructions"),
                      number("cycles"),    number("canaries"),     number("canary_ns")};
}

/// None where a part is missing or one more is there: then nobody knows what they sum to. Older records have none of
/// looks at the processor's clock, for there were none.
std::optional<TimeAreas> timeAreasIn(const QJsonObject& object) {
    const QJsonObject parts = objectIn(object, "areas_ns");
    TimeAreas areas;
    const bool isOlder = !parts.contains(QLatin1String("measuring"));
    if (parts.size() + (isOlder ? 1 : 0) != static_cast<qsizetype>(kTimeParts))
        return std::nullopt;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const auto named = timePartNamed(part.key().toStdString());
        if (!named)
            return std::nullopt;
        areas[*named] = part.value().toInteger();
    }
    areas.spanNs = object[QLatin1String("span_ns")].toInteger();
    areas.tasks = object[QLatin1String("tasks")].toInteger();
    areas.processorsPerWorker = realIn(object, "processors_per_worker");
    areas.waitsKnown = object[QLatin1String("waits_known")].toBool();
    areas.waitsSplit = object[QLatin1String("waits_split")].toBool();
    areas.blockedSplit = object[QLatin1String("blocked_split")].toBool();
    areas.effort = effortIn(object);
    return areas;
}

RecordedWorker workerIn(const QJsonObject& object) {
    RecordedWorker worker;
    worker.worker = static_cast<std::uint32_t>(countIn(object, "worker"));
    worker.pid = numberIn(object, "pid");
    worker.startedS = realIn(object, "started_s");
    worker.endedS = realIn(object, "ended_s");
    worker.tasks = countIn(object, "tasks");
    worker.busyS = realIn(object, "busy_s");
    worker.cpuS = realIn(object, "cpu_s");
    const QJsonObject exit = objectIn(object, "exit");
    worker.exit.code = exit[QLatin1String("code")].toInt(-1);
    worker.exit.signal = numberIn(exit, "signal");
    return worker;
}

LedgerCount ledgerCountIn(const QJsonObject& object, const char* key) {
    const QJsonObject count = objectIn(object, key);
    return {countIn(count, "created"), countIn(count, "released")};
}

CleanupLedger cleanupIn(const QJsonObject& object) {
    CleanupLedger ledger;
    ledger.processes = ledgerCountIn(object, "processes");
    ledger.descriptors = ledgerCountIn(object, "descriptors");
    ledger.sharedMemory = ledgerCountIn(object, "shared_memory");
    ledger.temporaryFiles = ledgerCountIn(object, "temporary_files");
    ledger.zombies = countIn(object, "zombies");
    return ledger;
}

void readLists(const QJsonObject& object, RunRecord& record) {
    for (const auto& worker : object[QLatin1String("workers")].toArray())
        record.workers.push_back(workerIn(worker.toObject()));
    for (const auto& entry : object[QLatin1String("strays")].toArray()) {
        const QJsonObject stray = entry.toObject();
        const QByteArray bytes = QByteArray::fromBase64(stray[QLatin1String("name_base64")].toString().toLatin1());
        record.strays.push_back(
            {numberIn(stray, "pid"), bytes.isEmpty() ? textIn(stray, "name") : bytes.toStdString()});
    }
    for (const auto& entry : object[QLatin1String("tuning")].toArray()) {
        const QJsonObject stretch = entry.toObject();
        record.tuning.push_back({realIn(stretch, "from_s"), realIn(stretch, "to_s"), numberIn(stretch, "workers"),
                                 realIn(stretch, "tasks_per_s"), textIn(stretch, "reason")});
    }
    for (const auto& entry : object[QLatin1String("notes")].toArray())
        record.notes.push_back({realIn(entry.toObject(), "time_s"), textIn(entry.toObject(), "text")});
}

} // namespace

Result<RunRecord> readRunJson(std::string_view json) {
    QJsonParseError problem;
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &problem).object();
    if (textIn(object, "schema") != "manyhands.run/1")
        return fail("This is no saved run", problem.error == QJsonParseError::NoError
                                                ? "it is not of the form manyhands.run/1"
                                                : problem.errorString().toStdString());
    RunRecord record;
    record.id = textIn(object, "id");
    record.mode = textIn(object, "mode");
    record.state = textIn(object, "state");
    const QJsonObject plan = objectIn(object, "plan");
    for (auto fact = plan.begin(); fact != plan.end(); ++fact)
        record.plan.emplace_back(fact.key().toStdString(), fact.value().toString().toStdString());
    record.machine = readMachineMembers(objectIn(object, "machine"));
    record.summary = summaryIn(objectIn(object, "summary"));
    record.areas = timeAreasIn(objectIn(object, "time_areas"));
    record.haltedAfter = countIn(object, "halted_after");
    if (const std::string why = textIn(object, "failure"); !why.empty())
        record.failure = Error{why, {}, {}, 0};
    record.cleanup = cleanupIn(objectIn(object, "cleanup"));
    record.resultsHash = QString::fromStdString(textIn(object, "results_hash")).toULongLong(nullptr, 16);
    readLists(object, record);
    return record;
}

} // namespace manyhands
