// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/tasks_csv.h"

#include <charconv>
#include <cmath>

namespace manyhands {

namespace {

std::string number(double value) {
    if (!std::isfinite(value))
        return {};
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

bool isNumber(const std::string& text) {
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size();
}

std::string cell(const std::string& text) {
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    std::string safe = formula && !isNumber(text) ? '\'' + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char byte : safe)
        quoted += byte == '"' ? "\"\"" : std::string(1, byte);
    return quoted + '"';
}

std::string lineOf(const RecordedTask& task, std::size_t inputs) {
    std::string line = std::to_string(task.task);
    for (std::size_t i = 0; i < inputs; ++i)
        line += ',' + (i < task.input.size() ? cell(task.input[i]) : std::string());
    line += ',' + task.state + ',' + std::to_string(task.attempts) + ',' + std::to_string(task.worker);
    for (const double time : {task.queuedS, task.startedS, task.endedS, task.cpuS})
        line += ',' + number(time);
    line += ',' + (task.exitCode ? std::to_string(*task.exitCode) : std::string());
    line += ',' + cell(task.output && !task.isJson ? task.output->stdoutText : task.value);
    line += ',' + cell(task.output ? task.output->stderrText : std::string());
    return line + ',' + cell(task.error ? task.error->message : std::string()) + "\r\n";
}

} // namespace

void writeTasksCsv(const RunRecord& record, const ByteSink& sink) {
    const std::size_t inputs = record.recordedTasks > 0 ? record.taskAt(0).input.size() : 0;
    std::string heading = "task";
    for (std::size_t i = 1; i <= inputs; ++i)
        heading += inputs == 1 ? ",input" : ",input_" + std::to_string(i);
    sink(heading + ",state,attempts,worker,queued_s,started_s,ended_s,cpu_s,exit_code,result,stderr,error\r\n");
    for (std::uint64_t i = 0; i < record.recordedTasks; ++i)
        sink(lineOf(record.taskAt(i), inputs));
}

} // namespace manyhands
