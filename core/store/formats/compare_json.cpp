// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/compare_json.h"

#include "core/store/formats/loss_json.h"
#include "core/store/formats/machine_json.h"

namespace manyhands {

namespace {

void writeNumbers(std::string_view name, const std::vector<double>& numbers, JsonWriter& json) {
    json.key(name);
    json.beginArray();
    for (const double number : numbers)
        json.value(number);
    json.endArray();
}

void writeFactor(std::string_view name, const std::optional<double>& factor, JsonWriter& json) {
    json.member(name, factor.value_or(kNotKnown)); // null where not known
}

void writePop(const std::optional<PopTable>& pop, JsonWriter& json) {
    if (!pop) {
        json.nullMember("pop");
        return;
    }
    json.key("pop");
    json.beginObject();
    writeFactor("global_efficiency", pop->global, json);
    json.member("parallel_efficiency", pop->parallel);
    writeFactor("load_balance", pop->balance, json);
    json.member("communication", pop->communication);
    json.member("serialisation", pop->serialisation);
    json.member("transfer", pop->transfer);
    writeFactor("computation", pop->computation, json);
    json.endObject();
}

void writeCosts(const TimingRow& row, JsonWriter& json) {
    const auto [leastEfficiency, mostEfficiency] = row.efficiencyInterval();
    const auto [leastKarpFlatt, mostKarpFlatt] = row.karpFlattInterval();
    json.member("wall_without_start_up_s", row.wallWithoutStartUpS());
    json.member("ideal", row.ideal);
    json.member("efficiency_of_ideal", row.efficiencyOfIdeal());
    json.member("efficiency_lo", leastEfficiency);
    json.member("efficiency_hi", mostEfficiency);
    json.member("karp_flatt_lo", leastKarpFlatt);
    json.member("karp_flatt_hi", mostKarpFlatt);
    json.member("cpu_inflation", row.cpuInflation);
    json.member("steady_tasks_per_s", row.steadyTasksPerS);
    json.member("overhead_s", row.overheadS);
    json.member("dispatch_per_task_s", row.dispatchPerTaskS);
    if (row.noise.empty())
        json.nullMember("noise");
    else
        json.member("noise", row.noise);
    writePop(row.pop, json);
    if (row.slowdown)
        writeSlowdown(*row.slowdown, json);
}

void writeRow(const TimingRow& row, JsonWriter& json) {
    json.breakLine();
    json.beginObject();
    json.member("mode", row.mode);
    json.member("workers", row.workers);
    json.member("tasks", row.tasks);
    json.member("repeats", row.walls.size());
    json.key("wall_s");
    json.beginObject();
    json.member("median", row.wall.value);
    json.member("lo", row.wall.lo);
    json.member("hi", row.wall.hi);
    json.member("confidence", row.wall.isConfidence ? "95 %" : "range");
    writeNumbers("all", row.walls, json);
    writeNumbers("excluded", row.excluded, json);
    writeNumbers("failed", row.failed, json);
    json.member("failing", row.failing);
    json.member("asleep", row.asleep);
    json.member("excluded_asleep", row.excludedAsleep);
    json.endObject();
    json.key("speedup");
    json.beginObject();
    json.member("value", row.speedup.value);
    json.member("lo", row.speedup.lo);
    json.member("hi", row.speedup.hi);
    json.endObject();
    json.member("efficiency", row.efficiency);
    json.member("karp_flatt", row.karpFlatt);
    json.member("cpu_s", row.cpuS);
    json.member("tasks_per_s", row.tasksPerS);
    json.member("overhead_per_task_s", row.overheadPerTaskS);
    if (row.peakPssBytes > 0)
        json.member("peak_pss_bytes", row.peakPssBytes);
    else
        json.nullMember("peak_pss_bytes");
    json.member("distinguishable_from_best", row.distinguishableFromBest);
    json.member("grade", std::string_view(&row.grade, 1));
    json.member("wall_without_others_s", row.quietWallS());
    writeCosts(row, json);
    if (row.chunkSize > 0)
        json.member("chunk_size", row.chunkSize);
    json.endObject();
}

void writeRows(std::string_view name, const std::vector<TimingRow>& rows, JsonWriter& json) {
    json.key(name);
    json.beginArray();
    for (const auto& row : rows)
        writeRow(row, json);
    json.endArray();
    json.breakLine();
}

void writeLikeForLike(const TimingRow* row, JsonWriter& json) {
    if (row == nullptr) {
        json.nullMember("like_for_like");
        return;
    }
    json.key("like_for_like");
    json.beginObject();
    json.member("tasks", row->tasks);
    json.member("workers", row->workers);
    json.member("wall_s", row->wall.value);
    json.member("speedup", row->speedup.value);
    json.endObject();
}

void writeTutorial(const CompareRecord& record, JsonWriter& json) {
    const TutorialTiming& tutorial = *record.tutorial;
    json.key("tutorial");
    json.beginObject();
    json.key("single");
    json.beginObject();
    json.member("tasks", 1);
    json.member("wall_s", tutorial.singleWallS);
    json.endObject();
    json.key("multi");
    json.beginObject();
    json.member("tasks", tutorial.workers);
    json.member("workers", tutorial.workers);
    json.member("wall_s", tutorial.multiWallS);
    json.endObject();
    json.member("weak_efficiency", weakEfficiency(tutorial));
    json.member("equal_work_speedup", equalWorkSpeedup(tutorial));
    writeLikeForLike(record.likeForLike(), json);
    json.endObject();
}

void writeWarning(const MeasurementWarning& warning, JsonWriter& json) {
    json.breakLine();
    json.beginObject();
    json.member("mark", warning.mark);
    json.member("level", levelName(warning.level));
    json.member("where", warning.where);
    json.member("text", warning.text);
    json.endObject();
}

void writeResults(const CompareRecord& record, JsonWriter& json) {
    json.key("results");
    json.beginArray();
    for (const auto& [value, tasks] : record.results) {
        json.beginObject();
        json.bytesMember("result", value);
        json.member("tasks", tasks);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string_view levelName(MeasurementWarning::Level level) {
    switch (level) {
    case MeasurementWarning::Level::Yellow:
        return "yellow";
    case MeasurementWarning::Level::Red:
        return "red";
    case MeasurementWarning::Level::Invalid:
        return "invalid";
    }
    return "invalid";
}

void writeCompareMembers(const CompareRecord& record, JsonWriter& json) {
    json.breakLine();
    writePlanMember(record.plan, json);
    json.breakLine();
    json.key("machine");
    json.beginObject();
    writeMachineMembers(record.machine, json);
    json.endObject();
    json.breakLine();
    json.member("grade", std::string_view(&record.grade, 1));
    json.key("warnings");
    json.beginArray();
    for (const auto& warning : record.warnings)
        writeWarning(warning, json);
    json.endArray();
    json.key("unknown_flags");
    json.beginArray();
    for (const auto& mark : record.unknownFlags)
        json.value(mark);
    json.endArray();
    json.member("repeated_runs", record.repeatedRuns);
    if (record.limit.empty())
        json.nullMember("limit");
    else
        json.member("limit", record.limit);
    json.breakLine();
    writeRows("rows", record.rows, json);
    if (!record.chunkRows.empty())
        writeRows("chunk_rows", record.chunkRows, json);
    if (record.tutorial)
        writeTutorial(record, json);
    else
        json.nullMember("tutorial");
    json.breakLine();
    json.member("results_equal", record.resultsEqual);
    writeResults(record, json);
    if (!record.differing.empty())
        json.member("differing",
                    record.differing + (record.differingExample.empty() ? "" : ": ") + record.differingExample);
    json.member("failed_tasks", record.failedTasks);
    json.member("interrupted", record.interrupted);
}

void writeCompareJson(const CompareRecord& record, const ByteSink& sink) {
    JsonWriter json(sink);
    json.beginObject();
    json.member("schema", "manyhands.compare/1");
    writeCompareMembers(record, json);
    json.endObject();
    sink("\n");
}

} // namespace manyhands
