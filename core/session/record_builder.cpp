// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/record_builder.h"

#include <cmath>
#include <limits>

#include <QDateTime>

#include "core/measure/stopwatch.h"
#include "core/monitor/cpu_topology.h"
#include "core/monitor/machine_pressure.h"
#include "core/session/task_payloads.h"

namespace manyhands {

namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

double secondsOrNan(std::int64_t nanoseconds) {
    return nanoseconds < 0 ? std::numeric_limits<double>::quiet_NaN() : seconds(nanoseconds);
}

std::string plain(double number) {
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    if (!text.empty() && text.back() == '.')
        text.pop_back();
    return text;
}

void describeSettings(const Settings& settings, Facts& facts) {
    for (const auto& [key, value] : settings)
        facts.emplace_back("set." + key, value);
}

void describeWork(const BuiltinTask& task, Facts& facts) {
    facts.emplace_back("task", task.workload);
    describeSettings(task.settings, facts);
}

void describeWork(const CommandTask& task, Facts& facts) {
    facts.emplace_back("task", "command");
    facts.emplace_back("command", quotedForDisplay(task.command.words()));
    facts.emplace_back("shell", task.command.isShell() ? "true" : "false");
    if (!task.setup.directory.empty())
        facts.emplace_back("directory", task.setup.directory);
}

void describeWork(const PythonTask& task, Facts& facts) {
    facts.emplace_back("task", "python");
    facts.emplace_back("file", task.file);
    facts.emplace_back("function", task.function);
    facts.emplace_back("star", task.star ? "true" : "false");
    facts.emplace_back("interpreter", task.interpreter);
    if (!task.directory.empty())
        facts.emplace_back("directory", task.directory);
}

void describeWork(const PluginTask& task, Facts& facts) {
    facts.emplace_back("task", "plugin");
    facts.emplace_back("file", task.file);
    facts.emplace_back("name", task.name);
    facts.emplace_back("sha256", task.sha256);
    describeSettings(task.settings, facts);
}

RecordedError errorOf(const TaskEntry& entry, std::string_view message, OutputBook::LastWords words) {
    RecordedError error;
    error.kind = stateName(entry.state);
    error.message = message;
    error.signal = entry.signal;
    error.address = words.address;
    error.lastOutput = std::move(words.written);
    return error;
}

} // namespace

Facts describePlan(const RunPlan& plan, RunMode mode) {
    Facts facts;
    std::visit([&](const auto& task) { describeWork(task, facts); }, plan.task);
    facts.emplace_back("tasks", std::to_string(plan.inputs ? plan.inputs->size() : 0));
    facts.emplace_back("workers", std::to_string(mode == RunMode::Serial ? 1 : plan.workers));
    facts.emplace_back("chunk_size", plan.chunkSize == 0 ? "auto" : std::to_string(plan.chunkSize));
    if (plan.longestFirst)
        facts.emplace_back("order", "longest_first");
    facts.emplace_back("start_method", plan.startMethod == StartMethod::Spawn ? "spawn" : "forkserver");
    facts.emplace_back("timeout_s", plain(plan.timeoutSeconds));
    facts.emplace_back("retries", std::to_string(plan.retries));
    facts.emplace_back("nice", std::to_string(plan.nice));
    facts.emplace_back("pin", plan.pin ? "true" : "false");
    facts.emplace_back("memory_limit_bytes", std::to_string(plan.memoryLimitBytes));
    facts.emplace_back("max_memory_bytes", std::to_string(plan.maxMemoryBytes));
    facts.emplace_back("max_tasks_per_worker", std::to_string(plan.maxTasksPerWorker));
    facts.emplace_back("containment", plan.strictContainment ? "strict" : "auto");
    if (plan.profile && mode == RunMode::Pool)
        facts.emplace_back("profiled", "true");
    return facts;
}

RecordedMachine describeMachine() {
    RecordedMachine machine;
    if (const auto counts = countProcessors()) {
        machine.systemProcessors = counts->system;
        machine.physicalCores = counts->physical;
        machine.affinity = counts->affinity;
        machine.usable = counts->usable;
        machine.cgroupQuota = counts->cgroupQuota;
        machine.smt = counts->smt;
    }
    machine.memoryBytes = readMachineState().memoryTotal;
    machine.processorModel = processorModel();
    machine.kernel = kernelVersion();
    machine.hostTime = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    return machine;
}

RecordedTask describeTask(const RunPlan& plan, const TaskLedger& ledger, const OutputBook& outputs,
                          std::uint64_t index) {
    const TaskId id(index + 1);
    const TaskEntry* const entry = ledger.entry(id);
    const OutputBook::LastWords* const words = outputs.lastWords(id);
    return describeTask(plan,
                        {entry ? *entry : TaskEntry{}, ledger.value(id), ledger.earlierAttempts(id), outputs.kept(id),
                         words ? *words : OutputBook::LastWords{}},
                        index);
}

RecordedTask describeTask(const RunPlan& plan, const KnownTask& known, std::uint64_t index) {
    RecordedTask task;
    task.task = index + 1;
    task.isJson = std::holds_alternative<PythonTask>(plan.task);
    if (plan.inputs && plan.inputs->columns() > 0 && index < plan.inputs->size())
        task.input = rowValues(*plan.inputs, index);
    const TaskEntry& entry = known.entry;
    task.state = stateName(entry.state);
    task.attempts = entry.attempts;
    task.worker = entry.worker;
    task.queuedS = secondsOrNan(entry.queuedNs);
    task.startedS = secondsOrNan(entry.startedNs);
    task.endedS = secondsOrNan(entry.endedNs);
    task.cpuS = secondsOrNan(entry.cpuNs);
    if (entry.state == TaskState::Succeeded)
        task.value = known.value;
    else if (isFinal(entry.state))
        task.error = errorOf(entry, known.value, known.lastWords);
    for (const TaskLedger::Attempt& attempt : known.earlier)
        task.earlier.push_back({attempt.entry.attempts, attempt.entry.worker,
                                std::string(stateName(attempt.entry.state)), secondsOrNan(attempt.entry.startedNs),
                                secondsOrNan(attempt.entry.endedNs), errorOf(attempt.entry, attempt.message, {})});
    if (runsPrograms(plan)) {
        if (entry.exitCode >= 0)
            task.exitCode = entry.exitCode;
        if (known.output != nullptr)
            task.output = RecordedOutput{known.output->stdoutText, known.output->stderrText, known.output->stdoutBytes,
                                         known.output->stderrBytes, known.output->truncated};
    }
    return task;
}

const char* stateWord(RunState state) {
    switch (state) {
    case RunState::Finished:
    case RunState::FinishedWithFailures:
        return "finished";
    case RunState::Stopped:
        return "stopped";
    case RunState::Failed:
    case RunState::HelperLost:
        return "failed";
    default:
        return "running";
    }
}

} // namespace manyhands
