// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/task_inputs.h"

#include <bit>
#include <cmath>

#include <unistd.h>

#include "app/cli/values.h"

namespace manyhands {

namespace {

constexpr const char* kWays = "Give them after :::, with -a FILE, --inputs SPEC or --tasks N.";

Result<Inputs> listedInputs(const std::vector<InputGroup>& groups) {
    std::vector<Inputs> sources;
    for (const auto& group : groups) {
        if (group.values.empty())
            return fail("There are no inputs", "nothing stands after :::", "Give at least one input.");
        if (group.linked && sources.empty())
            return fail(":::+ cannot come first", "it links its inputs to those before it", "Begin with :::.");
        const Inputs list = listInputs(group.values);
        if (group.linked)
            sources.back() = linkedInputs(sources.back(), list);
        else
            sources.push_back(list);
    }
    return sources.size() == 1 ? sources.front() : crossInputs(std::move(sources));
}

Result<Inputs> nonEmpty(Result<Inputs> inputs, const std::string& source) {
    if (inputs && (*inputs)->size() == 0)
        return fail("There are no inputs", source + " is empty", "Give at least one input.");
    return inputs;
}

Result<LengthPattern> requestedPattern(const std::string& text) {
    if (text == "even")
        return LengthPattern::Even;
    if (text == "few-slow")
        return LengthPattern::FewSlow;
    if (text == "varied")
        return LengthPattern::Varied;
    return fail("--lengths " + quotedForDisplay(text), "there is no such choice", "Choose even, few-slow or varied.");
}

/// The size the pattern is spread around: the value of the workload's first parameter, where that is a whole number.
Result<std::int64_t> patternBase(const RunPlan& plan) {
    const auto refused = [](const char* why) {
        return fail("--lengths cannot be used here", why, "Use a workload with a size, like primes.");
    };
    const auto* const task = std::get_if<BuiltinTask>(&plan.task);
    const auto* const info = task ? findWorkloadInfo(task->workload) : nullptr;
    if (task == nullptr)
        return refused("only built-in workloads have a size");
    if (info == nullptr)
        return 1; // the name is refused when the plan is checked, with the names there are
    const auto block = bindParameters(*info, task->settings);
    if (!block)
        return fail(block.error());
    const auto& size = info->parameters.front();
    if (size.kind == ParameterInfo::Kind::Choice)
        return refused("the workload has no size");
    const auto bits = block->front();
    const double value =
        size.kind == ParameterInfo::Kind::Real ? std::bit_cast<double>(bits) : static_cast<double>(bits);
    if (value < 1 || std::floor(value) != value)
        return refused("the workload's size is no whole number above 0");
    return static_cast<std::int64_t>(value);
}

Result<Inputs> countedInputs(const CommandLine& line, const RunPlan& plan) {
    const auto count = parseNumber("--tasks", *line.value(Option::Tasks), {1, static_cast<std::int64_t>(kMaxTasks)});
    if (!count)
        return fail(count.error());
    const auto tasks = static_cast<std::uint64_t>(*count);
    const auto lengths = line.value(Option::Lengths);
    if (!lengths)
        return countInputs(tasks);
    const auto pattern = requestedPattern(*lengths);
    if (!pattern)
        return fail(pattern.error());
    const auto base = patternBase(plan);
    if (!base)
        return fail(base.error());
    return patternInputs(tasks, *base, *pattern);
}

Result<Inputs> standardInputs(const RunPlan& plan, char separator) {
    if (!runsPrograms(plan))
        return fail("There are no inputs", "such a task needs a number of tasks or a list", kWays);
    if (::isatty(STDIN_FILENO) == 1)
        return fail("There are no inputs", "none are named, and the standard input is a terminal", kWays);
    return nonEmpty(fileInputs("-", separator), "the standard input");
}

Result<void> checkCombination(const CommandLine& line) {
    const int ways =
        !line.inputs.empty() + line.has(Option::ArgFile) + line.has(Option::Inputs) + line.has(Option::Tasks);
    if (ways > 1)
        return fail("The inputs are given more than once", "a run has one list", kWays);
    if (line.has(Option::Lengths) && !line.has(Option::Tasks))
        return fail("--lengths cannot be used here", "it spreads the sizes of --tasks", "Give --tasks N.");
    if (line.has(Option::Null) && ways == 1 && !line.has(Option::ArgFile))
        return fail("-0 cannot be used here", "it tells how the entries of -a or stdin end", "Leave it out.");
    return {};
}

} // namespace

Result<Inputs> requestedInputs(const CommandLine& line, const RunPlan& plan) {
    if (const auto fits = checkCombination(line); !fits)
        return fail(fits.error());
    const char separator = line.has(Option::Null) ? '\0' : '\n';
    if (!line.inputs.empty())
        return listedInputs(line.inputs);
    if (const auto path = line.value(Option::ArgFile))
        return nonEmpty(fileInputs(*path, separator), quotedForDisplay(*path));
    if (const auto spec = line.value(Option::Inputs))
        return nonEmpty(parseInputSpec(*spec), quotedForDisplay(*spec));
    if (line.has(Option::Tasks))
        return countedInputs(line, plan);
    return standardInputs(plan, separator);
}

} // namespace manyhands
