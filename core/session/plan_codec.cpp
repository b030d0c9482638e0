// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plan_codec.h"

#include <algorithm>

#include "core/session/task_codec.h"
#include "core/tasks/input_codec.h"

namespace manyhands {

namespace {

/// How the bytes are laid out: 1 and what else holds. What an older program does not know it refuses. Named: a byte
/// says of what kind the task is, where otherwise a bool says whether it is built in or a command.
constexpr std::uint8_t kForm = 1, kProfiled = 1, kOrdered = 2, kNamed = 4;

using Rows = std::vector<std::uint64_t>; ///< of the inputs, in the order in which their tasks begin
/// What of a plan is plain numbers, in the order of its members.
using Numbers = std::tuple<std::int32_t, std::uint32_t, std::uint8_t, double, double, std::int32_t, std::uint8_t,
                           std::uint64_t, std::int32_t, bool, std::uint64_t, std::uint64_t, std::uint64_t, bool>;

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
    if (form < kForm || form > kForm + kProfiled + kOrdered + kNamed)
        return fail("The kept plan cannot be read", "another version of this program wrote it");
    KeptPlan kept;
    RunPlan& plan = kept.plan;
    const int extras = form - kForm;
    plan.profile = (extras & kProfiled) != 0;
    setNumbers(take<Numbers>(in), plan);
    if ((extras & kOrdered) != 0)
        plan.longestFirst = std::make_shared<const Rows>(take<Rows>(in));
    kept.program = take<std::string>(in);
    const auto kind = (extras & kNamed) != 0 ? static_cast<TaskKind>(take<std::uint8_t>(in))
                      : take<bool>(in)       ? TaskKind::Builtin
                                             : TaskKind::Command;
    auto task = takeTask(kind, in, secrets);
    if (!task)
        return fail(task.error());
    plan.task = std::move(*task);
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
    if (const auto* const python = std::get_if<PythonTask>(&plan.task))
        return python->interpreter;
    const auto* const task = std::get_if<CommandTask>(&plan.task);
    if (task == nullptr || task->command.words().empty())
        return {};
    return findProgram(task->command.words().front(), task->setup.directory).value_or(std::string());
}

std::string encodePlan(const RunPlan& plan) {
    std::string out;
    const TaskKind kind = kindOf(plan.task);
    const bool named = kind != TaskKind::Builtin && kind != TaskKind::Command;
    put(static_cast<std::uint8_t>(kForm + (plan.profile ? kProfiled : 0) + (plan.longestFirst ? kOrdered : 0) +
                                  (named ? kNamed : 0)),
        out);
    put(numbersOf(plan), out);
    if (plan.longestFirst)
        put(*plan.longestFirst, out);
    put(programOf(plan), out);
    if (named)
        put(static_cast<std::uint8_t>(kind), out);
    else
        put(kind == TaskKind::Builtin, out);
    putTask(plan.task, out);
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
