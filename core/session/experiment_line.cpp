// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments as lines for a shell.
#include "core/session/experiment_code.h"

#include <charconv>

namespace manyhands {

namespace {

constexpr std::uint64_t kMostListed = 1000;
constexpr const char* kFromFile = "# Save the experiment, then:\nmanyhands run --trust --experiment experiment.json";

std::string option(const char* name, std::uint64_t value) {
    return value == 0 ? std::string() : ' ' + std::string(name) + ' ' + std::to_string(value);
}

std::string mannerOptions(const Experiment& experiment) {
    std::string text = option("-j", static_cast<std::uint64_t>(experiment.workers));
    text += option("--chunk-size", experiment.chunkSize);
    if (experiment.startMethod == StartMethod::Spawn)
        text += " --start-method spawn";
    text += option("--retries", static_cast<std::uint64_t>(experiment.retries));
    if (experiment.timeoutSeconds > 0)
        text += " --timeout " + plainNumber(experiment.timeoutSeconds);
    text += option("--memory-limit", experiment.memoryLimitBytes);
    if (experiment.stopOnFailure)
        text += " --halt soon";
    return text + (experiment.pin ? " --pin" : "");
}

std::string settingOptions(const Settings& settings) {
    std::string text;
    for (const auto& [key, value] : settings)
        text += " --set " + quotedForDisplay(key + '=' + value);
    return text;
}

std::string lineOf(const Experiment& experiment, const BuiltinExperiment& task) {
    constexpr const char* lengths[] = {"even", "few-slow", "varied"};
    std::string text = "manyhands run --workload " + quotedForDisplay(task.workload) + settingOptions(task.settings);
    text += " --tasks " + std::to_string(task.tasks);
    if (task.lengths != LengthPattern::Even)
        text += std::string(" --lengths ") + lengths[static_cast<std::size_t>(task.lengths)];
    return text + mannerOptions(experiment);
}

std::string lineOf(const Experiment& experiment, const PluginExperiment& task) {
    const std::string name = task.name.empty() ? std::string() : ':' + task.name;
    return "manyhands run --plugin " + quotedForDisplay(task.file + name) + settingOptions(task.settings) +
           " --tasks " + std::to_string(task.tasks) + mannerOptions(experiment);
}

/// ":::" and the words of a list; empty where they are too many or could be taken for something else.
std::string listWords(const ExperimentInput& input) {
    if (input.kind == ExperimentInput::Kind::Lines || input.text.starts_with('@'))
        return {};
    const auto inputs = inputsOf(input);
    if (!inputs || (*inputs)->size() > kMostListed)
        return {};
    std::string text = " :::";
    for (std::uint64_t row = 0; row < (*inputs)->size(); ++row) {
        const std::string value = (*inputs)->at(row, 0);
        if (value.starts_with("--") || value.starts_with(":::"))
            return {};
        text += ' ' + quotedForDisplay(value);
    }
    return text;
}

std::string allListWords(const std::vector<ExperimentInput>& inputs) {
    std::string text;
    for (const ExperimentInput& input : inputs) {
        const std::string words = listWords(input);
        if (words.empty())
            return {};
        text += words;
    }
    return text;
}

/// Options before the program, and what follows it.
struct InputWords {
    std::string before, after;
    bool areThere = false;
};

/// `elsewhere`: the line enters another folder first, in which a relative name would be another file.
InputWords inputWords(const std::vector<ExperimentInput>& inputs, bool elsewhere) {
    if (inputs.size() == 1) {
        const ExperimentInput& only = inputs.front();
        if (only.kind == ExperimentInput::Kind::Lines && (!elsewhere || only.text.starts_with('/')))
            return {" -a " + quotedForDisplay(only.text), {}, true};
        if (only.kind == ExperimentInput::Kind::Spec && !only.text.starts_with('@') && !only.text.starts_with('-'))
            return {" --inputs " + quotedForDisplay(only.text), {}, true};
    }
    const std::string words = allListWords(inputs);
    return {{}, words, !words.empty()};
}

std::string surroundings(const CommandExperiment& task) {
    std::string text = task.directory.empty() ? std::string() : "cd " + quotedForDisplay(task.directory) + " && ";
    if (!task.environment.empty())
        text += "env";
    for (const auto& [name, value] : task.environment)
        text += ' ' + quotedForDisplay(name + '=' + value);
    return task.environment.empty() ? text : text + ' ';
}

std::string lineOf(const Experiment& experiment, const CommandExperiment& task) {
    const auto made = templateOf(task);
    const InputWords inputs = inputWords(task.inputs, !task.directory.empty());
    if (!made || !inputs.areThere)
        return kFromFile;
    const std::string head = surroundings(task) + "manyhands run" + mannerOptions(experiment) + inputs.before;
    return task.shell ? head + " --shell " + quotedForDisplay(task.command) + inputs.after
                      : head + " -- " + quotedForDisplay(made->words()) + inputs.after;
}

std::string lineOf(const Experiment& experiment, const PythonExperiment& task) {
    const InputWords inputs = inputWords({task.inputs}, false);
    if (!inputs.areThere)
        return kFromFile;
    std::string text = "manyhands run --python " + quotedForDisplay(task.file + ':' + task.function);
    if (task.star)
        text += " --star";
    if (!task.interpreter.empty())
        text += " --interpreter " + quotedForDisplay(task.interpreter);
    return text + mannerOptions(experiment) + inputs.before + inputs.after;
}

} // namespace

std::string plainNumber(double number) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number);
    return {text, end.ptr};
}

std::string commandLineOf(const Experiment& experiment) {
    return std::visit([&](const auto& task) { return lineOf(experiment, task); }, experiment.task);
}

std::string parallelLineOf(const Experiment& experiment) {
    const auto* const task = std::get_if<CommandExperiment>(&experiment.task);
    const auto made = task ? templateOf(*task) : Result<CommandTemplate>(fail("no command"));
    if (!made)
        return {};
    const bool fromFile = task->inputs.size() == 1 && task->inputs.front().kind == ExperimentInput::Kind::Lines;
    const std::string lists =
        fromFile ? " -a " + quotedForDisplay(task->inputs.front().text) : allListWords(task->inputs);
    if (lists.empty())
        return {};
    std::string text = surroundings(*task) + "parallel -q -j " + std::to_string(experiment.workers);
    if (experiment.timeoutSeconds > 0)
        text += " --timeout " + plainNumber(experiment.timeoutSeconds);
    // parallel counts attempts, the first one included
    if (experiment.retries > 0)
        text += option("--retries", static_cast<std::uint64_t>(experiment.retries) + 1);
    if (experiment.stopOnFailure)
        text += " --halt soon,fail=1";
    if (fromFile)
        text += lists;
    text += ' ' + quotedForDisplay(made->words());
    if (task->shell) {
        for (std::size_t column = 1; column <= task->inputs.size(); ++column)
            text += " '{" + std::to_string(column) + "}'";
    }
    return fromFile ? text : text + lists;
}

} // namespace manyhands
