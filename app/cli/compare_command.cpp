// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include <random>

#include "app/cli/compare_job.h"
#include "app/cli/output.h"
#include "app/cli/task_request.h"
#include "app/cli/terminal_style.h"
#include "app/cli/values.h"
#include "core/monitor/cpu_topology.h"

namespace manyhands {

namespace {

Result<void> requestOrder(const CommandLine& line, ComparisonPlan& plan) {
    const auto repeats = parseNumber("--repeats", line.value(Option::Repeats).value_or("5"), {1, 1000});
    if (!repeats)
        return fail(repeats.error());
    const auto warmups = parseNumber("--warmup", line.value(Option::Warmup).value_or("1"), {0, 100});
    if (!warmups)
        return fail(warmups.error());
    const std::string order = line.value(Option::Order).value_or("interleaved");
    if (order != "interleaved" && order != "sequential")
        return fail("--order " + quotedForDisplay(order), "there is no such choice",
                    "Choose interleaved or sequential.");
    plan.repeats = static_cast<int>(*repeats);
    plan.warmups = static_cast<int>(*warmups);
    plan.interleaved = order == "interleaved";
    plan.seed = std::random_device()();
    if (const auto text = line.value(Option::Seed)) {
        const auto seed = parseNumber("--seed", *text, {0, INT64_MAX});
        if (!seed)
            return fail(seed.error());
        plan.seed = static_cast<std::uint64_t>(*seed);
    }
    return {};
}

Result<void> requestOutputs(const CommandLine& line, CompareJob::Request& request) {
    constexpr std::pair<Option, CompareJob::Format> kinds[] = {{Option::Json, CompareJob::Format::Json},
                                                               {Option::Csv, CompareJob::Format::Csv},
                                                               {Option::Markdown, CompareJob::Format::Markdown}};
    int onStdout = 0;
    for (const auto& [option, format] : kinds) {
        if (!line.has(option))
            continue;
        const std::string path = line.value(option).value_or("");
        if (auto writable = checkWritable(path); !writable)
            return writable;
        request.outputs.push_back({format, path});
        onStdout += path.empty() || path == "-";
    }
    if (onStdout > 1)
        return fail("Two formats are to go to stdout", "--json, --csv and --markdown each take it alone",
                    "Give all but one of them a FILE.");
    request.printsTable = onStdout == 0;
    return {};
}

Result<CompareJob::Request> requestedComparison(const CommandLine& line) {
    CompareJob::Request request;
    const auto style = requestedStyle(line);
    if (!style)
        return fail(style.error());
    request.style = *style;
    request.quiet = line.has(Option::Quiet);
    request.saves = !line.has(Option::NoSave);
    auto plan = requestedPlan(line);
    if (!plan)
        return fail(plan.error());
    request.comparison.plan = std::move(*plan);
    request.comparison.plan.keepOutputs = false;
    const auto counts = countProcessors();
    request.usableProcessors = counts ? counts->usable : 1;
    const std::string usual =
        line.has(Option::Experiment) ? std::to_string(request.comparison.plan.workers) : std::string("auto");
    const auto workers = parseWorkerSet(line.value(Option::Workers).value_or(usual), request.usableProcessors);
    if (!workers)
        return fail(workers.error());
    request.comparison.workers = *workers;
    if (const auto done = requestOrder(line, request.comparison); !done)
        return fail(done.error());
    if (const auto valid = validate(request.comparison); !valid)
        return fail(valid.error());
    if (const auto done = requestOutputs(line, request); !done)
        return fail(done.error());
    return request;
}

} // namespace

int compareCommand(const CommandLine& line) {
    const auto request = requestedComparison(line);
    if (!request) {
        printError(request.error());
        return ExitCode::kUsage;
    }
    CompareJob job(*request);
    return job.execute();
}

} // namespace manyhands
