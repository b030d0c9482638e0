// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resume_command.h"

#include "app/cli/output.h"
#include "app/cli/run_job.h"
#include "app/cli/terminal_style.h"
#include "app/cli/values.h"

namespace manyhands {

namespace {

Result<RunJob::Request> requestedResumption(const CommandLine& line) {
    if (line.words.size() != 1)
        return fail("It is not clear what to resume", "resume takes the number of one run",
                    "See manyhands history for the numbers.");
    const auto number = parseNumber("resume", line.words.front(), {1, INT64_MAX});
    if (!number)
        return fail(number.error());
    RunJob::Request request;
    const auto style = requestedStyle(line);
    if (!style)
        return fail(style.error());
    request.style = *style;
    request.quiet = line.has(Option::Quiet);
    request.wantsJson = line.has(Option::Json);
    request.jsonPath = line.value(Option::Json).value_or("");
    if (request.wantsJson)
        if (const auto writable = checkWritable(request.jsonPath); !writable)
            return fail(writable.error());
    const auto path = storePath();
    if (!path)
        return fail(path.error());
    auto run = takeOver(*path, *number, line.has(Option::AcceptChanges) ? ChangedFiles::Accept : ChangedFiles::Refuse);
    if (!run)
        return fail(run.error());
    request.plan = (*run)->plan;
    request.plan.keepOutputs = request.wantsJson;
    request.unfinished = std::move(*run);
    return request;
}

} // namespace

int resumeCommand(const CommandLine& line) {
    const auto request = requestedResumption(line);
    if (!request) {
        printError(request.error());
        return ExitCode::kUsage;
    }
    RunJob job(*request);
    return job.execute();
}

} // namespace manyhands
