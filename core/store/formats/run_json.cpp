// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/run_json.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/utf8.h"
#include "core/store/formats/loss_json.h"
#include "core/store/formats/machine_json.h"
#include "core/store/formats/profile_json.h"

namespace manyhands {

namespace {

void writeSummary(const RunSummary& summary, JsonWriter& json) {
    json.key("summary");
    json.beginObject();
    json.member("tasks", summary.tasks);
    json.member("succeeded", summary.succeeded);
    json.member("failed", summary.failed);
    json.member("crashed", summary.crashed);
    json.member("timed_out", summary.timedOut);
    json.member("cancelled", summary.cancelled);
    json.member("retried", summary.retried);
    json.member("wall_s", summary.wallS);
    json.member("paused_s", summary.pausedS);
    json.member("cpu_s", summary.cpuS);
    json.member("tasks_per_s", summary.tasksPerS());
    json.member("peak_pss_bytes", summary.peakPssBytes);
    json.endObject();
}

void writeExit(const RecordedExit& exit, JsonWriter& json) {
    json.key("exit");
    json.beginObject();
    if (exit.code >= 0)
        json.member("code", exit.code);
    else
        json.nullMember("code");
    if (exit.signal > 0)
        json.member("signal", exit.signal);
    else
        json.nullMember("signal");
    json.endObject();
}

void writeWorker(const RecordedWorker& worker, JsonWriter& json) {
    json.breakLine();
    json.beginObject();
    json.member("worker", worker.worker);
    json.member("pid", worker.pid);
    json.member("started_s", worker.startedS);
    json.member("ended_s", worker.endedS);
    json.member("tasks", worker.tasks);
    json.member("busy_s", worker.busyS);
    json.member("cpu_s", worker.cpuS);
    writeExit(worker.exit, json);
    json.endObject();
}

void writeInput(const std::vector<std::string>& input, JsonWriter& json) {
    if (input.empty()) {
        json.nullMember("input");
        return;
    }
    if (input.size() == 1) {
        json.bytesMember("input", input.front());
        return;
    }
    const bool text = std::ranges::all_of(input, isUtf8);
    json.key(text ? "input" : "input_base64");
    json.beginArray();
    for (const auto& column : input)
        json.value(text ? column : base64(column));
    json.endArray();
}

void writeJsonInput(const std::vector<std::string>& input, JsonWriter& json) {
    json.key("input");
    if (input.size() == 1) {
        json.jsonValue(input.front());
        return;
    }
    json.beginArray();
    for (const auto& column : input)
        json.jsonValue(column);
    json.endArray();
}

void writeOutput(std::string_view name, const RecordedOutput& output, JsonWriter& json) {
    json.key(name);
    json.beginObject();
    json.bytesMember("stdout", output.stdoutText);
    json.bytesMember("stderr", output.stderrText);
    json.member("stdout_bytes", output.stdoutBytes);
    json.member("stderr_bytes", output.stderrBytes);
    json.member("truncated", output.truncated);
    json.member("dropped_bytes", output.dropped());
    json.endObject();
}

void writeResult(const RecordedTask& task, JsonWriter& json) {
    if (task.output && !task.isJson) {
        writeOutput("result", *task.output, json);
        return;
    }
    if (task.state != "succeeded") {
        json.nullMember("result");
    } else if (task.isJson) {
        json.key("result");
        json.jsonValue(task.value);
    } else {
        json.bytesMember("result", task.value);
    }
    if (task.output)
        writeOutput("output", *task.output, json);
}

std::string hexadecimal(std::uint64_t number) {
    std::array<char, 16> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr};
}

void writeError(const RecordedTask& task, JsonWriter& json) {
    if (!task.error) {
        json.nullMember("error");
        return;
    }
    json.key("error");
    json.beginObject();
    json.member("kind", task.error->kind);
    json.member("message", task.error->message);
    if (task.error->signal > 0)
        json.member("signal", task.error->signal);
    else
        json.nullMember("signal");
    if (task.error->address)
        json.member("address", "0x" + hexadecimal(*task.error->address));
    if (!task.error->lastOutput.empty())
        json.bytesMember("last_output", task.error->lastOutput);
    json.endObject();
}

void writeEarlier(const std::vector<RecordedAttempt>& earlier, JsonWriter& json) {
    json.key("earlier_attempts");
    json.beginArray();
    for (const auto& attempt : earlier) {
        json.beginObject();
        json.member("attempt", attempt.attempt);
        json.member("worker", attempt.worker);
        json.member("state", attempt.state);
        json.member("started_s", attempt.startedS);
        json.member("ended_s", attempt.endedS);
        json.member("message", attempt.error.message);
        json.endObject();
    }
    json.endArray();
}

void writeTask(const RecordedTask& task, JsonWriter& json) {
    json.breakLine();
    json.beginObject();
    json.member("task", task.task);
    if (task.isJson && !task.input.empty())
        writeJsonInput(task.input, json);
    else
        writeInput(task.input, json);
    json.member("state", task.state);
    json.member("attempts", task.attempts);
    json.member("worker", task.worker);
    json.member("queued_s", task.queuedS);
    json.member("started_s", task.startedS);
    json.member("ended_s", task.endedS);
    json.member("cpu_s", task.cpuS);
    writeResult(task, json);
    writeError(task, json);
    if (task.exitCode)
        json.member("exit_code", *task.exitCode);
    else
        json.nullMember("exit_code");
    if (!task.earlier.empty())
        writeEarlier(task.earlier, json);
    json.endObject();
}

void writeStrays(const std::vector<RecordedStray>& strays, JsonWriter& json) {
    json.key("strays");
    json.beginArray();
    for (const auto& stray : strays) {
        json.beginObject();
        json.member("pid", stray.pid);
        json.bytesMember("name", stray.name);
        json.endObject();
    }
    json.endArray();
}

void writeNotes(const std::vector<RecordedNote>& notes, JsonWriter& json) {
    json.key("notes");
    json.beginArray();
    for (const auto& note : notes) {
        json.beginObject();
        json.member("time_s", note.timeS);
        json.member("text", note.text);
        json.endObject();
    }
    json.endArray();
}

void writeTuning(const std::vector<RecordedStretch>& tuning, JsonWriter& json) {
    json.key("tuning");
    json.beginArray();
    for (const auto& stretch : tuning) {
        json.beginObject();
        json.member("from_s", stretch.fromS);
        json.member("to_s", stretch.toS);
        json.member("workers", stretch.workers);
        json.member("tasks_per_s", stretch.tasksPerS);
        json.member("reason", stretch.reason);
        json.endObject();
    }
    json.endArray();
}

/// null: it was not to be saved.
void writeSaving(const std::optional<RecordedSaving>& saving, JsonWriter& json) {
    if (!saving) {
        json.nullMember("history");
        return;
    }
    json.key("history");
    json.beginObject();
    if (saving->run > 0)
        json.member("run", saving->run);
    else
        json.nullMember("run");
    json.member("saved", saving->saved);
    json.member("durable", saving->saved && saving->notDurable.empty());
    const std::string& why = saving->saved ? saving->notDurable : saving->problem;
    if (why.empty())
        json.nullMember("why");
    else
        json.member("why", why);
    json.member("unsaved_results", saving->unsaved);
    json.endObject();
}

void writeCount(std::string_view name, const LedgerCount& count, JsonWriter& json) {
    json.key(name);
    json.beginObject();
    json.member("created", count.created);
    json.member("released", count.released);
    json.endObject();
}

void writeCleanup(const CleanupLedger& ledger, JsonWriter& json) {
    json.key("cleanup");
    json.beginObject();
    writeCount("processes", ledger.processes, json);
    writeCount("descriptors", ledger.descriptors, json);
    writeCount("shared_memory", ledger.sharedMemory, json);
    writeCount("temporary_files", ledger.temporaryFiles, json);
    json.member("zombies", ledger.zombies);
    json.endObject();
}

} // namespace

