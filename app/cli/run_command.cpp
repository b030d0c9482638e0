// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_command.h"

#include "app/cli/dry_run.h"
#include "app/cli/output.h"
#include "app/cli/run_job.h"
#include "app/cli/task_request.h"
#include "app/cli/terminal_style.h"
#include "app/cli/values.h"
#include "core/monitor/cpu_topology.h"

namespace manyhands {

namespace {

Result<RunJob::Request> requestedRun(const CommandLine& line) {
    RunJob::Request request;
    const auto style = requestedStyle(line);
    if (!style)
        return fail(style.error());
    request.style = *style;
    request.quiet = line.has(Option::Quiet);
    request.wantsJson = line.has(Option::Json);
    request.jsonPath = line.value(Option::Json).value_or("");
    request.saves = !line.has(Option::NoSave);
    request.keepsOrder = line.has(Option::KeepOrder);
    auto plan = requestedPlan(line);
    if (!plan)
        return fail(plan.error());
    if (line.has(Option::Workers) || !line.has(Option::Experiment)) {
        const auto counts = countProcessors();
        const std::string asked = line.value(Option::Workers).value_or("auto");
        request.tunes = asked == "tune";
        const auto workers = parseWorkers(request.tunes ? "auto" : asked, counts ? counts->usable : 1);
        if (!workers)
            return fail(workers.error());
        plan->workers = *workers;
    }
    plan->keepOutputs = request.wantsJson;
    plan->profile = line.has(Option::Profile);
    request.profilePath = line.value(Option::Profile).value_or("");
    if (request.profilePath == "-")
        return fail("--profile -", "stdout is for results", "Name a file.");
    if (const auto valid = validate(*plan); !valid)
        return fail(valid.error());
    request.plan = std::move(*plan);
    if (request.wantsJson && !line.has(Option::DryRun)) {
        if (const auto writable = checkWritable(request.jsonPath); !writable)
            return fail(writable.error());
    }
    if (!request.profilePath.empty() && !line.has(Option::DryRun)) {
        if (const auto writable = checkWritable(request.profilePath); !writable)
            return fail(writable.error());
    }
    return request;
}

} // namespace

int runCommand(const CommandLine& line) {
    const auto request = requestedRun(line);
    if (!request) {
        printError(request.error());
        return ExitCode::kUsage;
    }
    if (line.has(Option::DryRun))
        return dryRun(request->plan);
    RunJob job(*request);
    return job.execute();
}

} // namespace manyhands
