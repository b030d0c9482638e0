// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/experiment.h"

namespace manyhands {

namespace {

std::string difference(const BuiltinExperiment& left, const BuiltinExperiment& right) {
    const auto* const info = findWorkloadInfo(left.workload);
    if (info == nullptr || left.workload != right.workload)
        return "workload " + quotedForDisplay(left.workload.substr(0, 60));
    const auto wanted = bindParameters(*info, left.settings), shown = bindParameters(*info, right.settings);
    if (!wanted || !shown || *wanted != *shown)
        return "settings of the task";
    return left.tasks != right.tasks ? "number of tasks" : left.lengths != right.lengths ? "task lengths" : "";
}

std::string difference(const CommandExperiment& left, const CommandExperiment& right) {
    return left.command != right.command || left.shell != right.shell ? "command"
           : left.directory != right.directory                        ? "working folder"
           : left.environment != right.environment                    ? "environment"
           : left.inputs != right.inputs                              ? "inputs"
                                                                      : "";
}

std::string difference(const PythonExperiment& left, const PythonExperiment& right) {
    return left.file != right.file                 ? "Python file"
           : left.function != right.function       ? "function"
           : left.interpreter != right.interpreter ? "interpreter"
           : left.star != right.star               ? "way to give arguments"
           : left.inputs != right.inputs           ? "inputs"
                                                   : "";
}

std::string difference(const PluginExperiment& left, const PluginExperiment& right) {
    return left.file != right.file || left.name != right.name ? "plug-in"
           : left.settings != right.settings                  ? "settings of the task"
           : left.tasks != right.tasks                        ? "number of tasks"
                                                              : "";
}

} // namespace

std::string firstDifference(const Experiment& left, const Experiment& right) {
    std::string task = "task";
    if (left.task.index() == right.task.index())
        task = std::visit([&]<class Task>(const Task& one) { return difference(one, std::get<Task>(right.task)); },
                          left.task);
    const std::pair<bool, const char*> parts[] = {{left.workers == right.workers, "number of processes"},
                                                  {left.chunkSize == right.chunkSize, "chunk size"},
                                                  {left.startMethod == right.startMethod, "start method"},
                                                  {left.baselineFirst == right.baselineFirst, "pass with one process"},
                                                  {left.repeats == right.repeats, "repeats"},
                                                  {left.retries == right.retries, "retries"},
                                                  {left.timeoutSeconds == right.timeoutSeconds, "time limit"},
                                                  {left.memoryLimitBytes == right.memoryLimitBytes, "memory limit"},
                                                  {left.stopOnFailure == right.stopOnFailure, "manner of failing"},
                                                  {left.pin == right.pin, "pinning"}};
    for (const auto& [same, name] : parts) {
        if (task.empty() && !same)
            return name;
    }
    return task;
}

} // namespace manyhands
