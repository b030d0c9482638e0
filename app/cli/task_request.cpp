// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/task_request.h"

#include "app/cli/plugin_request.h"
#include "app/cli/saved_plan.h"
#include "app/cli/task_inputs.h"
#include "app/cli/values.h"
#include "core/session/python_tasks.h"

namespace manyhands {

namespace {

/// So much of what a command writes is passed on or kept; more than that is cut in its middle and named.
constexpr std::uint64_t kOutputCap = 64U << 20;

Result<Settings> requestedSettings(const CommandLine& line) {
    Settings settings;
    for (const auto& setting : line.values(Option::Set)) {
        const auto equals = setting.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail("--set " + quotedForDisplay(setting), "a setting is a name and a value",
                        "Write it like n=1000.");
        settings.emplace_back(setting.substr(0, equals), setting.substr(equals + 1));
    }
    return settings;
}

Result<BuiltinTask> requestedBuiltin(const CommandLine& line) {
    auto settings = requestedSettings(line);
    if (!settings)
        return fail(settings.error());
    return BuiltinTask{*line.value(Option::Workload), std::move(*settings)};
}

Result<PluginTask> requestedPlugin(const CommandLine& line) {
    auto settings = requestedSettings(line);
    if (!settings)
        return fail(settings.error());
    return namedPlugin(*line.value(Option::Plugin), std::move(*settings));
}

Result<CommandTask> requestedCommand(const CommandLine& line) {
    CommandTask task;
    task.setup.outputCap = kOutputCap;
    if (const auto text = line.value(Option::Shell)) {
        if (text->empty())
            return fail("--shell ''", "there is nothing to run", "Write the commands in quotes.");
        task.command = CommandTemplate::shell(*text);
        return task;
    }
    auto command = CommandTemplate::parse(line.program);
    if (!command)
        return fail(command.error());
    task.command = std::move(*command);
    return task;
}

Result<PythonTask> requestedPython(const CommandLine& line) {
    const std::string text = *line.value(Option::Python);
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == text.size())
        return fail("--python " + quotedForDisplay(text), "it does not name a file and a function",
                    "Write it like fit.py:fit.");
    PythonExperiment python;
    python.file = text.substr(0, colon);
    python.function = text.substr(colon + 1);
    python.star = line.has(Option::Star);
    python.interpreter = line.value(Option::Interpreter).value_or("");
    return taskOf(python);
}

Result<void> checkBelonging(const CommandLine& line) {
    if (!line.has(Option::Workload) && !line.has(Option::Plugin) && line.has(Option::Set))
        return fail("--set cannot be used here", "only built-in workloads and plug-ins have settings",
                    "Give --workload NAME.");
    for (const auto& [option, name] :
         {std::pair(Option::Star, "--star"), std::pair(Option::Interpreter, "--interpreter")}) {
        if (line.has(option) && !line.has(Option::Python))
            return fail(std::string(name) + " cannot be used here", "it is for Python functions",
                        "Give --python FILE.py:FUNCTION.");
    }
    return {};
}

template <class Task>
Result<void> take(Result<Task> task, RunPlan& plan) {
    if (!task)
        return fail(task.error());
    plan.task = std::move(*task);
    return {};
}

Result<void> requestTask(const CommandLine& line, RunPlan& plan) {
    const int kinds = line.has(Option::Workload) + line.has(Option::Shell) + line.has(Option::Python) +
                      line.has(Option::Plugin) + line.hasProgram;
    const std::string remedy = "Give --workload NAME, a program after --, --shell TEXT, --python FILE.py:FUNCTION, "
                               "--plugin FILE or --experiment FILE.";
    if (kinds == 0)
        return fail("There is nothing to run", "no task is named", remedy);
    if (kinds > 1)
        return fail("There are several tasks", "a run has one kind of task", remedy);
    if (auto fits = checkBelonging(line); !fits)
        return fits;
    if (line.has(Option::Workload))
        return take(requestedBuiltin(line), plan);
    if (line.has(Option::Plugin))
        return take(requestedPlugin(line), plan);
    if (line.has(Option::Python))
        return take(requestedPython(line), plan);
    return take(requestedCommand(line), plan);
}

template <class Target>
Result<void> requestNumber(const CommandLine& line, Option option, NumberRange range, Target& target) {
    const auto text = line.value(option);
    if (!text)
        return {};
    std::string name;
    for (const auto& info : optionInfos()) {
        if (info.option == option)
            name = info.name;
    }
    const auto number = parseNumber(name, *text, range);
    if (!number)
        return fail(number.error());
    target = static_cast<Target>(*number);
    return {};
}

Result<void> requestStartMethod(const CommandLine& line, RunPlan& plan) {
    if (!line.has(Option::StartMethod))
        return {};
    const std::string method = *line.value(Option::StartMethod);
    if (method == "fork")
        return fail("--start-method fork cannot be used",
                    "forking is only safe in a program with one thread, and this one has several",
                    "Choose forkserver or spawn.");
    if (method != "forkserver" && method != "spawn")
        return fail("--start-method " + quotedForDisplay(method), "there is no such choice",
                    "Choose forkserver or spawn.");
    plan.startMethod = method == "spawn" ? StartMethod::Spawn : StartMethod::ForkServer;
    return {};
}

Result<void> requestContainment(const CommandLine& line, RunPlan& plan) {
    const std::string choice = line.value(Option::Containment).value_or("auto");
    if (choice != "auto" && choice != "strict")
        return fail("--containment " + quotedForDisplay(choice), "there is no such choice", "Choose auto or strict.");
    plan.strictContainment = choice == "strict";
    plan.pauseOnCrashLoop = false; // there is nobody to ask
    return {};
}

Result<void> requestLimits(const CommandLine& line, RunPlan& plan) {
    if (const auto text = line.value(Option::Timeout)) {
        const auto seconds = parseSeconds("--timeout", *text);
        if (!seconds)
            return fail(seconds.error());
        plan.timeoutSeconds = *seconds;
    }
    if (const auto text = line.value(Option::MemoryLimit)) {
        const auto size = parseSize("--memory-limit", *text);
        if (!size)
            return fail(size.error());
        plan.memoryLimitBytes = *size;
    }
    if (const auto text = line.value(Option::MaxMemory)) {
        const auto size = parseSize("--max-memory", *text);
        if (!size)
            return fail(size.error());
        plan.maxMemoryBytes = *size;
    }
    if (const auto text = line.value(Option::Halt)) {
        const auto halt = parseHalt(*text);
        if (!halt)
            return fail(halt.error());
        plan.halt = *halt;
    }
    return {};
}

Result<void> requestManner(const CommandLine& line, RunPlan& plan) {
    plan.pin = plan.pin || line.has(Option::Pin);
    if (auto done = requestNumber(line, Option::Retries, {0, 1000}, plan.retries); !done)
        return done;
    if (auto done = requestNumber(line, Option::Nice, {-20, 19}, plan.nice); !done)
        return done;
    if (line.value(Option::ChunkSize).value_or("auto") != "auto") {
        if (auto done = requestNumber(line, Option::ChunkSize, {1, 1'000'000}, plan.chunkSize); !done)
            return done;
    }
    if (auto done = requestNumber(line, Option::MaxTasks, {1, 1'000'000'000}, plan.maxTasksPerWorker); !done)
        return done;
    if (auto done = requestLimits(line, plan); !done)
        return done;
    if (auto done = requestContainment(line, plan); !done)
        return done;
    return requestStartMethod(line, plan);
}

} // namespace

Result<RunPlan> requestedPlan(const CommandLine& line) {
    if (line.has(Option::Experiment)) {
        auto plan = savedPlan(line);
        if (!plan)
            return plan;
        if (const auto done = requestManner(line, *plan); !done)
            return fail(done.error());
        return plan;
    }
    if (line.has(Option::Trust) && !line.has(Option::Plugin))
        return fail("--trust cannot be used here", "it is for an experiment that names a program, and for a plug-in",
                    "Give --experiment FILE.");
    RunPlan plan;
    if (const auto done = requestTask(line, plan); !done)
        return fail(done.error());
    if (const auto agreed = checkAgreed(plan, line.has(Option::Trust)); !agreed)
        return fail(agreed.error());
    if (const auto done = requestManner(line, plan); !done)
        return fail(done.error());
    const auto inputs = requestedInputs(line, plan);
    if (!inputs)
        return fail(inputs.error());
    plan.inputs = *inputs;
    return plan;
}

} // namespace manyhands
