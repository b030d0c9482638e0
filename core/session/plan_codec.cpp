// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plan_codec.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "core/base/codec.h"
#include "core/tasks/input_codec.h"

namespace manyhands {

namespace {

/// How the bytes are laid out: 1 and what else holds. What an older program does not know it refuses.
constexpr std::uint8_t kForm = 1, kProfiled = 1, kOrdered = 2;

using Words = std::vector<std::string>;
using Rows = std::vector<std::uint64_t>;                     ///< of the inputs, in the order in which their tasks begin
using Variable = std::tuple<std::string, std::string, bool>; ///< name, value, whether it was left out
/// What of a plan is plain numbers, in the order of its members.
using Numbers = std::tuple<std::int32_t, std::uint32_t, std::uint8_t, double, double, std::int32_t, std::uint8_t,
                           std::uint64_t, std::int32_t, bool, std::uint64_t, std::uint64_t, std::uint64_t, bool>;

template <class T>
void put(const T& value, std::string& out) {
    Codec<T>::encode(value, out);
}

template <class T>
T take(ByteReader& in) {
    return Codec<T>::decode(in);
}

void putCommand(const CommandTask& task, std::string& out) {
    std::error_code ignored; // a folder that is gone is none
    put(task.command.isShell(), out);
    put(task.command.words(), out);
    put(task.command.columnNames(), out);
    put(task.setup.directory.empty() ? std::filesystem::current_path(ignored).string() : task.setup.directory, out);
    put(task.setup.outputCap, out);
    std::vector<Variable> variables;
    for (const auto& [name, value] : task.setup.environment) {
        const bool secret = isSecretName(name);
        variables.emplace_back(name, secret ? std::string() : value, secret);
    }
    put(variables, out);
}

Result<CommandTask> takeCommand(ByteReader& in, Secrets secrets) {
    CommandTask task;
    const bool shell = take<bool>(in);
    auto words = take<Words>(in);
    auto columns = take<Words>(in);
    task.setup.directory = take<std::string>(in);
    task.setup.outputCap = take<std::uint64_t>(in);
    for (auto& [name, value, leftOut] : take<std::vector<Variable>>(in)) {
        const char* const now = leftOut ? std::getenv(name.c_str()) : nullptr;
        if (leftOut && now == nullptr && secrets == Secrets::Needed)
            return fail("The variable " + name + " is missing", "its value is secret and was not kept",
                        "Set it in the environment.");
        task.setup.environment.emplace_back(std::move(name), now != nullptr ? std::string(now) : std::move(value));
    }
    constexpr std::size_t kShellWords = 4; // sh -c TEXT sh
    if (shell && words.size() == kShellWords) {
        task.command = CommandTemplate::shell(std::move(words[2]));
        return task;
    }
    auto command = CommandTemplate::parse(std::move(words), std::move(columns));
    if (!command)
        return fail(command.error());
    task.command = std::move(*command);
    return task;
}

Numbers numbersOf(const RunPlan& plan) {
    return {plan.workers,
            plan.chunkSize,
            static_cast<std::uint8_t>(plan.startMethod),
            plan.timeoutSeconds,
            plan.graceSeconds,
            plan.retries,
            static_cast<std::uint8_t>(plan.halt.when),
            plan.halt.afterFailures,
            plan.nice,
            plan.pin,
            plan.memoryLimitBytes,
            plan.maxMemoryBytes,
            plan.maxTasksPerWorker,
            plan.strictContainment};
}

void setNumbers(const Numbers& numbers, RunPlan& plan) {
    std::uint8_t method = 0, when = 0;
    std::tie(plan.workers, plan.chunkSize, method, plan.timeoutSeconds, plan.graceSeconds, plan.retries, when,
             plan.halt.afterFailures, plan.nice, plan.pin, plan.memoryLimitBytes, plan.maxMemoryBytes,
             plan.maxTasksPerWorker, plan.strictContainment) = numbers;
    if (method > static_cast<std::uint8_t>(StartMethod::Spawn) ||
        when > static_cast<std::uint8_t>(HaltPolicy::When::Now))
        throw EncodingError("There is no such choice.");
    plan.startMethod = static_cast<StartMethod>(method);
    plan.halt.when = static_cast<HaltPolicy::When>(when);
}

Result<KeptPlan> takePlan(ByteReader& in, Secrets secrets) {
    const auto form = take<std::uint8_t>(in);
    if (form < kForm || form > kForm + kProfiled + kOrdered)
        return fail("The kept plan cannot be read", "another version of this program wrote it");
    KeptPlan kept;
    RunPlan& plan = kept.plan;
    const int extras = form - kForm;
    plan.profile = (extras & kProfiled) != 0;
    setNumbers(take<Numbers>(in), plan);
    if ((extras & kOrdered) != 0)
        plan.longestFirst = std::make_shared<const Rows>(take<Rows>(in));
    kept.program = take<std::string>(in);
    if (take<bool>(in)) {
        const auto workload = take<std::string>(in);
        plan.task = BuiltinTask{workload, take<Settings>(in)};
    } else {
        auto command = takeCommand(in, secrets);
        if (!command)
            return fail(command.error());
        plan.task = std::move(*command);
    }
    auto inputs = decodeInputs(in.take(in.left()));
    if (!inputs)
        return fail(inputs.error());
    plan.inputs = std::move(*inputs);
    return kept;
}

} // namespace

bool isSecretName(std::string_view name) {
    std::string upper(name);
    std::ranges::transform(upper, upper.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    constexpr std::string_view kSigns[] = {"TOKEN", "SECRET", "PASS", "KEY", "CREDENTIAL"};
    return std::ranges::any_of(kSigns, [&](std::string_view sign) { return upper.find(sign) != std::string::npos; });
}

std::string programOf(const RunPlan& plan) {
    const auto* const task = std::get_if<CommandTask>(&plan.task);
    if (task == nullptr || task->command.words().empty())
        return {};
    return findProgram(task->command.words().front(), task->setup.directory).value_or(std::string());
}

std::string encodePlan(const RunPlan& plan) {
    std::string out;
    put(static_cast<std::uint8_t>(kForm + (plan.profile ? kProfiled : 0) + (plan.longestFirst ? kOrdered : 0)), out);
    put(numbersOf(plan), out);
    if (plan.longestFirst)
        put(*plan.longestFirst, out);
    put(programOf(plan), out);
    const auto* const builtin = std::get_if<BuiltinTask>(&plan.task);
    put(builtin != nullptr, out);
    if (builtin) {
        put(builtin->workload, out);
        put(builtin->settings, out);
    } else {
        putCommand(std::get<CommandTask>(plan.task), out);
    }
    plan.inputs->encode(out);
    return out;
}

Result<KeptPlan> decodePlan(std::string_view bytes, Secrets secrets) {
    try {
        ByteReader in(bytes);
        return takePlan(in, secrets);
    } catch (const EncodingError& problem) {
        return fail("The kept plan is damaged", problem.what());
    }
}

} // namespace manyhands
