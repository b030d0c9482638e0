// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/saved_plan.h"

#include "app/cli/plugin_request.h"
#include "core/session/experiment_json.h"
#include "core/session/trust_book.h"

namespace manyhands {

namespace {

/// As on the command line: so much of what a command writes is passed on or kept.
constexpr std::uint64_t kOutputCap = 64U << 20;

Result<void> checkAlone(const CommandLine& line) {
    const bool task = line.has(Option::Workload) || line.has(Option::Shell) || line.has(Option::Plugin) ||
                      line.has(Option::Set) || line.has(Option::Python) || line.hasProgram;
    const bool inputs = !line.inputs.empty() || line.has(Option::ArgFile) || line.has(Option::Inputs) ||
                        line.has(Option::Tasks) || line.has(Option::Lengths) || line.has(Option::Null);
    if (task || inputs)
        return fail(std::string("The ") + (task ? "task is" : "inputs are") + " given twice",
                    "--experiment brings its own", "Leave one of them out.");
    return {};
}

} // namespace

Result<RunPlan> savedPlan(const CommandLine& line) {
    if (const auto alone = checkAlone(line); !alone)
        return fail(alone.error());
    const std::string path = *line.value(Option::Experiment);
    const auto read = readExperiment(path);
    if (!read)
        return fail(read.error());
    const Experiment& experiment = read->experiment;
    if (namesProgram(experiment) && !line.has(Option::Trust) && !TrustBook::ofUser().trusts(path, read->bytes)) {
        std::string what;
        for (const auto& one : whatWouldRun(experiment.task))
            what += "\n  " + one;
        return fail("The experiment " + quotedForDisplay(path) + " names a program",
                    "it was not saved here by you. It would run" + what, "Give --trust to let it.");
    }
    auto plan = planOf(experiment);
    if (!plan)
        return fail(plan.error());
    if (const auto agreed = checkAgreed(*plan, line.has(Option::Trust)); !agreed)
        return fail(agreed.error());
    if (auto* const command = std::get_if<CommandTask>(&plan->task))
        command->setup.outputCap = kOutputCap;
    return plan;
}

} // namespace manyhands
