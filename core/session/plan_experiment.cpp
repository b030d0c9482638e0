// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plan_experiment.h"

#include <filesystem>
#include <optional>

#include "core/session/experiment_json.h"

namespace manyhands {

namespace {

bool areEqual(const Inputs& left, const Inputs& right) {
    if (!left || !right || left->size() != right->size())
        return false;
    std::string one, other;
    left->encode(one);
    right->encode(other);
    return one == other;
}

Error noPlace(const char* why) {
    return {"These settings cannot be shown in the form", why, {}, 0};
}

Result<BuiltinExperiment> taskOf(const BuiltinTask& task, const Inputs& inputs) {
    BuiltinExperiment experiment;
    experiment.workload = task.workload;
    experiment.settings = task.settings;
    experiment.tasks = inputs->size();
    for (const LengthPattern lengths : {LengthPattern::Even, LengthPattern::FewSlow, LengthPattern::Varied}) {
        experiment.lengths = lengths;
        if (areEqual(inputsOf(experiment), inputs))
            return experiment;
    }
    return fail(noPlace("its tasks have inputs of their own"));
}

/// As somebody would have typed it: commandWords() makes the same words of it.
std::string typed(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words) {
        line += line.empty() ? "" : " ";
        std::string quoted = "'";
        for (const char byte : word)
            quoted += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
        quoted += '\'';
        const bool isPlain = !word.empty() && word.find_first_of(" \t\r\n'\"\\") == std::string::npos;
        line += isPlain ? word : quoted;
    }
    return line;
}

std::optional<ExperimentInput> asRange(const Inputs& inputs) {
    const std::string first = inputs->at(0, 0), last = inputs->at(inputs->size() - 1, 0);
    ExperimentInput input{ExperimentInput::Kind::Spec, {}, first + ".." + last};
    const auto range = inputsOf(input);
    return range && areEqual(*range, inputs) ? std::optional(input) : std::nullopt;
}

Result<std::vector<ExperimentInput>> listsOf(const Inputs& inputs) {
    if (inputs->columns() == 0)
        return fail(noPlace("its command was run without inputs"));
    if (inputs->columns() > 1)
        return fail(noPlace("its inputs have several columns"));
    if (inputs->size() > 1)
        if (auto range = asRange(inputs))
            return std::vector{std::move(*range)};
    ExperimentInput list;
    std::size_t bytes = 0;
    for (std::uint64_t row = 0; row < inputs->size(); ++row) {
        list.values.push_back(inputs->at(row, 0));
        bytes += list.values.back().size() + 1;
        if (bytes > kMostExperimentBytes)
            return fail(noPlace("its inputs are too many"));
    }
    return std::vector{std::move(list)};
}

Result<CommandExperiment> taskOf(const CommandTask& task, const Inputs& inputs) {
    constexpr std::size_t kShellText = 2; // sh -c TEXT sh
    const std::vector<std::string>& words = task.command.words();
    CommandExperiment experiment;
    experiment.shell = task.command.isShell();
    experiment.command = experiment.shell && words.size() > kShellText ? words[kShellText] : typed(words);
    const auto again = templateOf(experiment);
    if (!task.command.columnNames().empty() || !again || again->words() != words)
        return fail(noPlace("its command cannot be typed"));
    experiment.directory = task.setup.directory;
    experiment.environment = task.setup.environment;
    auto lists = listsOf(inputs);
    if (!lists)
        return fail(lists.error());
    experiment.inputs = std::move(*lists);
    return experiment;
}

Result<PythonExperiment> taskOf(const PythonTask& task, const Inputs& inputs) {
    auto lists = listsOf(inputs);
    if (!lists)
        return fail(lists.error());
    return PythonExperiment{task.interpreter, task.file, task.function, task.star, std::move(lists->front())};
}

Result<PluginExperiment> taskOf(const PluginTask& task, const Inputs& inputs) {
    if (inputs->columns() > 0)
        return fail(noPlace("its tasks have inputs of their own"));
    return PluginExperiment{task.file, task.name, task.settings, inputs->size()};
}

/// A function whose relative names would mean other files here.
bool isOfAnotherFolder(const RunTask& task) {
    std::error_code ignored;
    const auto* const python = std::get_if<PythonTask>(&task);
    return python != nullptr && !python->directory.empty() &&
           python->directory != std::filesystem::current_path(ignored).string();
}

std::vector<std::string> leftOutOf(const RunPlan& plan) {
    const RunPlan usual;
    std::vector<std::string> names;
    const std::pair<bool, const char*> parts[] = {
        {plan.nice != usual.nice, "nice"},
        {plan.maxMemoryBytes != usual.maxMemoryBytes, "max_memory_bytes"},
        {plan.maxTasksPerWorker != usual.maxTasksPerWorker, "max_tasks_per_worker"},
        {plan.strictContainment, "containment"},
        {plan.profile, "profiled"},
        {isOfAnotherFolder(plan.task), "directory"},
    };
    for (const auto& [set, name] : parts)
        if (set)
            names.emplace_back(name);
    return names;
}

} // namespace

Result<PlannedExperiment> experimentOf(const RunPlan& plan) {
    PlannedExperiment planned;
    Experiment& experiment = planned.experiment;
    if (!plan.inputs || plan.inputs->size() == 0)
        return fail(noPlace("it has no tasks"));
    const auto task = std::visit(
        [&](const auto& one) -> Result<ExperimentTask> {
            auto made = taskOf(one, plan.inputs);
            if (!made)
                return fail(made.error());
            return std::move(*made);
        },
        plan.task);
    if (!task)
        return fail(task.error());
    experiment.task = *task;
    experiment.workers = plan.workers;
    experiment.chunkSize = plan.chunkSize;
    experiment.startMethod = plan.startMethod;
    experiment.retries = plan.retries;
    experiment.timeoutSeconds = plan.timeoutSeconds;
    experiment.memoryLimitBytes = plan.memoryLimitBytes;
    experiment.stopOnFailure = plan.halt.when != HaltPolicy::When::Never;
    experiment.pin = plan.pin;
    planned.leftOut = leftOutOf(plan);
    return planned;
}

} // namespace manyhands
