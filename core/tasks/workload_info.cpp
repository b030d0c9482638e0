// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/workload_info.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>

namespace manyhands {

namespace {

using Kind = ParameterInfo::Kind;
using Limit = WorkloadInfo::Limit;

// Whole numbers up to here are exact in a double, so that minimum and maximum may be doubles.
constexpr double kLargeInteger = 1e15;

constexpr ParameterInfo kSleep[] = {
    {"seconds", "how long the task waits", "s", Kind::Real, 0, 86400, "0.1", {}},
};
constexpr ParameterInfo kSquare[] = {
    {"n", "the number to multiply by itself", "", Kind::Integer, -kLargeInteger, kLargeInteger, "12", {}},
};
constexpr ParameterInfo kSumOfSquares[] = {
    {"n", "how many squares are added: 0² + 1² + … + (n−1)²", "", Kind::Integer, 0, kLargeInteger, "1000000", {}},
};
constexpr ParameterInfo kPrimes[] = {
    {"limit", "the primes up to this number are counted", "", Kind::Integer, 0, 1e10, "200000", {}},
};
constexpr std::string_view kEverySummary =
    "primes found before they are added to the shared counter, under its lock; 0: once, at the end of the task";
constexpr ParameterInfo kSharedCounter[] = {
    {"limit", "the primes up to this number are counted", "", Kind::Integer, 0, 1e10, "20000000", {}},
    {"every", kEverySummary, "", Kind::Integer, 0, 1e9, "1", {}},
};
constexpr ParameterInfo kUneven[] = {
    {"mean", "mean length of a task, in CPU time", "ms", Kind::Real, 0, 3'600'000, "20", {}},
    {"spread", "0: all equal, 1: from nothing to twice the mean", "", Kind::Real, 0, 1, "0.5", {}},
    {"seed", "tasks with the same number and seed are equally long", "", Kind::Integer, 0, kLargeInteger, "1", {}},
};
constexpr ParameterInfo kUnreliable[] = {
    {"ms", "CPU time of a task", "ms", Kind::Real, 0, 3'600'000, "50", {}},
    {"crash", "every n-th task crashes at its first attempt; 0: none", "", Kind::Integer, 0, 1e9, "8", {}},
    {"hang", "every n-th task hangs at its first attempt; 0: none", "", Kind::Integer, 0, 1e9, "12", {}},
};
constexpr std::string_view kCrashChoices[] = {"segv", "abort", "exit0", "kill", "hang"};
constexpr ParameterInfo kCrash[] = {
    {"how", "segv, abort, exit0 (leaves in mid-task), kill (SIGKILL) or hang (never ends)", "", Kind::Choice, 0, 4,
     "segv", kCrashChoices},
};

constexpr WorkloadInfo kWorkloads[] = {
    {"sleep", "Sleep", "Waits and does nothing, as a task does that waits for a network or a device.",
     "nothing: many more workers than processors still help", Limit::Waiting, kSleep},
    {"square", "Square of a number", "Multiplies a whole number by itself: the smallest task there is.",
     "handing tasks out, which costs more than the task", Limit::None, kSquare},
    {"sum-of-squares", "Sum of squares", "Adds the squares of all whole numbers below n, one by one.", "the processor",
     Limit::Cpu, kSumOfSquares},
    {"primes", "Prime numbers", "Counts the prime numbers up to a limit with a sieve.", "the processor", Limit::Cpu,
     kPrimes},
    {"shared-counter", "Shared counter",
     "Counts prime numbers; each worker adds what it finds to one counter that all share, behind a lock.",
     "the lock: only one worker at a time has it", Limit::Cpu, kSharedCounter},
    {"uneven", "Uneven tasks", "Computes for a length that differs from task to task, to show what imbalance costs.",
     "the processor, and the longest tasks at the end", Limit::Cpu, kUneven},
    {"unreliable", "Unreliable tasks",
     "Computes, but some tasks crash or hang at their first attempt, to show what retries and time limits are for.",
     "the processor, and the time limit that ends a task that hangs", Limit::Cpu, kUnreliable},
    {"crash", "Crash", "Ends its own worker process in a chosen way, to show that the others go on.",
     "nothing: the worker is replaced", Limit::None, kCrash},
};

std::string numberText(double value) {
    char text[32];
    const bool whole = std::floor(value) == value && std::abs(value) <= kLargeInteger;
    const auto end = whole ? std::to_chars(text, text + sizeof text, static_cast<std::int64_t>(value))
                           : std::to_chars(text, text + sizeof text, value);
    return {text, end.ptr};
}

std::string rangeText(const ParameterInfo& parameter) {
    return numberText(parameter.minimum) + " to " + numberText(parameter.maximum) +
           (parameter.unit.empty() ? std::string() : ' ' + std::string(parameter.unit));
}

std::string shortened(std::string_view text) {
    return text.size() <= 60 ? std::string(text) : std::string(text.substr(0, 57)) + "...";
}

tl::unexpected<Error> badValue(const ParameterInfo& parameter, std::string_view text, std::string why) {
    return fail(std::string(parameter.name) + '=' + shortened(text), std::move(why),
                parameter.kind == Kind::Choice ? std::string() : "Give a number from " + rangeText(parameter) + '.');
}

template <class Number>
std::optional<Number> parseAll(std::string_view text) {
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Result<std::int64_t> bindChoice(const ParameterInfo& parameter, std::string_view text) {
    const auto found = std::ranges::find(parameter.choices, text);
    if (found != parameter.choices.end())
        return found - parameter.choices.begin();
    std::string known;
    for (const auto choice : parameter.choices)
        known += (known.empty() ? "" : ", ") + std::string(choice);
    return fail(std::string(parameter.name) + '=' + shortened(text), "there is no such choice",
                "Choose one of " + known + '.');
}

Result<std::int64_t> bindNumber(const ParameterInfo& parameter, std::string_view text) {
    if (parameter.kind == Kind::Integer) {
        const auto value = parseAll<std::int64_t>(text);
        if (!value)
            return badValue(parameter, text, "this is not a whole number");
        if (static_cast<double>(*value) < parameter.minimum || static_cast<double>(*value) > parameter.maximum)
            return badValue(parameter, text, "the number is out of range");
        return *value;
    }
    const auto value = parseAll<double>(text);
    if (!value || !std::isfinite(*value))
        return badValue(parameter, text, "this is not a number");
    if (*value < parameter.minimum || *value > parameter.maximum)
        return badValue(parameter, text, "the number is out of range");
    return std::bit_cast<std::int64_t>(*value);
}

Result<std::int64_t> bindOne(const ParameterInfo& parameter, std::string_view text) {
    return parameter.kind == Kind::Choice ? bindChoice(parameter, text) : bindNumber(parameter, text);
}

tl::unexpected<Error> unknownKey(const WorkloadInfo& info, std::string_view key, std::string_view value) {
    std::string known;
    for (const auto& parameter : info.parameters)
        known += (known.empty() ? "" : ", ") + std::string(parameter.name);
    return fail(shortened(key) + '=' + shortened(value),
                "the workload " + std::string(info.name) + " has no setting \"" + shortened(key) + '"',
                "It knows: " + known + '.');
}

} // namespace

std::span<const WorkloadInfo> workloadInfos() {
    return kWorkloads;
}

const WorkloadInfo* findWorkloadInfo(std::string_view name) {
    const auto found = std::ranges::find(kWorkloads, name, &WorkloadInfo::name);
    return found == std::end(kWorkloads) ? nullptr : found;
}

Result<ParameterBlock> bindParameters(const WorkloadInfo& info, const Settings& settings,
                                      std::optional<std::string_view> input) {
    std::array<std::string_view, kMaxParameters> texts{};
    for (std::size_t i = 0; i < info.parameters.size(); ++i)
        texts[i] = info.parameters[i].defaultText;
    for (const auto& [key, value] : settings) {
        const auto found = std::ranges::find(info.parameters, std::string_view(key), &ParameterInfo::name);
        if (found == info.parameters.end())
            return unknownKey(info, key, value);
        texts[static_cast<std::size_t>(found - info.parameters.begin())] = value;
    }
    if (input)
        texts[0] = *input;
    ParameterBlock block{};
    for (std::size_t i = 0; i < info.parameters.size(); ++i) {
        const auto bound = bindOne(info.parameters[i], texts[i]);
        if (!bound)
            return fail(bound.error());
        block[i] = *bound;
    }
    return block;
}

std::string toPayload(const ParameterBlock& block) {
    std::string payload(sizeof block, '\0');
    std::memcpy(payload.data(), block.data(), sizeof block);
    return payload;
}

std::optional<ParameterBlock> parametersFromPayload(std::string_view payload) {
    ParameterBlock block;
    if (payload.size() != sizeof block)
        return std::nullopt;
    std::memcpy(block.data(), payload.data(), sizeof block);
    return block;
}

} // namespace manyhands