void writeRunJson(const RunRecord& record, const ByteSink& sink) {
    JsonWriter json(sink);
    json.beginObject();
    json.member("schema", "manyhands.run/1");
    json.member("id", record.id);
    json.member("mode", record.mode);
    json.member("state", record.state);
    json.breakLine();
    writePlanMember(record.plan, json);
    json.breakLine();
    json.key("machine");
    json.beginObject();
    writeMachineMembers(record.machine, json);
    json.endObject();
    json.breakLine();
    writeSummary(record.summary, json);
    json.breakLine();
    json.key("time_areas");
    if (record.areas)
        writeTimeAreas(*record.areas, json);
    else
        json.null();
    json.breakLine();
    if (record.profile) {
        json.key("profile");
        writeProfile(*record.profile, json);
        json.breakLine();
    }
    json.key("workers");
    json.beginArray();
    for (const auto& worker : record.workers)
        writeWorker(worker, json);
    json.endArray();
    json.breakLine();
    if (!record.tuning.empty())
        writeTuning(record.tuning, json);
    if (record.haltedAfter > 0)
        json.member("halted_after", record.haltedAfter);
    if (record.failure)
        json.member("failure", record.failure->sentence());
    json.member("recorded_tasks", record.recordedTasks);
    json.key("tasks");
    json.beginArray();
    for (std::uint64_t i = 0; i < record.recordedTasks; ++i)
        writeTask(record.taskAt(i), json);
    json.endArray();
    json.breakLine();
    writeCleanup(record.cleanup, json);
    json.breakLine();
    writeStrays(record.strays, json);
    json.breakLine();
    writeNotes(record.notes, json);
    json.breakLine();
    const std::string hash = hexadecimal(record.resultsHash);
    json.member("results_hash", std::string(16 - hash.size(), '0') + hash);
    writeSaving(record.saving, json);
    json.endObject();
    sink("\n");
}

} // namespace manyhands
