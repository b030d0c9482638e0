// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_command.h"

#include <random>

#include "app/cli/measure_job.h"
#include "app/cli/output.h"
#include "app/cli/task_request.h"
#include "app/cli/terminal_style.h"
#include "app/cli/values.h"
#include "core/monitor/cpu_topology.h"

namespace manyhands {

namespace {

Result<void> requestSeconds(const CommandLine& line, Option option, const std::string& name, double& value) {
    const auto text = line.value(option);
    if (!text)
        return {};
    const auto seconds = parseSeconds(name, *text);
    if (!seconds)
        return fail(seconds.error());
    value = *seconds;
    return {};
}

/// "5", or "auto"
Result<void> requestRepeats(const CommandLine& line, ComparisonPlan& plan) {
    const std::string text = line.value(Option::Repeats).value_or("5");
    plan.untilPrecise = text == "auto";
    for (const auto option : {Option::Precision, Option::Budget}) {
        if (line.has(option) && !plan.untilPrecise)
            return fail(option == Option::Budget ? "--budget does nothing here" : "--precision does nothing here",
                        "the number of repeats is fixed", "Add --repeats auto.");
    }
    if (!plan.untilPrecise) {
        const auto repeats = parseNumber("--repeats", text, {1, 1000});
        if (!repeats)
            return fail(repeats.error());
        plan.repeats = static_cast<int>(*repeats);
        return {};
    }
    if (const auto given = line.value(Option::Precision)) {
        const auto percent = parseNumber("--precision", *given, {1, 50});
        if (!percent)
            return fail(percent.error());
        plan.precision = static_cast<double>(*percent) / 100;
    }
    return requestSeconds(line, Option::Budget, "--budget", plan.budgetS);
}

Result<void> requestOrder(const CommandLine& line, ComparisonPlan& plan) {
    if (auto done = requestRepeats(line, plan); !done)
        return done;
    if (auto done = requestSeconds(line, Option::WaitForQuiet, "--wait-for-quiet", plan.waitForQuietS); !done)
        return done;
    const auto warmups = parseNumber("--warmup", line.value(Option::Warmup).value_or("1"), {0, 100});
    if (!warmups)
        return fail(warmups.error());
    const std::string order = line.value(Option::Order).value_or("interleaved");
    if (order != "interleaved" && order != "sequential")
        return fail("--order " + quotedForDisplay(order), "there is no such choice",
                    "Choose interleaved or sequential.");
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

Result<void> requestOutputs(const CommandLine& line, MeasureJob::Request& request) {
    constexpr std::pair<Option, MeasureJob::Format> kinds[] = {{Option::Json, MeasureJob::Format::Json},
                                                               {Option::Csv, MeasureJob::Format::Csv},
                                                               {Option::Markdown, MeasureJob::Format::Markdown},
                                                               {Option::Report, MeasureJob::Format::Report}};
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
        return fail("Two formats are to go to stdout", "each format takes it alone",
                    "Give all but one of them a FILE.");
    request.printsTable = onStdout == 0;
    return {};
}

/// "1,4,16"
Result<void> requestChunks(const CommandLine& line, ComparisonPlan& plan) {
    const auto text = line.value(Option::ChunkSizes);
    if (!text)
        return {};
    for (std::size_t begin = 0; begin <= text->size();) {
        const auto end = std::min(text->find(',', begin), text->size());
        const auto size = parseNumber("--chunk-sizes", text->substr(begin, end - begin), {1, UINT32_MAX});
        if (!size)
            return fail(size.error());
        plan.chunkSizes.push_back(static_cast<std::uint32_t>(*size));
        begin = end + 1;
    }
    return {};
}

/// Which counts: a set, or for tune a search.
Result<void> requestCounts(const CommandLine& line, MeasureJob::Request& request) {
    ComparisonPlan& comparison = request.comparison;
    const std::string usual =
        line.has(Option::Experiment) ? std::to_string(comparison.plan.workers) : std::string("auto");
    const std::string asked = line.value(Option::Workers).value_or(request.tunes ? "auto" : usual);
    comparison.search = request.tunes && asked == "auto";
    if (const auto most = line.value(Option::MostWorkers)) {
        if (!comparison.search)
            return fail("--most-workers does nothing here", "the counts are given with --workers",
                        "Leave one of the two out.");
        const auto number = parseNumber("--most-workers", *most, {1, kMaxWorkers});
        if (!number)
            return fail(number.error());
        comparison.mostWorkers = static_cast<int>(*number);
    }
    if (comparison.search && !comparison.chunkSizes.empty())
        return fail("--chunk-sizes needs the counts to be given", "a search runs each count too rarely for a map",
                    "Add --workers with a set, like 1,2,4.");
    const auto workers = parseWorkerSet(asked, request.usableProcessors);
    if (!workers)
        return fail(workers.error());
    comparison.workers = *workers;
    return {};
}

Result<MeasureJob::Request> requestedMeasurement(const CommandLine& line) {
    MeasureJob::Request request;
    request.tunes = line.command == Command::Tune;
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
    request.comparison.tutorial = !request.tunes;
    request.comparison.lengthensShortRuns = request.tunes;
    const auto counts = countProcessors();
    request.usableProcessors = counts ? counts->usable : 1;
    for (const auto& done : {requestChunks(line, request.comparison), requestCounts(line, request),
                             requestOrder(line, request.comparison)}) {
        if (!done)
            return fail(done.error());
    }
    if (const auto valid = validate(request.comparison); !valid)
        return fail(valid.error());
    if (const auto done = requestOutputs(line, request); !done)
        return fail(done.error());
    return request;
}

} // namespace

int measureCommand(const CommandLine& line) {
    const auto request = requestedMeasurement(line);
    if (!request) {
        printError(request.error());
        return ExitCode::kUsage;
    }
    MeasureJob job(*request);
    return job.execute();
}

} // namespace manyhands
